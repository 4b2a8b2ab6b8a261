import type { ReplyTable } from '../../dialogs/index.ts';
import type { TableColumn, TableRow, TextBlock } from './adaptive-card.ts';
import { literalText } from './literal-text.ts';

/** How the rows of a figure table become rows of a card's table. */
export interface TableLayout {
  readonly columns: readonly TableColumn[];
  /** The row of headings; null where each figure has its heading beside it. */
  readonly header: TableRow | null;
  readonly rows: (cells: readonly string[], emphasis: boolean) => readonly TableRow[];
  /** A row that holds one text. */
  readonly remark: (text: string) => TableRow;
}

/**
 * Returns `table` with `perCell` of its columns in each column, one line each, the first column by itself. One per
 * cell is the table as it is.
 */
export function columnLayout(table: ReplyTable, perCell: number): TableLayout {
  const [first = [], ...others] = columnGroups(table, perCell);
  const groups = [first, ...others];
  const row = (cells: readonly string[], emphasis: boolean) =>
    tableRow(
      groups.map((group) => group.map((column) => cells[column] ?? '')),
      emphasis,
    );
  const widths = groups.map(
    (group) => Math.max(...group.map((column) => shownLength(table, column))) + PADDING,
  );
  return {
    columns: groups.map((group, index) => ({
      width: index === 0 ? firstWidth(widths) : (widths[index] ?? 0),
      ...(group.every((column) => table.columns[column]?.align === 'right') && {
        horizontalCellContentAlignment: 'Right' as const,
      }),
    })),
    header: row(
      table.columns.map(({ heading }) => heading),
      false,
    ),
    rows: (cells, emphasis) => [row(cells, emphasis)],
    remark: (text) => row([text], false),
  };
}

/** Returns `table` as records: what the first column says, and below it each other heading with its figure. */
export function recordLayout(table: ReplyTable): TableLayout {
  return {
    columns: [{ width: 1 }, { width: 1, horizontalCellContentAlignment: 'Right' }],
    header: null,
    rows: ([name = '', ...figures], emphasis) => [
      tableRow([[name], ['']], emphasis, true),
      ...figures.map((figure, index) =>
        tableRow([[table.columns[index + 1]?.heading ?? ''], [figure]], emphasis),
      ),
    ],
    remark: (text) => tableRow([[text], ['']], false),
  };
}

/** Returns the numbers of the columns that stand together: the first alone, the others by `perCell`. */
export function columnGroups(table: ReplyTable, perCell: number): readonly (readonly number[])[] {
  const others = [...table.columns.keys()].slice(1);
  const groups = [[0]];
  for (let first = 0; first < others.length; first += perCell)
    groups.push(others.slice(first, first + perCell));
  return groups;
}

/** The first column has words, which may break; it leaves the others, on a phone, the room that their figures need. */
function firstWidth([first = 0, ...others]: readonly number[]): number {
  const left = PHONE - others.reduce((sum, width) => sum + width, 0);
  return Math.min(first, Math.max(left, NARROWEST));
}

/** Widths follow the longest text, within limits: one long name must not squeeze the figures. */
function shownLength(table: ReplyTable, column: number): number {
  const texts = [table.columns[column]?.heading, ...table.rows.map(({ cells }) => cells[column])];
  return Math.min(Math.max(...texts.map((text) => text?.length ?? 0)), WIDEST);
}

function tableRow(cells: readonly (readonly string[])[], emphasis: boolean, isBold = emphasis): TableRow {
  return {
    type: 'TableRow',
    ...(emphasis && { style: 'accent' as const }),
    cells: cells.map((lines) => ({
      type: 'TableCell',
      items: lines.map((line, index) => cellText(line, isBold, index > 0)),
    })),
  };
}

function cellText(text: string, isBold: boolean, isBelow: boolean): TextBlock {
  return {
    type: 'TextBlock',
    // The schema wants a cell to hold something, and clients drop a block without text.
    text: literalText(text) || '\u00a0',
    wrap: true,
    ...(isBold && { weight: 'Bolder' as const }),
    // Heading and figure of the lower line look alike, so that the eye finds which belongs to which.
    ...(isBelow && { isSubtle: true as const, spacing: 'None' as const }),
  };
}

// What the padding of a cell takes, in letters: without it the shortest figures would wrap first.
const PADDING = 3;
const WIDEST = 20;
const NARROWEST = 10;

/** A card on a phone has about 314 of its 360 points inside, and a letter takes about seven. */
export const PHONE = 44;
