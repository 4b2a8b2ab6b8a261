import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allocate,
  Decimal,
  exactFee,
  explainFee,
  fee,
  fees,
  poolShare,
  recompute,
  toDecimal,
} from '../../calc/index.ts';
import { Rational, sumOf } from './rational.ts';
import { allocateCase, PROPORTIONAL, stockholmDirekt2025 } from './worked-case.ts';
import { oracleFees, toScheme, type WrittenScheme, writtenSchemes } from './written-scheme.ts';

describe('the published lists', () => {
  for (const worked of PROPORTIONAL) {
    it(`gives every fee of ${worked.title} to the krona`, () => {
      const allocation = allocateCase(worked);
      for (const { customer, printed, computed } of worked.rows) {
        expect(fee(allocation, customer), `customer ${customer}`).toBe(computed ?? printed);
      }
    });
  }

  it('charges Järva sdf 47 867.93… kr for Stockholm Direkt before rounding, 47 868 after', () => {
    const allocation = allocateCase(stockholmDirekt2025);
    expect(toDecimal(exactFee(allocation, 701), 2).toString()).toBe('47867.93');
    expect(fee(allocation, 701)).toBe(47_868);
    expect(poolShare(allocation, 701, 'all')).toEqual({ numerator: 684n, denominator: 33_437n });
  });
});

