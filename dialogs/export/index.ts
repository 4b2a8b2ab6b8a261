export type { ExportNotice } from '../say/export-words.ts';
export { createExports, type ExportContent, type ExportRequest, type Exports } from './exports.ts';
export type { NumberFormat, Workbook, WorkbookCell, Worksheet, WorksheetRow } from './workbook.ts';
