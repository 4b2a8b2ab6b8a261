import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../dialogs/understand/numbers.ts';
import { tokenize } from '../../../dialogs/understand/tokens.ts';
import { WRITTEN_NUMBERS } from './written-numbers.ts';

const numbersIn = (text: string) => readNumbers(tokenize(text)).map(({ value, unit }) => ({ value, unit }));

describe('readNumbers', () => {
  test.for(WRITTEN_NUMBERS)('reads $text', ({ text, read }) => {
    expect(numbersIn(text)).toEqual(read);
  });

  test.for(WRITTEN_NUMBERS)('reads $text in the middle of a sentence', ({ text, read }) => {
    expect(numbersIn(`de betalar ${text} för växeln`)).toEqual(read);
  });

  test('reads every whole number back, however it is grouped', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom('', ' ', '\u00a0', '\u202f', '.', ','),
        (value, mark) => {
          const written = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
          expect(numbersIn(written)).toEqual([{ value, unit: 'none' }]);
        },
      ),
    );
  });

  test('reads a customer number apart from the year beside it', () => {
    expect(numbersIn('kund 701 2025')).toEqual([
      { value: 701, unit: 'none' },
      { value: 2025, unit: 'none' },
    ]);
  });

  test('gives mentions that follow each other and stay inside the text', () => {
    const piece = fc.constantFrom(
      '5',
      '701',
      '000',
      'en',
      'tjugo',
      'miljoner',
      'tkr',
      '%',
      ',',
      '.',
      '-',
      'kr',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', ' '), (pieces, between) => {
        const tokens = tokenize(pieces.join(between));
        let end = 0;
        for (const { from, to, value } of readNumbers(tokens)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(Number.isFinite(value)).toBe(true);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(tokens.length);
      }),
    );
  });
});
