import { describe, expect, test } from 'vitest';
import { builtSnapshot } from '../built-snapshot.ts';
import { NO_DOCUMENT, readDocument } from '../printed-document.ts';
import { codesOf, type Desk, desk } from './handed-in.ts';
import { listOfSnapshot } from './list-of-snapshot.ts';
import { tablesOf } from './tables-of.ts';

const made = listOfSnapshot(builtSnapshot(), 2025);
const LISTS = [
  { list: 'the published document', text: readDocument('prislista-2025.txt') },
  { list: 'a list that is laid out like it', text: made },
] as const;

describe.for(LISTS)('$list, handed in as text', ({ text }) => {
  test('gives the snapshot of the transcribed files, cell by cell, but for what an editor remarked', async (context) => {
    if (text === null) return context.skip(NO_DOCUMENT);
    const place = desk('2024', '2025');
    const imported = await place.handIn(text, true);
    expect(codesOf(imported)).toStrictEqual({
      errors: [],
      warnings: ['fee-does-not-fit', 'misprinted-name', 'rule-not-known', 'total-changed'],
    });
    expect(tablesIn(place)).toStrictEqual(withoutRemarks(transcribed()));
  });

  test('writes the files that were transcribed, byte by byte, where those are there with their remarks', async (context) => {
    if (text === null) return context.skip(NO_DOCUMENT);
    const place = desk();
    const before = place.files();
    const imported = await place.handIn(text, true);
    expect(imported).toMatchObject({
      outcome: 'written',
      years: [
        { year: 2025, stage: 'printed' },
        { year: 2024, stage: 'printed' },
      ],
    });
    expect(place.files()).toStrictEqual(before);
    expect(tablesIn(place)).toStrictEqual(transcribed());
  });

  test('is not written before its warnings are accepted', async (context) => {
    if (text === null) return context.skip(NO_DOCUMENT);
    const place = desk('2024', '2025');
    const before = place.files();
    expect((await place.handIn(text, false)).outcome).toBe('to-accept');
    expect(place.files()).toStrictEqual(before);
  });
});

test('the list that is laid out like the published one has its rows and sums, in its order', (context) => {
  const document = readDocument('prislista-2025.txt');
  if (document === null) return context.skip(NO_DOCUMENT);
  expect(tableLines(made)).toStrictEqual(tableLines(document));
});

const VARIANTS: readonly { readonly variant: string; readonly change: (text: string) => string }[] = [
  {
    variant: 'no-break spaces in numbers',
    change: (text) => text.replaceAll(/(?<=\d) (?=\d|kr)/g, '\u00a0'),
  },
  { variant: 'narrow spaces in numbers', change: (text) => text.replaceAll(/(?<=\d) (?=\d)/g, '\u202f') },
  { variant: 'thin spaces around cells', change: (text) => text.replaceAll('\t', '\u2009\t\u2009') },
  {
    variant: 'a byte order mark and line ends of Windows',
    change: (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  },
  { variant: 'blank lines everywhere', change: (text) => text.replaceAll('\n', '\n\n') },
  { variant: 'tags around every word in cells', change: (text) => text.replaceAll(/[^\t\n]+/g, '<i>$&</i>') },
  { variant: 'a blank before every percent sign', change: (text) => text.replaceAll(/(?<=\d)%/g, ' %') },
  { variant: 'long dashes', change: (text) => text.replaceAll(/(?<=^\d{3}\t.*\t)- kr/gm, '– kr') },
  { variant: 'fees without "kr" in rows', change: (text) => text.replaceAll(/(?<=^\d{3}\t.*\d) kr/gm, '') },
  {
    variant: 'numbered headings',
    change: (text) => text.replace('\nStockholm Direkt\n', '\n2. Stockholm Direkt\n'),
  },
  { variant: 'page breaks with page numbers and headings again', change: withPageBreaks },
  { variant: 'decomposed letters', change: (text) => text.normalize('NFD') },
  {
    variant: 'lines of dashes after tables',
    change: (text) => text.replaceAll(/^(Total.*)$/gm, '$1\n-----\t------\t----'),
  },
  {
    variant: 'a footnote on two lines',
    change: (text) => text.replace('Överförmyndarnämnden, Rev', 'Överförmyndarnämnden,\nRev'),
  },
  { variant: 'sums cut at the last figure', change: (text) => text.replaceAll(/\t+$/gm, '') },
];

test.for(VARIANTS)('a list is read alike with $variant', async ({ change }) => {
  const place = desk('2024', '2025');
  const text = change(made);
  expect(text).not.toBe(made);
  expect(codesOf(await place.handIn(text, true)).errors).toStrictEqual([]);
  expect(sectionless(tablesIn(place))).toStrictEqual(sectionless(withoutRemarks(transcribed())));
});

test('a list of one year is read without the year before', async () => {
  const place = desk('2024', '2025');
  const text = made
    .split('\n')
    .map(withoutOlderYear)
    .filter((line) => !/^\t?(Delsumma|Totalt) 2024/.test(line))
    .join('\n');
  expect(await place.handIn(text, true)).toMatchObject({ outcome: 'written', years: [{ year: 2025 }] });
  expect(rowFilesOf2025(place).length).toBe(4);
  expect(rowFilesOf2025(place)).toStrictEqual(rowFilesOf2025(desk()));
});

function rowFilesOf2025(place: Desk) {
  return Object.entries(place.files()).filter(([file]) => /^2025.*csv$/.test(file));
}

/** Cells of the year before stand last in each line. */
function withoutOlderYear(line: string): string {
  if (/^Fast avgift 2025$/.test(line)) return line;
  if (/^2 024 000 kr 2024$/.test(line)) return '2 024 000 kr';
  if (/^2 024 000 kr$/.test(line)) return '';
  return line.includes('\t') ? line.replace(/\t[^\t]*$/, '') : line;
}

function tablesIn(place: Desk) {
  return tablesOf(place.sources, place.snapshot);
}

let known: Tables | undefined;
/** Of the files in the repository, which no test changes. */
function transcribed(): Tables {
  known ??= tablesIn(desk());
  return known;
}

type Tables = ReturnType<typeof tablesOf>;

function withoutRemarks(tables: Tables): Tables {
  const sheets = tables.sheet?.map((sheet) => ({ ...Object(sheet), remark_sv: null, remark_en: null }));
  return { ...tables, sheet: sheets ?? [] };
}

/** A heading is kept as it stands, numbering included. */
function sectionless(tables: Tables): Tables {
  return { ...tables, sheet: (tables.sheet ?? []).map((sheet) => ({ ...Object(sheet), section: '' })) };
}

/** After the fourth row of every table a page ends, and the next one repeats the headings. */
function withPageBreaks(text: string): string {
  let headings: string[] = [];
  let rows = 0;
  return text
    .split('\n')
    .flatMap((line) => {
      const isRow = /^\d{3}\t/.test(line);
      if (isRow) rows += 1;
      else if (line.includes('\t')) {
        headings = /Kund/.test(line) ? [line] : [...headings, line];
        rows = 0;
      }
      return isRow && rows === 4 ? [line, '', 'Sida 3 (5)', '\f', ...headings] : [line];
    })
    .join('\n');
}

/** Rows and sums with the cells that are not blank. */
function tableLines(text: string): readonly string[][] {
  return text
    .split('\n')
    .map((line) => line.split('\t').filter((cell) => cell !== ''))
    .filter(([first = '', second]) => second !== undefined && /^(\d{3}$|Delsumma|Total)/.test(first));
}
