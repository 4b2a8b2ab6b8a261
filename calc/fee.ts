import type { Allocation } from './allocate.ts';
import { CalcError } from './error.ts';
import { divideHalfUp, type Exact, exact } from './exact.ts';

/**
 * The computed fee of one customer, whole kr: the exact fee rounded half up, once.
 * @throws CalcError `unknown-customer`
 * @source price list 2025
 * @example fee(stockholmDirekt2025, 701) // 47_868
 */
export function fee(allocation: Allocation, customer: number): number {
  return Number(divideHalfUp(numeratorOf(allocation, customer), allocation.denominator));
}

/**
 * The fee of one customer before rounding, kr: the sum over the pools of total × part × weight / sum of weights.
 * @throws CalcError `unknown-customer`
 */
export function exactFee(allocation: Allocation, customer: number): Exact {
  return exact(numeratorOf(allocation, customer), allocation.denominator);
}

function numeratorOf(allocation: Allocation, customer: number): bigint {
  return allocation.numerators[positionOf(allocation, customer)] ?? 0n;
}

/**
 * Where the customer stands among the members.
 * @throws CalcError `unknown-customer`
 */
export function positionOf(allocation: Allocation, customer: number): number {
  const position = allocation.positions.get(customer);
  if (position === undefined) throw new CalcError({ code: 'unknown-customer', customer });
  return position;
}
