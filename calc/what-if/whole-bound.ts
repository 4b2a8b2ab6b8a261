import { ceiling, floor } from '../arithmetic.ts';
import type { Exact } from '../exact.ts';
import { type Crossing, crossing, type FeeCurve } from './fee-curve.ts';

/** The largest whole weight at which something holds: −1 where it holds at none, `null` where at every one. */
export type LastWeight = bigint | null;

/** The smallest whole weight from which something holds: `null` where it never does. */
export type FirstWeight = bigint | null;

/** Up to which whole weight a rising fee is below `amount`. */
export function lastBelow(rising: FeeCurve, amount: Exact): LastWeight {
  return last(crossing(rising, amount), 'always-below', (at) => ceiling(at) - 1n);
}

/** Up to which whole weight a falling fee is at or above `amount`. */
export function lastAtLeast(falling: FeeCurve, amount: Exact): LastWeight {
  return last(crossing(falling, amount), 'never-below', floor);
}

/** From which whole weight on a rising fee is at or above `amount`. */
export function firstAtLeast(rising: FeeCurve, amount: Exact): FirstWeight {
  return first(crossing(rising, amount), 'never-below', ceiling);
}

/** From which whole weight on a falling fee is below `amount`. */
export function firstBelow(falling: FeeCurve, amount: Exact): FirstWeight {
  return first(crossing(falling, amount), 'always-below', (at) => floor(at) + 1n);
}

/** The smallest whole weight that a customer may have: where all others have 0 the sum must not become 0. */
export function lowestWeight({ others }: FeeCurve): bigint {
  return others.numerator === 0n ? 1n : 0n;
}

function last(at: Crossing, always: Crossing, whole: (at: Exact) => bigint): LastWeight {
  if (typeof at !== 'string') return whole(at);
  return at === always ? null : -1n;
}

function first(at: Crossing, always: Crossing, whole: (at: Exact) => bigint): FirstWeight {
  if (typeof at !== 'string') return whole(at);
  return at === always ? 0n : null;
}
