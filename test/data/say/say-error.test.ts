import { expect, test } from 'vitest';
import { DataError, type DataErrorCode, type DataErrorInfo } from '../../../data/index.ts';
import { sayError } from '../../../data/say/index.ts';

const PATH = '/srv/avgifter.sqlite';

/** One of each kind, and what its sentence must hold; a kind without one does not compile. */
const SAMPLES: Readonly<Record<DataErrorCode, readonly [DataErrorInfo, string]>> = {
  'bad-sources': [
    {
      code: 'bad-sources',
      folder: '/srv/sources',
      problems: [
        {
          code: 'not-a-number',
          file: '2025/switchboard.csv',
          line: 12,
          column: 'fee',
          expected: 'hela kronor',
          got: 'där står "mycket"',
        },
      ],
    },
    'har 1 fel. Inget är ändrat. Rätta det och försök igen:\n  2025/switchboard.csv, rad 12, kolumn fee: väntade hela kronor, men där står "mycket".',
  ],
  'missing-snapshot': [
    { code: 'missing-snapshot', path: PATH },
    `Det finns ingen publicerad prislista (${PATH}).`,
  ],
  'foreign-snapshot': [
    { code: 'foreign-snapshot', path: PATH, got: 'another kind of file' },
    'är ingen prislista',
  ],
  'unreadable-snapshot': [
    { code: 'unreadable-snapshot', path: PATH, got: 'EISDIR' },
    'kan inte läsas: det är en mapp (EISDIR).',
  ],
  'outdated-snapshot': [
    { code: 'outdated-snapshot', path: PATH, expected: 4, got: 3 },
    'för en äldre version av boten',
  ],
  'newer-snapshot': [
    { code: 'newer-snapshot', path: PATH, expected: 4, got: 5 },
    'för en nyare version av boten. Uppdatera boten.',
  ],
  'damaged-snapshot': [
    { code: 'damaged-snapshot', path: PATH, got: 'other facts than were built' },
    'är skadad',
  ],
  'unwritable-snapshot': [
    { code: 'unwritable-snapshot', path: PATH, got: 'EACCES' },
    'kan inte skrivas: behörighet saknas (EACCES). Inget är publicerat.',
  ],
  'unknown-version': [
    { code: 'unknown-version', wanted: 'ab', known: ['cd', 'ef'] },
    'börjar på "ab". De som finns: cd, ef.',
  ],
  'ambiguous-version': [
    { code: 'ambiguous-version', wanted: 'a', fits: ['ab', 'ac'] },
    'börjar på "a": ab, ac. Skriv mer',
  ],
  'no-earlier-version': [
    { code: 'no-earlier-version', version: 'ab', skipped: [] },
    'Ingen version före ab finns',
  ],
  'bad-argument': [
    { code: 'bad-argument', expected: '--list', got: '--lost' },
    'väntade --list, men fick --lost.',
  ],
};

test.each(Object.entries(SAMPLES))('%s is said in Swedish', (_, [info, sentence]) => {
  expect(sayError(new DataError(info))).toContain(sentence);
});

test('what is not there is said otherwise than what is another', () => {
  const said = (info: DataErrorInfo) => sayError(new DataError(info));
  expect(said({ code: 'unknown-version', wanted: 'ab', known: [] })).toContain('ingen är publicerad än');
  expect(said({ code: 'no-earlier-version', version: null, skipped: [] })).toContain(
    'Ingen version är sparad',
  );
});
