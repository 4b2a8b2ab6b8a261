import type { Allocation } from '../allocation.ts';
import { Decimal } from '../decimal.ts';
import { CalcError } from '../error.ts';
import { type MemberEdits, requireMember } from '../roster.ts';
import type { Member } from '../scheme.ts';
import { weightBases } from '../weight-of.ts';
import type { Change } from './change.ts';
import { checkDistinct, checkNew } from './check-customers.ts';
import { readMember } from './read-member.ts';

/**
 * The customer cut into several, each with a weight and an equal part of its own.
 * @throws CalcError `too-few-customers`, `split-does-not-add-up`, `unknown-customer`, `duplicate-customer`,
 *   `already-member`, `missing-weight`, `unknown-base`, `negative-weight`, and those of a bad number
 */
export function splitMember(
  allocation: Allocation,
  { customer, into }: Extract<Change, { type: 'split' }>,
): MemberEdits {
  const whole = requireMember(allocation.roster, customer);
  if (into.length < 2) throw new CalcError({ code: 'too-few-customers', change: 'split', got: into.length });
  checkDistinct(into.map((part) => part.customer));
  for (const part of into) if (part.customer !== customer) checkNew(allocation, part.customer);
  const parts = into.map((part) => readMember(allocation, part));
  for (const base of weightBases(allocation)) checkSum(base, whole, parts);
  return new Map([[customer, null], ...parts.map((part) => [part.customer, part] as const)]);
}

function checkSum(base: string, { customer, weights }: Member, parts: readonly Member[]): void {
  const expected = new Decimal(weights[base] ?? 0);
  const got = parts.reduce((sum, part) => sum.plus(part.weights[base] ?? 0), new Decimal(0));
  if (got.equals(expected)) return;
  throw new CalcError({
    code: 'split-does-not-add-up',
    base,
    customer,
    expected: expected.toString(),
    got: got.toString(),
  });
}
