import { kr } from '../say/index.ts';
import type { SheetSource } from '../sources.ts';
import type { DraftedSheet } from './check-changes.ts';
import type { Tell } from './problem.ts';

/**
 * Tells where a list prints a total or a fee of an earlier year otherwise than the sources have it, from that year's own
 * list: the sources keep theirs.
 */
export function checkEarlierYear(
  drafted: readonly DraftedSheet[],
  kept: readonly SheetSource[],
  tell: Tell,
): void {
  for (const { draft, sheet } of drafted) {
    const own = kept.find(({ manifest }) => manifest.service === draft.service);
    if (own === undefined) continue;
    const { total } = draft;
    if (total.value !== own.manifest.total) {
      const expected = `${kr(own.manifest.total)}, som i källfilerna för ${own.year} (de ändras inte)`;
      tell({ code: 'earlier-figure-differs', place: total.place, expected, got: kr(total.value) });
    }
    const fees = new Map(own.rows.map(({ value }) => [value.number, value.fee]));
    for (const [index, { value }] of sheet.rows.entries()) {
      const before = fees.get(value.number) ?? 0;
      const row = draft.rows[index];
      // A blank cell and a dash say the same where the other list says it otherwise.
      if (row === undefined || (value.fee ?? 0) === before) continue;
      const who = `${row.number.value} ${row.name.value}`;
      const expected = `${kr(before)} för ${who}, som i källfilerna för ${own.year} (de ändras inte)`;
      tell({ code: 'earlier-figure-differs', place: row.fee.place, expected, got: kr(value.fee ?? 0) });
    }
  }
}
