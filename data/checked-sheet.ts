import type { CheckedSheet, SheetSource } from './sources.ts';

/** A checked sheet as the snapshot holds it, under the number `id`. */
export function checkedSheet(
  { year, stage, manifest, rows, weights }: SheetSource,
  id: number,
): CheckedSheet {
  const cells: (number | string | null)[] = [];
  for (const [position, { value }] of rows.entries()) {
    const { number, printed_name, fee, share, mark } = value;
    cells.push(id, position, number, printed_name, fee, weights.get(number) ?? null, share, mark);
  }
  return { id, year, stage, manifest, cells };
}

/** How many cells of a `CheckedSheet` are one row. */
export const CELLS_OF_ROW = 8;
