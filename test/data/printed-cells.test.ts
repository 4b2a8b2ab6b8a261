import { expect, test } from 'vitest';
import type { Snapshot, StoredSheet } from '../../data/index.ts';
import { rowAsPrinted, sumsAsPrinted } from './as-printed.ts';
import { builtSnapshot } from './built-snapshot.ts';
import { cutSection, NO_DOCUMENT, type PrintedSection, readDocument } from './printed-document.ts';

const text = readDocument('prislista-2025.txt');
const snapshot = builtSnapshot();

const SECTIONS = [
  {
    service: 'e-service-support',
    heading: 'E-tjänstsupport',
    next: 'Stockholm Direkt',
    columns: 6,
    rows: 11,
    cells: 72,
  },
  {
    service: 'stockholm-direkt',
    heading: 'Stockholm Direkt',
    next: 'Telefonistöd, gemensam växel',
    columns: 6,
    rows: 50,
    cells: 314,
  },
  {
    service: 'switchboard',
    heading: 'Telefonistöd, gemensam växel',
    next: 'Förvaltning av kontaktcenterplattform, KCP',
    columns: 5,
    rows: 52,
    cells: 280,
  },
  {
    service: 'contact-centre-platform',
    heading: 'Förvaltning av kontaktcenterplattform, KCP',
    next: null,
    columns: 6,
    rows: 49,
    cells: 320,
  },
] as const;

test.for(SECTIONS)('$service holds every printed cell of both years', (expected, context) => {
  if (text === null) return context.skip(NO_DOCUMENT);
  const { service, heading, next } = expected;
  const section = cutSection(text, heading, next);
  const stored = cellsOf(sheetOf(snapshot, service, 2025), sheetOf(snapshot, service, 2024));
  const printed = printedCells(section, expected.columns);
  // By position, so that one wrong cell is one line of the failure.
  expect(stored).toEqual(printed);
  // So that nothing is compared with nothing.
  expect(section.rows.length).toBe(expected.rows);
  expect(printed.length).toBe(expected.cells);
});

test('the footnotes name the customers that are counted in another one', (context) => {
  if (text === null) return context.skip(NO_DOCUMENT);
  const { heading, next } = SECTIONS[2];
  const { footnotes } = cutSection(text, heading, next);
  const named = footnotes[0]?.replace(/^\*/, '').split(' ingår i ')[0]?.split(', ') ?? [];
  const numbers = named.map((name) => numberOf(snapshot, name));
  expect(footnotes.length).toBe(2);
  for (const year of snapshot.years) {
    const [counted, ...others] = sheetOf(snapshot, 'switchboard', year).countedIn;
    expect(others).toEqual([]);
    expect(counted?.into).toBe(110);
    expect(counted?.customers).toEqual(numbers);
  }
});

function cellsOf(newest: StoredSheet, older: StoredSheet): readonly string[] {
  return [
    newest.totalAsPrinted,
    older.totalAsPrinted,
    ...newest.rows.flatMap((row) => rowAsPrinted(row, newest, older)),
    ...sumsAsPrinted(newest, older).flat(),
  ];
}

/** Trailing blank cells have no character in the text, so every row is filled up to the columns of its section. */
function printedCells({ totals, rows, sums }: PrintedSection, columns: number): readonly string[] {
  return [
    ...totals,
    ...rows.flatMap((row) => [...row, ...Array<string>(columns - row.length).fill('')]),
    ...sums.flat(),
  ];
}

function sheetOf(list: Snapshot, service: string, year: number): StoredSheet {
  const sheet = list.sheet(service, year);
  if (sheet === undefined) throw new Error(`${service} ${year} must be in the snapshot`);
  return sheet;
}

function numberOf(list: Snapshot, name: string): number | undefined {
  return list.customers.find((each) => each.name === name || each.names.some((other) => other.text === name))
    ?.number;
}
