import type { ConversationState } from '../state.ts';
import { fold } from './fold.ts';
import type { Understanding } from './understand.ts';

const ORDINALS: readonly (readonly string[])[] = [
  ['1', 'forsta', 'den forsta', 'first', 'the first', 'ettan'],
  ['2', 'andra', 'den andra', 'second', 'the second', 'tvaan'],
  ['3', 'tredje', 'den tredje', 'third', 'the third', 'trean'],
  ['4', 'fjarde', 'den fjarde', 'fourth', 'the fourth'],
  ['5', 'femte', 'den femte', 'fifth', 'the fifth'],
  ['6', 'sjatte', 'den sjatte', 'sixth'],
  ['7', 'sjunde', 'den sjunde', 'seventh'],
  ['8', 'attonde', 'den attonde', 'eighth'],
];

/**
 * The whole message that an answer to a clarifying question stands for, or `null` when the user asks something else.
 * An answer is a position, a "yes" to the only choice, or the name or number of one of the choices.
 */
export function choosePending(
  pending: ConversationState['pending'],
  text: string,
  understanding: Understanding,
): string | null {
  if (pending.length === 0) return null;
  const { reading } = understanding;
  const answer = fold(text)
    .replace(/[^a-z0-9 ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const position = ORDINALS.findIndex((words) => words.includes(answer));
  if (position >= 0) return pending[position]?.text ?? null;
  if (pending.length === 1 && reading.has('yes') && reading.words <= 4) return pending[0]?.text ?? null;
  // What is not a customer or a service is chosen by yes or its place alone: its words may be those of another name.
  if (pending.every(({ customer, service }) => customer === null && service === null)) return null;
  // "Svenska" names AB Svenska Bostäder among the choices, whatever it means elsewhere.
  const words = answer.split(' ').filter((word) => word.length > 2);
  const byWords = pending.filter(
    ({ name }) => words.length > 0 && words.every((word) => fold(name).includes(word)),
  );
  if (byWords.length === 1) return byWords[0]?.text ?? null;
  // A message with an operation or more names than the answer needs is a question of its own.
  if (reading.words > 6 || reading.has('fee', 'share', 'how-many', 'sum', 'why', 'explain', 'most', 'least'))
    return null;
  const customers = new Set(reading.customers.flatMap((customer) => customer.numbers));
  const services = new Set(reading.services.flatMap((service) => service.keys));
  const fitting = pending.filter(
    (choice) =>
      (customers.size > 0 || services.size > 0) &&
      (customers.size === 0 || (choice.customer !== null && customers.has(choice.customer))) &&
      (services.size === 0 || (choice.service !== null && services.has(choice.service))),
  );
  return fitting.length === 1 ? (fitting[0]?.text ?? null) : null;
}
