import { type Allocation, numeratorOf } from './allocation.ts';
import { divideHalfUp, type Exact, exact } from './exact.ts';
import { requireMember } from './roster.ts';

/**
 * The computed fee of one customer, whole kr: the exact fee rounded half up, once.
 * @throws CalcError `unknown-customer`
 * @source price list 2025
 * @example fee(stockholmDirekt2025, 701) // 47_868
 */
export function fee(allocation: Allocation, customer: number): number {
  return Number(divideHalfUp(memberNumerator(allocation, customer), allocation.denominator));
}

/**
 * The fee of one customer before rounding, kr: the sum over the pools of total × part × weight / sum of weights.
 * Takes time in proportion to the pools, after a what-if too.
 * @throws CalcError `unknown-customer`
 */
export function exactFee(allocation: Allocation, customer: number): Exact {
  return exact(memberNumerator(allocation, customer), allocation.denominator);
}

function memberNumerator(allocation: Allocation, customer: number): bigint {
  requireMember(allocation.roster, customer);
  return numeratorOf(allocation, customer);
}
