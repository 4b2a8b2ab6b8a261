import type { AllocatedPool, Allocation } from './allocation.ts';
import { CalcError } from './error.ts';
import { type Exact, exact } from './exact.ts';
import { requireMember } from './roster.ts';
import { wholeWeight } from './weigh-base.ts';

/**
 * The customer's share of one pool, 0…1: weight / sum of weights, or 1 / number of members for the equal base.
 * @throws CalcError `unknown-customer`, `unknown-pool`
 */
export function poolShare(allocation: Allocation, customer: number, pool: string): Exact {
  const { weights } = poolOf(allocation, pool);
  requireMember(allocation.roster, customer);
  return exact(wholeWeight(weights, allocation.roster, customer), weights.sum);
}

function poolOf({ pools }: Allocation, key: string): AllocatedPool {
  const pool = pools.find((candidate) => candidate.key === key);
  if (pool !== undefined) return pool;
  throw new CalcError({ code: 'unknown-pool', pool: key, known: pools.map((known) => known.key) });
}
