// The door of workbooks and CSV folders: reading them, and the words that a template has and that are found again.

export { type ReadingLimits, readWorkbookApart } from './read-apart.ts';
export { readCsvFolder } from './read-csv-folder.ts';
export { readWorkbook } from './read-workbook.ts';
export {
  BLOCKS,
  CUSTOMER_COLUMNS,
  countHeading,
  DETAILS,
  FOOTNOTE_COLUMNS,
  ROW_COLUMNS,
  SHEETS,
  STAGES,
  SUM_COLUMNS,
  serviceSheetName,
  TERMS,
  YES_NO,
} from './words.ts';
