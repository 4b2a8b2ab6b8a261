import {
  type Cell,
  type CellStyle,
  type CellValue,
  cellRef,
  type DataValidation,
  type WriteSheet,
} from 'hucre/xlsx';
import { FORMATS, LOOKS, type Look } from './looks.ts';

/** One cell to be written. */
export interface Put {
  readonly look: Look;
  readonly value?: CellValue;
  readonly format?: keyof typeof FORMATS;
  /** A formula with what it comes to now; previews compute nothing. */
  readonly formula?: string;
}

/** A sheet as it is being filled; rows and columns count from 0. */
export interface Page {
  readonly put: (row: number, column: number, cell: Put) => void;
  /** What a person may enter in a range of cells. */
  readonly allow: (range: string, rule: Rule) => void;
  readonly sheet: (name: string, layout: Layout) => WriteSheet;
}

/** A validation of cells; its texts are shown by the spreadsheet. */
export type Rule = Omit<DataValidation, 'range'>;

/** What is not a cell: widths in letters, frozen rows and columns, heights in points. */
export interface Layout {
  readonly widths: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly heights?: ReadonlyMap<number, number>;
  readonly orientation: 'portrait' | 'landscape';
  readonly tab?: string;
}

/** Returns an empty page. */
export function emptyPage(): Page {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const validations: DataValidation[] = [];
  const put = (row: number, column: number, { look, value = null, format, formula }: Put): void => {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = value;
    const style = styleOf(look, format);
    cells.set(`${row},${column}`, {
      value,
      style,
      ...(formula !== undefined && { formula, formulaResult: value }),
    });
  };
  return {
    put,
    allow: (range, rule) => validations.push({ ...rule, range }),
    sheet: (name, layout) => ({
      name,
      rows,
      cells,
      columns: layout.widths.map((width) => ({ width })),
      dataValidations: validations,
      ...(layout.heights && {
        rowDefs: new Map([...layout.heights].map(([row, height]) => [row, { height }])),
      }),
      ...((layout.frozen.rows > 0 || layout.frozen.columns > 0) && { freezePane: { ...layout.frozen } }),
      ...(layout.tab !== undefined && { view: { tabColor: { rgb: layout.tab } } }),
      pageSetup: {
        paperSize: 'a4',
        orientation: layout.orientation,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
      headerFooter: { oddFooter: '&L&A&RSida &P av &N' },
    }),
  };
}

function styleOf(look: Look, format: Put['format']): CellStyle {
  const style = LOOKS[look];
  if (format === undefined) return style;
  // Words keep away from the numbers to their left.
  const alignment = format === 'text' ? ({ horizontal: 'left', indent: 1 } as const) : {};
  return { ...style, numFmt: FORMATS[format], alignment: { ...style.alignment, ...alignment } };
}

/** The name of a range of cells, corners given by row and column from 0. */
export function range(fromRow: number, fromColumn: number, toRow: number, toColumn: number): string {
  return `${cellRef(fromRow, fromColumn)}:${cellRef(toRow, toColumn)}`;
}
