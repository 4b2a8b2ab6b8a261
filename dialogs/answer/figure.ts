import { Decimal } from '../../calc/index.ts';
import type { Sheet } from '../ports.ts';
import type { Figure, FigureSource, FigureUnit, TableCell } from './answer.ts';
import type { Cell } from './cell.ts';

/** A figure that stands in the list; `customer` is `null` for totals and subtotals. */
export function printed(
  value: Decimal | number,
  unit: FigureUnit,
  sheet: Sheet,
  customer: number | null,
): Figure {
  return { value, unit, source: { type: 'printed', place: sheet.place, customer } };
}

/** A figure computed from printed ones. */
export function computed(
  value: Decimal | number,
  unit: FigureUnit,
  rule: Extract<FigureSource, { type: 'computed' }>['rule'],
  decimals?: number,
): Figure {
  return { value, unit, source: { type: 'computed', rule }, ...(decimals === undefined ? {} : { decimals }) };
}

/** One hundred times `part` divided by `whole`. */
export function percentOf(part: Decimal | number, whole: Decimal | number): Figure {
  return computed(new Decimal(part).times(100).div(whole), 'percent', 'quotient', 2);
}

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
