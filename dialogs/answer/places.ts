import type { PriceList } from '../ports.ts';
import type { Answer } from './answer.ts';

/**
 * Where the figures of these services stand that year; a service without a fixed fee stands nowhere. The row is told
 * when one customer is meant and has one: nobody should look for a row that the list does not hold.
 */
export function placesOf(
  priceList: PriceList,
  services: readonly string[],
  year: number,
  customers: readonly number[] = [],
): Answer['places'] {
  return services.flatMap((service) => {
    const sheet = priceList.sheet(service, year);
    if (sheet === undefined || sheet.total === 0) return [];
    const [customer] = customers.length === 1 ? customers : [];
    const row = customer === undefined ? undefined : sheet.row(customer);
    return [{ place: sheet.place, customer: row?.customer ?? null, printedName: row?.printedName ?? null }];
  });
}
