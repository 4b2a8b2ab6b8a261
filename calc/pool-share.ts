import type { AllocatedPool, Allocation } from './allocate.ts';
import { CalcError } from './error.ts';
import { type Exact, exact } from './exact.ts';
import { positionOf } from './fee.ts';

/**
 * The customer's share of one pool, 0…1: weight / sum of weights, or 1 / number of members for the equal base.
 * @throws CalcError `unknown-customer`, `unknown-pool`
 */
export function poolShare(allocation: Allocation, customer: number, pool: string): Exact {
  const { weights } = poolOf(allocation, pool);
  return exact(weights.whole[positionOf(allocation, customer)] ?? 0n, weights.sum);
}

function poolOf({ pools }: Allocation, key: string): AllocatedPool {
  const pool = pools.find((candidate) => candidate.key === key);
  if (pool !== undefined) return pool;
  throw new CalcError({ code: 'unknown-pool', pool: key, known: pools.map((known) => known.key) });
}
