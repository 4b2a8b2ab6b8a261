import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Allocation,
  allocate,
  amend,
  applyChange,
  applyChanges,
  type Change,
  checkChange,
  Decimal,
  exactFee,
  explainFee,
  fee,
  fees,
  poolShare,
  recompute,
  toDecimal,
} from '../../../calc/index.ts';
import { Rational, sumOf } from '../rational.ts';
import { toScheme, writtenSchemes } from '../written-scheme.ts';
import { amendByWishes, anyWishes, type Wish } from './any-changes.ts';
import { list } from './lists.ts';
import { changeOracle, oracleFee, toOracle } from './oracle.ts';

/** Kinds of change whose result is a decimal whenever what they start from is. */
const EXACT_TYPES: readonly Wish['type'][] = [
  'set-weight',
  'add-weight',
  'scale-weight',
  'set-total',
  'add-total',
  'scale-total',
  'join',
  'leave',
  'merge',
  'split',
  'replace-weights',
];

describe('an allocation after any list of changes', () => {
  it('has exact fees that add to the total', () => {
    fc.assert(
      fc.property(writtenSchemes(), anyWishes(), (written, wishes) => {
        const { allocation } = amendByWishes(allocate(toScheme(written)), wishes);
        const one = allocation.customers.map((customer) => exactFee(allocation, customer));
        const sum = sumOf(one.map(({ numerator, denominator }) => new Rational(numerator, denominator)));
        expect(sum.compare(Rational.of(allocation.total.toFixed()))).toBe(0);
      }),
    );
  });

  it('has the fees of the oracle', () => {
    fc.assert(
      fc.property(writtenSchemes(), anyWishes(EXACT_TYPES), (written, wishes) => {
        const { allocation, changes } = amendByWishes(allocate(toScheme(written)), wishes);
        const oracle = changes.reduce(changeOracle, toOracle(written));
        expect(new Set(allocation.customers)).toEqual(new Set(oracle.members.keys()));
        for (const customer of allocation.customers.slice(0, 5)) {
          expect(oracleFee(oracle, customer).is(exactFee(allocation, customer))).toBe(true);
        }
      }),
    );
  });

  it('is what allocating its scheme anew gives', () => {
    fc.assert(
      fc.property(writtenSchemes(), anyWishes(), (written, wishes) => {
        const { allocation } = amendByWishes(allocate(toScheme(written)), wishes);
        const anew = allocate(allocation.scheme);
        expect(anew.customers).toEqual(allocation.customers);
        for (const rounding of ['half-up', 'largest-remainder'] as const) {
          expect(fees(allocation, rounding)).toEqual(fees(anew, rounding));
        }
        for (const customer of anew.customers) {
          expect(exactFee(allocation, customer)).toEqual(exactFee(anew, customer));
          expect(explainFee(allocation, customer)).toEqual(explainFee(anew, customer));
          for (const { key } of anew.pools) {
            expect(poolShare(allocation, customer, key)).toEqual(poolShare(anew, customer, key));
          }
        }
      }),
    );
  });

  it('is the same when the changes come at once, one by one, or from JSON', () => {
    fc.assert(
      fc.property(writtenSchemes(), anyWishes(), (written, wishes) => {
        const scheme = toScheme(written);
        const { allocation, changes } = amendByWishes(allocate(scheme), wishes);
        const kept: readonly unknown[] = JSON.parse(JSON.stringify(changes));
        const oneByOne = changes.reduce(applyChange, allocate(scheme).scheme);
        expect(applyChanges(scheme, kept.map(checkChange))).toEqual(allocation.scheme);
        expect(oneByOne.members).toEqual(expect.arrayContaining([...allocation.scheme.members]));
        expect(exactFees(allocate(oneByOne))).toEqual(exactFees(allocation));
      }),
    );
  });

  it('explains each fee by steps that recompute to it', () => {
    fc.assert(
      fc.property(writtenSchemes(), anyWishes(), (written, wishes) => {
        const { allocation } = amendByWishes(allocate(toScheme(written)), wishes);
        for (const customer of allocation.customers.slice(0, 5)) {
          const explanation = explainFee(allocation, customer);
          expect(recompute(explanation)).toEqual(explanation.value);
          expect(toDecimal(explanation.value, 0).toNumber()).toBe(fee(allocation, customer));
        }
      }),
    );
  });

  it('leaves the one before as it was', () => {
    fc.assert(
      fc.property(writtenSchemes(), anyWishes(), (written, wishes) => {
        const start = allocate(toScheme(written));
        const before = exactFees(start);
        const first = amendByWishes(start, wishes.slice(0, 2)).allocation;
        const between = exactFees(first);
        amendByWishes(first, wishes);
        expect(exactFees(start)).toEqual(before);
        expect(exactFees(first)).toEqual(between);
      }),
    );
  });
});

