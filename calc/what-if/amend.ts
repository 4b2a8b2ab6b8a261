import { allocate } from '../allocate.ts';
import { type Allocation, assemble } from '../allocation.ts';
import { editRoster, type MemberEdits, type Roster } from '../roster.ts';
import type { Scheme } from '../scheme.ts';
import { type BaseWeights, reweighBase } from '../weigh-base.ts';
import type { Change } from './change.ts';
import { checkChange } from './check-change.ts';
import { editOf } from './edit.ts';

/**
 * The allocation after the changes, in their order; the one that came in stays as it was.
 * An allocation like any other, but made without a pass over the members: it takes time in proportion to the pools
 * and to the customers that have been changed, and so does `fee` or `explainFee` of it for one customer. Members
 * keep their places; who is new comes last.
 * @throws CalcError, with nothing changed: `malformed-change`; `unknown-customer`, `duplicate-customer`,
 *   `already-member`, `unknown-base`, `missing-weight`, `negative-weight`, `weights-sum-to-zero`, `no-members` when
 *   everybody leaves, `negative-factor`, `total-not-positive`, `no-equal-pool`, `part-out-of-range`,
 *   `rest-not-shareable`, `too-few-customers`, `split-does-not-add-up`, and those of a bad number
 * @example
 *   const change = { type: 'set-weight', customers: [701], base: 'cases', value: '1000' } as const;
 *   fee(amend(stockholmDirekt2025, [change]), 701) // 69_327
 */
export function amend(allocation: Allocation, changes: readonly Change[]): Allocation {
  return changes.reduce(amendOnce, allocation);
}

/**
 * The scheme after one change; takes time in proportion to the members.
 * @throws CalcError as `allocate` and {@link amend} do
 */
export function applyChange(scheme: Scheme, change: Change): Scheme {
  return applyChanges(scheme, [change]);
}

/**
 * The scheme after the changes, in their order; takes time in proportion to the members.
 * @throws CalcError as `allocate` and {@link amend} do
 */
export function applyChanges(scheme: Scheme, changes: readonly Change[]): Scheme {
  return amend(allocate(scheme), changes).scheme;
}

function amendOnce(allocation: Allocation, change: Change): Allocation {
  const { total = allocation.total, pools, members } = editOf(allocation, checkChange(change));
  const roster = members === undefined ? allocation.roster : editRoster(allocation.roster, members);
  const reweighed = new Map<BaseWeights, BaseWeights>();
  const weighed = allocation.pools.map((pool, index) => {
    const weights = reweighed.get(pool.weights) ?? reweigh(pool.weights, allocation.roster, members);
    // Pools on one base have the same weights: they are reweighed once.
    reweighed.set(pool.weights, weights);
    return { pool: pools?.[index] ?? pool, weights };
  });
  return assemble({ total, roster, pools: weighed });
}

function reweigh(weights: BaseWeights, roster: Roster, members: MemberEdits | undefined): BaseWeights {
  return members === undefined ? weights : reweighBase(weights, roster, members);
}
