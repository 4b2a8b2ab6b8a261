import type { Allocation } from '../allocation.ts';
import { Decimal } from '../decimal.ts';
import { type MemberEdits, requireMember } from '../roster.ts';
import type { Member } from '../scheme.ts';
import { weightOn } from '../weigh-base.ts';
import { checkBase } from '../weight-of.ts';
import type { WeightChange } from './change.ts';
import { checkDistinct } from './check-customers.ts';
import { cut, readAmount, times } from './factor.ts';

/**
 * The customers with their weights changed.
 * @throws CalcError `unknown-base`, `unknown-customer`, `duplicate-customer`, `negative-weight`, `negative-factor`,
 *   and those of a bad number
 */
export function editWeights(allocation: Allocation, change: WeightChange): MemberEdits {
  const { base, customers } = change;
  checkBase(allocation, base);
  checkDistinct(customers);
  return new Map(
    customers.map((customer) => {
      const { weights } = requireMember(allocation.roster, customer);
      const weight = changedWeight(new Decimal(weights[base] ?? 0), change, customer);
      const member: Member = Object.freeze({ customer, weights: { ...weights, [base]: weight } });
      weightOn(base, member);
      return [customer, member];
    }),
  );
}

function changedWeight(weight: Decimal, change: WeightChange, customer: number): Decimal {
  const where = { base: change.base, customer };
  switch (change.type) {
    case 'set-weight':
      return readAmount(change.value, 'weight', where);
    case 'add-weight':
      return cut(weight.plus(readAmount(change.value, 'weight', where)));
    case 'scale-weight':
      return times(weight, change.factor);
  }
}
