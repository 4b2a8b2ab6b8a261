import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Allocation,
  allocate,
  amend,
  CalcError,
  type CheaperWeight,
  cheaperThan,
  Decimal,
  fee,
} from '../../../calc/index.ts';
import { list } from './lists.ts';

describe('Järva sdf cheaper than Bromma sdf in Stockholm Direkt', () => {
  const { allocation } = list('stockholm-direkt-2025');
  const { ownWeight, otherWeight } = cheaperThan(allocation, { customer: 701, than: 706, base: 'cases' });

  it('is so up to 355 cases of its own', () => {
    expect(brief(ownWeight)).toEqual([
      [355n, 25_091, 25_161],
      [356n, 25_161, 25_161],
    ]);
  });

  it('is so from 685 cases of Bromma’s', () => {
    expect(brief(otherWeight)).toEqual([
      [685n, 47_402, 47_471],
      [684n, 47_403, 47_403],
    ]);
  });
});

describe('cheaper', () => {
  const weights = fc.array(fc.record({ a: fc.nat(12), b: fc.nat(12) }), { minLength: 2, maxLength: 5 });
  const parts = fc.constantFrom(
    ['0', '1', '0'],
    ['0.2', '0.8', '0'],
    ['0.1', '0.3', '0.6'],
    ['1', '0', '0'],
    ['0.05', '0.5', '0.45'],
  );

  it('is found where trying every count finds it', () => {
    fc.assert(
      fc.property(weights, parts, fc.integer({ min: 1, max: 60 }), (rows, [equal, a, b], total) => {
        const allocation = small(rows, [equal, a, b].map(String), total);
        if (allocation === null) return;
        const { ownWeight, otherWeight } = cheaperThan(allocation, { customer: 1, than: 2, base: 'a' });
        const [own, others] = [counts(allocation, 1), counts(allocation, 2)];
        // A bound may lie further up than what was tried; at and beyond it the fees are tried all the same.
        expect(atMost(answer(ownWeight, HIGHEST))).toBe(own.findLast(isCheaper)?.count ?? null);
        const from = others.find(isCheaper)?.count ?? null;
        const found = answer(otherWeight, others[0]?.count ?? 0);
        expect(found !== null && found > HIGHEST ? null : found).toBe(from);
        for (const [customer, sought] of [
          [1, ownWeight],
          [2, otherWeight],
        ] as const) {
          if (!sought.reachable || sought.everyWeight) continue;
          for (const end of [sought.at, sought.beyond]) {
            const [tried] = triedAt(allocation, customer, Number(end.weight));
            if (tried === undefined) continue;
            expect([tried.own, tried.other]).toEqual([end.own.fee, end.other.fee]);
            expect(isCheaper(tried)).toBe(end === sought.at);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names both fees where it cannot be', () => {
    const allocation = small(
      [
        { a: 3, b: 0 },
        { a: 0, b: 9 },
        { a: 5, b: 1 },
      ],
      ['0.2', '0.8', '0'],
      1_000,
    );
    if (allocation === null) throw new Error('the scheme must be one');
    const { ownWeight } = cheaperThan(allocation, { customer: 1, than: 2, base: 'a' });
    // Without a weight, both pay the equal part: a third of 200 kr.
    const equal = { numerator: 200n, denominator: 3n };
    expect(ownWeight).toEqual({ reachable: false, limit: { own: equal, other: equal } });
    const rich = small(
      [
        { a: 3, b: 9 },
        { a: 1, b: 0 },
        { a: 5, b: 1 },
      ],
      ['0', '0.1', '0.9'],
      1_000,
    );
    if (rich === null) throw new Error('the scheme must be one');
    // 810 kr of the other pool are out of reach for 100 kr in this one.
    expect(cheaperThan(rich, { customer: 1, than: 2, base: 'a' }).otherWeight).toEqual({
      reachable: false,
      limit: { own: { numerator: 810n, denominator: 1n }, other: { numerator: 100n, denominator: 1n } },
    });
  });

  it('is not asked of one and the same customer', () => {
    const { allocation } = list('stockholm-direkt-2025');
    expect(() => cheaperThan(allocation, { customer: 701, than: 701, base: 'cases' })).toThrow(CalcError);
  });
});

const HIGHEST = 100;

/** Two bases, or `null` where all weights of one are 0. */
function small(
  rows: readonly { readonly a: number; readonly b: number }[],
  [equal = '', a = '', b = '']: readonly string[],
  total: number,
): Allocation | null {
  if (rows.every((row) => row.a === 0) || rows.every((row) => row.b === 0)) return null;
  return allocate({
    total: new Decimal(total),
    pools: [
      { key: 'equal', part: new Decimal(equal), base: 'equal' },
      { key: 'a', part: new Decimal(a), base: 'a' },
      { key: 'b', part: new Decimal(b), base: 'b' },
    ],
    members: rows.map((row, index) => ({
      customer: index + 1,
      weights: { a: new Decimal(row.a), b: new Decimal(row.b) },
    })),
  });
}

interface Tried {
  readonly count: number;
  readonly own: number;
  readonly other: number;
}

/** Both fees at every count of the customer that the scheme allows. */
function counts(allocation: Allocation, customer: number): readonly Tried[] {
  return Array.from({ length: HIGHEST + 1 }, (_, count) => triedAt(allocation, customer, count)).flat();
}

/** Both fees at one count, computed as a what-if; nothing where the scheme does not allow it. */
function triedAt(allocation: Allocation, customer: number, count: number): readonly Tried[] {
  try {
    const value = String(count);
    const after = amend(allocation, [{ type: 'set-weight', customers: [customer], base: 'a', value }]);
    return [{ count, own: fee(after, 1), other: fee(after, 2) }];
  } catch (error) {
    if (error instanceof CalcError && error.code === 'weights-sum-to-zero') return [];
    throw error;
  }
}

function isCheaper({ own, other }: Tried): boolean {
  return own < other;
}

function atMost(count: number | null): number | null {
  return count === null ? null : Math.min(count, HIGHEST);
}

function answer(found: CheaperWeight, every: number): number | null {
  if (!found.reachable) return null;
  return found.everyWeight ? every : Number(found.at.weight);
}

function brief(found: CheaperWeight): unknown {
  if (!found.reachable || found.everyWeight) return found;
  return [found.at, found.beyond].map(({ weight, own, other }) => [weight, own.fee, other.fee]);
}
