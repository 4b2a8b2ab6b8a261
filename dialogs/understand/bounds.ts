import type { Reading } from './reading.ts';

/** An interval of amounts; `null` is open. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
}

/** Everything above nothing. */
export const ABOVE_ZERO: Bounds = { min: 0, max: null, minInclusive: false, maxInclusive: true };

/** Nothing at all. */
export const ZERO: Bounds = { min: null, max: 0, minInclusive: true, maxInclusive: true };

/** The interval that words such as över, under, mellan, minst and högst give around the numbers that follow them. */
export function readBounds(r: Reading): Bounds | null {
  const [first, second] = r.amounts.filter(({ unit }) => unit !== 'ordinal' && unit !== 'customers');
  if (first === undefined) return null;
  if (r.has('between') && second !== undefined) {
    const [low, high] = [first.value, second.value].sort((a, b) => a - b);
    return { min: low ?? 0, max: high ?? 0, minInclusive: true, maxInclusive: true };
  }
  // "40–50 tkr"
  const top = r.amounts.find(({ endsRange }) => endsRange === true);
  const bottom = top && r.amounts[r.amounts.indexOf(top) - 1];
  if (top && bottom) return { min: bottom.value, max: top.value, minInclusive: true, maxInclusive: true };
  const follows = (at: number) =>
    at >= 0 && r.amounts.some((amount) => amount.from > at && amount.from - at <= 4);
  const open = { min: null, max: null, minInclusive: true, maxInclusive: true };
  if (follows(r.at('at-least')) || follows(r.at('least-or-at-least'))) return { ...open, min: first.value };
  if (follows(r.at('at-most')) || follows(r.at('most-or-at-most'))) return { ...open, max: first.value };
  if (follows(r.at('exactly')) && r.has('who', 'anybody', 'customer'))
    return { min: first.value, max: first.value, minInclusive: true, maxInclusive: true };
  if (follows(r.at('over'))) return { ...open, min: first.value, minInclusive: false };
  if (follows(r.at('under'))) return { ...open, max: first.value, maxInclusive: false };
  return null;
}
