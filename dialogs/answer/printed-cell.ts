import { Decimal } from '../../calc/index.ts';
import type { TableCell } from './answer.ts';
import type { Cell } from './cell.ts';
import { computed, type Figure, percentOf, printed } from './figure.ts';

/** A fee as it stands in the list, or as the sum of the parts' fees. */
export function feeFigure({ fee, row, sheet }: Cell & { readonly type: 'fee' }): Figure {
  return row.parts.length > 0 ? computed(fee, 'kr', 'sum') : printed(fee, 'kr', sheet, row.customer);
}

/** What a table shows of a printed cell. */
export function tableCell(cell: Cell): TableCell {
  switch (cell.type) {
    case 'fee':
      return { type: 'figure', figure: feeFigure(cell) };
    case 'dash':
      return { type: 'dash' };
    case 'blank':
      return { type: 'blank' };
    case 'absent':
    case 'no-fixed-fee':
      return { type: 'absent' };
  }
}

/** The share as printed, with its printed number of decimals; of parts, the share of their counts together. */
export function printedShare(cell: Cell): Figure | null {
  if (cell.type !== 'fee' && cell.type !== 'dash') return null;
  const { row, sheet } = cell;
  if (row.parts.length > 0) return shareOfParts(cell);
  if (row.share === null || row.printedShare === null) return null;
  const decimals = row.printedShare.split('.')[1]?.length ?? 0;
  return { ...printed(row.share, 'percent', sheet, row.customer), decimals };
}

/**
 * The share of a fee as an answer tells it: the printed one, but for counts beside an equal part, whose share is another
 * than that of the fee; `figure` is `null` where none is printed.
 */
export function toldShare(cell: Cell & { readonly type: 'fee' }): {
  readonly label: 'share' | 'share-of-fee';
  readonly figure: Figure | null;
} {
  const { fee, sheet } = cell;
  const share = printedShare(cell);
  // Where no counts are printed, the list can only mean the fee.
  if (sheet.origin === 'derived' || sheet.origin === null) return { label: 'share-of-fee', figure: share };
  const hasEqualPart = sheet.allocation?.pools.some(({ base }) => base === 'equal') ?? false;
  return hasEqualPart
    ? { label: 'share-of-fee', figure: share && percentOf(fee, sheet.total) }
    : { label: 'share', figure: share };
}

/** Rounded shares are not added up; derived counts give no share. */
function shareOfParts({ row, sheet }: Cell & { readonly type: 'fee' | 'dash' }): Figure | null {
  if (row.weight === null || row.share === null || sheet.origin !== 'printed') return null;
  const all = sheet.rows.reduce((sum, { weight }) => sum.plus(weight ?? 0), new Decimal(0));
  return all.isZero() ? null : percentOf(row.weight, all);
}
