import { hasOwnRow, newestYear } from './lineage.ts';
import type { Customer, CustomerKind, PriceList } from './ports.ts';
import type { Group } from './question.ts';

const KINDS: Readonly<Record<Group, readonly CustomerKind[]>> = {
  all: ['department', 'district', 'company', 'foundation'],
  administrations: ['department', 'district'],
  departments: ['department'],
  districts: ['district'],
  // The list sums the foundations with the companies.
  companies: ['company', 'foundation'],
  foundations: ['foundation'],
};

/**
 * The customers of a group in a year, now where none is given, in the order of the price list: those that ended are in
 * it as long as the list has their rows, and whoever they have become part of is not, where it has none of its own.
 */
export function membersOf(
  group: Group,
  priceList: PriceList,
  year: number = newestYear(priceList),
): readonly number[] {
  const successors = new Set(priceList.ended.map(({ into }) => into));
  return priceList.customers
    .filter((customer) => KINDS[group].includes(customer.kind))
    .filter((customer) => isMember(customer, year, successors, priceList))
    .map((customer) => customer.number);
}

function isMember(
  { number, until }: Customer,
  year: number,
  successors: ReadonlySet<number | null>,
  priceList: PriceList,
): boolean {
  if (until !== null) return hasOwnRow(number, year, priceList);
  if (!successors.has(number)) return true;
  const ofParts = priceList.services.some(
    ({ key }) => (priceList.sheet(key, year)?.row(number)?.parts.length ?? 0) > 0,
  );
  return !ofParts || hasOwnRow(number, year, priceList);
}
