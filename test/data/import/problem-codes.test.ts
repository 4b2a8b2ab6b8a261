import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { IMPORT_PROBLEMS, placePhrase, problemSentence, shown } from '../../../data/import/index.ts';

const FOLDER = import.meta.dirname;
const OTHERS = readdirSync(FOLDER)
  .filter((file) => file !== basename(import.meta.filename))
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'));

test.for(Object.keys(IMPORT_PROBLEMS))('a test reaches %s', (code) => {
  expect(OTHERS.some((text) => text.includes(`'${code}'`))).toBe(true);
});

test('a problem is one sentence with its place, what was expected, and what stands there', () => {
  const place = { file: 'prislista-2026.xlsx', sheet: 'Växeln', line: null, cell: 'D14' };
  const expected = 'ett antal utan decimaler';
  expect(problemSentence({ code: 'not-a-number', place, expected, got: shown('tolv') })).toBe(
    'prislista-2026.xlsx, blad Växeln, cell D14: väntade ett antal utan decimaler, men där står "tolv".',
  );
  expect(problemSentence({ code: 'missing-value', place, expected, got: 'cellen är tom' })).toBe(
    'prislista-2026.xlsx, blad Växeln, cell D14: väntade ett antal utan decimaler, men cellen är tom.',
  );
});

test('a place has what is known of it', () => {
  const nowhere = { file: 'lista.txt', sheet: null, line: null, cell: null };
  expect(placePhrase(nowhere)).toBe('lista.txt');
  expect(placePhrase({ ...nowhere, line: 17 })).toBe('lista.txt, rad 17');
  expect(placePhrase({ ...nowhere, line: 17, cell: 'fee' })).toBe('lista.txt, rad 17, kolumn fee');
});

test('what stands somewhere is shown on one line, not endless, and nothing as nothing', () => {
  expect(shown(' a\tb\n c ')).toBe('"a b c"');
  expect(shown('x'.repeat(200))).toBe(`"${'x'.repeat(79)}…"`);
  expect(shown('  ')).toBe('inget');
});
