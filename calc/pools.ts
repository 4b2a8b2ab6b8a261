import { Decimal } from './decimal.ts';
import { CalcError } from './error.ts';
import { checkNumber, LARGEST_AMOUNT } from './limit.ts';
import type { Pool } from './scheme.ts';

/**
 * Passes when every pool has a key of its own and a part of 0…1, and the parts add to exactly 1.
 * @throws CalcError `duplicate-pool`, `part-out-of-range`, `parts-do-not-add-up`, and those of a bad number
 */
export function checkPools(pools: readonly Pool[]): void {
  const keys = new Set<string>();
  let sum = new Decimal(0);
  for (const { key, part } of pools) {
    if (keys.has(key)) throw new CalcError({ code: 'duplicate-pool', pool: key });
    keys.add(key);
    checkPart(part, key);
    sum = sum.plus(part);
  }
  if (!sum.equals(1)) throw new CalcError({ code: 'parts-do-not-add-up', got: sum.toString() });
}

/**
 * Passes when `part` is a number of 0…1.
 * @throws CalcError `part-out-of-range`, and those of a bad number
 */
export function checkPart(part: Decimal, pool: string): void {
  checkNumber(part, 'part', LARGEST_AMOUNT, { pool });
  if (part.lessThan(0) || part.greaterThan(1)) {
    throw new CalcError({ code: 'part-out-of-range', pool, got: part.toString() });
  }
}
