import type { Allocation } from '../allocation.ts';
import { add, compare, divide, multiply, subtract } from '../arithmetic.ts';
import { type Exact, exact } from '../exact.ts';
import { wholeWeight } from '../weigh-base.ts';
import { totalOnBase, weightOf, weightsSum } from '../weight-of.ts';

/**
 * A fee as a function of one customer's weight w on one base, all else as it is, kr:
 * (constant + slope × w) / (others + w). It never turns: one's own fee rises with one's weight, everybody else's
 * falls, so each amount is crossed at most once and every goal has a closed form.
 */
export interface FeeCurve {
  readonly constant: Exact;
  readonly slope: Exact;
  /** The sum of the other customers' weights on the base. */
  readonly others: Exact;
}

/** Whose weight on which base is the variable. */
export interface OneWeight {
  readonly customer: number;
  readonly base: string;
}

/**
 * The fee of `payer` (who may be the customer itself or another one) as a function of the customer's weight.
 * @throws CalcError `unknown-customer`, `unknown-base`
 */
export function feeCurve(allocation: Allocation, { customer, base }: OneWeight, payer: number): FeeCurve {
  const payersWeight = weightOf(allocation, payer, base);
  const others = subtract(weightsSum(allocation, base), weightOf(allocation, customer, base));
  const onBase = totalOnBase(allocation, base);
  // What the payer pays in the pools that the weight does not touch.
  const fixed = allocation.pools
    .filter((pool) => pool.base !== base)
    .map(({ price, weights }) =>
      exact(price * wholeWeight(weights, allocation.roster, payer), allocation.denominator),
    )
    .reduce(add, NOTHING);
  const [constant, slope] =
    payer === customer ? [NOTHING, onBase] : [multiply(onBase, payersWeight), NOTHING];
  return { constant: add(multiply(fixed, others), constant), slope: add(fixed, slope), others };
}

/** The exact fee at the weight, kr; where all others have weight 0, any weight above 0 gives the same. */
export function feeAt(curve: FeeCurve, weight: Exact): Exact {
  const { constant, slope, others } = curve;
  if (others.numerator === 0n) return slope;
  return divide(add(constant, multiply(slope, weight)), add(others, weight));
}

/** Where a curve crosses an amount: at this weight ≥ 0, or nowhere because it is always below or never is. */
export type Crossing = Exact | 'always-below' | 'never-below';

/**
 * The weight from which a rising fee is at or above `amount`, or up to which a falling one is.
 * The limits are those of weight 0 (reached) and of a weight that grows without end (approached).
 */
export function crossing(curve: FeeCurve, amount: Exact): Crossing {
  const [start, end] = [feeAt(curve, NOTHING), curve.slope];
  const startsBelow = compare(start, amount) < 0;
  if (startsBelow && compare(end, amount) <= 0) return 'always-below';
  if (!startsBelow && compare(end, amount) >= 0) return 'never-below';
  const { constant, slope, others } = curve;
  return divide(subtract(multiply(amount, others), constant), subtract(slope, amount));
}

const NOTHING = exact(0n);
