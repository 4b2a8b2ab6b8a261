import type { Customer } from '../dialogs/ports.ts';
import type { StoredSheet } from './stored-sheet.ts';

/** A customer that the list does not show everywhere: in one service only, or with a blank cell. */
export interface MissingRow {
  readonly customer: number;
  readonly oddity: 'in-one-service-only' | 'blank-cell';
  readonly service: string;
  readonly year: number;
}

/** Customers with rows in a single service (told for its newest year), and blank cells of fees. */
export function missingRows(
  sheets: readonly StoredSheet[],
  customers: readonly Customer[],
): readonly MissingRow[] {
  const single = customers.flatMap(({ number }) => {
    const [newest, ...others] = sheets.filter(({ row }) => row(number) !== undefined);
    if (newest === undefined || others.some(({ service }) => service !== newest.service)) return [];
    return [missing(number, 'in-one-service-only', newest)];
  });
  const blank = sheets.flatMap((sheet) =>
    sheet.rows
      .filter(({ fee }) => fee === null)
      .map(({ customer }) => missing(customer, 'blank-cell', sheet)),
  );
  return [...single, ...blank];
}

function missing(customer: number, oddity: MissingRow['oddity'], { service, year }: StoredSheet): MissingRow {
  return Object.freeze({ customer, oddity, service, year });
}
