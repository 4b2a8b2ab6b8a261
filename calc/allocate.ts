import { CalcError } from './error.ts';
import { type Exact, exact, greatestCommonDivisor } from './exact.ts';
import { checkPools } from './pools.ts';
import type { Member, Pool, Scheme } from './scheme.ts';
import { checkTotal } from './total.ts';
import { type BaseWeights, weighBase } from './weigh-base.ts';
import { toExact } from './whole.ts';

/** One pool with what its fees are computed from. */
export interface AllocatedPool extends Pool {
  /** Total × part, kr. */
  readonly total: Exact;
  /** The members' weights on the pool's allocation base and their sum; 1 each for the equal base. */
  readonly weights: BaseWeights;
}

/**
 * A checked scheme in whole numbers: the exact fee of the i-th member is `numerators[i] / denominator` kr, so that
 * "the exact fees add to the total" is an equality of whole numbers, and a rounding is one whole division.
 * Changing the scheme's own objects afterwards does not reach it.
 */
export interface Allocation {
  readonly scheme: Scheme;
  readonly pools: readonly AllocatedPool[];
  /** Customer numbers in the order of `scheme.members`. */
  readonly customers: readonly number[];
  /** The place of each customer in `customers`. */
  readonly positions: ReadonlyMap<number, number>;
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

/**
 * Splits the scheme's total over its members, pool by pool; takes time in proportion to the members, rounds nothing.
 * @throws CalcError `no-members`, `duplicate-customer`, `total-not-positive`, `part-out-of-range`,
 *   `parts-do-not-add-up`, `duplicate-pool`, `missing-weight`, `negative-weight`, `weights-sum-to-zero`; and for any
 *   of the numbers `not-a-number`, `number-too-large`, `too-many-decimals`
 * @source price list 2025, all four services: pools and allocation bases are data, the rule is one
 * @example allocate({ total: new Decimal(100), pools: [{ key: 'all', part: new Decimal(1), base: 'equal' }], members })
 */
export function allocate(scheme: Scheme): Allocation {
  checkTotal(scheme.total);
  checkPools(scheme.pools);
  const positions = positionsOf(scheme.members);
  const weightsOf = new Map(scheme.pools.map(({ base }) => [base, weighBase(base, scheme.members)]));
  const pools = scheme.pools.map((pool) => allocatePool(pool, toExact(scheme.total), weightsOf));
  return Object.freeze({
    scheme,
    pools: Object.freeze(pools),
    customers: Object.freeze([...positions.keys()]),
    positions,
    ...overOneDenominator(pools, positions.size),
  });
}

function positionsOf(members: readonly Member[]): ReadonlyMap<number, number> {
  if (members.length === 0) throw new CalcError({ code: 'no-members' });
  const positions = new Map<number, number>();
  for (const [position, { customer }] of members.entries()) {
    if (positions.has(customer)) throw new CalcError({ code: 'duplicate-customer', customer });
    positions.set(customer, position);
  }
  return positions;
}

function allocatePool(pool: Pool, total: Exact, weightsOf: ReadonlyMap<string, BaseWeights>): AllocatedPool {
  const weights = weightsOf.get(pool.base);
  // Unreachable: the map was filled from these same pools.
  if (weights === undefined) throw new Error(`base "${pool.base}" was not weighed`);
  const part = toExact(pool.part);
  const poolTotal = exact(total.numerator * part.numerator, total.denominator * part.denominator);
  return Object.freeze({ ...pool, total: poolTotal, weights });
}

/** Brings the pools' prices per unit of weight to one denominator and adds up each member's fee over it. */
function overOneDenominator(
  pools: readonly AllocatedPool[],
  members: number,
): Pick<Allocation, 'numerators' | 'denominator'> {
  const prices = pools.map(({ total, weights }) => exact(total.numerator, total.denominator * weights.sum));
  const denominator = prices.reduce(
    (common, price) => (common / greatestCommonDivisor(common, price.denominator)) * price.denominator,
    1n,
  );
  const numerators = new Array<bigint>(members).fill(0n);
  for (const [index, { weights }] of pools.entries()) {
    const price = prices[index];
    if (price === undefined) continue;
    const multiplier = price.numerator * (denominator / price.denominator);
    for (let member = 0; member < members; member += 1) {
      numerators[member] = (numerators[member] ?? 0n) + multiplier * (weights.whole[member] ?? 0n);
    }
  }
  return { numerators: Object.freeze(numerators), denominator };
}
