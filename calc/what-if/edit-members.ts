import type { Allocation } from '../allocation.ts';
import { type MemberEdits, requireMember } from '../roster.ts';
import type { WrittenMember } from './change.ts';
import { checkDistinct, checkNew } from './check-customers.ts';
import { readAmount } from './factor.ts';
import { readMember } from './read-member.ts';

/**
 * The customer that joins; from then on it pays its equal part too.
 * @throws CalcError `already-member`, `missing-weight`, `unknown-base`, `negative-weight`, and those of a bad number
 */
export function joinMember(allocation: Allocation, joining: WrittenMember): MemberEdits {
  const { customer, weights } = joining;
  checkNew(allocation, customer);
  for (const [base, text] of Object.entries(weights)) readAmount(text, 'weight', { base, customer });
  return new Map([[customer, readMember(allocation, joining)]]);
}

/**
 * The customers taken out; the others' equal parts grow.
 * @throws CalcError `unknown-customer`, `duplicate-customer`
 */
export function leaveMembers({ roster }: Allocation, customers: readonly number[]): MemberEdits {
  checkDistinct(customers);
  for (const customer of customers) requireMember(roster, customer);
  return new Map(customers.map((customer) => [customer, null]));
}

/**
 * All members replaced by these; takes time in proportion to both.
 * @throws CalcError `duplicate-customer`, `missing-weight`, `unknown-base`, `negative-weight`, and those of a bad number
 */
export function replaceMembers(allocation: Allocation, members: readonly WrittenMember[]): MemberEdits {
  checkDistinct(members.map(({ customer }) => customer));
  const leaving = allocation.customers.map((customer) => [customer, null] as const);
  const staying = members.map((member) => [member.customer, readMember(allocation, member)] as const);
  return new Map([...leaving, ...staying]);
}
