import type { ReplyTable } from '../../dialogs/index.ts';
import type { Table, TableRow, TextBlock } from './adaptive-card.ts';
import { literalText } from './literal-text.ts';

/**
 * Returns `table` with a header row; the rows asked about are bold and tinted, so that colour alone says nothing.
 * No more than `bytes` of JSON: rows that do not fit give way to one row that says how many they are, the rows
 * asked about last of all.
 */
export function figureTable(table: ReplyTable, bytes: number): Table {
  const header = row(
    table.columns.map(({ heading }) => heading),
    false,
  );
  const all = table.rows.map(({ cells, emphasis }) => row(cells, emphasis));
  const kept = keepWithin(all, bytes - size(frame(table, [header, omission(table, all.length)])));
  const rows = all.filter((_, index) => kept.has(index));
  const omitted = all.length - rows.length;
  return frame(table, omitted === 0 ? [header, ...rows] : [header, ...rows, omission(table, omitted)]);
}

function frame(table: ReplyTable, rows: readonly TableRow[]): Table {
  return {
    type: 'Table',
    columns: table.columns.map(({ align }, column) => ({
      width: columnWidth(table, column),
      ...(align === 'right' && { horizontalCellContentAlignment: 'Right' as const }),
    })),
    rows,
  };
}

/** Widths follow the longest text, within limits: one long name must not squeeze the figures. */
function columnWidth(table: ReplyTable, column: number): number {
  const texts = [table.columns[column]?.heading, ...table.rows.map(({ cells }) => cells[column])];
  const longest = Math.max(...texts.map((text) => text?.length ?? 0));
  return Math.min(longest, WIDEST) + PADDING;
}

function row(cells: readonly string[], emphasis: boolean): TableRow {
  return {
    type: 'TableRow',
    ...(emphasis && { style: 'accent' as const }),
    cells: cells.map((text) => ({ type: 'TableCell', items: [cellText(text, emphasis)] })),
  };
}

function cellText(text: string, emphasis: boolean): TextBlock {
  return {
    type: 'TextBlock',
    // The schema wants a cell to hold something, and clients drop a block without text.
    text: literalText(text) || '\u00a0',
    wrap: true,
    ...(emphasis && { weight: 'Bolder' as const }),
  };
}

function omission(table: ReplyTable, count: number): TableRow {
  return row(
    table.columns.map((_, column) => (column === 0 ? `… +${count}` : '')),
    false,
  );
}

function keepWithin(rows: readonly TableRow[], bytes: number): ReadonlySet<number> {
  const byRank = [...rows.keys()].sort(
    (a, b) => Number(rows[b]?.style === 'accent') - Number(rows[a]?.style === 'accent') || a - b,
  );
  const kept = new Set<number>();
  let left = bytes;
  for (const index of byRank) {
    left -= size(rows[index]) + 1;
    if (left < 0) break;
    kept.add(index);
  }
  return kept;
}

function size(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

// What the padding of a cell takes, in letters: without it the shortest figures would wrap first.
const PADDING = 4;
const WIDEST = 24;
