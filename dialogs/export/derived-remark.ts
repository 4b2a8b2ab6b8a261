import type { Sheet } from '../ports.ts';
import type { Saying } from './saying.ts';

/** What derived weights are, and what they are multiplied by to be whole; nothing for others. */
export function derivedRemark(sheet: Sheet, { own }: Saying): readonly string[] {
  return sheet.origin === 'derived' ? [own.derived(payersOf(sheet))] : [];
}

/** How many customers pay: a derived weight is kept multiplied by it, so that it is whole. */
export function payersOf({ rows }: Sheet): number {
  return rows.filter(({ fee }) => (fee ?? 0) > 0).length || 1;
}
