import { Decimal } from '../decimal.ts';
import { CalcError, type Quantity, type Where } from '../error.ts';
import { checkNumber, LARGEST_AMOUNT, MOST_DECIMALS } from '../limit.ts';
import type { DecimalText, Factor } from './change.ts';

/**
 * `x` times the factor; exact, or rounded half up at the 40th decimal where the product does not end before.
 * @throws CalcError `negative-factor`, `not-a-number` for a denominator of 0, and those of a bad number
 * @example times(new Decimal(684), { numerator: '1', denominator: '3' }) // 228
 */
export function times(x: Decimal, factor: Factor): Decimal {
  const [numerator, denominator] = quotientOf(factor, 'factor');
  if (numerator.times(denominator).lessThan(0)) {
    throw new CalcError({ code: 'negative-factor', got: written(factor) });
  }
  return cut(new Decimal(x).times(numerator).div(denominator));
}

/**
 * The factor as a part of a pool, rounded as {@link times} does; whether it lies in 0…1 is for the pools to say.
 * @throws CalcError `not-a-number` for a denominator of 0, and those of a bad number
 */
export function readPart(part: Factor, pool: string): Decimal {
  const [numerator, denominator] = quotientOf(part, 'part', { pool });
  return cut(numerator.div(denominator));
}

/**
 * An amount that a change sets or adds.
 * @throws CalcError `number-too-large` beyond 10¹² either way, `too-many-decimals`
 */
export function readAmount(text: DecimalText, what: Quantity, where: Where = {}): Decimal {
  const amount = new Decimal(text);
  checkNumber(amount, what, LARGEST_AMOUNT, where);
  return amount;
}

/** `x` with as many decimals as are computed on. */
export function cut(x: Decimal): Decimal {
  return x.toDecimalPlaces(MOST_DECIMALS, Decimal.ROUND_HALF_UP);
}

function quotientOf(factor: Factor, what: Quantity, where: Where = {}): readonly [Decimal, Decimal] {
  if (typeof factor === 'string') return [readAmount(factor, what, where), new Decimal(1)];
  const denominator = readAmount(factor.denominator, what, where);
  if (denominator.isZero()) throw new CalcError({ code: 'not-a-number', what, where, got: written(factor) });
  return [readAmount(factor.numerator, what, where), denominator];
}

function written(factor: Factor): string {
  return typeof factor === 'string' ? factor : `${factor.numerator}/${factor.denominator}`;
}
