import {
  type Allocation,
  allocate,
  amend,
  type Change,
  Decimal,
  fee,
  type Scheme,
  simulate,
} from '../../calc/index.ts';
import { measure } from './measure.ts';
import type { BenchTable } from './table.ts';

/** Customer whose weight is changed, and about whose fee is asked. */
const ASKED = 101;

/** What one measured run repeats: one customer is answered for in microseconds. */
const SIZES = [
  { rows: 52, repeat: 200, whole: 50, rounds: 30 },
  { rows: 100_000, repeat: 200, whole: 1, rounds: 10 },
] as const;

/**
 * Times the answer for one customer after one changed weight: laid over the allocation that is there, beside
 * computing everything anew (the members with the one changed, allocated, and the same fee read from it). The whole
 * simulation, all rows before and after with their differences and ranks, stands beside both.
 */
export function benchSimulation(): BenchTable {
  return {
    title: 'One customer’s fee after one changed weight',
    columns: ['rows', 'laid over, ms', 'anew, ms', 'anew / laid over', 'whole simulation, ms'],
    rows: SIZES.map(({ rows, repeat, whole, rounds }) => {
      const allocation = allocate(switchboard(rows));
      checkSameFee(allocation);
      const [over = 0, anew = 0, all = 0] = measure(
        [
          { name: 'laid over', run: () => repeated(repeat, () => feeLaidOver(allocation)) },
          { name: 'anew', run: () => repeated(whole, () => feeAnew(allocation.scheme)) },
          {
            name: 'whole',
            run: () => repeated(whole, () => simulate(allocation, amend(allocation, [CHANGE]))),
          },
        ],
        rounds,
        3,
      );
      const [laidOver, computedAnew, simulated] = [over / repeat, anew / whole, all / whole];
      return [
        String(rows),
        laidOver.toFixed(4),
        computedAnew.toFixed(3),
        (computedAnew / laidOver).toFixed(0),
        simulated.toFixed(2),
      ];
    }),
    note: 'Medians of interleaved runs in one process; the ratio is the median of one divided by the median of the other.',
  };
}

const CHANGE: Change = { type: 'set-weight', customers: [ASKED], base: 'calls', value: '1000' };

/** Two ways that give different fees must not be compared for speed. */
function checkSameFee(allocation: Allocation): void {
  const [over, anew] = [feeLaidOver(allocation), feeAnew(allocation.scheme)];
  if (over !== anew) throw new Error(`both ways must give the same fee, got ${over} and ${anew}`);
}

function feeLaidOver(allocation: Allocation): number {
  return fee(amend(allocation, [CHANGE]), ASKED);
}

function feeAnew(scheme: Scheme): number {
  const weights = { calls: new Decimal(1_000) };
  const members = scheme.members.map((member) =>
    member.customer === ASKED ? { customer: ASKED, weights } : member,
  );
  return fee(allocate({ ...scheme, members }), ASKED);
}

/** A list like the switchboard's: a fifth equally, the rest by whole, uneven weights. */
function switchboard(rows: number): Scheme {
  return {
    total: new Decimal(600_000),
    pools: [
      { key: 'equal part', part: new Decimal('0.2'), base: 'equal' },
      { key: 'by calls', part: new Decimal('0.8'), base: 'calls' },
    ],
    members: Array.from({ length: rows }, (_, row) => ({
      customer: 100 + row,
      weights: { calls: new Decimal((row * 7919) % 33_437) },
    })),
  };
}

function repeated(times: number, run: () => unknown): unknown {
  let last: unknown;
  for (let time = 0; time < times; time += 1) last = run();
  return last;
}
