import type { Allocation } from '../allocation.ts';
import { Decimal } from '../decimal.ts';
import { CalcError } from '../error.ts';
import { type MemberEdits, requireMember } from '../roster.ts';
import { weightBases } from '../weight-of.ts';
import type { Change } from './change.ts';
import { checkDistinct, checkNew } from './check-customers.ts';

/**
 * The customers as one, with their weights added up; together they pay one equal part instead of one each.
 * @throws CalcError `too-few-customers`, `unknown-customer`, `duplicate-customer`, `already-member` when `into` is
 *   somebody who does not merge
 */
export function mergeMembers(
  allocation: Allocation,
  { customers, into }: Extract<Change, { type: 'merge' }>,
): MemberEdits {
  checkDistinct(customers);
  if (customers.length < 2) {
    throw new CalcError({ code: 'too-few-customers', change: 'merge', got: customers.length });
  }
  if (!customers.includes(into)) checkNew(allocation, into);
  const members = customers.map((customer) => requireMember(allocation.roster, customer));
  const weights = weightBases(allocation).map((base) => {
    const sum = members.reduce((before, member) => before.plus(member.weights[base] ?? 0), new Decimal(0));
    return [base, sum] as const;
  });
  return new Map([
    ...customers.map((customer) => [customer, null] as const),
    [into, Object.freeze({ customer: into, weights: Object.fromEntries(weights) })] as const,
  ]);
}
