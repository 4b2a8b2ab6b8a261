import type { Measure } from '../question.ts';
import { readBounds } from './bounds.ts';
import { comparison, type Operation, ordinalOf, pluralGroups, rank } from './operation.ts';
import type { Reading } from './reading.ts';
import { says } from './says.ts';

/** Two or more customers, groups or services against each other, or one against the average. */
export function sideBySide(r: Reading, measure: Measure): Operation | null {
  const apart = r.has('between') && r.customers.length === 2 && r.amounts.length === 0;
  const relation = r.has('compare', 'than', 'against') || apart;
  const graded = r.has('more', 'fewer', 'over', 'under', 'most', 'least');
  // "På vilken plats bland stadsdelarna hamnar Bromma, högst först?"
  if (r.has('place') && r.customers.length === 1) return rank(r, measure, r.customers[0]?.numbers[0] ?? null);
  // "Skiljer det mer än 5 000 kr mellan A och B?" has a limit, and two sides all the same.
  // "Är Skarpnäck billigast av stadsdelarna?"
  const placed =
    r.customers.length === 1 &&
    pluralGroups(r).length > 0 &&
    r.has('most', 'least') &&
    !relation &&
    !r.has('who', 'mean', 'median');
  if (placed) return rank(r, measure, r.customers[0]?.numbers[0] ?? null);
  const bounded = readBounds(r) !== null && !(r.has('compare') && r.customers.length >= 2);
  const except =
    ((r.has('other') && r.has('than')) || (r.has('except') && !r.has('compare'))) && r.groups.length > 0;
  const ordinal = ordinalOf(r) !== null && r.has('who') && pluralGroups(r).length > 0;
  if (ordinal) return rank(r, measure, null);
  if (except) return null;
  if (r.has('mean', 'median') && r.customers.length === 1 && (relation || graded)) {
    return { kind: 'average', measure, statistic: r.has('median') ? 'median' : 'mean' };
  }
  if (
    r.customers.length <= 1 &&
    (r.groups.length === 0 || (asksWhichService(r) && r.groups.every(({ group }) => group === 'all'))) &&
    !bounded &&
    (relation || graded || r.has('rank', 'top'))
  ) {
    // "Vilken tjänst kostar mest?" and "växeln eller KCP?" are about services, not customers.
    if (r.services.length >= 2 || (r.has('service') && r.services.length === 0))
      return comparison(r, measure);
  }
  const groups = new Set(r.groups.filter(({ plural }) => plural).map(({ group }) => group)).size;
  const sides = r.customers.length + groups;
  const counterpart = r.unknown.some((unknown) => unknown.asCounterpart) || r.near.length > 0;
  // "Är det någon som betalar mer än Järva?" asks for Järva's place.
  if (r.has('anybody') && r.customers.length === 1 && (relation || graded) && !bounded) {
    return rank(r, measure, r.customers[0]?.numbers[0] ?? null);
  }
  // "Är det mer än Bromma?" has its other side in the question before.
  const withBefore =
    r.customers.length === 1 &&
    groups === 0 &&
    (r.has('it', 'them') || (r.has('how-much') && r.words <= 6)) &&
    r.has('more', 'fewer', 'over', 'under');
  const compares = relation || withBefore || (sides >= 2 && graded);
  return compares && !bounded && (sides >= 2 || counterpart || withBefore || r.has('compare', 'against'))
    ? comparison(r, measure)
    : null;
}

/** "Vilken tjänst kostar mest för staden?" */
function asksWhichService(r: Reading): boolean {
  return r.mentions.some((mention, index) => says(mention, 'service') && says(r.mentions[index - 1], 'who'));
}
