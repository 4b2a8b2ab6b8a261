import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { NumberFormat, Workbook, WorkbookCell, Worksheet, WorksheetRow } from '../../dialogs/index.ts';
import { numberFormat } from './number-format.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

/**
 * The workbook as the bytes of an .xlsx file; the same workbook gives the same bytes. With each formula goes what it
 * comes to, because a phone's preview and Excel's protected view compute nothing; Excel itself computes all of them
 * when it opens the file.
 */
export async function workbookFile({ sheets, language }: Workbook): Promise<Buffer> {
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => fileSheet(sheet, (format) => numberFormat(format, language))),
    defaultFont: FONT,
    // A clock would make two files of the same answer differ.
    properties: { title: sheets[0]?.name ?? '', creator: 'Avgiftsboten', created: EPOCH, modified: EPOCH },
  });
  return Buffer.from(bytes);
}

const FONT = { name: 'Calibri', size: 11 } as const;
const EPOCH = new Date('2000-01-01T00:00:00Z');
const LINE = 15;

type FormatCode = (format: NumberFormat) => string;

function fileSheet({ name, widths, frozen, rows }: Worksheet, code: FormatCode): WriteSheet {
  const numeric = new Set(
    rows.flatMap(({ cells: row }) => row.flatMap((cell, at) => (isNumber(cell) ? [at] : []))),
  );
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach(({ look, cells: row }, at) => {
    row.forEach((cell, column) => {
      const written = fileCell(cell, lookOf(look, column, numeric), code);
      if (written !== null) cells.set(`${at},${column}`, written);
    });
  });
  const paragraphs = rows.flatMap(({ look }, at) => (look === 'paragraph' ? [at] : []));
  const letters = widths.reduce((sum, width) => sum + width, 0);
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map(({ cells: row }) => row.map(plainValue)),
    cells,
    merges: paragraphs.map((row) => ({
      startRow: row,
      startCol: 0,
      endRow: row,
      endCol: widths.length - 1,
    })),
    // Excel does not give a merged cell the height that its text needs.
    rowDefs: new Map(paragraphs.map((row) => [row, { height: LINE * linesOf(rows[row], letters) }])),
    ...(frozen > 0 && { freezePane: { rows: frozen } }),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function linesOf(row: WorksheetRow | undefined, letters: number): number {
  const [cell] = row?.cells ?? [];
  return cell?.type === 'text' ? Math.ceil(cell.text.length / letters) : 1;
}

function plainValue(cell: WorkbookCell): string | number | null {
  switch (cell.type) {
    case 'text':
      return spreadsheetText(cell.text);
    case 'number':
      return cell.value;
    case 'formula':
      return cell.value ?? '';
    case 'blank':
      return null;
  }
}

function isNumber({ type }: WorkbookCell): boolean {
  return type === 'number' || type === 'formula';
}

/** A heading stands over its numbers, and words keep away from those to their left; a row begins at the left. */
function lookOf(look: WorksheetRow['look'], column: number, numeric: ReadonlySet<number>): CellStyle {
  const style = LOOKS[look];
  if (look === 'paragraph') return style;
  const toTheRight = column > 0 && numeric.has(column);
  return {
    ...style,
    alignment: {
      ...style.alignment,
      horizontal: toTheRight ? 'right' : 'left',
      ...(column > 0 && !toTheRight && { indent: 1 }),
    },
  };
}

function fileCell(cell: WorkbookCell, style: CellStyle, code: FormatCode): Partial<Cell> | null {
  switch (cell.type) {
    case 'blank':
      return null;
    case 'text':
      return { value: spreadsheetText(cell.text), style };
    case 'number':
      return { value: cell.value, style: { ...style, numFmt: code(cell.format) } };
    case 'formula': {
      const value = cell.value ?? '';
      return {
        value,
        formula: cell.formula,
        formulaResult: value,
        style: { ...style, numFmt: code(cell.format) },
      };
    }
  }
}

const BOLD = { ...FONT, bold: true } as const;
const LOOKS: Readonly<Record<WorksheetRow['look'], CellStyle>> = {
  plain: { font: FONT },
  title: { font: { ...FONT, bold: true, size: 13 } },
  heading: {
    font: BOLD,
    alignment: { wrapText: true, vertical: 'bottom' },
    border: { bottom: { style: 'thin' } },
  },
  emphasis: { font: BOLD },
  paragraph: { font: FONT, alignment: { wrapText: true, vertical: 'top' } },
};