describe('independent changes', () => {
  it('give the same fees in any order', () => {
    const factor = fc.integer({ min: 1, max: 3_000 }).map((thousandths) => `${thousandths / 1_000}`);
    const changes = fc
      .record({ total: factor, part: fc.integer({ min: 0, max: 100 }), first: factor, second: factor })
      .map(({ total, part, first, second }): readonly Change[] => [
        { type: 'scale-total', factor: total },
        { type: 'set-equal-part', part: `${part / 100}` },
        { type: 'scale-weight', customers: [701, 704], base: 'calls', factor: first },
        { type: 'add-weight', customers: [706], base: 'calls', value: second },
        { type: 'leave', customers: [212] },
        { type: 'merge', customers: [708, 709], into: 799 },
        { type: 'join', customer: 998, weights: { calls: second } },
      ]);
    const start = list('switchboard-2025').allocation;
    const inTwoOrders = changes.chain((each) =>
      fc.tuple(fc.constant(each), fc.shuffledSubarray([...each], { minLength: each.length })),
    );
    fc.assert(
      fc.property(inTwoOrders, ([one, other]) => {
        expect(exactFees(amend(start, one))).toEqual(exactFees(amend(start, other)));
      }),
    );
  });
});

describe('a fee', () => {
  it('never falls when the weight grows, while nobody else pays more', () => {
    fc.assert(
      fc.property(writtenSchemes(), fc.integer({ min: 1, max: 1e9 }), (written, more) => {
        const before = allocate(toScheme(written));
        const [customer = 0] = before.customers;
        for (const base of ['calls', 'users'] as const) {
          if (!before.pools.some((pool) => pool.base === base)) continue;
          const after = amend(before, [
            { type: 'add-weight', customers: [customer], base, value: String(more) },
          ]);
          for (const each of before.customers) {
            const [was, is] = [fee(before, each), fee(after, each)];
            expect(each === customer ? is >= was : is <= was).toBe(true);
          }
        }
      }),
    );
  });

  it('stays as it is, exactly, when everybody’s weight is scaled alike', () => {
    const thousandths = fc.integer({ min: 1, max: 1e6 }).map((each) => `${each / 1_000}`);
    fc.assert(
      fc.property(writtenSchemes(), thousandths, (written, factor) => {
        const before = allocate(toScheme(written));
        const bases = [...new Set(before.pools.map(({ base }) => base))].filter((base) => base !== 'equal');
        const after = amend(
          before,
          bases.map((base) => ({ type: 'scale-weight', customers: before.customers, base, factor })),
        );
        expect(exactFees(after)).toEqual(exactFees(before));
      }),
    );
  });
});

describe('the precision of a quotient', () => {
  it('is 40 decimals, rounded half up', () => {
    const { allocation } = list('stockholm-direkt-2025');
    const scaled = amend(allocation, [
      {
        type: 'scale-weight',
        customers: [704],
        base: 'cases',
        factor: { numerator: '2', denominator: '7' },
      },
    ]);
    const weight = scaled.scheme.members.find(({ customer }) => customer === 704)?.weights.cases;
    // 354 × 2 / 7 = 101.142857…
    expect(weight?.toFixed()).toBe('101.1428571428571428571428571428571428571429');
  });

  it('leaves parts that add to exactly 1', () => {
    const thirds = allocate({
      total: new Decimal(1_000),
      pools: [
        { key: 'equal', part: new Decimal('0.1'), base: 'equal' },
        { key: 'calls', part: new Decimal('0.3'), base: 'calls' },
        { key: 'users', part: new Decimal('0.6'), base: 'users' },
      ],
      members: [1, 2, 3].map((customer) => ({
        customer,
        weights: { calls: new Decimal(customer), users: new Decimal(1) },
      })),
    });
    const { pools } = amend(thirds, [{ type: 'set-equal-part', part: '0.2' }]);
    expect(pools.map(({ part }) => part.toFixed())).toEqual([
      '0.2',
      `0.2${'6'.repeat(38)}7`,
      `0.5${'3'.repeat(39)}`,
    ]);
  });
});

describe('members', () => {
  it('keep their places, and who is new comes last', () => {
    const { allocation } = list('switchboard-2025');
    const [first, second, third] = allocation.customers;
    const after = amend(allocation, [
      { type: 'merge', customers: [first ?? 0, third ?? 0], into: third ?? 0 },
      { type: 'join', customer: 990, weights: { calls: '5' } },
      { type: 'leave', customers: [990] },
      { type: 'join', customer: 998, weights: { calls: '0.000000001' } },
      { type: 'join', customer: 990, weights: { calls: '7' } },
    ]);
    expect(after.customers.slice(0, 2)).toEqual([second, third]);
    expect(after.customers.slice(-2)).toEqual([998, 990]);
    expect(after.customers).toHaveLength(45);
  });
});

function exactFees(allocation: Allocation): ReadonlyMap<number, unknown> {
  return new Map(
    [...allocation.customers]
      .sort((a, b) => a - b)
      .map((customer) => [customer, exactFee(allocation, customer)]),
  );
}
