import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, Decimal, fees, invertCounts } from '../../calc/index.ts';
import { platform2024, printedFees } from './worked-case.ts';

describe('inverted counts', () => {
  it('are the 340 users that the KCP fees of 2024 follow from', () => {
    const counts = invertCounts({
      total: new Decimal(platform2024.total),
      count: new Decimal(platform2024.count),
      fees: printedFees(platform2024.rows),
    });
    expect(counts.map(({ customer, weight }) => ({ customer, weight: weight.toString() }))).toEqual(
      platform2024.rows.map(({ customer, weight }) => ({ customer, weight })),
    );
    expect([counts, ...counts].every(Object.isFrozen)).toBe(true);
  });

  it('give back the counts of any list whose count is worth a krona or more', () => {
    const anyCounts = fc
      .array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 40 })
      .filter((counts) => counts.some((count) => count > 0));
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 1, max: 1e9 }), (counts, above) => {
        const count = counts.reduce((sum, each) => sum + each, 0);
        const total = new Decimal(count).plus(above - 1);
        const printed = fees(
          allocate({
            total,
            pools: [{ key: 'all', part: new Decimal(1), base: 'users' }],
            members: counts.map((users, customer) => ({ customer, weights: { users: new Decimal(users) } })),
          }),
          'half-up',
        );
        const rows = printed.map((fee, customer) => ({ customer, fee }));
        const inverted = invertCounts({ total, count: new Decimal(count), fees: rows });
        expect(inverted.map(({ weight }) => weight.toNumber())).toEqual(counts);
      }),
    );
  });
});
