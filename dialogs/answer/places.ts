import type { PriceList, Sheet } from '../ports.ts';
import type { Answer } from './answer.ts';
import { type RowOf, WITH_PARTS } from './cell.ts';

/** Where a customer's row stands in a sheet, or the rows of its parts; the sheet alone where it has none. */
export function placesOfRow(sheet: Sheet, customer: number, rowOf: RowOf = WITH_PARTS): Answer['places'] {
  const { place } = sheet;
  const row = rowOf(sheet, customer);
  if (row === undefined) return [{ place, customer: null, printedName: null }];
  const rows = row.parts.length === 0 ? [row] : row.parts.flatMap((part) => sheet.row(part) ?? []);
  return rows.map(({ customer: own, printedName }) => ({ place, customer: own, printedName }));
}

/**
 * Where the figures of these services stand that year; a service without a fixed fee stands nowhere. The row is told
 * when one customer is meant and has one: nobody should look for a row that the list does not hold.
 */
export function placesOf(
  priceList: PriceList,
  services: readonly string[],
  year: number,
  customers: readonly number[] = [],
  rowOf: RowOf = WITH_PARTS,
): Answer['places'] {
  return services.flatMap((service) => {
    const sheet = priceList.sheet(service, year);
    if (sheet === undefined || sheet.total === 0) return [];
    const [customer] = customers.length === 1 ? customers : [];
    return customer === undefined
      ? [{ place: sheet.place, customer: null, printedName: null }]
      : placesOfRow(sheet, customer, rowOf);
  });
}
