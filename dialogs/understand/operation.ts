import type { Group, Measure, ScopedQuestion } from '../question.ts';
import { ABOVE_ZERO, type Bounds, readBounds } from './bounds.ts';
import type { Reading } from './reading.ts';

type WithoutScope<Q> = Q extends unknown
  ? Omit<Q, 'customers' | 'group' | 'services' | 'year' | 'from' | 'to'>
  : never;

/** What is to be done, without whom and what it is to be done for. */
export type Operation = WithoutScope<ScopedQuestion>;

/** Sides set against each other, with the groups among them. */
export function comparison(r: Reading, said: Measure): Operation {
  // "Hur många procent mer?" asks for the difference in per cent, which stands beside that in kronor.
  const measure = said === 'share' && !r.has('share') && r.has('more', 'fewer', 'compare') ? 'fee' : said;
  // "Har A eller B fler?" asks which of them.
  const either = r.customers.length > 1 && r.mentions.some(({ word }) => word === 'eller' || word === 'or');
  const yesOrNo = r.startsWithVerb && !r.has('who') && !either;
  const asked = !yesOrNo ? null : r.has('more', 'over') ? 'more' : r.has('fewer', 'under') ? 'fewer' : null;
  return { kind: 'compare', measure, against: pluralGroups(r), asked };
}

/** The customers whose figure lies within bounds. */
export function filtered(r: Reading, said: Measure, bounds: Bounds): Operation & { readonly kind: 'filter' } {
  // "HV:s del … högst 750 tkr": an amount in kronor bounds the fee, whatever else is said.
  const inKronor = bounds !== ABOVE_ZERO && r.amounts.some(({ unit }) => unit === 'kr');
  const measure = inKronor && said === 'share' ? 'fee' : said;
  return {
    kind: 'filter',
    measure,
    countOnly: false,
    each: inEach(r, bounds),
    exclusively: paysForOneOnly(r),
    notIn: null,
    than: null,
    ...bounds,
  };
}

/** "Både växeln och KCP", "betalar för alla fyra tjänster": in each of them. */
function inEach(r: Reading, bounds: Bounds): boolean {
  const says = (words: RegExp) => r.mentions.some(({ word }) => words.test(word));
  if (r.services.length > 1) return says(/^(?:bade|both|each|var och en)$/);
  return (
    bounds === ABOVE_ZERO &&
    says(/^(?:alla|samtliga|all)(?: (?:de )?(?:fyra|four))?(?: (?:tjanster(?:na)?|services))?$/) &&
    says(/tjanst|service|^alla fyra$/)
  );
}

/** "Enbart för växeln", "bara växeln och inget annat": who pays for nothing else. */
export function paysForOneOnly(r: Reading): boolean {
  return (
    r.has('only') && r.has('who') && !r.has('without') && r.services.length === 1 && readBounds(r) === null
  );
}

/** Customers in order, or the place of one. */
export function rank(r: Reading, measure: Measure, placeOf: number | null): Operation {
  const least = r.has('least', 'bottom') || (r.has('least-or-at-least') && !r.has('most', 'most-or-at-most'));
  const limit = limitOf(r);
  // "Which company is the biggest?" asks for one, "top" and "de största" for some.
  const some = r.tokens.some(({ word }) => SEVERAL.test(word)) || pluralGroups(r).length > 0;
  const few = r.has('top', 'bottom') && some ? 5 : 1;
  return {
    kind: 'rank',
    measure,
    by: 'value',
    smallest: false,
    direction: least && !r.has('most') ? 'least' : 'most',
    // "List the districts by fee, lowest first" wants all of them.
    limit:
      limit ?? (placeOf !== null || r.has('rank') || (r.at('list') >= 0 && r.at('list') < 2) ? null : few),
    at: placeOf === null ? ordinalOf(r) : null,
    placeOf,
    // "Vad betalar de tre största tillsammans?", "hur stor del står de fem största för?"
    together: (limit ?? 0) > 1 && (r.has('sum') || measure === 'share') && measure !== 'unit-cost',
    countOnly: false,
  };
}

const SEVERAL = /^(?:topp|top|botten|bottom|de|are)$/;

/** "näst mest", "trea", "3:e plats". */
export function ordinalOf(r: Reading): number | null {
  return r.amounts.find(({ unit }) => unit === 'ordinal')?.value ?? null;
}

/** "topp fem", "de tre största": a small number that counts places. */
export function limitOf(r: Reading): number | null {
  const count = r.amounts.find(
    ({ unit, value }) =>
      (unit === 'none' || unit === 'customers') && Number.isInteger(value) && value >= 1 && value <= 100,
  );
  return count?.value ?? null;
}

/** The groups that are meant as a whole. */
export function pluralGroups(r: Reading): Group[] {
  const groups = [...new Set(r.groups.filter(({ plural }) => plural).map(({ group }) => group))];
  // "alla bolag" are the companies.
  return (groups.length > 1 ? groups.filter((group) => group !== 'all') : groups).slice(0, 6);
}
