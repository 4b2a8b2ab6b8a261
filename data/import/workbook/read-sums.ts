import type { PrintedSum } from '../../../dialogs/ports.ts';
import type { SumDraft } from '../draft.ts';
import { shown, type Tell } from '../problem.ts';
import { type Grid, type GridRow, spotAt, wordsAt } from './grid.ts';
import { above, labelKey } from './label.ts';
import { readCount, readKronor, readShare, readText } from './read-value.ts';
import { BLOCKS, FOOTNOTE_COLUMNS, SUM_COLUMNS } from './words.ts';

/** The printed sums that stand above row `end`; lines without any figure are none. */
export function readSums(grid: Grid, end: number, tell: Tell): readonly SumDraft[] {
  const rows = above(grid, end);
  const corner = findHeading(rows, SUM_COLUMNS.block);
  if (corner === undefined) return [];
  const columnOf = (heading: string): number => {
    const key = labelKey(heading);
    const columns = [...corner.row.cells.keys()].filter((column) => column > corner.column);
    return columns.find((column) => labelKey(wordsAt(corner.row, column)) === key) ?? NOWHERE;
  };
  return below(rows, corner.row).flatMap((row) => {
    const block = blockOf(wordsAt(row, corner.column));
    if (block === undefined) return [];
    const spot = (heading: string) => spotAt(grid, row, columnOf(heading), heading);
    const line = readText(spot(SUM_COLUMNS.line), 'rubriken i listan', tell);
    const count = readCount(spot(SUM_COLUMNS.count), tell);
    const share = readShare(spot(SUM_COLUMNS.share), tell);
    const fee = readKronor(spot(SUM_COLUMNS.fee), tell);
    if (count.value === null && share.value === null && fee.value === null) return [];
    return [{ block, line: line === '' ? DEFAULT_LINES[block] : line, count, share, fee }];
  });
}

/** The footnotes above row `end` that say which customers are counted in which; numbers as printed. */
export function readFootnotes(
  grid: Grid,
  end: number,
  tell: Tell,
): readonly { readonly customers: readonly number[]; readonly into: number }[] {
  const rows = above(grid, end);
  const corner = findHeading(rows, FOOTNOTE_COLUMNS.customers);
  if (corner === undefined) return [];
  const { row: heading, column } = corner;
  return below(rows, heading).flatMap((row) => {
    const counted = spotAt(grid, row, column, FOOTNOTE_COLUMNS.customers);
    const receiving = spotAt(grid, row, column + 1, FOOTNOTE_COLUMNS.into);
    if (counted.content === null && receiving.content === null) return [];
    const customers = readNumbers(readText(counted, EXPECTED, tell));
    const into = readNumbers(readText(receiving, EXPECTED_ONE, tell));
    const [one, ...more] = into ?? [];
    if (customers === null || customers.length === 0) {
      tell({
        code: 'not-allowed',
        place: counted.place,
        expected: EXPECTED,
        got: shown(wordsAt(row, column)),
      });
      return [];
    }
    if (one === undefined || more.length > 0) {
      const got = shown(wordsAt(row, column + 1));
      tell({ code: 'not-allowed', place: receiving.place, expected: EXPECTED_ONE, got });
      return [];
    }
    return [{ customers, into: one }];
  });
}

const EXPECTED = 'kundernas nummer med komma emellan, som "101, 108"';
const EXPECTED_ONE = 'numret på kunden som de räknas in i';
// No cell stands there.
const NOWHERE = 16_383;
const DEFAULT_LINES: Readonly<Record<PrintedSum['block'], string>> = {
  departments: 'Delsumma',
  companies: 'Delsumma',
  all: 'Totalt',
};

function findHeading(
  rows: readonly GridRow[],
  heading: string,
): { row: GridRow; column: number } | undefined {
  const key = labelKey(heading);
  for (const row of rows) {
    for (const column of row.cells.keys()) if (labelKey(wordsAt(row, column)) === key) return { row, column };
  }
  return undefined;
}

function below(rows: readonly GridRow[], { index }: GridRow): readonly GridRow[] {
  return rows.filter((row) => row.index > index);
}

function blockOf(label: string): PrintedSum['block'] | undefined {
  const key = labelKey(label);
  for (const block of ['departments', 'companies', 'all'] as const) {
    if (labelKey(BLOCKS[block]) === key) return block;
  }
  return undefined;
}

/** Numbers divided by commas, semicolons, blanks or "och"; null where something else stands among them. */
function readNumbers(text: string): readonly number[] | null {
  const parts = text.split(/[,;\s]+|och/).filter((part) => part !== '');
  return parts.every((part) => /^[1-9]\d{0,4}$/.test(part)) ? parts.map(Number) : null;
}
