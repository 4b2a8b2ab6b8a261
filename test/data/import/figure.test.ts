import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../data/import/edit-distance.ts';
import { readCount, readFee, readShare } from '../../../data/import/text/figure.ts';
import { textLines } from '../../../data/import/text/lines.ts';

const BLANKS = fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009');
const WHOLE = fc.integer({ min: 1, max: 999_999_999_999 });
const DECIMALS = fc.stringMatching(/^\d{0,8}$/);

/** As a cell is read: every kind of blank has become a plain one. */
const cell = (text: string) => textLines(text)[0]?.cells[0] ?? '';
const grouped = (number: number, blank: string) => String(number).replace(/\B(?=(\d{3})+$)/g, blank);

describe('a figure of a list', () => {
  test('is the same with every kind of blank between its thousands', () => {
    fc.assert(
      fc.property(
        WHOLE,
        BLANKS,
        BLANKS,
        fc.constantFrom('', 'kr', 'kronor', ':-'),
        (fee, blank, before, unit) => {
          expect(readFee(cell(`${grouped(fee, blank)}${before}${unit}`))).toBe(fee);
          expect(readCount(cell(grouped(fee, blank)))).toBe(String(fee));
        },
      ),
    );
  });

  test('keeps the decimals that are printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), DECIMALS, BLANKS, (whole, decimals, blank) => {
        const comma = decimals === '' ? '' : ',';
        const point = decimals === '' ? '' : '.';
        expect(readShare(cell(`${whole}${comma}${decimals}${blank}%`))).toBe(`${whole}${point}${decimals}`);
      }),
    );
  });

  test('is never guessed: what is read is what is written, or a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 ,.-kr%\t–') }), (written) => {
        const fee = readFee(cell(written));
        if (typeof fee !== 'number') return;
        const digits = cell(written).replaceAll(/[^\d]/g, '');
        expect(fee).toBe(digits === '' ? 0 : Number(digits));
      }),
      { numRuns: 2000 },
    );
  });

  test.for([
    ['- kr', 0],
    ['–', 0],
    ['', null],
    ['0 kr', 0],
    ['12 34 kr', 'not-a-number'],
    ['1.234 kr', 'not-a-number'],
    ['1,5 kr', 'not-whole'],
    ['−5 kr', 'negative-number'],
    ['1234567890123 kr', 'number-too-large'],
  ] as const)('a fee printed as "%s" is %s', ([written, expected]) => {
    const read = readFee(written);
    expect(typeof read === 'object' && read !== null ? read.code : read).toBe(expected);
  });
});

test('the distance of two words is that of the plain definition, up to its limit', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abå'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (from, to, limit) => {
      expect(editDistance(from, to, limit)).toBe(Math.min(plainDistance(from, to), limit + 1));
    }),
  );
});

function plainDistance(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length;
  const [a, b] = [from.slice(1), to.slice(1)];
  if (from[0] === to[0]) return plainDistance(a, b);
  return 1 + Math.min(plainDistance(a, to), plainDistance(from, b), plainDistance(a, b));
}
