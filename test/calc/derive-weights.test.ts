import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Allocation,
  allocate,
  Decimal,
  deriveWeights,
  fee,
  fees,
  type PrintedFee,
} from '../../calc/index.ts';
import { printedFees, switchboard2025 } from './worked-case.ts';

describe('derived weights', () => {
  it('give all 44 printed switchboard fees back', () => {
    const printed = printedFees(switchboard2025.rows);
    const allocation = partlyEqual(switchboard2025.total, switchboard2025.equalPart, printed);
    const payers = switchboard2025.rows.filter((row) => row.printed > 0);
    expect(allocation.customers).toHaveLength(44);
    for (const { customer, printed } of payers) {
      expect(fee(allocation, customer), `customer ${customer}`).toBe(printed);
    }
  });

  it('are the fee less the equal part, times the payers', () => {
    const weights = deriveWeights({
      total: new Decimal(100),
      equalPart: new Decimal('0.2'),
      fees: [
        { customer: 1, fee: 10 },
        { customer: 2, fee: 0 },
        { customer: 3, fee: 90 },
      ],
    });
    expect(weights.map(({ customer, weight }) => [customer, weight.toString()])).toEqual([
      [1, '0'],
      [3, '160'],
    ]);
    expect([weights, ...weights].every(Object.isFrozen)).toBe(true);
  });

  it('are 0 where the fee is below the equal part by the rounding alone', () => {
    // 200 kr equally between three payers is 66.67 each, printed 67; 100 kr is 33.33 each, printed 33.
    const weights = deriveWeights({
      total: new Decimal(500),
      equalPart: new Decimal('0.2'),
      fees: [
        { customer: 1, fee: 33 },
        { customer: 2, fee: 33 },
        { customer: 3, fee: 433 },
      ],
    });
    expect(weights.map(({ weight }) => weight.toString())).toEqual(['0', '0', '1199']);
  });

  it('rest on an exact equal part, whatever the precision of the decimals that came in', () => {
    const Coarse = Decimal.clone({ precision: 2 });
    const [one] = deriveWeights({
      total: new Coarse('1001'),
      equalPart: new Coarse('0.123'),
      fees: [{ customer: 1, fee: 1001 }],
    });
    expect(one?.weight.toString()).toBe('877.877');
  });

  it('give back every list that has been rounded from such a rule, to within a krona', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 2, maxLength: 44 });
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 2_000_000 }), counts, (total, calls) => {
        const members = calls.map((count, index) => ({
          customer: index + 1,
          weights: { calls: new Decimal(count + 1) },
        }));
        const printed = fees(allocate({ ...switchboardRule(String(total), '0.2'), members }), 'half-up');
        const rows = printed.map((kronor, index) => ({ customer: index + 1, fee: kronor }));
        const again = fees(partlyEqual(String(total), '0.2', rows), 'half-up');
        expect(again.every((kronor, index) => Math.abs(kronor - (printed[index] ?? 0)) <= 1)).toBe(true);
      }),
    );
  });
});

function switchboardRule(total: string, equalPart: string) {
  const equal = new Decimal(equalPart);
  return {
    total: new Decimal(total),
    pools: [
      { key: 'equal part', part: equal, base: 'equal' },
      { key: 'by calls', part: new Decimal(1).minus(equal), base: 'calls' },
    ],
  };
}

function partlyEqual(total: string, equalPart: string, printed: readonly PrintedFee[]): Allocation {
  const rule = switchboardRule(total, equalPart);
  const weights = deriveWeights({ total: rule.total, equalPart: new Decimal(equalPart), fees: printed });
  return allocate({
    ...rule,
    members: weights.map(({ customer, weight }) => ({ customer, weights: { calls: weight } })),
  });
}