describe('an allocation', () => {
  it('has exactly the fees of the oracle', () => {
    fc.assert(
      fc.property(writtenSchemes(), (written) => {
        const allocation = allocate(toScheme(written));
        const expected = oracleFees(written);
        for (const [index, { customer }] of written.members.entries()) {
          expect(expected[index]?.is(exactFee(allocation, customer))).toBe(true);
          expect(BigInt(fee(allocation, customer))).toBe(expected[index]?.round());
        }
      }),
    );
  });

  it('has exact fees that add to the total', () => {
    fc.assert(
      fc.property(writtenSchemes(), (written) => {
        const allocation = allocate(toScheme(written));
        const exact = written.members.map(({ customer }) => exactFee(allocation, customer));
        const sum = sumOf(exact.map(({ numerator, denominator }) => new Rational(numerator, denominator)));
        expect(sum.compare(Rational.of(written.total))).toBe(0);
        const numerators = allocation.numerators.reduce((before, numerator) => before + numerator, 0n);
        expect(
          Rational.of(written.total).is({ numerator: numerators, denominator: allocation.denominator }),
        ).toBe(true);
      }),
    );
  });

  it('has shares of each pool that add to 1', () => {
    fc.assert(
      fc.property(writtenSchemes(), (written) => {
        const allocation = allocate(toScheme(written));
        for (const { key } of written.pools) {
          const shares = written.members.map(({ customer }) => poolShare(allocation, customer, key));
          const sum = sumOf(shares.map(({ numerator, denominator }) => new Rational(numerator, denominator)));
          expect(sum.is({ numerator: 1n, denominator: 1n })).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = writtenSchemes().chain((written) =>
      fc
        .shuffledSubarray([...written.members], { minLength: written.members.length })
        .map((members): [WrittenScheme, WrittenScheme] => [written, { ...written, members }]),
    );
    fc.assert(
      fc.property(shuffled, ([written, other]) => {
        const [one, two] = [allocate(toScheme(written)), allocate(toScheme(other))];
        for (const rounding of ['half-up', 'largest-remainder'] as const) {
          const byCustomer = new Map(one.customers.map((customer, i) => [customer, fees(one, rounding)[i]]));
          expect(two.customers.map((customer) => byCustomer.get(customer))).toEqual([...fees(two, rounding)]);
        }
        for (const customer of one.customers) {
          expect(exactFee(two, customer)).toEqual(exactFee(one, customer));
        }
      }),
    );
  });

  it('does not depend on the unit that the weights are counted in', () => {
    fc.assert(
      fc.property(writtenSchemes(), fc.integer({ min: 1, max: 1000 }), (written, factor) => {
        const scheme = toScheme(written);
        const members = scheme.members.map(({ customer, weights }) => ({
          customer,
          weights: Object.fromEntries(
            Object.entries(weights).map(([base, weight]) => [base, weight.times(factor)]),
          ),
        }));
        const [one, other] = [allocate(scheme), allocate({ ...scheme, members })];
        for (const customer of one.customers) {
          expect(exactFee(other, customer)).toEqual(exactFee(one, customer));
        }
      }),
    );
  });

  it('charges a member with weight 0 the equal part and nothing else', () => {
    const allocation = allocate({
      total: new Decimal(600_000),
      pools: [
        { key: 'equal part', part: new Decimal('0.2'), base: 'equal' },
        { key: 'by calls', part: new Decimal('0.8'), base: 'calls' },
      ],
      members: [
        { customer: 110, weights: { calls: new Decimal(0) } },
        { customer: 701, weights: { calls: new Decimal(12) } },
      ],
    });
    expect(fees(allocation, 'half-up')).toEqual([60_000, 540_000]);
    expect(poolShare(allocation, 110, 'equal part')).toEqual({ numerator: 1n, denominator: 2n });
    expect(poolShare(allocation, 110, 'by calls')).toEqual({ numerator: 0n, denominator: 1n });
  });

  it('asks for no weight where no pool uses one', () => {
    const pools = [{ key: 'all', part: new Decimal(1), base: 'equal' }];
    const members = [1, 2, 3].map((customer) => ({ customer, weights: {} }));
    expect(fees(allocate({ total: new Decimal(100), pools, members }), 'half-up')).toEqual([33, 33, 33]);
  });

  it('adds to 10¹² kr for 100 000 members whose weights have decimals', () => {
    const members = Array.from({ length: 100_000 }, (_, row) => ({
      customer: row + 1,
      weights: { calls: new Decimal(row * 7919 + 1).div(1000) },
    }));
    const pools = [{ key: 'all', part: new Decimal(1), base: 'calls' }];
    const allocation = allocate({ total: new Decimal('1e12'), pools, members });
    expect(allocation.numerators.reduce((sum, numerator) => sum + numerator, 0n)).toBe(
      10n ** 12n * allocation.denominator,
    );
    expect(fees(allocation, 'largest-remainder').reduce((sum, each) => sum + each, 0)).toBe(1e12);
  });
});

describe('what comes in and goes out', () => {
  it('takes decimals of another clone of decimal.js, whatever its precision', () => {
    const Coarse = Decimal.clone({ precision: 3 });
    const pools = [{ key: 'all', part: new Coarse(1), base: 'calls' }];
    const members = [
      { customer: 1, weights: { calls: new Coarse('123456.7') } },
      { customer: 2, weights: { calls: new Coarse('876543.3') } },
    ];
    const allocation = allocate({ total: new Coarse('1000000'), pools, members });
    expect(toDecimal(exactFee(allocation, 1), 1).toString()).toBe('123456.7');
  });

  it('is frozen and leaves its input as it was', () => {
    const written: WrittenScheme = {
      total: '100',
      pools: [{ key: 'all', part: '1', base: 'calls' }],
      members: [{ customer: 7, weights: { calls: '1.5' } }],
    };
    const scheme = toScheme(written);
    const before = JSON.stringify(scheme);
    const allocation = allocate(scheme);
    expect(JSON.stringify(scheme)).toBe(before);
    expect([scheme, scheme.pools, scheme.members].some(Object.isFrozen)).toBe(false);
    const results = [
      allocation,
      allocation.scheme,
      allocation.scheme.members,
      allocation.scheme.pools,
      allocation.scheme.pools[0],
      allocation.pools,
      allocation.pools[0],
      allocation.customers,
      allocation.numerators,
      exactFee(allocation, 7),
      fees(allocation, 'half-up'),
      fees(allocation, 'largest-remainder'),
    ];
    expect(results.every(Object.isFrozen)).toBe(true);
  });

  it('can be allocated again with one thing changed', () => {
    const { scheme } = allocateCase(stockholmDirekt2025);
    const doubled = allocate({ ...scheme, total: scheme.total.times(2) });
    expect(fee(doubled, 701)).toBe(95_736);
    expect(doubled.scheme).toEqual({ ...scheme, total: new Decimal(4_680_000) });
    expect(Object.keys(doubled.scheme.pools[0] ?? {})).toEqual(['key', 'part', 'base']);
  });

  it('is not changed by changing the scheme that came in', () => {
    const members = [
      { customer: 1, weights: { calls: new Decimal(1) } },
      { customer: 2, weights: { calls: new Decimal(3) } },
    ];
    const pools = [{ key: 'all', part: new Decimal(1), base: 'calls' }];
    const scheme = { total: new Decimal(100), pools, members };
    const allocation = allocate(scheme);
    scheme.total = new Decimal(200);
    members.pop();
    pools.pop();
    expect(fees(allocation, 'half-up')).toEqual([25, 75]);
    expect(allocation.scheme.members).toHaveLength(2);
    expect(recompute(explainFee(allocation, 2))).toEqual({ numerator: 75n, denominator: 1n });
  });
});
