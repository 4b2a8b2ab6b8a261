import type { Snapshot, StoredSheet } from '../stored-sheet.ts';
import { sumOf } from './sum-of.ts';

/** What a customer pays for all services together, kr, in a year and the year before. */
export interface CustomerChange {
  /** The key, and the number that is shown. */
  readonly customer: number;
  readonly number: number;
  readonly name: string;
  /** `null` where no fee is known: no row, or blank cells only. */
  readonly fee: number | null;
  /** The same of the year before, with those that have become part of the customer since. */
  readonly before: number | null;
  /** `null` where one of the two is. */
  readonly difference: number | null;
}

/** The sums of all customers that have a row in `sheets` (of `year`), by printed number. */
export function customerChanges(
  { customer }: Snapshot,
  year: number,
  sheets: readonly StoredSheet[],
  earlier: readonly StoredSheet[],
): readonly CustomerChange[] {
  const keys = new Set(sheets.flatMap(({ rows }) => rows.map((row) => row.customer)));
  return Object.freeze(
    [...keys]
      .map((key): CustomerChange => {
        const fee = sumOf(sheets.map(({ row }) => row(key)?.fee));
        const before = sumOf(earlier.map(({ rowAsOf }) => rowAsOf(key, year)?.fee));
        const known = customer(key);
        return Object.freeze({
          customer: key,
          number: known?.printedNumber ?? key,
          name: known?.name ?? '',
          fee,
          before,
          difference: fee === null || before === null ? null : fee - before,
        });
      })
      .sort((a, b) => a.number - b.number || a.customer - b.customer),
  );
}
