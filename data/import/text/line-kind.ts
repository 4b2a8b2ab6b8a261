import type { TextLine } from './lines.ts';

/** What a line of a price list is by its form; `other` is prose, a heading, or a total. */
export type LineKind = 'blank' | 'columns' | 'row' | 'sum' | 'footnote' | 'ornament' | 'other';

/** Tells the lines of a table from all others. */
export function lineKind({ text, cells }: TextLine): LineKind {
  if (text.trim() === '') return 'blank';
  if (cells.some((cell) => NUMBER_HEADING.test(cell)) && cells.some((cell) => NAME_HEADING.test(cell)))
    return 'columns';
  if (text.trim().startsWith('*')) return 'footnote';
  if (cells.every((cell) => /^[-–—_=]{3,}$|^$/.test(cell)) || PAGE_NUMBER.test(text.trim()))
    return 'ornament';
  if (cells.length > 1 && /^\d{1,5}$/.test(cells[0] ?? '') && /\p{L}/u.test(cells[1] ?? '')) return 'row';
  const [first] = cells.filter((cell) => cell !== '');
  return cells.length > 1 && SUM_HEADING.test(first ?? '') ? 'sum' : 'other';
}

/** Heading of the column of customer numbers. */
export const NUMBER_HEADING = /^(nr|kundnr|kundnummer|nummer)\.?$/i;

/** Heading of the column of customers. */
export const NAME_HEADING = /^(kund|kundnamn|kunder)$/i;

/** Beginning of a line of sums: of a block, or of all. */
export const SUM_HEADING = /^(delsumma|delsummor|totalt?|summa)\b/i;

/** Whether figures stand on a line that is neither a row nor a sum, so that something would be lost with it. */
export function holdsFigures({ text, cells }: TextLine): boolean {
  const figures = cells.filter((cell) => /^[-–−]?[\d ]*\d(,\d+)?( ?(kr|%))?$/.test(cell) && !isYear(cell));
  if (cells.length > 1 && figures.length > 0) return true;
  // A row whose tabs became blanks.
  return /^\s*\d{3,5} +\p{L}.*\d/u.test(text);
}

/** Whether a cell holds a year and nothing else. */
export function isYear(cell: string): boolean {
  return /^(19|20)\d\d$/.test(cell);
}

const PAGE_NUMBER = /^(sid(a|an)?\.?\s*)?\d{1,3}(\s*(\(|\/|av)\s*\d{1,3}\)?)?$/i;
