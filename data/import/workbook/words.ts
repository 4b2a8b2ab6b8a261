import type { ServiceSource } from '../../register.ts';

/** The names of the sheets that are no service's. */
export const SHEETS = { guide: 'Läs mig', details: 'Uppgifter', customers: 'Kunder' } as const;

/** What stands before a value on the sheet of details. */
export const DETAILS = {
  year: 'År',
  stage: 'Listan är',
  document: 'Dokumentets titel',
} as const;

/** How far the list has come, as the person chooses it. */
export const STAGES = { preliminary: 'preliminär', printed: 'tryckt' } as const;

/** What stands before a value in the upper part of a service's sheet. */
export const TERMS = {
  service: 'Tjänst',
  total: 'Total att fördela, kr',
  equalPart: 'Lika del, %',
  from: 'Mätperiod från',
  to: 'Mätperiod till',
  pricePerCall: 'Pris per samtal tillkommer',
  section: 'Avsnitt i listan',
  column: 'Kolumn i listan',
} as const;

/** The columns of a service's rows; what the counts count is told by its unit. */
export const ROW_COLUMNS = {
  number: 'Nr',
  name: 'Kund',
  share: 'Andel, %',
  fee: 'Avgift, kr',
  mark: 'Not',
} as const;

/** The columns of the sheet of customers. */
export const CUSTOMER_COLUMNS = {
  number: 'Nr',
  name: 'Namn',
  kind: 'Slag',
  short: 'Kortnamn',
  until: 'Upphörde',
  into: 'Gick upp i (nr)',
} as const;

/** The printed sums of a service: its block, beside it the columns. */
export const SUM_COLUMNS = {
  block: 'Tryckta summor (frivilligt)',
  line: 'Rubrik i listan',
  count: 'Antal',
  share: 'Andel, %',
  fee: 'Avgift, kr',
} as const;

/** What the three lines of printed sums add up. */
export const BLOCKS = { departments: 'Förvaltningar', companies: 'Bolag', all: 'Totalt' } as const;

/** The footnotes that say who is counted in whom. */
export const FOOTNOTE_COLUMNS = { customers: 'Räknas in: kundernas nr', into: 'räknas in i nr' } as const;

/** The answers to a question with two. */
export const YES_NO = { yes: 'ja', no: 'nej' } as const;

/** What a service counts. */
export const UNITS: Readonly<Record<ServiceSource['unit'], string>> = {
  cases: 'ärenden',
  calls: 'samtal',
  users: 'samtidiga användare',
};

/** The heading of a service's counts. */
export function countHeading({ unit }: Pick<ServiceSource, 'unit'>): string {
  return `Antal ${UNITS[unit]}`;
}

/**
 * The name of a service's sheet, as a spreadsheet allows one.
 * @example serviceSheetName({ short_sv: 'växeln' }) // 'Växeln'
 */
export function serviceSheetName({ short_sv: short }: Pick<ServiceSource, 'short_sv'>): string {
  const allowed = short
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .replaceAll(/^'+|'+$/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_SHEET_NAME)
    .trim();
  return allowed.slice(0, 1).toLocaleUpperCase('sv') + allowed.slice(1);
}

// A limit of Excel.
const LONGEST_SHEET_NAME = 31;
