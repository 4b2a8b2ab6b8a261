import type { Measure } from '../question.ts';
import { filtered, type Operation } from './operation.ts';
import type { Reading } from './reading.ts';
import { says } from './says.ts';

/** "Vilka betalar mer än Farsta?", "hur många ligger över snittet?": who is above or below another figure of the list. */
export function heldAgainst(r: Reading, measure: Measure): Operation | null {
  // "Hur många fler ärenden än Bromma?" counts cases, not customers.
  const counts = r.has('how-many') && !r.has('percent', 'kronor', 'cases', 'calls', 'users');
  // "Districts above average"
  const bare = r.groups.some(({ plural, from }) => plural && from === 0) && !r.has('fee', 'sum');
  const asksWho = bare || r.has('who', 'list') || counts;
  const years = new Set(r.years.map(({ year }) => year)).size;
  const own = r.amounts.length > 0 || years > 1 || r.unknown.some(({ asCounterpart }) => asCounterpart);
  if (!asksWho || own || r.has('why', 'it', 'them', 'most', 'least', 'change', 'rose', 'fell', 'compare'))
    return null;
  const [over, under] = [r.has('over', 'more'), r.has('under', 'fewer')];
  const than = over === under ? null : referenceOf(r);
  if (than === null) return null;
  const side = over ? { min: 0, max: null } : { min: null, max: 0 };
  return {
    ...filtered(r, measure, { ...side, minInclusive: false, maxInclusive: false }),
    than,
    countOnly: r.has('how-many') && !r.has('who'),
  };
}

/** Whose figure it is: the one customer that is named behind the comparison, or the average. */
function referenceOf(r: Reading): number | 'mean' | 'median' | null {
  const at = r.mentions.findIndex((mention) => says(mention, 'over', 'under', 'more', 'fewer'));
  const [only, ...others] = r.customers;
  if (only === undefined) return r.has('mean') ? 'mean' : r.has('median') ? 'median' : null;
  const [number, ...doubtful] = only.numbers;
  const named = r.mentions.findIndex(({ type, text }) => type === 'customer' && text === only.text);
  const isOne = others.length === 0 && doubtful.length === 0 && number !== undefined;
  return isOne && named > at && !r.has('mean', 'median') ? number : null;
}
