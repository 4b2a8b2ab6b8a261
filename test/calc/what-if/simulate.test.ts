import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allocate,
  amend,
  CalcError,
  type Change,
  exactFee,
  fee,
  type Simulation,
  simulate,
  simulateCustomer,
  toDecimal,
  together,
} from '../../../calc/index.ts';
import { Rational } from '../rational.ts';
import { toScheme, writtenSchemes } from '../written-scheme.ts';
import { amendByWishes, anyWishes } from './any-changes.ts';
import { list } from './lists.ts';
import { changeOracle, oracleFee, toOracle } from './oracle.ts';

describe('a simulation', () => {
  it('takes Järva sdf from 47 868 to 69 327 kr with 1 000 cases, 21 459 kr or 44,83 % more', () => {
    const { allocation } = list('stockholm-direkt-2025');
    const change: Change = { type: 'set-weight', customers: [701], base: 'cases', value: '1000' };
    const row = simulateCustomer(allocation, amend(allocation, [change]), 701);
    expect([row.before?.fee, row.after?.fee, row.roundedDifference]).toEqual([47_868, 69_327, 21_459]);
    expect(toDecimal(row.difference, 2).toString()).toBe('21459.24');
    expect(row.ratio && toDecimal(row.ratio, 4).toString()).toBe('0.4483');
  });

  it('shows the sums: exact ones equal to the total, the rounding remainder beside', () => {
    const { before, after } = simulated('stockholm-direkt-2025', { type: 'set-total', value: '2500000' });
    expect(before).toEqual({
      total: { numerator: 2_340_000n, denominator: 1n },
      exactSum: { numerator: 2_340_000n, denominator: 1n },
      addsUp: true,
      roundedSum: 2_340_004,
      remainder: { numerator: 4n, denominator: 1n },
    });
    expect(after.addsUp).toBe(true);
    expect(toDecimal(after.remainder, 0).toNumber()).toBe(after.roundedSum - 2_500_000);
  });

  it('finds who gains and who loses most', () => {
    const { gains, losses } = simulated('switchboard-2025', { type: 'set-equal-part', part: '0.3' });
    expect(gains.slice(0, 2).map(({ customer }) => customer)).toEqual([701, 190]);
    // A customer with next to no calls pays next to nothing but the equal part, which grows by half.
    expect(losses[0]?.customer).toBe(232);
    expect(gains.length + losses.length).toBe(44);
  });

  it('lists equal changes by the lowest customer number', () => {
    const { allocation } = list('stockholm-direkt-2025');
    const after = amend(allocation, [{ type: 'scale-total', factor: '2' }]);
    const { losses, gains, rows } = simulate(allocation, after);
    for (const [index, loss] of losses.entries()) {
      const next = losses[index + 1];
      if (next === undefined) break;
      const order = rational(loss.difference).compare(rational(next.difference));
      expect(order > 0 || (order === 0 && loss.customer < next.customer)).toBe(true);
    }
    expect(gains).toEqual([]);
    // Whoever pays nothing of any total neither gains nor loses, and has no percentage.
    expect(rows.filter(({ ratio }) => ratio === null).map(({ difference }) => difference.numerator)).toEqual(
      rows.filter(({ before }) => before?.fee === 0).map(() => 0n),
    );
  });

  it('has null where a customer comes or goes, and counts neither as gaining or losing', () => {
    const { allocation } = list('switchboard-2025');
    const { rows, gains, losses } = simulate(
      allocation,
      amend(allocation, [
        { type: 'leave', customers: [212] },
        { type: 'join', customer: 999, weights: { calls: '0' } },
      ]),
    );
    const gone = rows.find(({ customer }) => customer === 212);
    const come = rows.at(-1);
    expect([gone?.before?.fee, gone?.after, gone?.roundedDifference]).toEqual([3_870, null, -3_870]);
    expect([come?.customer, come?.before, come?.after?.fee, come?.ratio]).toEqual([999, null, 2_727, null]);
    expect([...gains, ...losses].some(({ customer }) => [212, 999].includes(customer))).toBe(false);
  });

  it('adds merged customers up: Bromma and Kungsholmen from 25 775 to 23 111 kr', () => {
    const { rows } = simulated('switchboard-2025', { type: 'merge', customers: [706, 708], into: 706 });
    const both = together(rows.filter(({ customer }) => [706, 708].includes(customer)));
    expect([both.before?.fee, both.after?.fee, both.roundedDifference]).toEqual([25_775, 23_111, -2_664]);
    expect(toDecimal(both.difference, 2).toString()).toBe('-2663.85');
  });

  it('says nothing of nobody', () => {
    expect(together([])).toMatchObject({ before: null, after: null, roundedDifference: 0, ratio: null });
  });

  it('refuses a customer that is on neither side', () => {
    const { allocation } = list('switchboard-2025');
    expect(() => simulateCustomer(allocation, allocation, 999)).toThrow(CalcError);
  });

  it('has the oracle’s fees, differences and sums under any list of changes', () => {
    fc.assert(
      fc.property(
        writtenSchemes(),
        anyWishes(['scale-weight', 'leave', 'join', 'set-total', 'merge']),
        (written, wishes) => {
          const before = allocate(toScheme(written));
          const { allocation: after, changes } = amendByWishes(before, wishes);
          const { rows, gains, losses, ...sums } = simulate(before, after);
          const was = toOracle(written);
          const is = changes.reduce(changeOracle, was);
          expect([sums.before.addsUp, sums.after.addsUp]).toEqual([true, true]);
          for (const row of rows.slice(0, 6)) {
            const [old, now] = [was, is].map((scheme) =>
              scheme.members.has(row.customer) ? oracleFee(scheme, row.customer) : null,
            );
            expect(row.before?.fee).toBe(old ? Number(old.round()) : undefined);
            expect(row.after?.fee).toBe(now ? Number(now.round()) : undefined);
            const difference = (now ?? new Rational(0n)).minus(old ?? new Rational(0n));
            expect(difference.is(row.difference)).toBe(true);
            expect(row.ratio === null || difference.over(old ?? difference).is(row.ratio)).toBe(true);
          }
          const changed = rows.filter((row) => row.before && row.after && row.difference.numerator !== 0n);
          expect(gains.length + losses.length).toBe(changed.length);
          expect(rows.map((row) => row.roundedDifference).reduce((sum, each) => sum + each, 0)).toBe(
            sums.after.roundedSum - sums.before.roundedSum,
          );
        },
      ),
    );
  });

  it('gives one row the same as the whole table does, and freezes both', () => {
    const { allocation } = list('stockholm-direkt-2025');
    const after = amend(allocation, [{ type: 'leave', customers: [110] }]);
    const { rows, gains, losses } = simulate(allocation, after);
    for (const row of rows) {
      expect(simulateCustomer(allocation, after, row.customer)).toEqual(row);
      expect(row.before?.fee).toBe(fee(allocation, row.customer));
      if (row.after !== null) expect(row.after.exact).toEqual(exactFee(after, row.customer));
    }
    expect([rows, gains, losses, ...rows, ...rows.map((row) => row.before)].every(Object.isFrozen)).toBe(
      true,
    );
  });
});

function simulated(name: string, ...changes: readonly Change[]): Simulation {
  const { allocation } = list(name);
  return simulate(allocation, amend(allocation, changes));
}

function rational({ numerator, denominator }: { numerator: bigint; denominator: bigint }): Rational {
  return new Rational(numerator, denominator);
}
