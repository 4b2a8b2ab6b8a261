import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Imported, importInput } from '../../../data/import/index.ts';
import { readSources } from '../../../data/read-sources.ts';
import { type Book, edited } from './book.ts';
import { filledTemplate } from './filled-template.ts';
import { type Desk, desk } from './handed-in.ts';

// The workbook that was handed in as a preliminary one, once the list is printed; and terms that are typed wrong.

const CALLS = 100;

test('shares of the fee beside counts are told and left out, since a share is one of counts where there are any', async () => {
  const place = desk();
  const imported = await handIn(place, withCalls);
  expect(imported.outcome).toBe('written');
  expect(told(imported, 'share-of-fee')).toStrictEqual([
    ['Växeln', 'de är andelar av avgiften. De utelämnas, och boten räknar själv ut dem'],
  ]);
  const sheet = readSources(place.sources).sheets.find(
    ({ year, manifest }) => year === 2026 && manifest.service === 'switchboard',
  );
  expect(sheet?.rows.map(({ value }) => [value.number, value.count, value.share, value.fee])).toStrictEqual([
    [701, '100', null, 160_000],
    [706, '300', null, 240_000],
  ]);
});

test('shares that are neither of the counts nor of the fee are an error', async () => {
  const imported = await handIn(desk(), (book) => {
    withCalls(book);
    book.put('Växeln', `D${book.rowOf('Växeln', 706)}`, 70);
  });
  expect(imported.errors.map(({ code }) => code)).toContain('share-does-not-fit');
  expect(told(imported, 'share-of-fee')).toStrictEqual([]);
});

test('a total that cannot be read is told once, and no fee is held against it', async () => {
  const imported = await handIn(desk(), (book) => {
    withCalls(book);
    book.put('Växeln', 'C4', 'ungefär 400 000');
  });
  expect(imported.errors.map(({ code, place }) => [code, place.cell])).toStrictEqual([
    ['not-a-number', 'C4'],
  ]);
});

test.each([
  [2099, 'preliminär', 'året är 2099'],
  [2025, 'preliminär', '2025 är redan tryckt. De tryckta avgifterna gäller'],
])('a workbook of %i that is %s is told as an unlikely year', async (year, stage, got) => {
  const imported = await handIn(desk(), (book) => {
    book.put('Uppgifter', 'B3', year);
    book.put('Uppgifter', 'B4', stage);
  });
  expect(told(imported, 'unlikely-year')).toStrictEqual([['Uppgifter', got]]);
});

test.each([2026, 2021])('the next year and an early one, such as %i, are likely', async (year) => {
  const imported = await handIn(desk(), (book) => book.put('Uppgifter', 'B3', year));
  expect(told(imported, 'unlikely-year')).toStrictEqual([]);
});

async function handIn(place: Desk, edit: (book: Book) => void): Promise<Imported> {
  const path = join(place.folder, 'prislista-2026.xlsx');
  writeFileSync(path, await edited(await filledTemplate(readSources(place.sources)), edit));
  return importInput({ path, sources: place.sources, accept: true });
}

/** Of 400 000 kr a fifth is split equally between two, the rest by 400 calls; the shares are those of the fees. */
function withCalls(book: Book): void {
  const { rows } = book.sheet('Växeln');
  for (const [index, [number]] of rows.entries()) {
    if (typeof number !== 'number') continue;
    const [count, share, fee] = number === 701 ? [CALLS, 40, 160_000] : [CALLS * 3, 60, 240_000];
    const isThere = number === 701 || number === 706;
    for (const [column, value] of Object.entries({ C: count, D: share, E: fee }))
      book.put('Växeln', `${column}${index + 1}`, isThere ? value : null);
    if (!isThere) for (const column of ['A', 'B', 'F']) book.put('Växeln', `${column}${index + 1}`, null);
  }
  book.put('Växeln', 'C4', 400_000);
  book.put('Växeln', 'C5', 20);
  for (const cell of ['J9', 'K9']) book.put('Växeln', cell, null);
}

function told({ errors, warnings }: Imported, code: string): readonly (readonly [string | null, string])[] {
  return [...errors, ...warnings]
    .filter((problem) => problem.code === code)
    .map(({ place, got }) => [place.sheet, got] as const);
}
