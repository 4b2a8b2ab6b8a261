import type { Allocation } from '../allocation.ts';
import { add, divide } from '../arithmetic.ts';
import { type Exact, exact } from '../exact.ts';
import { totalOnBase, weightOf, weightsSum } from '../weight-of.ts';
import { changeOf, computedFee, type FeeChange } from './fee-change.ts';
import { feeAt, feeCurve, type OneWeight } from './fee-curve.ts';

/**
 * What one unit of weight more does to a customer's fee, kr: the fee before and after, and as `difference` what the
 * customer itself pays more. That is less than `gross`, because one unit more makes every unit a little cheaper.
 */
export interface UnitCost extends FeeChange {
  /** What each unit is charged at present: total × part / sum of weights, over the pools on the base. */
  readonly gross: Exact;
}

/**
 * What one unit of weight more costs, gross and for the customer; takes time in proportion to the pools.
 * @throws CalcError `unknown-customer`, `unknown-base`
 * @example unitCost(stockholmDirekt2025, { customer: 701, base: 'cases' }) // gross 69.98… kr, difference 68.54… kr
 */
export function unitCost(allocation: Allocation, variable: OneWeight): UnitCost {
  const { customer, base } = variable;
  const curve = feeCurve(allocation, variable, customer);
  const weight = weightOf(allocation, customer, base);
  const feeOf = (units: Exact) => computedFee(feeAt(curve, units));
  const gross = divide(totalOnBase(allocation, base), weightsSum(allocation, base));
  return Object.freeze({ gross, ...changeOf(feeOf(weight), feeOf(add(weight, exact(1n)))) });
}
