import { type Cell, type CellValue, parseCellRef, readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx';

/** A workbook open for changes, as a person or another program would make them. */
export interface Book {
  /** The sheets in their order. */
  readonly sheets: Sheet[];
  readonly sheet: (name: string) => Sheet;
  /** Puts a value, and more about its cell, at "D14" of a sheet; the cell's format stays where none is given. */
  readonly put: (sheet: string, at: string, value: CellValue, more?: Partial<Cell>) => void;
  readonly format: (sheet: string, at: string, numFmt: string) => void;
  /** The row (from 1) in which a sheet has the text or number in a column (from 0). */
  readonly rowOf: (sheet: string, value: string | number, column?: number) => number;
}

/** Returns the workbook as `edit` leaves it. */
export async function edited(bytes: Uint8Array, edit: (book: Book) => void): Promise<Uint8Array> {
  const read = opened.get(bytes) ?? (await readXlsx(bytes, { readStyles: true })).sheets;
  opened.set(bytes, read);
  const sheets = structuredClone(read);
  const sheet = (name: string): Sheet => {
    const found = sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(`the workbook must have the sheet ${name}`);
    return found;
  };
  const put: Book['put'] = (name, at, value, more = {}) => {
    const { row, col } = parseCellRef(at);
    const { rows, cells = new Map<string, Cell>() } = sheet(name);
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= col) line.push(null);
    line[col] = value;
    const style = cells.get(`${row},${col}`)?.style;
    // hucre finds the type from the value, unless it is told one.
    cells.set(`${row},${col}`, { value, ...(style && { style }), ...more } as Cell);
    sheet(name).cells = cells;
  };
  edit({
    sheets,
    sheet,
    put,
    format: (name, at, numFmt) => {
      const { row, col } = parseCellRef(at);
      put(name, at, sheet(name).rows[row]?.[col] ?? null, { style: { numFmt } });
    },
    rowOf: (name, value, column = 0) => {
      const row = sheet(name).rows.findIndex((line) => line[column] === value);
      if (row < 0) throw new Error(`${name} must have ${value} in column ${column}`);
      return row + 1;
    },
  });
  // What was read of pivot tables is not what is written of them; a price list has none.
  return writeXlsx({ sheets: sheets.map(({ pivotTables: _, charts: __, ...rest }) => rest) });
}

// The same workbook is damaged in many ways; reading it takes longer than that.
const opened = new WeakMap<Uint8Array, Sheet[]>();
