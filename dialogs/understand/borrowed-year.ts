import type { PriceList, Sheet } from '../ports.ts';
import { isYear } from './change-words.ts';
import type { Mention } from './mentions.ts';
import { says } from './says.ts';

/** What is taken from another year of the list. */
export interface Borrowed {
  readonly year: number;
  readonly weights: boolean;
  readonly total: boolean;
}

/**
 * "Med 2024 års användare", "the total from 2024", "samma total som förra året": what a message takes from a year
 * other than the newest; `null` when it takes nothing. `year` is the current calendar year.
 */
export function borrowedFrom(mentions: readonly Mention[], newest: number, year: number): Borrowed | null {
  for (const [index, mention] of mentions.entries()) {
    const said = yearSaid(mention, year);
    if (said === null || said === newest) continue;
    const before = mentions.slice(Math.max(0, index - 3), index);
    const after = mentions.slice(index + 1, index + 4);
    // "2024 års …" after a borrowing word, or "… från 2024" after what is borrowed.
    const leads = before.some(({ word }) => LEADING.test(word));
    const trails = LINKING.test(before.at(-1)?.word ?? '');
    const total = (leads && after.some(isTotal)) || (trails && before.some(isTotal));
    const weights = (leads && after.some(isWeights)) || (trails && before.some(isWeights));
    if (total || weights) return { year: said, total, weights };
  }
  return null;
}

/** Whether the list has what is borrowed; which year or part it lacks. */
export function lacking(
  { year, weights, total }: Borrowed,
  { service }: Sheet,
  priceList: PriceList,
): 'year' | 'weights' | 'total' | null {
  const other = priceList.sheet(service, year);
  if (!priceList.years.includes(year)) return 'year';
  if (weights && !other?.allocation) return 'weights';
  return total && !(other && other.total > 0) ? 'total' : null;
}

const LEADING =
  /^(?:med|pa|utifran|enligt|anvand|anvander|anvanda|anvandes|hade|har|efter|with|using|use|used|uses|had|has|on)$/i;
const LINKING = /^(?:fran|som|from|as)$/i;

function isTotal(mention: Mention): boolean {
  return /^total/i.test(mention.word);
}

function isWeights(mention: Mention): boolean {
  return says(mention, 'cases', 'calls', 'users', 'weights', 'count', 'share', 'rule');
}

function yearSaid(mention: Mention, year: number): number | null {
  if (mention.type === 'number') return isYear(mention.number) ? mention.number.value : null;
  const relative =
    mention.type === 'words'
      ? mention.meanings.find((meaning) => meaning.type === 'relative-year')
      : undefined;
  return relative === undefined ? null : year + relative.offset;
}
