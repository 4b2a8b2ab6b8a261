import { add, divide, subtract } from '../arithmetic.ts';
import { divideHalfUp, type Exact, exact } from '../exact.ts';

/** A computed fee, kr: exact, and rounded half up. */
export interface ComputedFee {
  readonly fee: number;
  readonly exact: Exact;
}

/** What a fee was and is, kr. A side that is `null` counts as 0 in the differences. */
export interface FeeChange {
  readonly before: ComputedFee | null;
  readonly after: ComputedFee | null;
  /** Exact fee after − exact fee before. */
  readonly difference: Exact;
  /** Rounded fee after − rounded fee before, whole kr: what the two figures shown differ by. */
  readonly roundedDifference: number;
  /** The exact difference as a share of the exact fee before; `null` where that is 0 or there was none. */
  readonly ratio: Exact | null;
}

/** The exact fee as a computed one. */
export function computedFee(value: Exact): ComputedFee {
  return Object.freeze({ fee: Number(divideHalfUp(value.numerator, value.denominator)), exact: value });
}

/** What lies between two fees. */
export function changeOf(before: ComputedFee | null, after: ComputedFee | null): FeeChange {
  const difference = subtract(after?.exact ?? NOTHING, before?.exact ?? NOTHING);
  return {
    before,
    after,
    difference,
    roundedDifference: (after?.fee ?? 0) - (before?.fee ?? 0),
    ratio: before === null || before.exact.numerator === 0n ? null : divide(difference, before.exact),
  };
}

/**
 * Several customers as one: a group, or those that merge. The fee together is the sum of the rounded fees, as a list
 * adds up what it prints; a side is `null` where nobody has a fee on it.
 * @example together(rows.filter(({ customer }) => [706, 708].includes(customer))).after?.fee // 23_111
 */
export function together(changes: readonly FeeChange[]): FeeChange {
  const before = sum(changes.flatMap((change) => change.before ?? []));
  const after = sum(changes.flatMap((change) => change.after ?? []));
  return Object.freeze(changeOf(before, after));
}

const NOTHING = exact(0n);

function sum(fees: readonly ComputedFee[]): ComputedFee | null {
  if (fees.length === 0) return null;
  return Object.freeze({
    fee: fees.reduce((before, { fee }) => before + fee, 0),
    exact: fees.reduce((before, fee) => add(before, fee.exact), NOTHING),
  });
}
