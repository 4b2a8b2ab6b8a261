/**
 * What stands in a place of a file, as a clause after "men": `där står "54 575 kr"`, `där står 5`, `där står inget`.
 * Figures are told as they stand in the file, not as texts for people have them, since they are looked for and typed there.
 */
export function stands(value: unknown): string {
  return value === undefined || value === '' ? NOTHING : `där står ${show(value)}`;
}

/** A value as an editor would recognise it, on one line and not endless. */
export function show(value: unknown): string {
  const written = JSON.stringify(value) ?? 'inget';
  if (written.length <= LONGEST) return written;
  return `${written.slice(0, LONGEST - 1)}…${typeof value === 'string' ? '"' : ''}`;
}

/** Decimal text as the files have it: `9.10` is `9,10`. */
export function withComma(decimal: string): string {
  return decimal.replace('.', ',');
}

/** `a, b eller c`. */
export function anyOf(words: readonly string[]): string {
  return ANY.format(words);
}

/** `a, b och c`. */
export function allOf(words: readonly string[]): string {
  return ALL.format(words);
}

const ANY = new Intl.ListFormat('sv-SE', { type: 'disjunction' });
const ALL = new Intl.ListFormat('sv-SE', { type: 'conjunction' });

/** What is said of an empty cell, and of a field that is left out. */
export const NOTHING = 'där står inget';

const LONGEST = 80;
