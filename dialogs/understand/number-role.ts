import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { says } from './says.ts';
import type { Token } from './tokens.ts';

/** A four-digit number can be a year or a count, a three-digit one a customer or a count: the words around decide. */
export function roleOfNumber(
  mention: Mention & { readonly type: 'number' },
  before: Mention | undefined,
  all: readonly Mention[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): 'customer' | 'no-customer' | 'year' | 'amount' {
  const { value, unit, digits, from } = mention.number;
  const length = tokens[from]?.word.length ?? 0;
  const single = mention.to - mention.from === 1;
  // "Tjugohundraarton", "two thousand and fifteen", but not "högst två tusen"
  const inWords = !digits && unit === 'none' && Number.isInteger(value) && value % 100 !== 0;
  if (inWords && value > 1900 && value < 2100) return 'year';
  if (!digits || !single || unit !== 'none' || !Number.isInteger(value)) return 'amount';
  if (lexicon.years.has(value) && length === 4) return 'year';
  if (says(before, 'customer')) return lexicon.numbers.has(value) ? 'customer' : 'no-customer';
  // "24 till 25", "mellan 24 och 25": both ends are years of the list.
  if (length === 2 && isEndOfYears(mention, all, lexicon)) return 'year';
  // "Mellan 117 och 110"
  if (says(before, 'between') && length === 3 && lexicon.numbers.has(value)) return 'customer';
  if (
    says(
      before,
      'over',
      'under',
      'between',
      'at-least',
      'at-most',
      'top',
      'bottom',
      'most-or-at-most',
      'least-or-at-least',
    )
  ) {
    return 'amount';
  }
  if (length === 4 && value >= 1990 && value <= 2099) return 'year';
  const changing =
    /^(?:till|to|med|by|pa|at|fran|from|over|under|blir|ar|is|vore|becomes|far|gets|har|has|hade|had)$/;
  if (changing.test(tokens[from - 1]?.word ?? '') && all.some(countsOrMoves)) return 'amount';
  if (says(before, 'rose', 'fell', 'more', 'fewer', 'change-order')) return 'amount';
  // "Och 200 färre?"
  if (says(all[all.indexOf(mention) + 1], 'more', 'fewer')) return 'amount';
  if (length === 3 && lexicon.numbers.has(value)) return 'customer';
  const gap = tokens[from]?.gap ?? '';
  const written = /['’´]$/.test(gap) || tokens[from - 1]?.word === 'ar';
  // "växeln 24", "växelavgift 24", "24 och 25".
  const named = before?.type === 'service' || before?.type === 'customer';
  const compound = all.some((other) => other.type === 'service' && other.to === from);
  const another =
    (/^(?:och|and|o)$/.test(tokens[from - 1]?.word ?? '') && /^\d\d$/.test(tokens[from - 2]?.word ?? '')) ||
    (/^[/–-]$/.test(gap) && /^\d\d$/.test(tokens[from - 1]?.word ?? ''));
  const trailing = named || compound || another;
  if (length === 2 && value >= 15 && value <= 45 && (written || trailing)) return 'year';
  return 'amount';
}

/** One of two bare numbers on both sides of a connective that are years of the list without their century. */
function isEndOfYears(
  mention: Mention & { readonly type: 'number' },
  all: readonly Mention[],
  { years }: Lexicon,
): boolean {
  const at = all.indexOf(mention);
  const ends = (one: Mention | undefined) =>
    one?.type === 'number' &&
    one.number.digits &&
    one.number.unit === 'none' &&
    years.has(2000 + one.number.value);
  const linked = (between: Mention | undefined) =>
    between !== undefined && /^(?:till|to|mot|vs|versus|och|and|jamfort med)$/.test(between.word);
  if (!ends(mention)) return false;
  return (ends(all[at + 2]) && linked(all[at + 1])) || (ends(all[at - 2]) && linked(all[at - 1]));
}

/** Something is counted or moved, so that a number may be how many. */
function countsOrMoves(mention: Mention): boolean {
  if (mention.type === 'number') return mention.number.unit !== 'none';
  return says(mention, 'cases', 'calls', 'users', 'rose', 'fell', 'change-order', 'if', 'hypothetical');
}

/** "25" is 2025. */
export function yearOf(value: number): number {
  return value < 100 ? 2000 + value : value;
}

/** "Dnr 2025/168", "KS 2024/1113": the number of a case file. */
export function isReference({ from, text }: Mention, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[from - 1], tokens[from + 1]];
  const follows = tokens[from]?.gap === '/' && /^\d{4}$/.test(before?.word ?? '') && text.length < 6;
  const begins = /^\d{4}$/.test(text) && next?.gap === '/' && /^\d{3,}$/.test(next.word);
  return (follows && !/^(?:20)?\d\d$/.test(text)) || (begins && !/^20\d\d$/.test(next.word));
}
