import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../dialogs/index.ts';
import { readAmount } from '../../../dialogs/understand/read-amount.ts';

type Counts = Parameters<typeof readAmount>[1];

/** What is typed, what the field asks for, and the number in a Swedish and in an English form. */
const AMOUNTS: readonly (readonly [text: string, counts: Counts, sv: number | null, en: number | null])[] = [
  // Per cent: three digits after a single mark are decimals.
  ['1,125', 'percent', 1.125, 1.125],
  ['1.125', 'percent', 1.125, 1.125],
  ['2,375 %', 'percent', 2.375, 2.375],
  ['2.375 procent', 'percent', 2.375, 2.375],
  ['-1,125 per cent', 'percent', -1.125, -1.125],
  ['33,3333', 'percent', 33.3333, 33.3333],
  ['0,0000001', 'percent', 1e-7, 1e-7],
  // So they are before a scale.
  ['2,340 mkr', 'kr', 2_340_000, 2_340_000],
  ['2.350 mkr', 'kr', 2_350_000, 2_350_000],
  ['2,340 miljoner kronor', 'kr', 2_340_000, 2_340_000],
  ['2.340 million', 'kr', 2_340_000, 2_340_000],
  ['2,340M', 'kr', 2_340_000, 2_340_000],
  ['700,125 tkr', 'kr', 700_125, 700_125],
  ['1.234,567 mkr', 'kr', 1_234_567_000, 1_234_567_000],
  ['2 340 tkr', 'kr', 2_340_000, 2_340_000],
  // Else the language of the form decides.
  ['1,125', 'users', 1.125, 1125],
  ['1.125', 'users', 1125, 1.125],
  ['47,868', 'kr', 47.868, 47_868],
  ['47.868 kr', 'kr', 47_868, 47.868],
  ['1,234,567', 'kr', 1_234_567, 1_234_567],
  ['1.234.567', 'kr', 1_234_567, 1_234_567],
  ['1 234,567', 'kr', 1234.567, 1_234_567],
  ['1 000', 'cases', 1000, 1000],
  ['12,5', 'users', 12.5, 12.5],
  ['½', 'cases', 0.5, 0.5],
  // Signs, full stops and kronor as people write them.
  ['minus 10', 'percent', -10, -10],
  ['minus tio procent', 'percent', -10, -10],
  ['-tio', 'percent', -10, -10],
  ['− 10 %', 'percent', -10, -10],
  ['Plus 10', 'cases', 10, 10],
  ['10 %.', 'percent', 10, 10],
  ['10%.', 'percent', 10, 10],
  ['700 000:-', 'kr', 700_000, 700_000],
  ['700 000 :-', 'kr', 700_000, 700_000],
  ['minus 700 000:-', 'kr', -700_000, -700_000],
  // What is no amount of the field.
  ['10 :-', 'percent', null, null],
  ['10 :-', 'users', null, null],
  ['10 kr', 'percent', null, null],
  ['10 %', 'kr', null, null],
  ['minus', 'percent', null, null],
  ['minus -10', 'percent', null, null],
  ['10 %!', 'percent', null, null],
  ['5–10', 'percent', null, null],
];

describe('readAmount', () => {
  test.for(AMOUNTS)(
    'reads %s in a field for %s as %d in Swedish and %d in English',
    ([text, counts, sv, en]) => {
      expect(readAmount(text, counts, 'sv')).toBe(sv);
      expect(readAmount(text, counts, 'en')).toBe(en);
    },
  );

  test('reads every number back, as its language writes it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom<Language>('sv', 'en'),
        (whole, thousandths, language) => {
          const [group, point] = language === 'sv' ? ['.', ','] : [',', '.'];
          const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
          const decimals = String(thousandths).padStart(3, '0');
          const read = readAmount(`${grouped}${point}${decimals}`, 'kr', language);
          expect(read).toBe(Number(`${whole}.${decimals}`));
        },
      ),
    );
  });
});
