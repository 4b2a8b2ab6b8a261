import type { Allocation } from '../allocation.ts';
import { CalcError } from '../error.ts';
import { memberOf } from '../roster.ts';

/**
 * Passes when no customer is named twice.
 * @throws CalcError `duplicate-customer`
 */
export function checkDistinct(customers: readonly number[]): void {
  const seen = new Set<number>();
  for (const customer of customers) {
    if (seen.has(customer)) throw new CalcError({ code: 'duplicate-customer', customer });
    seen.add(customer);
  }
}

/**
 * Passes when nobody has the customer number yet.
 * @throws CalcError `already-member`
 */
export function checkNew({ roster }: Allocation, customer: number): void {
  if (memberOf(roster, customer) !== undefined) throw new CalcError({ code: 'already-member', customer });
}
