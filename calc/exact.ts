import { Decimal } from './decimal.ts';

/**
 * An exact rational: an amount in kr, a share or a weight, with nothing rounded.
 * In lowest terms with a positive denominator, so that equal values are equal field by field.
 */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * `x` rounded half up to `decimals` decimals, for showing; a negative half goes away from zero.
 * @example toDecimal({ numerator: 1n, denominator: 3n }, 2) // 0.33
 */
export function toDecimal(x: Exact, decimals: number): Decimal {
  const scaled = divideHalfUp(x.numerator * 10n ** BigInt(decimals), x.denominator);
  return new Decimal(`${scaled}e-${decimals}`);
}

/** `numerator / denominator` in lowest terms, frozen; the denominator must not be 0. */
export function exact(numerator: bigint, denominator = 1n): Exact {
  const divisor = greatestCommonDivisor(numerator, denominator);
  // A negative denominator hands its sign to the numerator.
  const signed = denominator < 0n ? -divisor : divisor;
  return Object.freeze({ numerator: numerator / signed, denominator: denominator / signed });
}

/**
 * The whole number nearest to `numerator / denominator` (denominator > 0); a half goes away from zero.
 * @example divideHalfUp(5n, 2n) // 3n
 */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  // Half of an odd denominator may be floored: a whole numerator never lands on the half that is lost.
  const half = denominator / 2n;
  return numerator < 0n ? -((-numerator + half) / denominator) : (numerator + half) / denominator;
}

/** The largest whole number that divides both, never negative; 0 only for two zeros. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
