import type { Question } from '../question.ts';
import { decideIntent } from './intent.ts';
import type { Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import { anySays, says } from './says.ts';

/** A wish for a file: in which format, and what the message says beside it. */
export interface ExportCommand {
  readonly format: 'xlsx' | 'csv';
  readonly rest: string;
}

/** "Exportera till Excel", "rangordningen som csv": the wish for a file; `null` in a message without one. */
export function readExport({ mentions }: Reading): ExportCommand | null {
  if (!anySays(mentions, 'export')) return null;
  const rest = mentions.filter((mention) => !says(mention, 'export'));
  return {
    format: mentions.some(({ word }) => word.includes('csv')) ? 'csv' : 'xlsx',
    rest: rest
      .map(({ gap, text }) => gap + text)
      .join('')
      .trim(),
  };
}

/** Whether what stands beside the wish asks something by itself; "kan jag få det" does not. */
export function asksSomething(reading: Reading): boolean {
  const names = reading.customers.length + reading.groups.length + reading.services.length;
  const unclear = reading.near.length + reading.quarters.length + reading.unknown.length;
  return (
    names + unclear + reading.years.length + reading.amounts.length > 0 ||
    decideIntent(reading)?.type === 'operation'
  );
}

/** The answer to what was asked as a file; `asked` is what the message asks by itself, `last` what was asked before. */
export function exporting(
  format: ExportCommand['format'],
  asked: Outcome | null,
  last: Question | null,
): Outcome {
  if (asked !== null && asked.type !== 'question') return asked;
  const question = asked?.question ?? last;
  if (question === null || question.kind === 'export')
    return { type: 'refuse', refusal: { type: 'nothing-to-export' }, question: null };
  return {
    ...(asked ?? { type: 'question', notes: [], continues: true }),
    question: { kind: 'export', format, of: question },
  };
}
