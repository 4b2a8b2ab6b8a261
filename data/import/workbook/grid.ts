import type { InputPlace } from '../draft.ts';

/** What a cell holds, whatever file it came from; a blank cell has none. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly number: number;
      /** How many decimals the cell shows; null where it shows those that there are. */
      readonly decimals: number | null;
      /** Whether it is shown a hundred times larger, with a percent sign. */
      readonly isPercent: boolean;
    }
  | { readonly kind: 'day'; readonly day: string; readonly showsDay: boolean }
  | { readonly kind: 'truth'; readonly truth: boolean }
  /** An error of a formula, such as "#REF!". */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula of which the file does not say what it comes to. */
  | { readonly kind: 'formula' }
  /** Part of merged cells but not the one that shows: nobody can tell whether their value is meant here too. */
  | { readonly kind: 'covered'; readonly range: string };

/** A row that is not empty; its columns count from 0. */
export interface GridRow {
  /** From 0. */
  readonly index: number;
  readonly isHidden: boolean;
  readonly cells: ReadonlyMap<number, Content>;
}

/** A sheet of a workbook, or a CSV file: the one form that both are read in. */
export interface Grid {
  /** The name of the sheet, or of the file without its ending. */
  readonly name: string;
  /** Where all of it stands. */
  readonly place: InputPlace;
  readonly isHidden: boolean;
  readonly rows: readonly GridRow[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Whether numbers are written as in the source files: plain digits and a decimal comma, nothing else. */
  readonly isPlain: boolean;
  /** The place of a cell; the heading of its column is what a CSV names it by. */
  readonly placeAt: (row: number, column: number, heading?: string) => InputPlace;
}

/** A cell with its place, blank or not. */
export interface Spot {
  readonly content: Content | null;
  readonly place: InputPlace;
  readonly isPlain: boolean;
}

/** Returns the cell of a row, with the heading of its column where it has one. */
export function spotAt(grid: Grid, row: GridRow, column: number, heading?: string): Spot {
  return {
    content: row.cells.get(column) ?? null,
    place: grid.placeAt(row.index, column, heading),
    isPlain: grid.isPlain,
  };
}

/** The text of a cell as a heading or a label is compared: "" for one that holds no text. */
export function wordsAt(row: GridRow, column: number): string {
  const content = row.cells.get(column);
  if (content?.kind === 'text') return content.text;
  return content?.kind === 'number' ? `${content.number}` : '';
}
