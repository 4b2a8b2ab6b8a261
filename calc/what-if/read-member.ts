import type { Allocation } from '../allocation.ts';
import { Decimal } from '../decimal.ts';
import type { Member } from '../scheme.ts';
import { weightOn } from '../weigh-base.ts';
import { checkBase, weightBases } from '../weight-of.ts';
import type { WrittenMember } from './change.ts';

/**
 * The written member, with a weight on every base of the scheme and on no other.
 * @throws CalcError `unknown-base`, `missing-weight`, `negative-weight`, and those of a bad number
 */
export function readMember(allocation: Allocation, { customer, weights }: WrittenMember): Member {
  const read = Object.entries(weights).map(([base, text]) => {
    checkBase(allocation, base);
    return [base, new Decimal(text)] as const;
  });
  const member = Object.freeze({ customer, weights: Object.fromEntries(read) });
  for (const base of weightBases(allocation)) weightOn(base, member);
  return member;
}
