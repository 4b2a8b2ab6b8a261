import type { Allocation } from '../allocation.ts';
import { add, divide, floor, subtract } from '../arithmetic.ts';
import { CalcError } from '../error.ts';
import { type Exact, exact } from '../exact.ts';
import { type ComputedFee, computedFee } from './fee-change.ts';
import { type FeeCurve, feeAt, feeCurve } from './fee-curve.ts';
import {
  type FirstWeight,
  firstAtLeast,
  firstBelow,
  type LastWeight,
  lastAtLeast,
  lastBelow,
  lowestWeight,
} from './whole-bound.ts';

/** Who is to pay less than whom, by weights on which base. */
export interface CheaperGoal {
  readonly customer: number;
  readonly than: number;
  readonly base: string;
}

/** A whole weight, and both customers' fees with it. */
export interface FeesOfTwo {
  readonly weight: bigint;
  readonly own: ComputedFee;
  readonly other: ComputedFee;
}

/** The whole weight that makes one fee lower than the other, when there is one. */
export type CheaperWeight =
  | { readonly reachable: true; readonly everyWeight: true }
  /** `at` is the last weight that does, `beyond` its neighbour that does not. */
  | {
      readonly reachable: true;
      readonly everyWeight: false;
      readonly at: FeesOfTwo;
      readonly beyond: FeesOfTwo;
    }
  /** The exact fees at the lowest weight (own), or those that a growing weight approaches (the other's), kr. */
  | { readonly reachable: false; readonly limit: { readonly own: Exact; readonly other: Exact } };

/** The two ways to become cheaper; each leaves everybody else's weight as it is. */
export interface CheaperThan {
  /** The largest whole weight of the customer itself. */
  readonly ownWeight: CheaperWeight;
  /** The smallest whole weight of the other one. */
  readonly otherWeight: CheaperWeight;
}

/**
 * With which weights the customer's rounded fee is below that of the other one, in closed form: a fee is below
 * another when an amount of the form n + ½ lies between them, and only the two such amounts around the fee at which
 * both are equal can be the last to do so.
 * @throws CalcError `unknown-customer`, `unknown-base`, `duplicate-customer` when both are the same
 */
export function cheaperThan(allocation: Allocation, { customer, than, base }: CheaperGoal): CheaperThan {
  if (customer === than) throw new CalcError({ code: 'duplicate-customer', customer });
  const curves = (variable: number): TwoCurves => ({
    own: feeCurve(allocation, { customer: variable, base }, customer),
    other: feeCurve(allocation, { customer: variable, base }, than),
  });
  return Object.freeze({
    ownWeight: largestOwnWeight(curves(customer)),
    otherWeight: smallestOtherWeight(curves(than)),
  });
}

/** Both fees as functions of the same weight. */
interface TwoCurves {
  readonly own: FeeCurve;
  readonly other: FeeCurve;
}

function largestOwnWeight(curves: TwoCurves): CheaperWeight {
  const { own, other } = curves;
  const lastAround = (amount: Exact): LastWeight =>
    smaller(lastBelow(own, amount), lastAtLeast(other, amount));
  const [below, above] = halvesAround(meeting(own, other) ?? own.slope);
  const last = larger(lastAround(below), lastAround(above));
  if (last === null) return EVERY;
  const lowest = exact(lowestWeight(own));
  if (last >= 0n) return found(curves, last, last + 1n);
  return unreachable(feeAt(own, lowest), feeAt(other, lowest));
}

function smallestOtherWeight(curves: TwoCurves): CheaperWeight {
  const { own, other } = curves;
  const firstAround = (amount: Exact): FirstWeight =>
    larger(firstBelow(own, amount), firstAtLeast(other, amount));
  const [below, above] = halvesAround(meeting(own, other) ?? feeAt(other, NOTHING));
  const first = smaller(firstAround(below), firstAround(above));
  if (first === null) return unreachable(own.slope, other.slope);
  return first <= lowestWeight(other) ? EVERY : found(curves, first, first - 1n);
}

/** The exact fee at the weight ≥ 0 where both are equal, if they ever are. */
function meeting(a: FeeCurve, b: FeeCurve): Exact | null {
  const steepness = subtract(a.slope, b.slope);
  if (steepness.numerator === 0n) return null;
  const weight = divide(subtract(b.constant, a.constant), steepness);
  return weight.numerator < 0n ? null : feeAt(a, weight);
}

/** The two amounts n + ½ next to a fee: the largest that is not above it, and the next. */
function halvesAround(fee: Exact): readonly [Exact, Exact] {
  const half = add(exact(floor(subtract(fee, HALF))), HALF);
  return [half, add(half, exact(1n))];
}

/** The smaller bound, where `null` is beyond all. */
function smaller(a: bigint | null, b: bigint | null): bigint | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** The larger bound, where `null` is beyond all. */
function larger(a: bigint | null, b: bigint | null): bigint | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}

function found(curves: TwoCurves, at: bigint, beyond: bigint): CheaperWeight {
  return Object.freeze({
    reachable: true,
    everyWeight: false,
    at: feesOfTwo(curves, at),
    beyond: feesOfTwo(curves, beyond),
  });
}

function feesOfTwo({ own, other }: TwoCurves, weight: bigint): FeesOfTwo {
  const feeOf = (curve: FeeCurve): ComputedFee => computedFee(feeAt(curve, exact(weight)));
  return Object.freeze({ weight, own: feeOf(own), other: feeOf(other) });
}

function unreachable(own: Exact, other: Exact): CheaperWeight {
  return Object.freeze({ reachable: false, limit: Object.freeze({ own, other }) });
}

const EVERY: CheaperWeight = Object.freeze({ reachable: true, everyWeight: true });

const HALF = exact(1n, 2n);

const NOTHING = exact(0n);
