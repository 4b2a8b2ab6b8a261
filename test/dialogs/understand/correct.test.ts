import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../dialogs/index.ts';
import { proofread } from '../../../dialogs/understand/correct.ts';
import { fold } from '../../../dialogs/understand/fold.ts';
import { ORDINARY_ENGLISH } from '../../../dialogs/understand/ordinary-en.ts';
import { ORDINARY_SWEDISH } from '../../../dialogs/understand/ordinary-sv.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { CUSTOMERS } from '../support/written-list.ts';

const lexicon = buildLexicon(builtSnapshot());
const read = (message: string, saved: readonly string[] = []) => proofread(message, lexicon, saved).text;

describe('a message', () => {
  test.for([
    ['letters swapped', 'vad betaalr Järva', 'vad betalar Järva'],
    ['a letter missing', 'hur mycket kostr växeln', 'hur mycket kostar växeln'],
    ['a number word before its scale', 'under hindra tusen', 'under hundra tusen'],
    ['dots that another word has', 'hur ränkas det', 'hur räknas det'],
  ] as const)('with %s is put right', ([, written, meant]) => {
    expect(read(written)).toBe(meant);
  });

  test.for([
    ['a misspelt customer', 'Vad betalar Brma för växeln?'],
    ['a name that is being given', 'spara som budgett'],
    ['a word that is near nothing', 'Vad kostar xylofonen?'],
    ['short words', 'va e de fö nåt'],
  ] as const)('with %s stays as it is', ([, written]) => {
    expect(read(written)).toBe(written);
  });

  test('with the name of a saved scenario stays as it is', () => {
    expect(read('öppna betalat', ['betalat'])).toBe('öppna betalat');
  });

  test('that was put right stays so', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...[...lexicon.known].slice(0, 4000)), { maxLength: 8 }),
        (words) => {
          const once = read(words.join(' '));
          expect(read(once)).toBe(once);
        },
      ),
    );
  });

  test('tells what was put right', () => {
    expect(proofread('vad betaalr Järva', lexicon, []).corrections).toEqual([
      { written: 'betaalr', read: 'betalar' },
    ]);
  });
});

test('no customer is called as an ordinary word is', () => {
  const ordinary = new Set(
    [ORDINARY_SWEDISH, ORDINARY_ENGLISH].flatMap((words) => words.trim().split(/\s+/).map(fold)),
  );
  const names = CUSTOMERS.flatMap(({ name, names: others }) => [name, ...others.map(({ text }) => text)]);
  expect(names.filter((name) => ordinary.has(fold(name)))).toEqual([]);
});
