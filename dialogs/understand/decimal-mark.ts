import { SCALED_KRONOR, SCALES, UNITS } from './number-words.ts';
import type { Token } from './tokens.ts';

/** The mark that begins decimals even before three digits; where it is `none`, only a scale or a per cent tells. */
export type DecimalMark = ',' | '.' | 'either' | 'none';

/**
 * Whether the three digits at `at` of a number that starts at `from` are decimals and no thousands: "2,340 mkr" and
 * "1.125 %" are, "47,868 kr" is not, unless `mark` says so.
 */
export function areDecimals(
  tokens: readonly Token[],
  from: number,
  at: number,
  mark: DecimalMark = 'none',
): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !/^[.,]$/.test(token.gap)) return false;
  // "1,234,567" and "1.234,567": decimals come last, and no mark that groups begins them.
  const again = tokens.slice(from + 1, at).some(({ gap }) => gap === token.gap);
  if (again || (next?.numeric === true && /^[.,]$/.test(next.gap))) return false;
  return mark === 'either' || mark === token.gap || isScaledOrShare(token, next, tokens[at + 2]);
}

/** A scale, "%" or "procent" stands next. */
function isScaledOrShare({ after }: Token, next: Token | undefined, second: Token | undefined): boolean {
  if (/^\s*%/.test(after)) return true;
  if (next === undefined || !joins(next)) return false;
  const { word, gap } = next;
  const unit = UNITS.get(word);
  return (
    SCALED_KRONOR.has(word) ||
    SCALES.has(word) ||
    unit === 'percent' ||
    unit === 'percentage-points' ||
    word === 'percentage' ||
    (word === 'm' && gap === '') ||
    (word === 'per' && second?.word === 'cent')
  );
}

/** The word belongs to the number before it. */
export function joins({ gap }: Token): boolean {
  return /^[\s\u00a0\u202f-]?$/.test(gap);
}
