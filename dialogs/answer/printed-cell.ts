import type { TableCell } from './answer.ts';
import type { Cell } from './cell.ts';
import { type Figure, printed } from './figure.ts';

/** What a table shows of a printed cell. */
export function tableCell(cell: Cell): TableCell {
  switch (cell.type) {
    case 'fee':
      return { type: 'figure', figure: printed(cell.fee, 'kr', cell.sheet, cell.row.customer) };
    case 'dash':
      return { type: 'dash' };
    case 'blank':
      return { type: 'blank' };
    case 'absent':
    case 'no-fixed-fee':
      return { type: 'absent' };
  }
}

/** The share as printed, with its printed number of decimals. */
export function printedShare(cell: Cell): Figure | null {
  if (cell.type !== 'fee' && cell.type !== 'dash') return null;
  const { row, sheet } = cell;
  if (row.share === null || row.printedShare === null) return null;
  const decimals = row.printedShare.split('.')[1]?.length ?? 0;
  return { ...printed(row.share, 'percent', sheet, row.customer), decimals };
}
