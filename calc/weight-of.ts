import type { Allocation } from './allocation.ts';
import { add } from './arithmetic.ts';
import { CalcError } from './error.ts';
import { type Exact, exact } from './exact.ts';
import { requireMember } from './roster.ts';
import { EQUAL } from './scheme.ts';
import { type BaseWeights, wholeWeight } from './weigh-base.ts';

/**
 * The customer's weight on a base of the scheme.
 * @throws CalcError `unknown-customer`, `unknown-base`
 * @example weightOf(stockholmDirekt2025, 701, 'cases') // 684 / 1
 */
export function weightOf(allocation: Allocation, customer: number, base: string): Exact {
  const weights = weightsOn(allocation, base);
  requireMember(allocation.roster, customer);
  return exact(wholeWeight(weights, allocation.roster, customer), weights.scale);
}

/**
 * The sum of all weights on a base of the scheme.
 * @throws CalcError `unknown-base`
 */
export function weightsSum(allocation: Allocation, base: string): Exact {
  const { sum, scale } = weightsOn(allocation, base);
  return exact(sum, scale);
}

/** What is allocated on the base, kr: the total times the parts of its pools; 0 where no pool uses it. */
export function totalOnBase({ pools }: Allocation, base: string): Exact {
  return pools
    .filter((pool) => pool.base === base)
    .map(({ total }) => total)
    .reduce(add, exact(0n));
}

/** The bases that members have weights on: those of the pools, without the equal one. */
export function weightBases({ pools }: Allocation): readonly string[] {
  return [...new Set(pools.map(({ base }) => base))].filter((base) => base !== EQUAL);
}

/**
 * Passes when fees depend on weights on the base.
 * @throws CalcError `unknown-base`
 */
export function checkBase(allocation: Allocation, base: string): void {
  weightsOn(allocation, base);
}

function weightsOn(allocation: Allocation, base: string): BaseWeights {
  const pool = allocation.pools.find((candidate) => candidate.base === base);
  if (pool !== undefined && base !== EQUAL) return pool.weights;
  throw new CalcError({ code: 'unknown-base', base, known: weightBases(allocation) });
}
