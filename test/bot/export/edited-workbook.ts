import type { Workbook, WorkbookCell } from '../../../dialogs/index.ts';

/** The workbook with a wrong figure for what each formula comes to. */
export function withWrongValues(book: Workbook): Workbook {
  return withCells(book, (cell) => (cell.type === 'formula' ? { ...cell, value: -12_345 } : cell));
}

/** The workbook with another number in the last column of a customer's row of inputs. */
export function withInput(book: Workbook, customer: string, value: number): Workbook {
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.name !== 'Underlag'
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) => {
              const [first] = row.cells;
              if (first?.type !== 'text' || first.text !== customer) return row;
              return {
                ...row,
                cells: row.cells.map((cell, at) =>
                  at === row.cells.length - 1 && cell.type === 'number' ? { ...cell, value } : cell,
                ),
              };
            }),
          },
    ),
  };
}

function withCells(book: Workbook, change: (cell: WorkbookCell) => WorkbookCell): Workbook {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(change) })),
    })),
  };
}
