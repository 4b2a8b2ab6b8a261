import type { Decimal } from './decimal.ts';
import { type Exact, exact } from './exact.ts';

/**
 * How many words of seven decimals `x` has after its decimal point: 0 for whole numbers, 1 for 0.2.
 * decimal.js holds numbers in base 10⁷ (its documented `d` and `e`), so whole words make scaling a matter of
 * reading digits: no division, no text.
 */
export function fractionWords(x: Decimal): number {
  const words = x.d.length - 1 - leadingWord(x);
  return Math.max(words, 0);
}

/**
 * `x` × (10⁷ to the power of `words`): a whole number, exactly.
 * `words` must be at least {@link fractionWords} of `x`.
 * @example toWhole(new Decimal('0.2'), 1) // 2_000_000n
 */
export function toWhole(x: Decimal, words: number): bigint {
  const digits = x.d;
  const missing = leadingWord(x) + words - (digits.length - 1);
  const first = digits[0] ?? 0;
  // Two words are below 2⁵³: most weights and totals need one conversion only.
  if (digits.length === 1 && missing === 0) return BigInt(x.s * first);
  if (digits.length === 2 && missing === 0) return BigInt(x.s * (first * 1e7 + (digits[1] ?? 0)));
  if (digits.length === 1 && missing === 1) return BigInt(x.s * first * 1e7);
  let whole = BigInt(x.s * first);
  for (const word of digits.slice(1)) whole = whole * WORD + BigInt(x.s * word);
  return whole * WORD ** BigInt(missing);
}

/** `x` as an exact rational. */
export function toExact(x: Decimal): Exact {
  const words = fractionWords(x);
  return exact(toWhole(x, words), wordScale(words));
}

/** 10⁷ to the power of `words`: what {@link toWhole} multiplies by. */
export function wordScale(words: number): bigint {
  return WORD ** BigInt(words);
}

const WORD = 10n ** 7n;

/** The place of the first word, counted in words from the one before the decimal point. */
function leadingWord(x: Decimal): number {
  return Math.floor(x.e / 7);
}
