import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, indexSpelling } from '../../../dialogs/understand/spelling.ts';

/** The definition itself: letters inserted, deleted, replaced, or swapped with the next one. */
function oracle(a: string, b: string): number {
  const table: number[][] = Array.from({ length: a.length + 1 }, (_, row) => [row]);
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= a.length; row += 1) {
    for (let column = row === 0 ? 0 : 1; column <= b.length; column += 1) {
      const line = table[row];
      if (line === undefined) continue;
      if (row === 0) line[column] = column;
      else {
        const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
        line[column] = Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        );
      }
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

describe('editDistance', () => {
  test.for([
    ['bromma', 'bromma', 0],
    ['brommma', 'bromma', 1],
    ['borma', 'bromma', 2],
    ['bormma', 'bromma', 1],
    ['jrva', 'jarva', 1],
    ['', 'abc', 3],
  ] as const)('counts the edits from %j to %j as %i', ([a, b, distance]) => {
    expect(editDistance(a, b, 9)).toBe(distance);
  });

  test('is what the definition gives, up to the limit, and beyond it more than the limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat(9), (a, b, limit) => {
        const exact = oracle(a, b);
        const counted = editDistance(a, b, limit);
        if (exact <= limit) expect(counted).toBe(exact);
        else expect(counted).toBeGreaterThan(limit);
      }),
      { numRuns: 3000 },
    );
  });

  test('is the same in both directions', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 20) === editDistance(b, a, 20)));
  });
});

describe('the spelling index', () => {
  const index = indexSpelling(['bromma', 'farsta', 'skarpnack', 'skarholmen', 'jarva', 'shis']);

  test.for([
    ['brommma', ['bromma']],
    ['bormma', ['bromma']],
    ['farstaa', ['farsta']],
    ['skarpnak', ['skarpnack']],
    ['jrava', ['jarva']],
    ['stockholm', []],
    ['abc', []],
  ] as const)('finds for %j %j', ([written, words]) => {
    expect(index.nearest(written).words).toEqual(words);
  });

  test('finds the word itself at no distance', () => {
    expect(index.nearest('bromma')).toEqual({ words: ['bromma'], distance: 0 });
  });

  test('finds what a search through all words finds, as long as the beginning is not lost', () => {
    const known = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 7 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        known,
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 7 }),
        (words, written) => {
          const limit = written.length < 6 ? 1 : 2;
          // A short word is indexed for one edit only, so a longer misspelling may miss it at two.
          const within = (one: string) => oracle(written, one) <= Math.min(limit, one.length < 6 ? 1 : 2);
          const best = Math.min(...words.filter(within).map((one) => oracle(written, one)));
          const found = indexSpelling(words).nearest(written);
          for (const one of new Set(words))
            if (within(one) && oracle(written, one) === best) expect(found.words).toContain(one);
          for (const one of found.words) expect(oracle(written, one)).toBe(found.distance);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
