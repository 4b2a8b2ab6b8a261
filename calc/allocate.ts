import { type Allocation, assemble } from './allocation.ts';
import { checkPools } from './pools.ts';
import { rosterOf } from './roster.ts';
import type { Scheme } from './scheme.ts';
import { checkTotal } from './total.ts';
import { weighBase, weighOnce } from './weigh-base.ts';

/**
 * Splits the scheme's total over its members, pool by pool; takes time in proportion to the members, rounds nothing.
 * @throws CalcError `no-members`, `duplicate-customer`, `total-not-positive`, `part-out-of-range`,
 *   `parts-do-not-add-up`, `duplicate-pool`, `missing-weight`, `negative-weight`, `weights-sum-to-zero`; and for any
 *   of the numbers `not-a-number`, `number-too-large`, `too-many-decimals`
 * @source price list 2025, all four services: pools and allocation bases are data, the rule is one
 * @example allocate({ total, pools: [{ key: 'all', part: new Decimal(1), base: 'cases' }], members })
 *   // total 2 340 000 kr, customer 701 with 684 of 33 437 cases: exact fee 47 867.93… kr
 */
export function allocate({ total, pools, members }: Scheme): Allocation {
  checkTotal(total);
  checkPools(pools);
  const roster = rosterOf(members);
  const weigh = weighOnce((base) => weighBase(base, roster.listed));
  return assemble({ total, roster, pools: pools.map((pool) => ({ pool, weights: weigh(pool.base) })) });
}
