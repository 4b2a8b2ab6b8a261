import { Decimal } from '../../calc/index.ts';
import type { Table } from '../answer/answer.ts';
import type { Figure } from '../answer/figure.ts';
import { formatOf } from './figure-format.ts';
import { address } from './workbook.ts';

/** A formula over other cells of a table, and what it comes to, in the unit of the figure. */
export interface Live {
  readonly formula: string;
  readonly value: Decimal;
}

/**
 * The formula that a figure of a table follows by from the others: a difference, a percentage, a sum, a quotient or a
 * place. `null` where none gives the figure as it is shown, so that a sheet never computes another one.
 * `first` is the row of the sheet that the table's first row stands in, counted from 0.
 */
export function liveFormula(table: Table, row: number, column: number, first: number): Live | null {
  const figure = figureAt(table, row, column);
  if (figure === null) return null;
  const place: Place = { table, row, column, first, figure };
  const shown = shownValue(figure.value, figure);
  return candidates(place).find(({ value }) => shownValue(value, figure) === shown) ?? null;
}

interface Place {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly first: number;
  readonly figure: Figure;
}

function candidates(place: Place): readonly Live[] {
  const label = place.table.columns[place.column]?.label;
  const ofColumn =
    label === 'difference'
      ? differences(place)
      : label === 'difference-percent'
        ? percentages(place)
        : label === 'sum'
          ? rowSum(place)
          : label === 'unit-cost'
            ? quotient(place)
            : label === 'place'
              ? rank(place)
              : [];
  return [...ofColumn, ...columnSums(place), ...waterfall(place)];
}

/** The columns to the left that hold kronor or counts of the same unit, without differences. */
function operands({ table, column, row, figure }: Place): readonly number[] {
  const unit = figure.unit === 'percent' ? null : figure.unit;
  return table.columns.flatMap(({ label }, index) => {
    const other = figureAt(table, row, index);
    const fits = other === null ? isColumnOfFigures(table, index) : unit === null || other.unit === unit;
    const isDifference = label === 'difference' || label === 'difference-percent' || label === 'place';
    return index < column && index > 0 && fits && !isDifference ? [index] : [];
  });
}

function isColumnOfFigures(table: Table, column: number): boolean {
  const isService = table.columns[column]?.service !== undefined;
  return isService || table.rows.some((_, row) => figureAt(table, row, column) !== null);
}

function differences(place: Place): readonly Live[] {
  const [before, after] = operands(place).slice(-2);
  if (before === undefined) return [];
  const base = place.table.rows.findIndex(({ emphasis }) => emphasis);
  if (after === undefined) {
    return base === -1 ? [] : minus(cell(place, before), cell({ ...place, row: base }, before));
  }
  const [one, two] = [cell(place, before), cell(place, after)];
  return [...minus(two, one), ...minus(one, two)];
}

function percentages(place: Place): readonly Live[] {
  const difference = place.table.columns.findIndex(({ label }) => label === 'difference');
  const [before] = operands(place).slice(-2);
  if (difference === -1 || before === undefined) return [];
  return over(cell(place, difference), cell(place, before), 100);
}

function rowSum(place: Place): readonly Live[] {
  const columns = operands(place);
  const [from, to] = [columns[0], columns.at(-1)];
  if (from === undefined || to === undefined || from === to) return [];
  const cells = Array.from({ length: to - from + 1 }, (_, index) => cell(place, from + index));
  return [sum(cells)];
}

function quotient(place: Place): readonly Live[] {
  const at = (label: string) => place.table.columns.findIndex((column) => column.label === label);
  const [fee, count] = [at('fee'), at('count')];
  return fee === -1 || count === -1 ? [] : over(cell(place, fee), cell(place, count), 1);
}

