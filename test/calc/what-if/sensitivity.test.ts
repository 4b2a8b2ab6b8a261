import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allocate,
  amend,
  CalcError,
  sensitivity,
  simulateCustomer,
  toDecimal,
  unitCost,
} from '../../../calc/index.ts';
import { Rational } from '../rational.ts';
import { toScheme, writtenSchemes } from '../written-scheme.ts';
import { list } from './lists.ts';

describe('one case more for Järva sdf in Stockholm Direkt', () => {
  const { allocation } = list('stockholm-direkt-2025');
  const cost = unitCost(allocation, { customer: 701, base: 'cases' });

  it('is charged 69.98 kr and costs 68.55 kr, because its own share pays part back', () => {
    expect(toDecimal(cost.gross, 4).toString()).toBe('69.9824');
    expect(toDecimal(cost.difference, 4).toString()).toBe('68.5487');
    expect([cost.before?.fee, cost.after?.fee]).toEqual([47_868, 47_936]);
  });
});

describe('the cost of one unit more', () => {
  it('is what adding it does, and gross what the pools charge for each', () => {
    fc.assert(
      fc.property(writtenSchemes(), (written) => {
        const allocation = allocate(toScheme(written));
        const [customer = 0] = allocation.customers;
        for (const base of new Set(allocation.pools.map((pool) => pool.base))) {
          if (base === 'equal') continue;
          const { gross, ...net } = unitCost(allocation, { customer, base });
          const more = amend(allocation, [{ type: 'add-weight', customers: [customer], base, value: '1' }]);
          expect({ customer, ...net }).toEqual(simulateCustomer(allocation, more, customer));
          const sum = written.members
            .map(({ weights }) => Rational.of(weights[base] ?? ''))
            .reduce((before, weight) => before.plus(weight));
          const part = written.pools
            .filter((pool) => pool.base === base)
            .map((pool) => Rational.of(pool.part))
            .reduce((before, each) => before.plus(each));
          expect(Rational.of(written.total).times(part).over(sum).is(gross)).toBe(true);
        }
      }),
    );
  });
});

describe('a table of sensitivity', () => {
  it('goes from −20 to +20 % of the cases in steps of 5', () => {
    const { allocation } = list('stockholm-direkt-2025');
    const rows = sensitivity(allocation, { customer: 701, base: 'cases' });
    expect(rows.map(({ step }) => step.toString())).toEqual([
      '-0.2',
      '-0.15',
      '-0.1',
      '-0.05',
      '0',
      '0.05',
      '0.1',
      '0.15',
      '0.2',
    ]);
    expect(rows.map(({ after }) => after?.fee)).toEqual([
      38_452, 40_813, 43_169, 45_521, 47_868, 50_210, 52_547, 54_880, 57_207,
    ]);
    expect(rows.map(({ value }) => toDecimal(value, 1).toString()).slice(-1)).toEqual(['820.8']);
    expect([rows, ...rows].every(Object.isFrozen)).toBe(true);
  });

  it('takes other steps, and the total instead of the weight', () => {
    const { allocation } = list('switchboard-2025');
    const rows = sensitivity(allocation, { customer: 701, base: null }, ['-0.5', '1']);
    expect(rows.map(({ value, after }) => [toDecimal(value, 0).toNumber(), after?.fee])).toEqual([
      [300_000, 27_288],
      [1_200_000, 109_151],
    ]);
  });

  it('has no step below −100 %', () => {
    const { allocation } = list('switchboard-2025');
    expect(() => sensitivity(allocation, { customer: 701, base: 'calls' }, ['-1.5'])).toThrow(CalcError);
  });
});
