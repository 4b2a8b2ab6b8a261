import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Allocation, allocate, Decimal, fees } from '../../calc/index.ts';
import { Rational } from './rational.ts';
import { allocateCase, stockholmDirekt2025 } from './worked-case.ts';
import { oracleFees, toScheme, wholeTotals, writtenSchemes } from './written-scheme.ts';

describe('half up', () => {
  it('rounds a half krona up', () => {
    expect(fees(equalParts('1', [1, 2]), 'half-up')).toEqual([1, 1]);
    expect(fees(equalParts('2.98', [1, 2]), 'half-up')).toEqual([1, 1]);
  });

  it('adds to 2 340 004 kr for Stockholm Direkt, as the printed fees do', () => {
    expect(sum(fees(allocateCase(stockholmDirekt2025), 'half-up'))).toBe(2_340_004);
  });
});

describe('largest remainder', () => {
  it('gives tied leftover kronor to the lowest customer number, wherever it stands', () => {
    expect(fees(equalParts('100', [1, 2, 3]), 'largest-remainder')).toEqual([34, 33, 33]);
    expect(fees(equalParts('100', [9, 5, 7]), 'largest-remainder')).toEqual([33, 34, 33]);
  });

  it('gives leftover kronor to the largest remainder, not to the largest fee', () => {
    const allocation = weighted('10', { 1: '69', 2: '16', 3: '15' });
    // 6.9, 1.6 and 1.5: the two leftover kronor go to .9 and .6.
    expect(fees(allocation, 'largest-remainder')).toEqual([7, 2, 1]);
    // 7.2, 1.7 and 1.1: the one leftover krona goes to .7, though 7.2 is the largest fee.
    expect(fees(weighted('10', { 1: '72', 2: '17', 3: '11' }), 'largest-remainder')).toEqual([7, 2, 1]);
  });

  it('adds Stockholm Direkt up to 2 340 000 kr', () => {
    expect(sum(fees(allocateCase(stockholmDirekt2025), 'largest-remainder'))).toBe(2_340_000);
  });

  it('adds up to a whole total to the krona', () => {
    fc.assert(
      fc.property(writtenSchemes(wholeTotals()), (written) => {
        const rounded = fees(allocate(toScheme(written)), 'largest-remainder');
        expect(BigInt(sum(rounded))).toBe(BigInt(written.total));
      }),
    );
  });

  it('adds up to the total rounded half up where that is not whole', () => {
    fc.assert(
      fc.property(writtenSchemes(), (written) => {
        const rounded = fees(allocate(toScheme(written)), 'largest-remainder');
        expect(BigInt(sum(rounded))).toBe(Rational.of(written.total).round());
      }),
    );
  });

  it('never moves a fee by a krona or more, and never rounds a smaller remainder up before a larger', () => {
    fc.assert(
      fc.property(writtenSchemes(wholeTotals()), (written) => {
        const rounded = fees(allocate(toScheme(written)), 'largest-remainder');
        const rows = oracleFees(written).map((exact, index) => ({
          remainder: exact.minus(new Rational(exact.floor())),
          up: BigInt(rounded[index] ?? -1) - exact.floor(),
          customer: written.members[index]?.customer ?? 0,
        }));
        for (const row of rows) {
          expect(row.up === 0n || (row.up === 1n && row.remainder.top > 0n)).toBe(true);
        }
        for (const raised of rows.filter(({ up }) => up === 1n)) {
          for (const kept of rows.filter(({ up }) => up === 0n)) {
            const order = raised.remainder.compare(kept.remainder);
            expect(order > 0 || (order === 0 && raised.customer < kept.customer)).toBe(true);
          }
        }
      }),
    );
  });
});

function equalParts(total: string, customers: readonly number[]): Allocation {
  return allocate({
    total: new Decimal(total),
    pools: [{ key: 'all', part: new Decimal(1), base: 'equal' }],
    members: customers.map((customer) => ({ customer, weights: {} })),
  });
}

function weighted(total: string, weights: Readonly<Record<number, string>>): Allocation {
  return allocate({
    total: new Decimal(total),
    pools: [{ key: 'all', part: new Decimal(1), base: 'cases' }],
    members: Object.entries(weights).map(([customer, weight]) => ({
      customer: Number(customer),
      weights: { cases: new Decimal(weight) },
    })),
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}
