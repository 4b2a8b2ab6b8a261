import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Allocation,
  allocate,
  amend,
  Decimal,
  fee,
  largestWeight,
  type SoughtWeight,
  smallestWeight,
  toDecimal,
  weightForFee,
  weightOf,
} from '../../../calc/index.ts';
import { toScheme, writtenSchemes } from '../written-scheme.ts';
import { list } from './lists.ts';

const jarva = { customer: 701, base: 'cases' } as const;

describe('at most 40 000 kr for Järva sdf in Stockholm Direkt', () => {
  const { allocation } = list('stockholm-direkt-2025');

  it('is 569 cases: 39 957 kr, where 570 cases are 40 026 kr', () => {
    expect(brief(largestWeight(allocation, { ...jarva, fee: 40_000, whole: true }))).toEqual([
      ['569', 39_957],
      ['570', 40_026],
    ]);
  });

  it('is just below 569.62 where weights need not be whole', () => {
    const sought = largestWeight(allocation, { ...jarva, fee: 40_000, whole: false });
    if (!sought.reachable || sought.everyWeight) throw new Error('a bound must be found');
    // At the bound itself the exact fee is 40 000.5 kr.
    expect(sought.at.exact).toEqual({ numerator: 80_001n, denominator: 2n });
    expect([sought.included, sought.beyond]).toEqual([false, null]);
    expect(toDecimal(sought.at.weight, 2).toString()).toBe('569.62');
  });
});

describe('a goal out of reach', () => {
  const { allocation } = list('switchboard-2025');
  const goal = { customer: 701, base: 'calls', whole: true } as const;

  it('names the equal part as the limit below', () => {
    const sought = largestWeight(allocation, { ...goal, fee: 2_700 });
    expect(sought).toEqual({ reachable: false, limit: { numerator: 30_000n, denominator: 11n } });
    expect(largestWeight(allocation, { ...goal, fee: 2_700, whole: false })).toEqual(sought);
  });

  it('names the equal part and the whole pool as the limit above', () => {
    const sought = smallestWeight(allocation, { ...goal, fee: 490_000 });
    expect(sought).toEqual({ reachable: false, limit: { numerator: 5_310_000n, denominator: 11n } });
    expect(smallestWeight(allocation, { ...goal, fee: 490_000, whole: false })).toEqual(sought);
    expect(weightForFee(allocation, goal, 490_000)).toMatchObject({ below: null, above: null });
  });

  it('is none where every weight will do', () => {
    expect(largestWeight(allocation, { ...goal, fee: 490_000 })).toEqual({
      reachable: true,
      everyWeight: true,
    });
    expect(smallestWeight(allocation, { ...goal, fee: 2_727 })).toEqual({
      reachable: true,
      everyWeight: true,
    });
  });
});

describe('a customer that is alone on its base', () => {
  const alone = allocate({
    total: new Decimal(100),
    pools: [
      { key: 'equal', part: new Decimal('0.2'), base: 'equal' },
      { key: 'cases', part: new Decimal('0.8'), base: 'cases' },
    ],
    members: [
      { customer: 701, weights: { cases: new Decimal(3) } },
      { customer: 704, weights: { cases: new Decimal(0) } },
    ],
  });

  it('pays the whole pool whatever its weight above 0', () => {
    const every = { reachable: true, everyWeight: true };
    const limit = { numerator: 90n, denominator: 1n };
    expect(largestWeight(alone, { ...jarva, fee: 90, whole: true })).toEqual(every);
    expect(largestWeight(alone, { ...jarva, fee: 89, whole: true })).toEqual({ reachable: false, limit });
    expect(smallestWeight(alone, { ...jarva, fee: 90, whole: false })).toEqual(every);
    expect(smallestWeight(alone, { ...jarva, fee: 91, whole: true })).toEqual({ reachable: false, limit });
    expect(weightForFee(alone, jarva, 90)).toMatchObject({
      reachable: true,
      from: { weight: { numerator: 1n }, fee: 90 },
      to: null,
    });
    expect(weightForFee(alone, jarva, 89)).toMatchObject({
      reachable: false,
      below: null,
      above: { weight: { numerator: 1n }, fee: 90 },
    });
  });
});

describe('the counts of one fee', () => {
  it('are one count for Järva sdf’s 47 868 kr, and none between 684 and 685 cases', () => {
    const { allocation } = list('stockholm-direkt-2025');
    expect(weightForFee(allocation, jarva, 47_868)).toMatchObject({
      from: { weight: { numerator: 684n }, fee: 47_868 },
      to: { weight: { numerator: 684n }, fee: 47_868 },
    });
    expect(weightForFee(allocation, jarva, 47_900)).toMatchObject({
      reachable: false,
      below: { weight: { numerator: 684n }, fee: 47_868 },
      above: { weight: { numerator: 685n }, fee: 47_936 },
      limit: null,
    });
  });
});

