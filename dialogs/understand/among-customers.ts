import type { Measure } from '../question.ts';
import { ABOVE_ZERO, readBounds, ZERO } from './bounds.ts';
import {
  comparison,
  filtered,
  type Operation,
  ordinalOf,
  paysForOneOnly,
  pluralGroups,
  rank,
} from './operation.ts';
import type { Reading } from './reading.ts';

/** Customers among others: filter, rank, average, sum. */
export function amongCustomers(r: Reading, measure: Measure): Operation | null {
  const limits = readBounds(r);
  const plural = pluralGroups(r).length > 0;
  const named = r.customers.length > 0;
  const countOnly =
    r.has('how-many', 'count') &&
    !r.has('cases', 'calls', 'users', 'kronor', 'percent') &&
    !named &&
    (r.groups.length > 0 || r.has('customer', 'fee', 'member', 'without', 'service'));
  const lacking =
    r.has('without') &&
    !named &&
    pluralGroups(r).length < 2 &&
    !r.has('most', 'least', 'mean', 'median', 'rank');
  // "Minst, men mer än noll": those that pay nothing have no place anyway. "Järvas ärenden, är det över 600?" has one.
  const superlative = r.has('most', 'least', 'rank', 'top', 'bottom') && limits?.min === 0;
  const ofOne = r.customers.length === 1 && limits !== null && !plural && !r.has('who', 'anybody', 'list');
  if (ofOne) return { kind: 'value', measure };
  const few = r.has('most', 'least', 'top', 'bottom') && r.has('except') && r.has('without') && !plural;
  if ((superlative || few) && !named) return rank(r, measure, null);
  // "Är det fler än tio som betalar?" asks how many there are.
  const people =
    r.amounts.some(({ unit }) => unit === 'customers') &&
    r.has('over', 'under', 'at-least', 'at-most', 'more', 'fewer');
  if (people && limits === null && !named) return { ...filtered(r, measure, ABOVE_ZERO), countOnly: true };
  // "Companies paying nothing for KCP"
  const bare = r.groups.some((group) => group.plural && group.from === 0) && !r.has('sum', 'how-much');
  const nothing = (bare || r.has('who', 'anybody')) && r.has('none') && !named && !r.has('most', 'least');
  if (limits !== null || lacking || countOnly || nothing) {
    const none = (lacking || (limits === null && r.has('none'))) && !paysForOneOnly(r);
    return {
      ...filtered(r, measure, limits ?? (none ? ZERO : ABOVE_ZERO)),
      countOnly: countOnly && !r.has('who'),
    };
  }
  const isRanked = r.has('place') || (r.has('rank') && r.customers.length === 1);
  if (isRanked && named) return rank(r, measure, r.customers[0]?.numbers[0] ?? null);
  // Several that are named one by one, in order, are set side by side.
  if (r.has('rank') && r.customers.length > 1 && !plural) return comparison(r, measure);
  const [only] = r.customers.length === 1 && !plural ? r.customers : [];
  // The mean of one customer is its fee; "betalar Järva mest?" asks for its place.
  if (only && r.has('mean', 'median')) return { kind: 'value', measure };
  // "Vad är det dyraste för Micasa?" sets its services side by side.
  const isPost = r.has('what-is') || r.tokens.some(({ word }) => /^post(?:en)?$/.test(word));
  if (only && r.has('most', 'least') && isPost && r.services.length === 0) return comparison(r, measure);
  if (only && r.has('most', 'least') && !r.has('who')) return rank(r, measure, only.numbers[0] ?? null);
  const oneUnit = measure === 'unit-cost' && !plural && !r.has('most', 'least', 'rank', 'each');
  if (oneUnit && r.services.length > 0) return { kind: 'value', measure };
  if (r.has('mean', 'median') && measure === 'unit-cost') return { kind: 'value', measure };
  if (r.has('mean')) return { kind: 'average', measure, statistic: 'mean' };
  if (r.has('median')) return { kind: 'average', measure, statistic: 'median' };
  const ordinal = ordinalOf(r) !== null && (r.has('who', 'customer', 'fee') || r.groups.length > 0);
  if (
    ordinal ||
    r.has('most', 'least', 'rank', 'top', 'bottom', 'place', 'most-or-at-most', 'least-or-at-least')
  ) {
    return rank(r, measure, null);
  }
  const excepts = plural && (r.has('except') || (named && r.has('without')));
  if (named && plural && r.has('other') && r.has('who') && !r.has('sum'))
    return filtered(r, measure, ABOVE_ZERO);
  if (excepts) return { kind: 'sum', measure };
  if (named) return r.has('sum') && r.customers.length > 1 ? { kind: 'sum', measure } : null;
  const perMember = r.has('per') && r.groups.length > 0 && !r.has('cases', 'calls', 'users');
  const wantsRows = r.has('who', 'each', 'list') || perMember;
  const added = r.has('sum') && !r.has('each', 'customer') && r.groups.every(({ group }) => group === 'all');
  // "Hur många är inloggade om man räknar alla kunder?"
  const placed = r.services.length + r.groups.length > 0;
  if (placed && r.has('how-many') && r.has('cases', 'calls', 'users') && !r.has('who', 'each', 'per'))
    return { kind: 'sum', measure };
  if (r.services.length > 0 && wantsRows && !(r.has('list') && r.has('sum')) && !added) {
    return filtered(r, measure, ABOVE_ZERO);
  }
  if (r.has('sum')) return { kind: 'sum', measure };
  // "Vilka betalar?", "och per stadsdel?" go on about a service that was named before.
  const asksWho = r.has('who') && r.has('fee') && !r.has('how-much') && r.groups.length === 0 && r.words <= 4;
  if (perMember || asksWho) return filtered(r, measure, ABOVE_ZERO);
  if (!plural) return null;
  if (wantsRows) return filtered(r, measure, ABOVE_ZERO);
  return r.has('fee', 'how-much', 'count', 'how-many', 'share', 'cases', 'calls', 'users', 'kronor')
    ? { kind: 'sum', measure }
    : null;
}
