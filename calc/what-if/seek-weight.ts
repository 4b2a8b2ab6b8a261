import type { Allocation } from '../allocation.ts';
import { type Exact, exact } from '../exact.ts';
import { type ComputedFee, computedFee } from './fee-change.ts';
import { type Crossing, crossing, type FeeCurve, feeAt, feeCurve } from './fee-curve.ts';
import { roundingEnd, roundingStart } from './goal-fee.ts';
import { firstAtLeast, lastBelow, lowestWeight } from './whole-bound.ts';

/** What to reach by one customer's weight on one base, all else as it is. */
export interface WeightGoal {
  readonly customer: number;
  readonly base: string;
  /** The fee rounded half up, whole kr. */
  readonly fee: number;
  /** Whether the weight is a count, so that the answer has to be whole. */
  readonly whole: boolean;
}

/** A weight, and the fee that it leads to. */
export interface WeightAndFee extends ComputedFee {
  readonly weight: Exact;
}

/** The weight that reaches a goal, when there is one. */
export type SoughtWeight =
  /** The goal is reached whatever the weight. */
  | { readonly reachable: true; readonly everyWeight: true }
  | {
      readonly reachable: true;
      readonly everyWeight: false;
      /** The last weight that reaches the goal. */
      readonly at: WeightAndFee;
      /** False only for a bound that is not whole and just misses: every weight short of it reaches the goal. */
      readonly included: boolean;
      /** The neighbour that misses the goal, one unit further; `null` where weights are not whole. */
      readonly beyond: WeightAndFee | null;
    }
  /** No weight does: the exact fee at weight 0 (for at most), or what it stays below (for at least), kr. */
  | { readonly reachable: false; readonly limit: Exact };

/**
 * The largest weight with which the customer's rounded fee is at most `fee`, in closed form.
 * @throws CalcError `unknown-customer`, `unknown-base`, `fee-not-whole`, `number-too-large`
 * @example largestWeight(stockholmDirekt2025, { customer: 701, base: 'cases', fee: 40_000, whole: true })
 *   // at 569 cases 39 957 kr, beyond 570 cases 40 026 kr
 */
export function largestWeight(allocation: Allocation, goal: WeightGoal): SoughtWeight {
  const curve = feeCurve(allocation, goal, goal.customer);
  const end = roundingEnd(goal.customer, goal.fee);
  if (!goal.whole) return fractional(curve, crossing(curve, end), 'always-below', false);
  const last = lastBelow(curve, end);
  if (last === null) return EVERY;
  return last < 0n ? unreachable(feeAt(curve, NOTHING)) : found(curve, last, last + 1n);
}

/**
 * The smallest weight with which the customer's rounded fee is at least `fee`, in closed form.
 * @throws CalcError `unknown-customer`, `unknown-base`, `fee-not-whole`, `number-too-large`
 */
export function smallestWeight(allocation: Allocation, goal: WeightGoal): SoughtWeight {
  const curve = feeCurve(allocation, goal, goal.customer);
  const start = roundingStart(goal.customer, goal.fee);
  if (!goal.whole) return fractional(curve, crossing(curve, start), 'never-below', true);
  const first = firstAtLeast(curve, start);
  if (first === null) return unreachable(curve.slope);
  return first <= lowestWeight(curve) ? EVERY : found(curve, first, first - 1n);
}

/** The fee at a weight. */
export function weightAndFee(curve: FeeCurve, weight: Exact): WeightAndFee {
  return Object.freeze({ weight, ...computedFee(feeAt(curve, weight)) });
}

function fractional(curve: FeeCurve, at: Crossing, every: Crossing, included: boolean): SoughtWeight {
  if (typeof at !== 'string') {
    const bound = weightAndFee(curve, at);
    return Object.freeze({ reachable: true, everyWeight: false, at: bound, included, beyond: null });
  }
  if (at === every) return EVERY;
  return unreachable(at === 'always-below' ? curve.slope : feeAt(curve, NOTHING));
}

function found(curve: FeeCurve, last: bigint, next: bigint): SoughtWeight {
  const [at, beyond] = [weightAndFee(curve, exact(last)), weightAndFee(curve, exact(next))];
  return Object.freeze({ reachable: true, everyWeight: false, at, included: true, beyond });
}

function unreachable(limit: Exact): SoughtWeight {
  return Object.freeze({ reachable: false, limit });
}

const EVERY: SoughtWeight = Object.freeze({ reachable: true, everyWeight: true });

const NOTHING = exact(0n);
