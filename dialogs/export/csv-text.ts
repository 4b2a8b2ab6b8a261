import { Decimal } from '../../calc/index.ts';

/** Words, or a number with as many decimals as are written. */
export type CsvCell = string | { readonly number: Decimal | number; readonly decimals: number };

/**
 * Rows as the text of a CSV file, in the way that Swedish Excel opens it by a double click: semicolons, decimal commas,
 * UTF-8 with a byte order mark. English answers get the same, since their readers have the same Excel.
 * Words that Excel would take for a formula get an apostrophe in front, so that a name cannot compute anything.
 * @example csvText([['Kund', { number: -5429, decimals: 0 }]]) // '\uFEFFKund;-5429\r\n'
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(';')}\r\n`).join('')}`;
}

function field(cell: CsvCell): string {
  if (typeof cell !== 'string') return numberText(cell.number, cell.decimals);
  const text = STARTS_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function numberText(number: Decimal | number, decimals: number): string {
  const text = new Decimal(number).toFixed(decimals, Decimal.ROUND_HALF_UP).replace('.', ',');
  // What rounds to nothing has no sign.
  return /[1-9]/.test(text) ? text : text.replace('-', '');
}

const STARTS_A_FORMULA = /^[=+\-@\t\r\n]/;
const NEEDS_QUOTES = /[";\r\n]/;
