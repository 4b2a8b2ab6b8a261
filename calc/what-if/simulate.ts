import { type Allocation, numeratorOf } from '../allocation.ts';
import { compare } from '../arithmetic.ts';
import { CalcError } from '../error.ts';
import { type Exact, exact } from '../exact.ts';
import { memberOf } from '../roster.ts';
import { checkSum, type SumCheck } from './check-sum.ts';
import { type ComputedFee, changeOf, computedFee, type FeeChange } from './fee-change.ts';

/** One customer before and after; `null` where it was no member yet, or is none any more. */
export interface SimulatedRow extends FeeChange {
  readonly customer: number;
}

/** The whole table of a what-if: what it does to everybody, and whether it adds up. */
export interface Simulation {
  /** In the order of the list before, then those that are new. */
  readonly rows: readonly SimulatedRow[];
  /** Those of `rows` that stay and pay less, the largest exact fall first; ties by the lowest customer number. */
  readonly gains: readonly SimulatedRow[];
  /** Those of `rows` that stay and pay more, the largest exact rise first; ties by the lowest customer number. */
  readonly losses: readonly SimulatedRow[];
  readonly before: SumCheck;
  readonly after: SumCheck;
}

/**
 * Every customer's fee before and after, kr, and the check of both sums; takes time in proportion to the members and to
 * sorting them.
 * Customers that merge or split are rows of their own: `together` adds them up.
 * @example simulate(switchboard2025, amend(switchboard2025, [change])).losses[0] // who loses most
 */
export function simulate(before: Allocation, after: Allocation): Simulation {
  const joined = after.customers.filter((customer) => memberOf(before.roster, customer) === undefined);
  const rows = [...before.customers, ...joined].map((customer) => simulateCustomer(before, after, customer));
  const ranked = rankStayed(rows);
  return Object.freeze({
    rows: Object.freeze(rows),
    gains: Object.freeze(ranked.filter(({ difference }) => difference.numerator < 0n)),
    losses: Object.freeze(ranked.filter(({ difference }) => difference.numerator > 0n)),
    before: checkSum(before),
    after: checkSum(after),
  });
}

/**
 * One row of {@link simulate}, without the others; takes time in proportion to the pools.
 * @throws CalcError `unknown-customer` when it is a member of neither
 * @example simulateCustomer(stockholmDirekt2025, amend(stockholmDirekt2025, [change]), 701).after?.fee // 69_327
 */
export function simulateCustomer(before: Allocation, after: Allocation, customer: number): SimulatedRow {
  const [was, is] = [before, after].map((allocation) => feeIn(allocation, customer));
  if (!was && !is) throw new CalcError({ code: 'unknown-customer', customer });
  return Object.freeze({ customer, ...changeOf(was ?? null, is ?? null) });
}

function feeIn(allocation: Allocation, customer: number): ComputedFee | null {
  if (memberOf(allocation.roster, customer) === undefined) return null;
  return computedFee(exact(numeratorOf(allocation, customer), allocation.denominator));
}

/** Members of both sides, the largest exact change first; ties by the lowest customer number. */
function rankStayed(rows: readonly SimulatedRow[]): readonly SimulatedRow[] {
  return rows.filter(({ before, after }) => before !== null && after !== null).sort(byLargestChange);
}

function byLargestChange(a: SimulatedRow, b: SimulatedRow): number {
  return -compare(magnitude(a.difference), magnitude(b.difference)) || a.customer - b.customer;
}

function magnitude({ numerator, denominator }: Exact): Exact {
  return { numerator: numerator < 0n ? -numerator : numerator, denominator };
}
