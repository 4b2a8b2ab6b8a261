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
 * Customers and weights are read once: changing the scheme that came in does not change it.
 */
export interface Allocation {
  /** What was allocated, for a next allocation with something changed: `allocate({ ...scheme, total })`. */
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
 * @example allocate({ total, pools: [{ key: 'all', part: new Decimal(1), base: 'cases' }], members })
 *   // total 2 340 000 kr, customer 701 with 684 of 33 437 cases: exact fee 47 867.93… kr
 */
export function allocate(scheme: Scheme): Allocation {
  checkTotal(scheme.total);
  checkPools(scheme.pools);
  const positions = positionsOf(scheme.members);
  const weigh = weighOnce(scheme.members);
  const total = toExact(scheme.total);
  const pools = Object.freeze(scheme.pools.map((pool) => allocatePool(pool, total, weigh(pool.base))));
  return Object.freeze({
    scheme: frozenCopy(scheme),
    pools,
    customers: Object.freeze([...positions.keys()]),
    positions,
    ...overOneDenominator(pools, positions.size),
  });
}

function frozenCopy({ total, pools, members }: Scheme): Scheme {
  return Object.freeze({
    total,
    pools: Object.freeze(pools.map(({ key, part, base }) => Object.freeze({ key, part, base }))),
    members: Object.freeze([...members]),
  });
}

function positionsOf(members: readonly Member[]): ReadonlyMap<number, number> {
  if (members.length === 0) throw new CalcError({ code: 'no-members' });
  const positions = new Map<number, number>();
  for (let position = 0; position < members.length; position += 1) {
    const customer = members[position]?.customer ?? Number.NaN;
    positions.set(customer, position);
    // One look-up instead of two: a customer that was there already does not make the map grow.
    if (positions.size === position) throw new CalcError({ code: 'duplicate-customer', customer });
  }
  return positions;
}

/** Weighs the members on a base when it is first asked for; pools may share a base. */
function weighOnce(members: readonly Member[]): (base: string) => BaseWeights {
  const weighed = new Map<string, BaseWeights>();
  return (base) => {
    const weights = weighed.get(base) ?? weighBase(base, members);
    weighed.set(base, weights);
    return weights;
  };
}

function allocatePool(pool: Pool, total: Exact, weights: BaseWeights): AllocatedPool {
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
