import { Decimal } from '../decimal.ts';
import { CalcError } from '../error.ts';
import { checkPart } from '../pools.ts';
import { EQUAL, type Pool } from '../scheme.ts';
import type { EqualPartChange } from './change.ts';
import { cut, readPart } from './factor.ts';

/**
 * The pools with the part given to the equal one, and the rest to the others in proportion to their parts. Where a
 * proportion does not end within 40 decimals it is rounded there, and the largest pool takes what is left, so that
 * the parts still add to exactly 1.
 * @throws CalcError `no-equal-pool`, `part-out-of-range`, `rest-not-shareable` when there is nobody to share the rest
 *   or nothing to tell their proportions by, and those of a bad number
 */
export function editEqualPart(pools: readonly Pool[], { part }: EqualPartChange): readonly Pool[] {
  const equal = pools.filter(({ base }) => base === EQUAL);
  const [first] = equal;
  if (first === undefined) throw new CalcError({ code: 'no-equal-pool' });
  const equalPart = readPart(part, first.key);
  checkPart(equalPart, first.key);
  const others = pools.filter(({ base }) => base !== EQUAL);
  const parts = new Map([...share(equalPart, equal), ...share(new Decimal(1).minus(equalPart), others)]);
  return pools.map(({ key, part, base }) => ({ key, part: parts.get(key) ?? part, base }));
}

/** A part of the total cut between pools in proportion to their parts, by key. */
function share(part: Decimal, pools: readonly Pool[]): readonly (readonly [string, Decimal])[] {
  const [only] = pools;
  if (only !== undefined && pools.length === 1) return [[only.key, part]];
  if (part.isZero()) return pools.map(({ key }) => [key, part]);
  const sum = pools.reduce((before, pool) => before.plus(pool.part), new Decimal(0));
  if (sum.isZero()) throw new CalcError({ code: 'rest-not-shareable', got: part.toString() });
  const cuts = pools.map((pool) => cut(part.times(pool.part).div(sum)));
  const largest = indexOfLargest(cuts);
  const rest = cuts.reduce((left, each, index) => (index === largest ? left : left.minus(each)), part);
  return pools.map(({ key }, index) => [key, (index === largest ? rest : cuts[index]) ?? rest]);
}

function indexOfLargest(values: readonly Decimal[]): number {
  return values.reduce(
    (largest, value, index) => (value.greaterThan(values[largest] ?? 0) ? index : largest),
    0,
  );
}