describe('the weight that reaches a goal', () => {
  const goals = fc.record({ fee: fc.oneof(fc.nat(2_000), fc.nat(3_000_000)), pick: fc.nat(24) });

  it('reaches it, and its neighbour does not', () => {
    fc.assert(
      fc.property(writtenSchemes(), goals, (written, { fee: wanted, pick }) => {
        const allocation = allocate(toScheme(written));
        const customer = allocation.customers[pick % allocation.customers.length] ?? 0;
        for (const base of basesOf(allocation)) {
          const goal = { customer, base, fee: wanted, whole: true };
          const reaches = [
            [largestWeight(allocation, goal), (kronor: number) => kronor <= wanted],
            [smallestWeight(allocation, goal), (kronor: number) => kronor >= wanted],
          ] as const;
          for (const [sought, holds] of reaches) {
            if (!sought.reachable || sought.everyWeight) {
              // Tried at both ends of what a scheme takes, a goal for no or every weight is what it says.
              const tried = ['1', '1000000000000'].map((weight) => feeWith(allocation, goal, weight));
              expect(tried.map(holds)).toEqual([sought.reachable, sought.reachable]);
              continue;
            }
            for (const each of [sought.at, sought.beyond]) {
              if (each === null || each.weight.numerator > 10n ** 12n) continue;
              const kronor = feeWith(allocation, goal, String(each.weight.numerator));
              expect(kronor).toBe(each.fee);
              expect(holds(kronor)).toBe(each === sought.at);
            }
          }
        }
      }),
    );
  });

  it('is the whole neighbour of the bound that need not be whole', () => {
    fc.assert(
      fc.property(writtenSchemes(), goals, (written, { fee: wanted, pick }) => {
        const allocation = allocate(toScheme(written));
        const customer = allocation.customers[pick % allocation.customers.length] ?? 0;
        for (const base of basesOf(allocation)) {
          for (const seek of [largestWeight, smallestWeight]) {
            const [whole, bound] = [true, false].map((each) =>
              seek(allocation, { customer, base, fee: wanted, whole: each }),
            );
            if (!whole?.reachable || whole.everyWeight || !bound?.reachable || bound.everyWeight) {
              continue;
            }
            const { numerator, denominator } = bound.at.weight;
            const distance = whole.at.weight.numerator * denominator - numerator;
            const away = seek === largestWeight ? -distance : distance;
            expect(away >= 0n && away <= denominator).toBe(true);
            expect(bound.included).toBe(seek === smallestWeight);
          }
        }
      }),
    );
  });

  it('is found for every fee that a whole weight has', () => {
    fc.assert(
      fc.property(writtenSchemes(), fc.integer({ min: 1, max: 50_000 }), (written, weight) => {
        const allocation = allocate(toScheme(written));
        const [customer = 0] = allocation.customers;
        for (const base of basesOf(allocation)) {
          const kronor = feeWith(allocation, { customer, base }, String(weight));
          const found = weightForFee(allocation, { customer, base }, kronor);
          if (!found.reachable) throw new Error(`${kronor} kr must be found`);
          expect(found.from.weight.numerator <= BigInt(weight)).toBe(true);
          expect(found.to === null || found.to.weight.numerator >= BigInt(weight)).toBe(true);
          expect([found.from.fee, found.to?.fee ?? kronor]).toEqual([kronor, kronor]);
        }
      }),
    );
  });

  it('lies between neighbours when no whole weight has the fee', () => {
    fc.assert(
      fc.property(writtenSchemes(), goals, (written, { fee: wanted }) => {
        const allocation = allocate(toScheme(written));
        const [customer = 0] = allocation.customers;
        for (const base of basesOf(allocation)) {
          const found = weightForFee(allocation, { customer, base }, wanted);
          if (found.reachable) continue;
          const { below, above } = found;
          expect(below === null || below.fee < wanted).toBe(true);
          expect(above === null || above.fee > wanted).toBe(true);
          if (below && above) expect(above.weight.numerator - below.weight.numerator).toBe(1n);
          expect(found.limit === null).toBe(above !== null);
        }
      }),
    );
  });
});

describe('a goal in the middle of a what-if', () => {
  it('starts from what has been changed', () => {
    const { allocation } = list('stockholm-direkt-2025');
    const changed = amend(allocation, [
      { type: 'set-total', value: '2500000' },
      { type: 'set-weight', customers: [701], base: 'cases', value: '0.5' },
    ]);
    const goal = { ...jarva, fee: 40_000, whole: true };
    expect(largestWeight(changed, goal)).toEqual(largestWeight(allocate(changed.scheme), goal));
    expect(toDecimal(weightOf(changed, 701, 'cases'), 1).toString()).toBe('0.5');
  });
});

function brief(sought: SoughtWeight): unknown {
  if (!sought.reachable || sought.everyWeight) return sought;
  return [sought.at, sought.beyond].map((each) => each && [String(each.weight.numerator), each.fee]);
}

function basesOf({ pools }: Allocation): readonly string[] {
  return [...new Set(pools.map(({ base }) => base))].filter((base) => base !== 'equal');
}

function feeWith(
  allocation: Allocation,
  { customer, base }: { customer: number; base: string },
  value: string,
): number {
  const change = { type: 'set-weight', customers: [customer], base, value } as const;
  return fee(amend(allocation, [change]), customer);
}
