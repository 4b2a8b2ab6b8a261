import { shown, type Tell } from '../problem.ts';
import { type Grid, type GridRow, wordsAt } from './grid.ts';
import { labelKey } from './label.ts';

/** A column that a table may have: what it is called in problems, and the headings it is known by, as `labelKey` has them. */
export interface ColumnRule {
  readonly heading: string;
  readonly keys: readonly string[];
  /** Headings that it is known by where none of `keys` stands in the table. */
  readonly otherwise?: readonly string[];
  readonly isNeeded: boolean;
}

/** A table inside a sheet. */
export interface Table<C extends string> {
  /** The row of the headings. */
  readonly heading: GridRow;
  /** Where each column is that there is. */
  readonly columns: ReadonlyMap<C, number>;
  /** The rows below the headings. */
  readonly rows: readonly GridRow[];
}

/**
 * The table of a sheet: the first row that has the headings of both `anchors` begins it; its columns may stand in any order
 * and others between them. Null, told, where there is none or needed columns are missing.
 */
export function findTable<C extends string>(
  grid: Grid,
  rules: Readonly<Record<C, ColumnRule>>,
  anchors: readonly NoInfer<C>[],
  tell: Tell,
): Table<C> | null {
  const names = Object.keys(rules) as C[]; // The keys of a record are what it is keyed by.
  const heading = grid.rows.find((row) => {
    const keys = keysOf(row);
    return anchors.every((name) => rules[name].keys.some((key) => keys.includes(key)));
  });
  if (heading === undefined) {
    const expected = `en rad med rubrikerna ${anchors.map((name) => `"${rules[name].heading}"`).join(' och ')}`;
    tell({ code: 'missing-column', place: grid.place, expected, got: 'det finns ingen sådan rad' });
    return null;
  }
  const columns = new Map<C, number>();
  const present = new Set(keysOf(heading));
  for (const column of heading.cells.keys()) {
    const key = labelKey(wordsAt(heading, column));
    const name = names.find((one) => headingsOf(rules[one], present).includes(key));
    if (name === undefined) continue;
    const place = grid.placeAt(heading.index, column, rules[name].heading);
    if (columns.has(name)) {
      const expected = `kolumnen "${rules[name].heading}" en gång`;
      tell({ code: 'duplicate-column', place, expected, got: 'den finns två gånger' });
    } else columns.set(name, column);
  }
  const missing = names.filter((name) => rules[name].isNeeded && !columns.has(name));
  for (const name of missing) {
    const place = grid.placeAt(heading.index, heading.cells.keys().next().value ?? 0);
    const expected = `en kolumn med rubriken "${rules[name].heading}"`;
    const headings = [...heading.cells.keys()]
      .map((column) => wordsAt(heading, column))
      .filter((text) => text !== '');
    tell({ code: 'missing-column', place, expected, got: `rubrikerna är ${shown(headings.join(', '))}` });
  }
  if (missing.length > 0) return null;
  return { heading, columns, rows: grid.rows.filter(({ index }) => index > heading.index) };
}

/** Tells of columns that nobody reads but that look as if they should be read. */
export function tellUnread(
  grid: Grid,
  { heading, columns }: Table<string>,
  looksMeant: RegExp,
  tell: Tell,
): void {
  const read = new Set([...columns.values()].map((column) => labelKey(wordsAt(heading, column))));
  for (const column of heading.cells.keys()) {
    const text = wordsAt(heading, column);
    // The second of two alike is told already.
    if (read.has(labelKey(text)) || !looksMeant.test(labelKey(text))) continue;
    const place = grid.placeAt(heading.index, column, text);
    tell({
      code: 'unknown-column',
      place,
      expected: 'bara rubriker som är kända',
      got: `kolumnen ${shown(text)} läses inte`,
    });
  }
}

/** Tells of rows and columns of the table that were read though nobody sees them. */
export function tellHidden(grid: Grid, table: Table<string>, tell: Tell): void {
  const rows = table.rows.filter(({ isHidden }) => isHidden).map(({ index }) => index + 1);
  if (rows.length > 0) {
    const got =
      rows.length === 1
        ? `rad ${list(rows)} är dold men lästes`
        : `raderna ${list(rows)} är dolda men lästes`;
    tell({ code: 'hidden-rows', place: grid.place, expected: 'att alla rader syns', got });
  }
  for (const column of table.columns.values()) {
    if (!grid.hiddenColumns.has(column)) continue;
    const place = grid.placeAt(table.heading.index, column);
    const got = `kolumnen ${shown(wordsAt(table.heading, column))} är dold men lästes`;
    tell({ code: 'hidden-columns', place, expected: 'att alla kolumner syns', got });
  }
}

/** Whether a row has nothing but blanks in the columns of its table. */
export function isEmptyRow({ cells }: GridRow, columns: ReadonlyMap<string, number>): boolean {
  return [...columns.values()].every((column) => {
    const content = cells.get(column);
    return content === undefined || (content.kind === 'text' && content.text.trim() === '');
  });
}

function headingsOf({ keys, otherwise = [] }: ColumnRule, present: ReadonlySet<string>): readonly string[] {
  return keys.some((key) => present.has(key)) ? keys : otherwise;
}

function keysOf(row: GridRow): readonly string[] {
  return [...row.cells.keys()].map((column) => labelKey(wordsAt(row, column)));
}

function list(numbers: readonly number[]): string {
  const some = numbers.slice(0, MOST_LISTED);
  return numbers.length > some.length ? `${some.join(', ')} med flera` : some.join(', ');
}

const MOST_LISTED = 10;
