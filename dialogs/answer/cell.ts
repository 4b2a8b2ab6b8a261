import type { PriceList, Row, Sheet } from '../ports.ts';

/** What the list prints where a customer's row meets a service's column. */
export type Cell =
  | { readonly type: 'fee'; readonly fee: number; readonly row: Row; readonly sheet: Sheet }
  /** The list says "-": the customer pays no fixed fee. */
  | { readonly type: 'dash'; readonly row: Row; readonly sheet: Sheet }
  /** The cell is empty. */
  | { readonly type: 'blank'; readonly row: Row; readonly sheet: Sheet }
  /** The customer has no row in this service. */
  | { readonly type: 'absent'; readonly sheet: Sheet }
  /** The service had no fixed fee that year, or no list at all. */
  | { readonly type: 'no-fixed-fee' };

/** Looks one printed fee up. */
export function cellOf(priceList: PriceList, customer: number, service: string, year: number): Cell {
  const sheet = priceList.sheet(service, year);
  if (sheet === undefined || sheet.total === 0) return { type: 'no-fixed-fee' };
  const row = sheet.row(customer);
  if (row === undefined) return { type: 'absent', sheet };
  if (row.fee === null) return { type: 'blank', row, sheet };
  return row.fee === 0 ? { type: 'dash', row, sheet } : { type: 'fee', fee: row.fee, row, sheet };
}
