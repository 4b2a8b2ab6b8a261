import { z } from 'zod';
import type { ProblemCode } from './problem.ts';
import { show } from './stands.ts';

/** What a failed cell carries to the report; see `explainIssue`. */
export interface CellFault {
  readonly code: ProblemCode;
  readonly expected: string;
  /** Where it says more than what stands in the cell. */
  readonly got?: string;
}

/** Text that must not be empty; without control characters or blanks at its ends. */
export const text = cell((written) => {
  if (written === '') return fault('missing-value', 'en text');
  // Composed letters only: a decomposed "ä" (macOS) would be another name than the same one typed in Excel.
  if (written !== written.trim().normalize('NFC') || /\p{Cc}/u.test(written)) {
    return fault('not-allowed', 'en text utan blanksteg i början eller slutet och utan osynliga tecken');
  }
  return written;
});

/** The list's own number of a customer. */
export const customerNumber = cell(toCustomerNumber);

/** As `customerNumber`; an empty cell is `null`. */
export const optionalCustomerNumber = cell((written) => (written === '' ? null : toCustomerNumber(written)));

/** A printed fee in whole kr: `-` (a dash in the list) is 0, an empty cell `null`. */
export const printedFee = cell((written): number | null | CellFault => {
  const expected = 'hela kronor med bara siffror, "-" för ett streck eller en tom cell';
  if (written === '') return null;
  if (written === '-') return 0;
  if (/^-\d/.test(written)) return fault('negative-number', expected);
  return /^\d{1,12}$/.test(written) ? Number(written) : fault('not-a-number', expected);
});

/** A decimal as Swedes write it, kept as text with its printed decimals and a point: `9,10` is `9.10`. */
export const decimal = cell(toDecimalText);

/** As `decimal`; an empty cell is `null`. */
export const optionalDecimal = cell((written): string | null | CellFault =>
  written === '' ? null : toDecimalText(written),
);

/** Footnote marks. */
export const mark = cell((written) =>
  /^\**$/.test(written) ? written : fault('not-allowed', 'bara asterisker (*) eller en tom cell'),
);

/** A calendar day, `2023-07-01`; an empty cell is `null`. */
export const optionalDay = cell((written): string | null | CellFault => {
  if (written === '') return null;
  return z.iso.date().safeParse(written).success
    ? written
    : fault('not-allowed', 'en dag som 2023-07-01 eller en tom cell');
});

/** Words divided by `|`, each once; an empty cell is an empty list. */
export const wordList = cell((written): readonly string[] | CellFault => {
  const words = written === '' ? [] : written.split('|');
  if (!words.every((word) => word !== '' && word === word.trim())) {
    return fault('not-allowed', 'ord med | emellan, utan blanksteg runt dem');
  }
  const twice = words.find((word, index) => words.indexOf(word) < index);
  return twice === undefined
    ? words
    : { ...fault('not-allowed', 'varje ord en gång'), got: `${show(twice)} står flera gånger` };
});

function toCustomerNumber(written: string): number | CellFault {
  const expected = 'ett kundnummer med högst fem siffror';
  if (written === '') return fault('missing-value', expected);
  if (/^-\d+$/.test(written)) return fault('negative-number', expected);
  return /^[1-9]\d{0,4}$/.test(written) ? Number(written) : fault('not-a-number', expected);
}

function toDecimalText(written: string): string | CellFault {
  const expected = 'ett tal med bara siffror och eventuellt ett decimalkomma';
  if (written === '') return fault('missing-value', expected);
  if (/^-\d/.test(written)) return fault('negative-number', expected);
  return /^\d{1,12}(,\d{1,8})?$/.test(written) ? written.replace(',', '.') : fault('not-a-number', expected);
}

function fault(code: ProblemCode, expected: string): CellFault {
  return { code, expected };
}

/** A zod type for one cell: `read` gives the value or the fault, which travels in the issue's `params`. */
function cell<T extends string | number | null | readonly string[]>(
  read: (written: string) => T | CellFault,
) {
  return z.string().transform((written, context): T => {
    const value = read(written);
    if (!isFault(value)) return value;
    context.addIssue({ code: 'custom', params: { ...value }, input: written });
    return z.NEVER;
  });
}

function isFault<T>(value: T | CellFault): value is CellFault {
  return typeof value === 'object' && value !== null && 'code' in value && 'expected' in value;
}
