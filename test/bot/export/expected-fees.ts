import { Rational } from '../../calc/rational.ts';
import { ROWS } from '../../dialogs/support/written-list.ts';

/** What a service is split by: the total, how much of it equally, and each customer's weight. */
export interface WrittenScheme {
  readonly total: number;
  /** In percent of the total. */
  readonly equalPercent: number;
  readonly weights: ReadonlyMap<number, number>;
}

/** The scheme of a service in 2025, read from the list's own files and nothing else. */
export function writtenScheme(service: string): WrittenScheme {
  const rows = ROWS.filter((row) => row.service === service && row.year === 2025);
  const total = TOTALS[service] ?? 0;
  if (service !== 'switchboard') {
    const weights = rows.flatMap(({ customer, count }) =>
      count === null ? [] : [[customer, count] as const],
    );
    return { total, equalPercent: 0, weights: new Map(weights) };
  }
  // The calls are not printed: the weights are what the fees hold above the equal part, made whole.
  const paid = rows.flatMap(({ customer, fee }) =>
    typeof fee === 'number' && fee > 0 ? [[customer, fee] as const] : [],
  );
  return {
    total,
    equalPercent: 20,
    weights: new Map(paid.map(([customer, fee]) => [customer, fee * paid.length - total / 5])),
  };
}

/** Each customer's fee, whole kr: an exact fraction, rounded half up once. */
export function expectedFees({ total, equalPercent, weights }: WrittenScheme): ReadonlyMap<number, number> {
  const whole = new Rational(BigInt(total));
  const hundred = new Rational(100n);
  const sum = [...weights.values()].reduce((all, weight) => all.plus(exact(weight)), exact(0));
  const equal = whole.times(exact(equalPercent)).over(hundred.times(new Rational(BigInt(weights.size))));
  return new Map(
    [...weights].map(([customer, weight]) => {
      const variable = whole
        .times(exact(100 - equalPercent))
        .times(exact(weight))
        .over(hundred.times(sum));
      return [customer, halfUp(equal.plus(variable))];
    }),
  );
}

const TOTALS: Readonly<Record<string, number>> = {
  'e-service-support': 240_000,
  'stockholm-direkt': 2_340_000,
  switchboard: 600_000,
  'contact-centre-platform': 2_024_000,
};

function exact(value: number): Rational {
  return Rational.of(String(value));
}

function halfUp({ top, bottom }: Rational): number {
  return Number((2n * top + bottom) / (2n * bottom));
}
