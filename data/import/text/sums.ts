import type { InputPlace, SumDraft } from '../draft.ts';
import { shown, type Tell } from '../problem.ts';
import type { Column, Columns } from './columns.ts';
import type { TextLine } from './lines.ts';
import { numberOf, readFigure, textOf } from './rows.ts';

/** A printed line of sums with the figures of all years. */
export interface PrintedSumLine {
  readonly block: SumDraft['block'];
  /** Its heading: "Delsumma 2025". */
  readonly heading: string;
  /** The year in its heading, else the newest. */
  readonly year: number;
  readonly figures: readonly { readonly column: Column; readonly value: string | number | null }[];
  readonly place: InputPlace;
}

/**
 * Reads a line of sums. Its cells may stand a column beside their headings, as its own heading takes fewer cells than a
 * row's number and name: the cell in percent tells by how many.
 */
export function readSumLine(
  line: TextLine,
  columns: Columns,
  block: SumDraft['block'],
  newest: number,
  file: string,
  tell: Tell,
): PrintedSumLine {
  const place = { file, sheet: null, line: line.number, cell: null };
  const start = line.cells.findIndex((cell) => cell !== '');
  const heading = line.cells[start] ?? '';
  const year = Number(/(?<!\d)(?:19|20)\d\d(?!\d)/.exec(heading)?.[0] ?? newest);
  const shift = shiftOf(line.cells, columns);
  const taken = new Set<number>([start]);
  const figures = columns.figures.map((column) => {
    const index = column.index + shift;
    const cell = index === start ? '' : (line.cells[index] ?? '');
    taken.add(index);
    // What stands on a year's line is that year's, but for fees, which stand in their own column.
    const of = column.holds === 'fee' ? column : { ...column, year };
    return { column: of, value: readFigure(cell, column, place, tell) };
  });
  if (line.cells.some((cell, index) => cell !== '' && !taken.has(index))) {
    const expected = 'summor under kolumnrubrikerna';
    tell({ code: 'wrong-number-of-cells', place, expected, got: `raden är ${shown(line.text)}` });
  }
  return { block, heading, year, figures, place };
}

/**
 * The sums of one year. Where a year's own line has no fee but another year's line has it in this year's column, it is
 * this year's with the other's heading as `feeLine`.
 */
export function sumsOf(lines: readonly PrintedSumLine[], year: number): readonly SumDraft[] {
  const blocks = [...new Set(lines.map(({ block }) => block))];
  return blocks.flatMap((block) => {
    const ofBlock = lines.filter((line) => line.block === block);
    const own = ofBlock.find((line) => line.year === year);
    const feeOn = [own, ...ofBlock].find((line) => line !== undefined && feeOf(line, year) !== null);
    const from = own ?? feeOn;
    if (from === undefined) return [];
    const place = from.place;
    return [
      {
        block,
        line: from.heading,
        count: { value: own === undefined ? null : textOf(figureOf(own, 'count', year)), place },
        share: { value: own === undefined ? null : textOf(figureOf(own, 'share', year)), place },
        fee: {
          value: feeOn === undefined ? null : feeOf(feeOn, year),
          place: feeOn?.place ?? place,
        },
        ...(feeOn === undefined || feeOn.heading === from.heading ? {} : { feeLine: feeOn.heading }),
      },
    ];
  });
}

/** Tells sums that stand twice for the same year and block with different figures, as one of them must be wrong. */
export function tellSumsTwice(lines: readonly PrintedSumLine[], tell: Tell): void {
  const seen = new Map<string, { value: string | number; heading: string }>();
  for (const { block, figures, heading, place } of lines) {
    for (const { column, value } of figures) {
      if (value === null) continue;
      const key = `${block} ${column.holds} ${column.year}`;
      const before = seen.get(key);
      if (before !== undefined && before.value !== value) {
        const expected = `samma summa som på raden ${shown(before.heading)} (${before.value})`;
        tell({ code: 'sum-does-not-fit', place, expected, got: `${value} på raden ${shown(heading)}` });
      }
      seen.set(key, { value, heading });
    }
  }
}

function shiftOf(cells: readonly string[], { figures }: Columns): number {
  const percent = cells.findIndex((cell) => /%$/.test(cell));
  const share = figures.find(({ holds }) => holds === 'share');
  return percent < 0 || share === undefined ? 0 : percent - share.index;
}

function feeOf(line: PrintedSumLine, year: number): number | null {
  return numberOf(figureOf(line, 'fee', year));
}

function figureOf({ figures }: PrintedSumLine, holds: Column['holds'], year: number) {
  return figures.find(({ column }) => column.holds === holds && column.year === year)?.value ?? null;
}
