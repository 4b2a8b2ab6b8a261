export { readCsvFolder } from './read-csv-folder.ts';
export { readWorkbook } from './read-workbook.ts';
export {
  BLOCKS,
  CUSTOMER_COLUMNS,
  countHeading,
  DETAILS,
  FOOTNOTE_COLUMNS,
  KINDS,
  ROW_COLUMNS,
  SHEETS,
  STAGES,
  SUM_COLUMNS,
  serviceSheetName,
  TERMS,
  YES_NO,
} from './words.ts';
