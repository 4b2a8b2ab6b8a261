import { Decimal as PlainDecimal } from 'decimal.js';
import { allocate, Decimal, fees, type Scheme } from '../../calc/index.ts';
import { measure } from './measure.ts';
import type { BenchTable } from './table.ts';

/** decimal.js as one would use it straight away: 40 digits hold total × weight exactly, half up as the list does. */
const Plain = PlainDecimal.clone({ precision: 40, rounding: PlainDecimal.ROUND_HALF_UP });

/** Runs per size; the small table is over in microseconds, so one measured run repeats it. */
const SIZES = [
  { rows: 52, repeat: 200, rounds: 30 },
  { rows: 10_000, repeat: 1, rounds: 30 },
  { rows: 100_000, repeat: 1, rounds: 15 },
] as const;

/**
 * Times a whole allocation of a proportional list, from its inputs to all fees half up: floats from floats (the
 * floor; not exact, nothing checked), `calc` and plain decimal.js from the very same decimals.
 */
export function benchAllocation(): BenchTable {
  return {
    title: 'Allocation of one total, all fees rounded half up',
    columns: ['rows', 'floats, ms', 'calc, ms', 'decimal.js, ms', 'calc / floats', 'decimal.js / calc'],
    rows: SIZES.map(({ rows, repeat, rounds }) => {
      const inputs = proportional(rows);
      checkSameFees(inputs);
      const [floats = 0, calc = 0, decimal = 0] = measure(
        [allocateFloats, allocateExactly, allocateDecimals].map((allocation) => ({
          name: allocation.name,
          run: () => repeated(repeat, () => allocation(inputs)),
        })),
        rounds,
        5,
      ).map((ms) => ms / repeat);
      return [
        String(rows),
        ...[floats, calc, decimal].map((ms) => ms.toFixed(3)),
        (calc / floats).toFixed(1),
        (decimal / calc).toFixed(1),
      ];
    }),
    note: 'Medians of interleaved runs in one process; a ratio is the median of one divided by the median of the other.',
  };
}

/** Two ways that give different fees must not be compared for speed. */
function checkSameFees(inputs: Inputs): void {
  const decimals = allocateDecimals(inputs);
  const differing = allocateExactly(inputs).findIndex((kronor, row) => kronor !== decimals[row]);
  if (differing >= 0)
    throw new Error(`calc and decimal.js must give the same fees, row ${differing} differs`);
}

function allocateExactly({ scheme }: Inputs): readonly number[] {
  return fees(allocate(scheme), 'half-up');
}

function allocateFloats({ total, weights }: Inputs): readonly number[] {
  const sum = weights.reduce((before, weight) => before + weight, 0);
  return weights.map((weight) => Math.round((total * weight) / sum));
}

function allocateDecimals({ scheme: { total, members } }: Inputs): readonly number[] {
  const weights = members.map(weightOf);
  const sum = weights.reduce((before, weight) => before.plus(weight), new Plain(0));
  const kronor = new Plain(total);
  return weights.map((weight) => kronor.times(weight).div(sum).toDecimalPlaces(0).toNumber());
}

function weightOf({ weights }: Scheme['members'][number]): Decimal {
  return weights.cases ?? new Decimal(0);
}

/** The same list as a scheme of decimals and as floats, which is what a program that uses floats would hold. */
interface Inputs {
  readonly scheme: Scheme;
  readonly total: number;
  readonly weights: readonly number[];
}

/** A list like Stockholm Direkt's, with as many customers as asked for and whole, uneven weights. */
function proportional(rows: number): Inputs {
  const total = 2_340_000;
  const weights = Array.from({ length: rows }, (_, row) => (row * 7919) % 33_437);
  const scheme = {
    total: new Decimal(total),
    pools: [{ key: 'all', part: new Decimal(1), base: 'cases' }],
    members: weights.map((weight, row) => ({ customer: 100 + row, weights: { cases: new Decimal(weight) } })),
  };
  return { scheme, total, weights };
}

function repeated(times: number, run: () => unknown): unknown {
  let last: unknown;
  for (let time = 0; time < times; time += 1) last = run();
  return last;
}
