import type { Language } from './reply.ts';

// Customers' numbers have three digits, and a list with more would still be far below this.
const FIRST = 1_000_000;
// Above are those of customers that have ended (see data/customer-key.ts).
const LAST = 1_000_000_000;
const MOST_PARTS = 10;

/** The number of a customer that the list does not have: a new one, or with `of` the index-th part of a listed one. */
export function newcomer(index: number, of = 0): number {
  return FIRST + of * MOST_PARTS + index;
}

/** The number is one of {@link newcomer}. */
export function isNewcomer(number: number): boolean {
  return number > FIRST && number < LAST;
}

/** What a newcomer is called; `null` for the number of a listed customer. `name` gives the name of the split one. */
export function newcomerName(
  number: number,
  language: Language,
  name: (customer: number) => string,
): string | null {
  if (!isNewcomer(number)) return null;
  const of = Math.floor((number - FIRST) / MOST_PARTS);
  const index = (number - FIRST) % MOST_PARTS;
  if (of > 0) return `${name(of)}, ${language === 'sv' ? 'del' : 'part'} ${index}`;
  const text = language === 'sv' ? 'Ny kund' : 'New customer';
  return index > 1 ? `${text} ${index}` : text;
}
