import { type Cell, type CellValue, cellRef, rangeRef, type Sheet } from 'hucre/xlsx';
import type { Content, Grid, GridRow } from './grid.ts';

/** A sheet of a workbook as a grid; empty rows are left out. */
export function workbookGrid(sheet: Sheet, file: string): Grid {
  const covered = coveredCells(sheet);
  const rows: GridRow[] = [];
  sheet.rows.forEach((values, index) => {
    const cells = new Map<number, Content>();
    values.forEach((value, column) => {
      const content = contentOf(value, sheet.cells?.get(`${index},${column}`));
      if (content !== null) cells.set(column, content);
    });
    for (const [column, range] of covered.get(index) ?? []) cells.set(column, { kind: 'covered', range });
    const isHidden = sheet.rowDefs?.get(index)?.hidden === true;
    if (cells.size > 0) rows.push({ index, isHidden, cells });
  });
  return {
    name: sheet.name,
    place: { file, sheet: sheet.name, line: null, cell: null },
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    hiddenColumns: new Set((sheet.columns ?? []).flatMap(({ hidden }, index) => (hidden ? [index] : []))),
    isPlain: false,
    placeAt: (row, column) => ({ file, sheet: sheet.name, line: null, cell: cellRef(row, column) }),
  };
}

function contentOf(value: CellValue, cell: Cell | undefined): Content | null {
  if (cell?.type === 'error') return { kind: 'error', text: String(value) };
  const format = cell?.style?.numFmt;
  if (value === null) return cell?.formula === undefined ? null : { kind: 'formula' };
  switch (typeof value) {
    case 'string':
      // A formula that comes to nothing shows nothing.
      return value === '' ? null : { kind: 'text', text: value };
    case 'number':
      return { kind: 'number', number: value, ...shownAs(format) };
    case 'boolean':
      return { kind: 'truth', truth: value };
    default: {
      if (Number.isNaN(value.getTime())) return { kind: 'text', text: 'ett datum som inte finns' };
      const day = value.toISOString().slice(0, 'YYYY-MM-DD'.length);
      return { kind: 'day', day, showsDay: /d/i.test(bare(format ?? 'd')) };
    }
  }
}

/** What a number format does to a number, as far as it matters. */
function shownAs(format: string | undefined): { decimals: number | null; isPercent: boolean } {
  if (format === undefined || /general|standard|@/i.test(format)) return { decimals: null, isPercent: false };
  const [positive = ''] = bare(format).split(';');
  const fraction = /\.([0#?]+)/.exec(positive)?.[1] ?? '';
  const isPercent = positive.includes('%');
  return { decimals: /[0#?]/.test(positive) ? fraction.length : null, isPercent };
}

/** A format without the words that it only shows: "0.0\" %\"" adds a sign, "0.0%" means one. */
function bare(format: string): string {
  return format.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}

/** By row the columns that a merge hides, with its range. */
function coveredCells({ merges = [], rows }: Sheet): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const covered = new Map<number, Map<number, string>>();
  let count = 0;
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const range = rangeRef(startRow, startCol, endRow, endCol);
    // A merge may reach to the end of the sheet; beyond the last row there is nothing to hide.
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row += 1) {
      const columns = covered.get(row) ?? new Map<number, string>();
      covered.set(row, columns);
      for (let column = startCol; column <= Math.min(endCol, startCol + WIDEST); column += 1) {
        if (row === startRow && column === startCol) continue;
        count += 1;
        if (count > MOST_COVERED) return covered;
        columns.set(column, range);
      }
    }
  }
  return covered;
}

const WIDEST = 50;
const MOST_COVERED = 100_000;
