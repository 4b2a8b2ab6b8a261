import { Decimal } from './decimal.ts';
import { CalcError, type Quantity, type Where } from './error.ts';

/** The largest total, fee, part or count that is computed on, kr or pieces. */
export const LARGEST_AMOUNT = new Decimal('1e12');

/** The largest weight: derived weights are fees times customers, so they need room above the largest amount. */
export const LARGEST_WEIGHT = new Decimal('1e24');

/** The most decimals; beyond them a tiny exponent would blow up the whole numbers behind. */
export const MOST_DECIMALS = 40;

/**
 * Passes when `x` is a finite number of a size that is computed on.
 * @throws CalcError `not-a-number`, `number-too-large`, `too-many-decimals`
 */
export function checkNumber(x: Decimal, what: Quantity, limit: Decimal, where: Where = {}): void {
  // `d` is null for NaN and the infinities, and absent when untyped code hands in something else.
  if (!x?.d) throw new CalcError({ code: 'not-a-number', what, where, got: String(x) });
  // The exponent decides nearly always; comparing decimals for each of many weights would cost more than the fee.
  if (x.e >= limit.e && x.abs().greaterThan(limit)) {
    throw new CalcError({ code: 'number-too-large', what, where, got: x.toString(), limit: limit.toFixed() });
  }
  if (x.d.length * 7 - x.e > MOST_DECIMALS && x.decimalPlaces() > MOST_DECIMALS) {
    const info = { what, where, got: x.decimalPlaces(), limit: MOST_DECIMALS };
    throw new CalcError({ code: 'too-many-decimals', ...info });
  }
}
