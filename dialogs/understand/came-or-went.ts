import type { PriceList } from '../ports.ts';
import { ABOVE_ZERO } from './bounds.ts';
import { filtered, type Operation } from './operation.ts';
import type { Reading } from './reading.ts';
import { says } from './says.ts';

/** "Vilka kunder är nya?", "vilka har försvunnit sedan 2024?": who pays in one of two years only; `null` when nobody asks that. */
export function cameOrWent(r: Reading): 'came' | 'went' | null {
  // "Nya bolag 2025"
  // "Any new payers this year?"
  const any = r.mentions.some(
    (mention, index) =>
      says(mention, 'appeared') && /^(?:any|nagra|nagot|nagon)$/.test(r.mentions[index - 1]?.word ?? ''),
  );
  const asks = any || r.has('who', 'anybody', 'list', 'how-many') || r.at('appeared') === 0;
  const asksWho = asks && r.customers.length + r.amounts.length === 0;
  if (!asksWho || r.has('if', 'conditional', 'hypothetical', 'most', 'least', 'why')) return null;
  if (r.has('appeared') === r.has('vanished')) return null;
  return r.has('appeared') ? 'came' : 'went';
}

/** What {@link cameOrWent} asks for; which years it is about, `yearsOfComing` tells. */
export function askedWhoMoved(r: Reading): Operation | null {
  if (cameOrWent(r) === null) return null;
  return { ...filtered(r, 'fee', ABOVE_ZERO), countOnly: r.has('how-many') && !r.has('who') };
}

/** The years that somebody came or went between; the year alone that has none before it. */
export function yearsOfComing(
  { years, has }: Reading,
  { years: known }: PriceList,
): readonly [from: number, to: number] | { readonly first: number } {
  const named = [...new Set(years.map(({ year }) => year))].sort((a, b) => a - b);
  const newest = known.at(-1) ?? 0;
  const [one = newest, ...others] = named;
  const last = others.at(-1);
  if (last !== undefined) return [one, last];
  // "Sedan 2024" begins there, "nya 2025" ends there.
  if (has('since', 'than', 'against', 'compare', 'change') && one < newest) return [one, newest];
  const before = known.findLast((year) => year < one);
  return before === undefined ? { first: one } : [before, one];
}
