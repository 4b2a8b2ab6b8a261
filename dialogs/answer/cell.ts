import { hasOwnRow, partSince } from '../lineage.ts';
import type { Customer, PriceList, Row, Sheet } from '../ports.ts';
import type { Who } from './who.ts';

/** What the list prints where a customer's row meets a service's column; of parts, what their cells come to. */
export type Cell =
  | { readonly type: 'fee'; readonly fee: number; readonly row: Row; readonly sheet: Sheet }
  /** The list says "-": the customer pays no fixed fee. */
  | { readonly type: 'dash'; readonly row: Row; readonly sheet: Sheet }
  /** The cell is empty, or that of one of the parts. */
  | { readonly type: 'blank'; readonly row: Row; readonly sheet: Sheet }
  /** The customer has no row in this service. */
  | { readonly type: 'absent'; readonly sheet: Sheet }
  /** The service had no fixed fee that year, or no list at all. */
  | { readonly type: 'no-fixed-fee' };

/** How a customer's row is found in a sheet. */
export type RowOf = (sheet: Sheet, customer: number) => Row | undefined;

/** The customer's row; where it was not there yet, those of the customers that have become part of it. */
export const WITH_PARTS: RowOf = (sheet, customer) => sheet.row(customer);

/** Only a row that the list prints, so that nobody counts twice beside the rows of its parts. */
export const AS_PRINTED: RowOf = (sheet, customer) => {
  const row = sheet.row(customer);
  return row === undefined || row.parts.length > 0 ? undefined : row;
};

/** A group has the rows of the list as they are; who is asked about by name, those of its parts too. */
export function rowsOf(who: Who): RowOf {
  return who.type === 'group' ? AS_PRINTED : WITH_PARTS;
}

/** The rows of an earlier year as they compare with `year`: with those of all that have become part of the customer by then. */
export function comparedWith(year: number, priceList: PriceList): RowOf {
  const during = priceList.ended.filter(({ until }) => until?.startsWith(`${year}-`));
  return (sheet, customer) => {
    const later = priceList.sheet(sheet.service, year)?.row(customer);
    if (later !== undefined && later.parts.length > 0) return sheet.row(customer);
    return sheet.rowAsOf(customer, haveJoined(customer, during, year, priceList) ? year + 1 : year);
  };
}

/** Looks one fee up. */
export function cellOf(
  priceList: PriceList,
  customer: number,
  service: string,
  year: number,
  rowOf: RowOf = WITH_PARTS,
): Cell {
  const sheet = priceList.sheet(service, year);
  if (sheet === undefined || sheet.total === 0) return { type: 'no-fixed-fee' };
  const row = rowOf(sheet, customer);
  if (row === undefined) return { type: 'absent', sheet };
  // A sum of which a part is not known is no fee.
  const unknown = row.parts.some((part) => sheet.row(part)?.fee === null);
  if (row.fee === null || unknown) return { type: 'blank', row, sheet };
  return row.fee === 0 ? { type: 'dash', row, sheet } : { type: 'fee', fee: row.fee, row, sheet };
}

/** Others have become part of the customer in the course of a year whose list does not have them any more. */
function haveJoined(
  customer: number,
  during: readonly Customer[],
  year: number,
  priceList: PriceList,
): boolean {
  const joined = during.filter(({ number }) => partSince(number, customer, priceList) !== null);
  return joined.length > 0 && joined.every(({ number }) => !hasOwnRow(number, year, priceList));
}
