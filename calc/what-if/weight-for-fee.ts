import type { Allocation } from '../allocation.ts';
import { type Exact, exact } from '../exact.ts';
import { feeCurve, type OneWeight } from './fee-curve.ts';
import { roundingEnd, roundingStart } from './goal-fee.ts';
import { type WeightAndFee, weightAndFee } from './seek-weight.ts';
import { firstAtLeast, lastBelow, lowestWeight } from './whole-bound.ts';

/** The whole weights with exactly a rounded fee, or the neighbours between which it lies. */
export type WeightsOfFee =
  /** From the smallest to the largest; `to` is `null` where every larger one has the fee too. */
  | { readonly reachable: true; readonly from: WeightAndFee; readonly to: WeightAndFee | null }
  | {
      readonly reachable: false;
      /** The largest whole weight with a lower fee; `null` where there is none or every one is. */
      readonly below: WeightAndFee | null;
      /** The smallest whole weight with a higher fee; `null` where there is none. */
      readonly above: WeightAndFee | null;
      /** What the exact fee stays below whatever the weight, where that is why, kr; `null` otherwise. */
      readonly limit: Exact | null;
    };

/**
 * The whole weights of the customer with which its rounded fee is exactly `fee`, all else as it is.
 * @throws CalcError `unknown-customer`, `unknown-base`, `fee-not-whole`, `number-too-large`
 * @example weightForFee(stockholmDirekt2025, { customer: 701, base: 'cases' }, 47_868) // from 684 to 684
 */
export function weightForFee(allocation: Allocation, variable: OneWeight, fee: number): WeightsOfFee {
  const curve = feeCurve(allocation, variable, variable.customer);
  const lowest = lowestWeight(curve);
  const first = firstAtLeast(curve, roundingStart(variable.customer, fee));
  const last = lastBelow(curve, roundingEnd(variable.customer, fee));
  const at = (weight: bigint): WeightAndFee => weightAndFee(curve, exact(weight));
  if (first === null) {
    return Object.freeze({ reachable: false, below: null, above: null, limit: curve.slope });
  }
  const from = first < lowest ? lowest : first;
  if (last === null) return Object.freeze({ reachable: true, from: at(from), to: null });
  if (from <= last) return Object.freeze({ reachable: true, from: at(from), to: at(last) });
  const below = last < lowest ? null : at(last);
  return Object.freeze({ reachable: false, below, above: at(from), limit: null });
}
