import type { Given, InputPlace, RowDraft } from '../draft.ts';
import { shown, type Tell } from '../problem.ts';
import type { Column, Columns } from './columns.ts';
import { type FigureFault, isFault, readCount, readFee, readShare } from './figure.ts';
import type { TextLine } from './lines.ts';

/** A printed row with the figures of all years. */
export interface PrintedRow {
  readonly number: Given<number>;
  readonly name: Given<string>;
  readonly mark: Given<string>;
  readonly figures: readonly { readonly column: Column; readonly value: string | number | null }[];
  readonly place: InputPlace;
}

/** Reads a row under its columns; a cell that holds no figure is told and is as if blank. */
export function readRow(line: TextLine, columns: Columns, file: string, tell: Tell): PrintedRow {
  const place = { file, sheet: null, line: line.number, cell: null };
  const printed = line.cells[columns.name] ?? '';
  const mark = /[* ]*$/.exec(printed)?.[0].replaceAll(' ', '') ?? '';
  if (line.cells.some((cell, index) => cell !== '' && !columns.indexes.has(index))) {
    const expected = `högst ${columns.indexes.size} celler, som kolumnrubrikerna`;
    tell({ code: 'wrong-number-of-cells', place, expected, got: `raden är ${shown(line.text)}` });
  }
  return {
    number: { value: Number(line.cells[columns.number]), place },
    name: { value: printed.replace(/[* ]+$/, ''), place },
    mark: { value: mark, place },
    figures: columns.figures.map((column) => ({
      column,
      value: readFigure(line.cells[column.index] ?? '', column, place, tell),
    })),
    place,
  };
}

/** The row of one year. */
export function rowOf(
  { number, name, mark, figures, place }: PrintedRow,
  year: number,
  block: RowDraft['block'],
): RowDraft {
  const value = (holds: Column['holds']) =>
    figures.find(({ column }) => column.holds === holds && column.year === year)?.value ?? null;
  return {
    number,
    name,
    count: { value: textOf(value('count')), place },
    share: { value: textOf(value('share')), place },
    fee: { value: numberOf(value('fee')), place },
    mark,
    ...(block === undefined ? {} : { block }),
  };
}

/** A cell's figure as its column holds it; a fault is told and gives `null`. */
export function readFigure(
  cell: string,
  { holds }: Pick<Column, 'holds'>,
  place: InputPlace,
  tell: Tell,
): string | number | null {
  const read: string | number | null | FigureFault =
    holds === 'fee' ? readFee(cell) : holds === 'count' ? readCount(cell) : readShare(cell);
  if (!isFault(read)) return read;
  tell({ code: read.code, place, expected: read.expected, got: shown(cell) });
  return null;
}

/** The value of a count or a share. */
export function textOf(value: string | number | null): string | null {
  return value === null ? null : String(value);
}

/** The value of a fee. */
export function numberOf(value: string | number | null): number | null {
  return value === null ? null : Number(value);
}
