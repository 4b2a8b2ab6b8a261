import type { ImportProblemCode } from '../../../data/import/index.ts';
import type { Book } from './book.ts';

/** What is done to a filled-in workbook, and what its reader has to say or to read then. */
export interface Damage {
  readonly damage: string;
  readonly edit: (book: Book) => void;
  /** Each problem: its code and place, "Stockholm Direkt!C15"; none where the workbook is read as it is meant. */
  readonly tells: readonly (readonly [ImportProblemCode, string])[];
  /** What is read of the row of 108 Valnämnden, whose count is 72, share 0,22 % and fee 5 039 kr. */
  readonly reads?: { readonly [field: string]: string | number | null };
}

const SHEET = 'Stockholm Direkt';

/** Row 15 is 108 Valnämnden, row 14 the one before. */
function count(damage: string, value: Parameters<Book['put']>[2], more?: Parameters<Book['put']>[3]) {
  return { damage, edit: (book: Book) => book.put(SHEET, 'C15', value, more) };
}
function share(damage: string, value: Parameters<Book['put']>[2], numFmt = 'General') {
  return { damage, edit: (book: Book) => book.put(SHEET, 'D15', value, { style: { numFmt } }) };
}
function fee(damage: string, value: Parameters<Book['put']>[2]) {
  return { damage, edit: (book: Book) => book.put(SHEET, 'E15', value) };
}
const fine = (field: string, value: string | number | null) =>
  ({ tells: [], reads: { [field]: value } }) as const;
const told = (code: ImportProblemCode, at: string, field: string, value: string | number | null = null) =>
  ({ tells: [[code, `${SHEET}!${at}`]], reads: { [field]: value } }) as const;

