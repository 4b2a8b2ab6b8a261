import fc from 'fast-check';
import { Decimal, type Scheme } from '../../calc/index.ts';
import { Rational, sumOf } from './rational.ts';

/** A scheme in plain decimal texts, so that `calc` and the oracle each read the figures in their own way. */
export interface WrittenScheme {
  readonly total: string;
  readonly pools: readonly { readonly key: string; readonly part: string; readonly base: string }[];
  readonly members: readonly {
    readonly customer: number;
    readonly weights: Readonly<Record<string, string>>;
  }[];
}

/** The written scheme as `calc` takes it. */
export function toScheme({ total, pools, members }: WrittenScheme): Scheme {
  return {
    total: new Decimal(total),
    pools: pools.map((pool) => ({ ...pool, part: new Decimal(pool.part) })),
    members: members.map(({ customer, weights }) => ({
      customer,
      weights: Object.fromEntries(Object.entries(weights).map(([base, text]) => [base, new Decimal(text)])),
    })),
  };
}

/** The oracle's exact fees in the order of the members: total × part × weight / sum of weights, pool by pool. */
export function oracleFees({ total, pools, members }: WrittenScheme): readonly Rational[] {
  const weightsOn = (base: string): readonly Rational[] =>
    members.map(({ weights }) => (base === 'equal' ? new Rational(1n) : Rational.of(weights[base] ?? '')));
  const perPool = pools.map(({ part, base }) => {
    const weights = weightsOn(base);
    return weights.map((weight) =>
      Rational.of(total).times(Rational.of(part)).times(weight).over(sumOf(weights)),
    );
  });
  return members.map((_, member) => sumOf(perPool.map((fees) => fees[member] ?? new Rational(0n))));
}

const BASES = ['calls', 'users'] as const;

/** Schemes of 1–4 pools and 1–25 members, totals from an öre to 10¹² kr, weights with up to six decimals. */
export function writtenSchemes(totals: fc.Arbitrary<string> = anyTotal()): fc.Arbitrary<WrittenScheme> {
  return fc.record({ total: totals, pools: poolsOf(), members: membersOf() });
}

/** Totals in whole kronor. */
export function wholeTotals(): fc.Arbitrary<string> {
  return fc.oneof(fc.integer({ min: 1, max: 3_000_000 }), fc.integer({ min: 1, max: 1e12 })).map(String);
}

function anyTotal(): fc.Arbitrary<string> {
  const withDecimals = fc.integer({ min: 1, max: 1e14 }).map((cents) => written(BigInt(cents), 2));
  return fc.oneof(wholeTotals(), withDecimals, fc.constant('1000000000000'));
}

function poolsOf(): fc.Arbitrary<WrittenScheme['pools']> {
  const decimals = 8;
  const whole = 10 ** decimals;
  // Cutting 0…1 at up to three places gives parts that add to exactly 1, also parts of 0.
  return fc
    .array(fc.tuple(fc.integer({ min: 0, max: whole }), fc.constantFrom('equal', ...BASES)), { maxLength: 3 })
    .chain((cuts) => fc.tuple(fc.constant(cuts), fc.constantFrom('equal', ...BASES)))
    .map(([cuts, lastBase]) => {
      const sorted = [...cuts].sort(([a], [b]) => a - b);
      const ends = [...sorted.map(([cut]) => cut), whole];
      const bases = [...sorted.map(([, base]) => base), lastBase];
      return ends.map((end, index) => ({
        key: `pool ${index}`,
        part: written(BigInt(end - (ends[index - 1] ?? 0)), decimals),
        base: bases[index] ?? 'equal',
      }));
    });
}

function membersOf(): fc.Arbitrary<WrittenScheme['members']> {
  const weights = fc.record({ calls: weightText(), users: weightText() });
  const customers = fc.uniqueArray(fc.integer({ min: 100, max: 999 }), { minLength: 1, maxLength: 25 });
  return customers.chain((numbers) =>
    fc
      .tuple(...numbers.map((customer) => fc.record({ customer: fc.constant(customer), weights })))
      // One weight above 0 on every base: all zeros is an error, tested as such.
      .map(([first, ...rest]) => [
        { customer: first?.customer ?? 100, weights: { calls: '0.5', users: '7' } },
        ...rest,
      ]),
  );
}

function weightText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constant('0'),
    fc.integer({ min: 0, max: 40_000 }).map(String),
    fc.integer({ min: 0, max: 1e15 }).map((millionths) => written(BigInt(millionths), 6)),
  );
}

function written(scaled: bigint, decimals: number): string {
  const digits = String(scaled).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
