import type { ReplyTable } from '../../dialogs/index.ts';
import { columnGroups, columnLayout, PHONE, recordLayout, type TableLayout } from './table-layout.ts';

/**
 * Returns how to lay `table` out so that no figure breaks on a phone: as it is, with two columns above each other
 * in one, or as records. A card cannot know how wide it is shown, so a wide screen gets the same.
 */
export function phoneLayout(table: ReplyTable): TableLayout {
  const perCell = [1, 2].find((count) => fitsPhone(table, count));
  return perCell === undefined ? recordLayout(table) : columnLayout(table, perCell);
}

function fitsPhone(table: ReplyTable, perCell: number): boolean {
  const widths = columnGroups(table, perCell).map((group) =>
    Math.max(...group.map((column) => leastLength(table, column))),
  );
  return widths.reduce((sum, width) => sum + width + GAP, 0) <= PHONE;
}

/** The letters that must stand on one line: a figure is one word, because its spaces do not break. */
function leastLength(table: ReplyTable, column: number): number {
  const texts = [table.columns[column]?.heading ?? '', ...table.rows.map(({ cells }) => cells[column] ?? '')];
  const longest = Math.max(...texts.flatMap((text) => text.split(BREAKS).map((word) => word.length)));
  // Words may break where they must; the figures to the right may not.
  return table.columns[column]?.align === 'right' ? longest : Math.min(longest, LONGEST_WORD);
}

const BREAKS = /[ -]+/;
const LONGEST_WORD = 14;
const GAP = 2;