/** Cells that hold what people and other programs put into them. */
export const DAMAGED_CELLS: readonly Damage[] = [
  // Read as they are meant.
  { ...count('a count is a text', '1841'), ...fine('count', '1841') },
  { ...count('a count has a blank between thousands', '1 841'), ...fine('count', '1841') },
  { ...count('a count has a no-break space between thousands', '1\u00a0841'), ...fine('count', '1841') },
  {
    ...count('a count has a narrow no-break space between thousands', '1\u202f841'),
    ...fine('count', '1841'),
  },
  { ...count('a count has points between its thousands, twice', '1.841.000'), ...fine('count', '1841000') },
  { ...count('a count has commas between its thousands, twice', '1,841,000'), ...fine('count', '1841000') },
  { ...count('a count has an apostrophe between thousands', "1'841"), ...fine('count', '1841') },
  { ...count('a count has its unit behind it', '72 st'), ...fine('count', '72') },
  { ...count('a count has blanks around it', '  72\t'), ...fine('count', '72') },
  { ...count('a count holds a character of no width', '7\u200b2'), ...fine('count', '72') },
  { ...count('a count has zeros before it', '0072'), ...fine('count', '72') },
  { ...count('a count is an en dash', '–'), ...fine('count', '0') },
  { ...count('a count carries the noise of floating numbers', 72.00000000000001), ...fine('count', '72') },
  {
    ...count('a count is a formula', 72, { formula: 'SUM(70,2)', formulaResult: 72 }),
    ...fine('count', '72'),
  },
  { ...count('a count is blank', null), ...fine('count', null) },
  { ...count('a count holds blanks only', '   '), ...fine('count', null) },
  { ...share('a share has a decimal comma', '0,22'), ...fine('share', '0.22') },
  { ...share('a share has a decimal point', '0.22'), ...fine('share', '0.22') },
  { ...share('a share has a percent sign', '0,22 %'), ...fine('share', '0.22') },
  { ...share('a share has three decimals', '9,100'), ...fine('share', '9.100') },
  { ...share('a share is formatted as a percentage', 0.0022, '0.00%'), ...fine('share', '0.22') },
  { ...share('a share was computed and shows one decimal', 0.2153, '0.0'), ...fine('share', '0.2') },
  { ...share('a share was computed and shows a percentage', 0.0021532, '0.00%'), ...fine('share', '0.22') },
  { ...share('a share carries the noise of floating numbers', 0.30000000000000004), ...fine('share', '0.3') },
  { ...share('a share only shows a percent sign', 0.22, '0.00" %"'), ...fine('share', '0.22') },
  { ...fee('a fee has its unit behind it', '5 039 kr'), ...fine('fee', 5039) },
  { ...fee('a fee has öre that are none', '5 039,00'), ...fine('fee', 5039) },
  { ...fee('a fee has points and a comma', '1.005.039,00'), ...fine('fee', 1_005_039) },
  { ...fee('a fee is written as shops do', '5039:-'), ...fine('fee', 5039) },
  { ...fee('a fee is a dash', '-'), ...fine('fee', 0) },
  { ...fee('a fee is a dash with its unit', '- kr'), ...fine('fee', 0) },
  { ...fee('a fee carries the noise of floating numbers', 5038.99999999), ...fine('fee', 5039) },
  // Told.
  { ...count('a count is a word', 'tolv'), ...told('not-a-number', 'C15', 'count') },
  {
    ...count('a count has one point before three digits', '1.234'),
    ...told('ambiguous-number', 'C15', 'count'),
  },
  {
    ...count('a count has one comma before three digits', '1,234'),
    ...told('ambiguous-number', 'C15', 'count'),
  },
  { ...count('a count has the letter O for a zero', '7O'), ...told('not-a-number', 'C15', 'count') },
  { ...count('a count has the letter l for a one', 'l2'), ...told('not-a-number', 'C15', 'count') },
  { ...count('a count is negative', -72), ...told('negative-number', 'C15', 'count') },
  { ...count('a count is negative, as text', '−72'), ...told('negative-number', 'C15', 'count') },
  {
    ...count('a count is negative, as accountants write', '(72)'),
    ...told('negative-number', 'C15', 'count'),
  },
  { ...count('a count has decimals', 200.896), ...told('fractional-count', 'C15', 'count', '200.896') },
  { ...count('a count is a telephone number', 46_850_829_000), ...told('number-too-large', 'C15', 'count') },
  {
    ...count('a count is a date', new Date('2026-02-01T00:00:00Z'), { style: { numFmt: 'd/m' } }),
    ...told('date-for-number', 'C15', 'count'),
  },
  { ...count('a count is a truth value', true), ...told('not-a-number', 'C15', 'count') },
  {
    ...count('a count refers to a cell that is gone', '#REF!', { type: 'error' }),
    ...told('error-value', 'C15', 'count'),
  },
  {
    ...count('a count was looked up in vain', '#N/A', { type: 'error' }),
    ...told('error-value', 'C15', 'count'),
  },
  {
    ...count('a count is a formula that was never computed', null, { formula: 'SUM(70,2)' }),
    ...told('formula-without-value', 'C15', 'count'),
  },
  {
    ...count('a count is formatted as a percentage', 0.72, { style: { numFmt: '0%' } }),
    ...told('not-a-number', 'C15', 'count'),
  },
  { ...count('a count has two numbers', '72/73'), ...told('not-a-number', 'C15', 'count') },
  { ...count('a count has a blank where no thousands are', '7 2'), ...told('not-a-number', 'C15', 'count') },
  { ...share('a share is above 100', 120), ...told('number-too-large', 'D15', 'share') },
  { ...share('a share is a word', 'en femtedel'), ...told('not-a-number', 'D15', 'share') },
  { ...fee('a fee has öre', 5039.49), ...told('not-whole', 'E15', 'fee') },
  { ...fee('a fee has öre, as text', '5 039,49 kr'), ...told('not-whole', 'E15', 'fee') },
  { ...fee('a fee has one point before three digits', '5.039'), ...told('ambiguous-number', 'E15', 'fee') },
  { ...fee('a fee is negative', -1), ...told('negative-number', 'E15', 'fee') },
  { ...fee('a fee is beyond all budgets', 1e15), ...told('number-too-large', 'E15', 'fee') },
  { ...fee('a fee is in another currency', '500 EUR'), ...told('not-a-number', 'E15', 'fee') },
];
