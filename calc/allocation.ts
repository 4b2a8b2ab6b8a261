import type { Decimal } from './decimal.ts';
import { type Exact, exact, greatestCommonDivisor } from './exact.ts';
import { once } from './once.ts';
import { membersOf, type Roster } from './roster.ts';
import type { Pool, Scheme } from './scheme.ts';
import { type BaseWeights, wholeWeight, wholeWeights } from './weigh-base.ts';
import { toExact } from './whole.ts';

/** One pool with what its fees are computed from. */
export interface AllocatedPool extends Pool {
  /** Total × part, kr. */
  readonly total: Exact;
  /** The members' weights on the pool's allocation base and their sum; 1 each for the equal base. */
  readonly weights: BaseWeights;
  /** What one whole unit of weight costs: this over the allocation's `denominator`, kr. */
  readonly price: bigint;
}

/**
 * A checked scheme in whole numbers: each exact fee is a whole numerator over one `denominator`, so that "the exact
 * fees add to the total" is an equality of whole numbers, and a rounding is one whole division.
 * The prices per pool are here at once; one customer's fee follows from them alone. What takes a pass over all
 * members (`scheme` after a what-if, `customers`, `numerators`) is made when first asked for.
 * Customers and weights are read once: changing the scheme that came in does not change it.
 */
export interface Allocation {
  /** kr. */
  readonly total: Decimal;
  readonly pools: readonly AllocatedPool[];
  readonly roster: Roster;
  readonly denominator: bigint;
  /** What was allocated, for a next allocation with something changed: `allocate({ ...scheme, total })`. */
  readonly scheme: Scheme;
  /** Customer numbers in the order of `scheme.members`. */
  readonly customers: readonly number[];
  /** The i-th member's exact fee is `numerators[i] / denominator` kr. */
  readonly numerators: readonly bigint[];
}

/** A pool and the weights of the members on its base. */
export interface WeighedPool {
  readonly pool: Pool;
  readonly weights: BaseWeights;
}

/** What an allocation is assembled from, all of it checked. */
export interface Weighed {
  readonly total: Decimal;
  readonly roster: Roster;
  readonly pools: readonly WeighedPool[];
}

/** The allocation of what has been checked and weighed; takes time in proportion to the pools. */
export function assemble({ total, roster, pools }: Weighed): Allocation {
  const priced = overOneDenominator(pools, toExact(total));
  const scheme = once(() => toScheme(total, priced.pools, roster));
  const customers = once(() => Object.freeze(membersOf(roster).map(({ customer }) => customer)));
  const numerators = once(() => Object.freeze(allNumerators(priced.pools, roster)));
  return Object.freeze({
    total,
    roster,
    ...priced,
    get scheme() {
      return scheme();
    },
    get customers() {
      return customers();
    },
    get numerators() {
      return numerators();
    },
  });
}

/** One customer's exact fee times the denominator; takes time in proportion to the pools. 0 for who is no member. */
export function numeratorOf({ pools, roster }: Allocation, customer: number): bigint {
  return pools.reduce((fee, { price, weights }) => fee + price * wholeWeight(weights, roster, customer), 0n);
}

/** Brings the pools' prices per whole unit of weight to one denominator. */
function overOneDenominator(
  weighed: readonly WeighedPool[],
  total: Exact,
): Pick<Allocation, 'pools' | 'denominator'> {
  const priced = weighed.map(({ pool: { key, part, base }, weights }) => {
    const ratio = toExact(part);
    const poolTotal = exact(total.numerator * ratio.numerator, total.denominator * ratio.denominator);
    const price = exact(poolTotal.numerator, poolTotal.denominator * weights.sum);
    return { key, part, base, total: poolTotal, weights, price };
  });
  const denominator = priced.reduce(
    (common, { price }) => (common / greatestCommonDivisor(common, price.denominator)) * price.denominator,
    1n,
  );
  const pools = priced.map(({ price, ...pool }) =>
    Object.freeze({ ...pool, price: price.numerator * (denominator / price.denominator) }),
  );
  return { pools: Object.freeze(pools), denominator };
}

function allNumerators(pools: readonly AllocatedPool[], roster: Roster): bigint[] {
  const numerators = new Array<bigint>(roster.size).fill(0n);
  for (const { price, weights } of pools) {
    const whole = wholeWeights(weights, roster);
    for (let member = 0; member < roster.size; member += 1) {
      numerators[member] = (numerators[member] ?? 0n) + price * (whole[member] ?? 0n);
    }
  }
  return numerators;
}

function toScheme(total: Decimal, allocated: readonly AllocatedPool[], roster: Roster): Scheme {
  const pools = allocated.map(({ key, part, base }) => Object.freeze({ key, part, base }));
  return Object.freeze({ total, pools: Object.freeze(pools), members: membersOf(roster) });
}
