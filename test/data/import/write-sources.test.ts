import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemSentence } from '../../../data/import/index.ts';
import { sourceCsv } from '../../../data/import/source-csv.ts';
import { sourceJson } from '../../../data/import/source-json.ts';
import { writeSources } from '../../../data/import/write-sources.ts';
import { desk } from './handed-in.ts';

const MANIFEST_2026 = sourceJson({ year: 2026, services: [] });

test('a fault in the files written leaves the sources as they were, and nothing beside them', () => {
  const place = desk();
  const before = place.files();
  const faults = writeSources(place.sources, new Map([['2026/manifest.json', MANIFEST_2026]]));
  expect(faults.map(({ code }) => code)).toStrictEqual(['source-fault']);
  expect(faults.map(problemSentence)).toStrictEqual([
    '2026/manifest.json (som den skulle bli), rad 3, fält services: väntade minst ett värde i listan, men den är tom.',
  ]);
  expect(place.files()).toStrictEqual(before);
  expect(readdirSync(place.folder)).toStrictEqual(['sources']);
});

test('an error while the files are moved takes back what was moved', () => {
  const place = desk();
  const customers = readFileSync(join(place.sources, 'customers.csv'), 'utf8');
  const of2024 = Object.keys(place.files()).filter((file) => file.startsWith('2024/'));
  const files = new Map([
    ['customers.csv', customers.replace('AB Stokab;company;Stokab', 'AB Stokab;company;Stockab')],
    ...of2024.map((file) => {
      const text = readFileSync(join(place.sources, file), 'utf8');
      return [file.replace('2024', '2026'), text.replace('"year": 2024', '"year": 2026')] as const;
    }),
  ]);
  // Nothing is there to be read, but a folder cannot be moved onto it.
  symlinkSync('nowhere', join(place.sources, '2026'));
  const faults = writeSources(place.sources, files);
  expect(faults.map(({ code }) => code)).toStrictEqual(['unwritable-sources']);
  expect(readFileSync(join(place.sources, 'customers.csv'), 'utf8')).toBe(customers);
  expect(readdirSync(place.folder)).toStrictEqual(['sources']);
});

test('a year is replaced whole: what the new one does not have is gone', () => {
  const place = desk();
  mkdirSync(join(place.sources, '2025', 'old'));
  const files = new Map(
    Object.entries(place.files())
      .filter(([file]) => file.startsWith('2025/'))
      .map(([file]) => [file, readFileSync(join(place.sources, file), 'utf8')]),
  );
  expect(writeSources(place.sources, files)).toStrictEqual([]);
  expect(readdirSync(join(place.sources, '2025')).includes('old')).toBe(false);
});

test('a cell with a semicolon, a quotation mark or a line end is put in quotation marks', () => {
  expect(
    sourceCsv(
      ['a', 'b'],
      [
        { a: 'x;y', b: 'say "z"' },
        { a: 1, b: null },
      ],
    ),
  ).toBe('\uFEFFa;b\n"x;y";"say ""z"""\n1;\n');
});

test('numbers in a list stand on as few lines as they fit', () => {
  const numbers = Array.from({ length: 40 }, (_, index) => 100 + index);
  const lines = sourceJson({ few: [1, 2], many: numbers, text: ['[\n1,\n2\n]'] }).split('\n');
  expect(lines[1]).toBe('  "few": [1, 2],');
  expect(lines[3]?.length).toBeLessThanOrEqual(110);
  expect(lines.length).toBe(11);
  expect(JSON.parse(lines.join('\n'))).toStrictEqual({ few: [1, 2], many: numbers, text: ['[\n1,\n2\n]'] });
});