/** Equal figures share a place, as in the chat; from the largest or from the smallest. */
function rank(place: Place): readonly Live[] {
  const values = place.table.columns.length - 1;
  const own = cell(place, values);
  const all = place.table.rows.map((_, row) => cell({ ...place, row }, values));
  const numbers = all.flatMap(({ value }) => (value instanceof Decimal ? [value] : []));
  const [top, bottom] = [all[0], all.at(-1)];
  if (!(own.value instanceof Decimal) || top === undefined || bottom === undefined) return [];
  const of = own.value;
  const range = `${fixed(top.at)}:${fixed(bottom.at)}`;
  return [
    {
      formula: `RANK(${own.at},${range},0)`,
      value: new Decimal(1 + numbers.filter((other) => other.gt(of)).length),
    },
    {
      formula: `RANK(${own.at},${range},1)`,
      value: new Decimal(1 + numbers.filter((other) => other.lt(of)).length),
    },
  ];
}

/** A row that sums others: all below it, all above it, or those asked about that follow it. */
function columnSums(place: Place): readonly Live[] {
  const { table, row, column } = place;
  const isSum = table.rows[row]?.cells.some((one) => one.type === 'label' && one.label === 'sum');
  if (!isSum) return [];
  const cells = table.rows.map((_, index) => cell({ ...place, row: index }, column));
  const below = cells.slice(row + 1);
  const others = below.findIndex((_, index) => table.rows[row + 1 + index]?.emphasis !== true);
  return [below, cells.slice(0, row), below.slice(0, Math.max(0, others))].flatMap((summed) =>
    summed.length > 0 ? [sum(summed)] : [],
  );
}

/** From one year to the next in rows: the difference, and the part of it that another row leaves. */
function waterfall(place: Place): readonly Live[] {
  const { table, row, column } = place;
  const labelOf = (index: number) => {
    const first = table.rows[index]?.cells[0];
    return first?.type === 'label' ? first.label : first?.type;
  };
  const years = table.rows.flatMap((_, index) => (labelOf(index) === 'year' ? [index] : []));
  const [from, to] = years;
  if (from === undefined || to === undefined || years.length > 2) return [];
  const at = (index: number) => cell({ ...place, row: index }, column);
  if (labelOf(row) === 'difference') return minus(at(to), at(from));
  const total = table.rows.findIndex((_, index) => labelOf(index) === 'effect-of-total');
  if (labelOf(row) !== 'effect-of-share' || total === -1) return [];
  return minus(at(to), at(from)).flatMap((difference) =>
    minus({ at: difference.formula, value: difference.value }, at(total)),
  );
}

/** A cell by its address; `value` is `null` where it is empty, and words where no number stands. */
interface Operand {
  readonly at: string;
  readonly value: Decimal | null | 'words';
}

function cell({ table, row, first }: Pick<Place, 'table' | 'row' | 'first'>, column: number): Operand {
  const figure = figureAt(table, row, column);
  const type = table.rows[row]?.cells[column]?.type;
  return {
    at: address(column, first + row),
    value:
      figure === null ? (type === 'absent' || type === 'blank' ? null : 'words') : new Decimal(figure.value),
  };
}

function figureAt({ rows }: Table, row: number, column: number): Figure | null {
  const found = rows[row]?.cells[column];
  return found?.type === 'figure' ? found.figure : null;
}

/** An empty cell counts as 0, and words are no number. */
function minus(a: Operand, b: Operand): readonly Live[] {
  if (a.value === 'words' || b.value === 'words') return [];
  return [{ formula: `${a.at}-${b.at}`, value: new Decimal(a.value ?? 0).minus(b.value ?? 0) }];
}

function over(a: Operand, b: Operand, times: number): readonly Live[] {
  if (!(a.value instanceof Decimal) || !(b.value instanceof Decimal) || b.value.isZero()) return [];
  return [{ formula: `${a.at}/${b.at}`, value: a.value.times(times).div(b.value) }];
}

function sum(cells: readonly Operand[]): Live {
  const numbers = cells.flatMap(({ value }) => (value instanceof Decimal ? [value] : []));
  return {
    formula: `SUM(${cells[0]?.at ?? ''}:${cells.at(-1)?.at ?? ''})`,
    value: numbers.reduce((total, value) => total.plus(value), new Decimal(0)),
  };
}

function fixed(at: string): string {
  return at.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** A figure as the chat rounds it. */
function shownValue(value: Decimal | number, figure: Figure): string {
  return new Decimal(value).toFixed(formatOf(figure).decimals, Decimal.ROUND_HALF_UP);
}
