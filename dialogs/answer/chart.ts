import { Decimal } from '../../calc/index.ts';
import type { Answer, Table, TableCell } from './answer.ts';
import type { Figure } from './figure.ts';

/** What of a table is drawn: the figures of one column, as bars, or to the left and right of zero. */
export interface Chart {
  readonly kind: 'bars' | 'diverging';
  readonly column: number;
  /** The rows that are drawn, in the order of the table. */
  readonly rows: readonly number[];
}

/** More bars than these are no picture; the table has them all. */
const MOST: Readonly<Record<Chart['kind'], number>> = { bars: 12, diverging: 8 };

/**
 * Returns how the table of an answer is drawn: its differences, else its only column of figures, as bars, and on both
 * sides of zero where some are below; `null` where there is nothing to see. What is drawn stands in the table, so that
 * a chart adds no figure.
 */
export function chartOf({ kind, table }: Pick<Answer, 'kind' | 'table'>): Chart | null {
  if (table === null || !DRAWN.has(kind)) return null;
  const differences = table.columns.findIndex(({ label }) => label === 'difference');
  if (differences > 0) return drawn(table, differences);
  const figures = [...table.columns.keys()].filter((column) =>
    table.rows.some(({ cells }) => isDrawable(cells[column])),
  );
  const [only, ...others] = figures;
  // Before, effects and after in one column are steps of one sum, not sizes to compare.
  return only === undefined || others.length > 0 || kind === 'change' ? null : drawn(table, only);
}

const DRAWN: ReadonlySet<Answer['kind']> = new Set<Answer['kind']>([
  'value',
  'sum',
  'rank',
  'filter',
  'compare',
  'change',
  'what-if',
  'scenario-comparison',
]);

function drawn(table: Table, column: number): Chart | null {
  const rows = table.rows.flatMap(({ cells, emphasis = false }, row) => {
    const [cell, name] = [cells[column], cells[0]];
    // A sum beside its own parts would make them small.
    const isSum = cells.some((one) => one.type === 'label' && one.label === 'sum');
    return isDrawable(cell) && !isSum && name !== undefined
      ? [{ row, emphasis, figure: cell.figure, size: new Decimal(cell.figure.value).abs() }]
      : [];
  });
  const units = new Set(rows.map(({ figure }) => figure.unit));
  const kind = rows.some(({ figure }) => new Decimal(figure.value).isNegative()) ? 'diverging' : 'bars';
  const isFlat = rows.every(({ size }) => size.isZero());
  if (rows.length < 2 || units.size > 1 || isFlat) return null;
  const kept = [...rows]
    .sort((a, b) => Number(b.emphasis) - Number(a.emphasis) || b.size.comparedTo(a.size) || a.row - b.row)
    .slice(0, MOST[kind])
    .map(({ row }) => row)
    .sort((a, b) => a - b);
  return { kind, column, rows: kept };
}

function isDrawable(cell: TableCell | undefined): cell is TableCell & { readonly type: 'figure' } {
  return cell?.type === 'figure' && !PLACES.has(cell.figure.unit);
}

const PLACES: ReadonlySet<Figure['unit']> = new Set<Figure['unit']>(['rank']);
