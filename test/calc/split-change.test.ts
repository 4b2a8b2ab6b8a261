import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, splitChange, toDecimal } from '../../calc/index.ts';
import { Rational } from './rational.ts';

describe('a change between years', () => {
  it('is what the total did and what the share did', () => {
    const { difference, effectOfTotal, effectOfShare } = splitChange(
      amounts('100', '10'),
      amounts('200', '30'),
    );
    expect([difference, effectOfTotal, effectOfShare].map((x) => toDecimal(x, 0).toNumber())).toEqual([
      20, 10, 10,
    ]);
  });

  it('takes Järva sdf from 95 019 kr of 1 400 000 to 54 575 kr of 600 000 for the switchboard', () => {
    const split = splitChange(amounts('1400000', '95019'), amounts('600000', '54575'));
    expect(toDecimal(split.difference, 2).toString()).toBe('-40444');
    // −800 000 × 95 019 / 1 400 000 and 54 575 − 600 000 × 95 019 / 1 400 000.
    expect(toDecimal(split.effectOfTotal, 2).toString()).toBe('-54296.57');
    expect(toDecimal(split.effectOfShare, 2).toString()).toBe('13852.57');
    expect([split, ...Object.values(split)].every(Object.isFrozen)).toBe(true);
  });

  it('has two parts that add to the difference, each as defined', () => {
    const total = fc.integer({ min: 1, max: 1e12 }).map(String);
    const fee = fc.integer({ min: 0, max: 1e12 }).map(String);
    fc.assert(
      fc.property(total, fee, total, fee, (total0, fee0, total1, fee1) => {
        const split = splitChange(amounts(total0, fee0), amounts(total1, fee1));
        const [t0, f0] = [Rational.of(total0), Rational.of(fee0)];
        const [t1, f1] = [Rational.of(total1), Rational.of(fee1)];
        const [share0, share1] = [f0.over(t0), f1.over(t1)];
        const effects = [t1.minus(t0).times(share0), t1.times(share1.minus(share0))] as const;
        expect(effects[0].is(split.effectOfTotal)).toBe(true);
        expect(effects[1].is(split.effectOfShare)).toBe(true);
        expect(effects[0].plus(effects[1]).is(split.difference)).toBe(true);
      }),
    );
  });
});

function amounts(total: string, fee: string) {
  return { total: new Decimal(total), fee: new Decimal(fee) };
}
