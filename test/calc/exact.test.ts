import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideHalfUp, exact } from '../../calc/exact.ts';
import { Decimal, toDecimal } from '../../calc/index.ts';
import { toExact, toWhole } from '../../calc/whole.ts';
import { Rational } from './rational.ts';

const SHOWN = [
  { top: 1n, bottom: 3n, decimals: 2, shown: '0.33' },
  { top: 2n, bottom: 3n, decimals: 2, shown: '0.67' },
  { top: 1n, bottom: 2n, decimals: 0, shown: '1' },
  { top: -1n, bottom: 2n, decimals: 0, shown: '-1' },
  { top: -1n, bottom: 3n, decimals: 0, shown: '0' },
  { top: 5n, bottom: 1n, decimals: 4, shown: '5' },
  { top: 10n ** 30n + 1n, bottom: 1n, decimals: 1, shown: '1000000000000000000000000000001' },
] as const;

describe('an exact value', () => {
  it.each(SHOWN)(
    '$top / $bottom shows as $shown with $decimals decimals',
    ({ top, bottom, decimals, shown }) => {
      expect(toDecimal(exact(top, bottom), decimals).toFixed()).toBe(shown);
    },
  );

  it('is in lowest terms with a positive denominator', () => {
    expect(exact(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(exact(0n, -4n)).toEqual({ numerator: 0n, denominator: 1n });
  });

  it('rounds halves away from zero', () => {
    expect([divideHalfUp(5n, 2n), divideHalfUp(-5n, 2n), divideHalfUp(7n, 3n)]).toEqual([3n, -3n, 2n]);
  });

  it('rounds as the oracle does', () => {
    const big = fc.bigInt({ min: 0n, max: 10n ** 40n });
    fc.assert(
      fc.property(big, fc.bigInt({ min: 1n, max: 10n ** 40n }), (top, bottom) => {
        expect(divideHalfUp(top, bottom)).toBe(new Rational(top, bottom).round());
      }),
    );
  });
});

describe('a decimal', () => {
  it('holds products of amounts exactly and prints them without exponent', () => {
    expect(new Decimal('0.1').plus('0.2').toString()).toBe('0.3');
    expect(new Decimal('999999999999').times('0.123456789123').toString()).toBe('123456789122.876543210877');
  });

  it('becomes a whole number of seven more decimals per word', () => {
    expect(toWhole(new Decimal('0.2'), 1)).toBe(2_000_000n);
    expect(toWhole(new Decimal('-12.5'), 2)).toBe(-1_250_000_000_000_000n);
  });

  it('becomes the same rational as its text', () => {
    const text = fc
      .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 30 }))
      .map(([scaled, decimals]) => new Decimal(`${scaled}e-${decimals}`).toFixed());
    fc.assert(
      fc.property(text, (written) => {
        const { numerator, denominator } = toExact(new Decimal(written));
        expect(Rational.of(written).is({ numerator, denominator })).toBe(true);
      }),
    );
  });
});
