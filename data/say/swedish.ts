import { Decimal } from '../../calc/index.ts';

// How figures, times, months and lists are written for those who publish the list; what the bot says is in dialogs/say.

/**
 * Whole kronor: `54 575 kr`, with no-break spaces.
 * @example kr(54575)
 */
export function kr(amount: number): string {
  return `${number(amount)}${NO_BREAK}kr`;
}

/** The same with a sign, for what something changes by: `+1 200 kr`, `−850 kr`, `0 kr`. */
export function krChange(amount: number): string {
  return `${SIGNED.format(amount)}${NO_BREAK}kr`;
}

/** A whole number in groups of three digits: `33 437`. */
export function number(amount: number): string {
  return WHOLE.format(amount);
}

/** A number with all the decimals that it has, in groups of three digits: `33 437`, `1 234,5`. */
export function exactNumber(value: Decimal | number | string): string {
  return EXACT.format(textOf(new Decimal(value)));
}

/** A decimal text as Swedes write it, with the decimals that it has: `9.10` is `9,10`. */
export function decimalText(text: string): string {
  return text.replace('.', ',').replace('-', MINUS);
}

/**
 * What `difference` is of `whole`, in percent with a sign and two decimals, rounded half up: `+9,10 %`; `null` where the
 * whole is 0, of which nothing is a part.
 */
export function percentChange(difference: number, whole: number): string | null {
  if (whole === 0) return null;
  const percent = new Decimal(difference).times(100).div(whole).toDecimalPlaces(2);
  // Given as text it is not rounded once more on its way through a floating-point number.
  return `${PERCENT.format(textOf(percent))}${NO_BREAK}%`;
}

/** Words in a row: `KCP, växeln och Stockholm Direkt`. */
export function inWords(words: readonly string[]): string {
  return LIST.format(words);
}

/** The name of a month, from 1: `januari`. */
export function monthName(month: number): string | undefined {
  return MONTHS[month - 1];
}

/** The number of a month, from 1, by its name or the beginning of it: 1 for `Januari` and `jan`; null for another word. */
export function monthNumber(word: string): number | null {
  const beginning = word.toLowerCase().slice(0, MONTH_LETTERS);
  const index = MONTHS.findIndex((name) => name.slice(0, MONTH_LETTERS) === beginning);
  return index < 0 ? null : index + 1;
}

/** An instant as day and time in Stockholm: `2026-11-29 04:19`. */
export function dayAndTime(instant: string): string {
  return TIME.format(new Date(instant));
}

/** Decimal's fixed notation has no exponent, so the text is what Intl takes for a number. */
function textOf(value: Decimal): Intl.StringNumericLiteral {
  return value.toFixed() as Intl.StringNumericLiteral;
}

const NO_BREAK = '\u00a0';
const MINUS = '\u2212';

// They tell all months apart.
const MONTH_LETTERS = 3;

const EXACT = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 20, signDisplay: 'negative' });
const WHOLE = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0, signDisplay: 'negative' });
const SIGNED = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
const PERCENT = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 2, signDisplay: 'exceptZero' });
const LIST = new Intl.ListFormat('sv-SE', { type: 'conjunction' });
const TIME = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

const MONTH = new Intl.DateTimeFormat('sv-SE', { month: 'long', timeZone: 'UTC' });

/** The names of the months. */
export const MONTHS: readonly string[] = Array.from({ length: 12 }, (_, index) =>
  MONTH.format(Date.UTC(2000, index)),
);
