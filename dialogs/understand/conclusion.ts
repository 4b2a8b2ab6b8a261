import type { Question } from '../question.ts';
import type { Outcome, ReadingNote } from './outcome.ts';
import type { Reading } from './reading.ts';

/** A complete question, with what must be said about how it was read. */
export function question(
  whole: Question,
  reading: Reading,
  continues: boolean,
): Extract<Outcome, { type: 'question' }> {
  return { type: 'question', question: whole, notes: notesOf(reading), continues };
}

/** What must be said about how a message was read. */
export function notesOf(reading: Reading): readonly ReadingNote[] {
  const customers = reading.customers.flatMap((customer): ReadingNote[] => {
    const [number] = customer.numbers;
    if (
      number === undefined ||
      customer.numbers.length > 1 ||
      customer.by === 'name' ||
      customer.by === 'number'
    )
      return [];
    const { name = null, until = null } = customer.former ?? {};
    return [
      { type: 'recognised', customer: number, text: customer.text, by: customer.by, formerName: name, until },
    ];
  });
  const services = reading.services.flatMap((service): ReadingNote[] =>
    service.corrected && service.keys[0] !== undefined
      ? [{ type: 'corrected-service', service: service.keys[0], text: service.text }]
      : [],
  );
  // In a short message every word counts; in a letter only what stands like a name.
  const ignored = reading.unknown
    .filter((word) => word.asName || word.asService || reading.words <= 8)
    .map((word) => word.text);
  return [
    ...customers,
    ...services,
    ...(reading.has('part-of-year') ? [{ type: 'whole-year' } as const] : []),
    ...(ignored.length > 0 ? [{ type: 'ignored', words: ignored } as const] : []),
  ];
}
