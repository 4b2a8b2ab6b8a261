import type { CustomerKind, PriceList } from './ports.ts';
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

/** The customer numbers of a group, in the order of the price list. */
export function membersOf(group: Group, priceList: PriceList): readonly number[] {
  return priceList.customers
    .filter((customer) => KINDS[group].includes(customer.kind))
    .map((customer) => customer.number);
}
