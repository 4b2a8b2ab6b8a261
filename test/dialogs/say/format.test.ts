import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../calc/index.ts';
import { computed, type FigureUnit } from '../../../dialogs/answer/figure.ts';
import type { Language } from '../../../dialogs/index.ts';
import { formatFigure, formatNumber, formatSigned, formatSize } from '../../../dialogs/say/format.ts';

const NO_BREAK = '\u00a0';
const MINUS = '\u2212';

/** Written with "_" for a no-break space and "-" for U+2212, which cannot be told from their like on paper. */
const typed = (text: string) => text.replaceAll('_', NO_BREAK).replaceAll('-', MINUS);

const NUMBERS: readonly (readonly [value: number | string, decimals: number, sv: string, en: string])[] = [
  [0, 0, '0', '0'],
  [7, 0, '7', '7'],
  [999, 0, '999', '999'],
  [1000, 0, '1_000', '1,000'],
  [54_575, 0, '54_575', '54,575'],
  [2_340_000, 0, '2_340_000', '2,340,000'],
  [-40_444, 0, '-40_444', '-40,444'],
  [-0, 0, '0', '0'],
  ['-0.004', 2, '0,00', '0.00'],
  ['0.005', 2, '0,01', '0.01'],
  ['-0.005', 2, '-0,01', '-0.01'],
  ['2.5', 0, '3', '3'],
  ['-2.5', 0, '-3', '-3'],
  ['1.005', 2, '1,01', '1.01'],
  [9.1, 2, '9,10', '9.10'],
  ['1e21', 0, '1_000_000_000_000_000_000_000', '1,000,000,000,000,000,000,000'],
  ['999999.995', 2, '1_000_000,00', '1,000,000.00'],
];

describe('formatNumber', () => {
  test.for(NUMBERS)('writes %s with %i decimals as %s and %s', ([value, decimals, sv, en]) => {
    expect(formatNumber(new Decimal(value), decimals, 'sv')).toBe(typed(sv));
    expect(formatNumber(new Decimal(value), decimals, 'en')).toBe(typed(en));
  });

  test('loses no digit of a whole number', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 18n }),
        fc.constantFrom<Language>('sv', 'en'),
        (value, language) => {
          const written = formatNumber(new Decimal(value.toString()), 0, language);
          expect(written.replaceAll(/[\u00a0,]/g, '')).toBe(value.toString());
          expect(written).toMatch(/^\d{1,3}([\u00a0,]\d{3})*$/);
        },
      ),
    );
  });

  test('never breaks and never writes a hyphen for a minus', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        for (const language of ['sv', 'en'] as const)
          expect(formatNumber(value, 2, language)).not.toMatch(/[ -]/);
      }),
    );
  });
});

const FIGURES: readonly (readonly [value: number | string, unit: FigureUnit, sv: string, en: string])[] = [
  [54_575, 'kr', '54_575_kr', 'SEK_54,575'],
  [0, 'kr', '0_kr', 'SEK_0'],
  ['2727.27', 'kr', '2_727,27_kr', 'SEK_2,727.27'],
  ['5952.941', 'kr-per-unit', '5_952,94_kr', 'SEK_5,952.94'],
  ['9.1', 'percent', '9,10_%', '9.10%'],
  [100, 'percent', '100,00_%', '100.00%'],
  [3, 'rank', '3', '3'],
  [44, 'customers', '44', '44'],
  [33_437, 'cases', '33_437', '33,437'],
  [340, 'users', '340', '340'],
];

describe('formatFigure', () => {
  test.for(FIGURES)('writes %s %s as %s and %s', ([value, unit, sv, en]) => {
    const figure = computed(new Decimal(value), unit, 'sum');
    expect(formatFigure(figure, 'sv')).toBe(typed(sv));
    expect(formatFigure(figure, 'en')).toBe(typed(en));
  });

  test('writes percentage points apart from percent', () => {
    const figure = computed(new Decimal('1.7'), 'percentage-points', 'difference', 1);
    expect(formatFigure(figure, 'sv')).toBe(typed('1,7_procentenheter'));
    expect(formatFigure(figure, 'en')).toMatch(/^1\.7\spercentage points$/);
  });
});

describe('a difference', () => {
  test.for([
    [576, '+576_kr', '576_kr'],
    [-40_444, '-40_444_kr', '40_444_kr'],
    [0, '0_kr', '0_kr'],
    [-0, '0_kr', '0_kr'],
  ] as const)('of %i has its sign, and its size has none', ([value, signed, size]) => {
    const figure = computed(value, 'kr', 'difference');
    expect(formatSigned(figure, 'sv')).toBe(typed(signed));
    expect(formatSize(figure, 'sv')).toBe(typed(size));
  });
});
