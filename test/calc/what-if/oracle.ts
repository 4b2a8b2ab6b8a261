import type { Change, Factor, WrittenMember } from '../../../calc/index.ts';
import { Rational, sumOf } from '../rational.ts';
import type { WrittenScheme } from '../written-scheme.ts';

/** A scheme in the oracle's own rationals; nothing is ever cut to a number of decimals. */
export interface OracleScheme {
  readonly total: Rational;
  readonly pools: readonly { readonly key: string; readonly part: Rational; readonly base: string }[];
  readonly members: ReadonlyMap<number, Weights>;
}

type Weights = Readonly<Record<string, Rational>>;

/** The written scheme as the oracle takes it. */
export function toOracle({ total, pools, members }: WrittenScheme): OracleScheme {
  return {
    total: Rational.of(total),
    pools: pools.map((pool) => ({ ...pool, part: Rational.of(pool.part) })),
    members: new Map(members.map((member) => [member.customer, read(member)])),
  };
}

/** One customer's exact fee, from the rule of the list, kr. */
export function oracleFee({ total, pools, members }: OracleScheme, customer: number): Rational {
  const all = [...members.values()];
  return sumOf(
    pools.map(({ part, base }) => {
      const weightOf = (weights: Weights | undefined): Rational =>
        base === 'equal' ? ONE : (weights?.[base] ?? NOTHING);
      const weight = weightOf(members.get(customer));
      return total
        .times(part)
        .times(weight)
        .over(sumOf(all.map(weightOf)));
    }),
  );
}

/** The scheme after a change that makes sense; what makes none is not looked for. */
export function changeOracle(scheme: OracleScheme, change: Change): OracleScheme {
  const members = new Map(scheme.members);
  const reweigh = (customers: readonly number[], base: string, to: (weight: Rational) => Rational) => {
    for (const customer of customers) {
      const weights = members.get(customer) ?? {};
      members.set(customer, { ...weights, [base]: to(weights[base] ?? NOTHING) });
    }
    return { ...scheme, members };
  };
  switch (change.type) {
    case 'set-weight':
      return reweigh(change.customers, change.base, () => Rational.of(change.value));
    case 'add-weight':
      return reweigh(change.customers, change.base, (weight) => weight.plus(Rational.of(change.value)));
    case 'scale-weight':
      return reweigh(change.customers, change.base, (weight) => weight.times(ratio(change.factor)));
    case 'set-total':
      return { ...scheme, total: Rational.of(change.value) };
    case 'add-total':
      return { ...scheme, total: scheme.total.plus(Rational.of(change.value)) };
    case 'scale-total':
      return { ...scheme, total: scheme.total.times(ratio(change.factor)) };
    case 'set-equal-part':
      return { ...scheme, pools: repart(scheme.pools, ratio(change.part)) };
    case 'join':
      return { ...scheme, members: members.set(change.customer, read(change)) };
    case 'leave':
      for (const customer of change.customers) members.delete(customer);
      return { ...scheme, members };
    case 'merge': {
      const merged = change.customers.map((customer) => members.get(customer) ?? {});
      for (const customer of change.customers) members.delete(customer);
      const sums = Object.keys(merged[0] ?? {}).map((base) => [
        base,
        sumOf(merged.map((weights) => weights[base] ?? NOTHING)),
      ]);
      return { ...scheme, members: members.set(change.into, Object.fromEntries(sums)) };
    }
    case 'split':
      members.delete(change.customer);
      for (const part of change.into) members.set(part.customer, read(part));
      return { ...scheme, members };
    case 'replace-weights':
      return {
        ...scheme,
        members: new Map(change.members.map((member) => [member.customer, read(member)])),
      };
  }
}

/** Equal pools share the part, the others the rest, each kind in proportion; a pool alone needs no proportion. */
function repart(pools: OracleScheme['pools'], part: Rational): OracleScheme['pools'] {
  return pools.map((pool) => {
    const kind = pools.filter(({ base }) => (base === 'equal') === (pool.base === 'equal'));
    const share = pool.base === 'equal' ? part : ONE.minus(part);
    if (kind.length === 1 || share.top === 0n) return { ...pool, part: share };
    return { ...pool, part: share.times(pool.part).over(sumOf(kind.map((each) => each.part))) };
  });
}

function ratio(factor: Factor): Rational {
  if (typeof factor === 'string') return Rational.of(factor);
  return Rational.of(factor.numerator).over(Rational.of(factor.denominator));
}

function read({ weights }: WrittenMember): Weights {
  return Object.fromEntries(Object.entries(weights).map(([base, text]) => [base, Rational.of(text)]));
}

const NOTHING = new Rational(0n);
const ONE = new Rational(1n);
