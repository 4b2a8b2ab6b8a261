import type { Group, Measure, ScopedQuestion } from '../question.ts';
import type { NumberMention } from './numbers.ts';
import type { Reading } from './reading.ts';

type WithoutScope<Q> = Q extends unknown
  ? Omit<Q, 'customers' | 'group' | 'services' | 'year' | 'from' | 'to'>
  : never;

/** What is to be done, without whom and what it is to be done for. */
export type Operation = WithoutScope<ScopedQuestion>;

/** Something that a message asks for besides operations on figures. */
export type Aside =
  | 'greeting'
  | 'help'
  | 'thanks'
  | 'goodbye'
  | 'language'
  | 'background'
  | 'hypothetical'
  | 'unrelated'
  | 'elsewhere';

/** What a message wants; `null` when its words do not say (a name alone, or nothing known). */
export type Intent =
  | { readonly type: 'operation'; readonly operation: Operation }
  | { readonly type: 'aside'; readonly aside: Aside };

/**
 * Decides what a message wants from the words in it. The order of the rules is the grammar: a rule stands before
 * another when its words change the meaning of the other's ("varför sjönk" is a change, not an explanation).
 */
export function decideIntent(reading: Reading): Intent | null {
  const aside = decideAside(reading);
  if (aside !== null) return { type: 'aside', aside };
  const operation = decideOperation(reading);
  return operation === null ? null : { type: 'operation', operation };
}

function decideAside(r: Reading): Aside | null {
  const scoped =
    r.customers.length + r.services.length + r.groups.length + r.quarters.length + r.near.length > 0;
  if (r.has('elsewhere')) return 'elsewhere';
  if (isHypothetical(r)) return 'hypothetical';
  if (asksForBackground(r, scoped)) return 'background';
  if (r.has('unrelated') && !scoped) return 'unrelated';
  if (
    scoped ||
    r.years.length > 0 ||
    r.has('fee', 'share', 'count', 'how-many', 'most', 'least', 'why', 'change', 'sum')
  ) {
    return r.has('unrelated') ? 'unrelated' : null;
  }
  if (r.has('help')) return 'help';
  if (r.has('english', 'swedish')) return 'language';
  if (r.words <= 12 && r.unknown.length === 0) {
    if (r.has('thanks')) return 'thanks';
    if (r.has('goodbye')) return 'goodbye';
    if (r.has('greeting') && !r.has('explain', 'rule', 'source', 'period', 'list', 'who')) return 'greeting';
  }
  return r.has('greeting') && r.words <= 3 ? 'greeting' : null;
}

/** "Om Järva ökar 10 %?": a condition followed by a change, or a word that only a what-if has. */
function isHypothetical(r: Reading): boolean {
  if (r.has('hypothetical', 'change-order')) return true;
  const moved = r.has('rose', 'fell', 'change', 'if') || r.amounts.some(({ unit }) => unit !== 'none');
  if (r.has('conditional') && moved) return true;
  const condition = r.at('if');
  if (condition < 0) return false;
  const moves = Math.max(r.at('rose'), r.at('fell'), r.at('change'));
  return moves > condition || r.amounts.length > 0;
}

function asksForBackground(r: Reading, scoped: boolean): boolean {
  const cues = Math.max(0, ...r.cues.values());
  if (r.has('history')) return !r.has('fee', 'share', 'change', 'rose', 'fell') && r.customers.length === 0;
  return cues >= 2 && !r.has('fee', 'share', 'most', 'least') && !(scoped && r.customers.length > 0);
}

function decideOperation(r: Reading): Operation | null {
  const measure = decideMeasure(r);
  return (
    aboutTheList(r, measure) ??
    throughTime(r, measure) ??
    aboutTheRule(r) ??
    overCustomers(r, measure) ??
    figures(r, measure)
  );
}

/** Fee unless a word says otherwise. */
export function decideMeasure(r: Reading): Measure {
  if (
    r.has('unit-cost') ||
    (r.has('per') && r.has('fee', 'kronor', 'how-much') && r.has('cases', 'calls', 'users'))
  )
    return 'unit-cost';
  if (r.has('share') || (r.has('percent') && r.amounts.every((amount) => amount.unit !== 'percent')))
    return 'share';
  if (r.has('cases', 'calls', 'users') && !r.has('fee')) return 'count';
  if (r.has('count') && !r.has('fee') && r.groups.length === 0 && !r.has('customer')) return 'count';
  if (r.has('how-many') && r.has('cases', 'calls', 'users')) return 'count';
  return 'fee';
}

/** Where figures stand, when they were measured, whether they agree, who is in. */
function aboutTheList(r: Reading, measure: Measure): Operation | null {
  if (r.has('agree', 'rounding')) return { kind: 'reconciliation' };
  if (r.has('period') || (r.has('when') && r.has('cases', 'calls', 'users', 'count')))
    return { kind: 'period' };
  if (
    r.has('source') &&
    !(r.has('fee') && r.customers.length > 0 && !r.has('where') && r.at('source') > r.at('fee'))
  ) {
    return { kind: 'source' };
  }
  if (r.has('member') && r.has('who') && r.customers.length === 1 && r.has('count'))
    return { kind: 'membership' };
  if (
    r.has('member') &&
    !r.has('rule', 'explain', 'why') &&
    measure === 'fee' &&
    !r.has('how-many', 'how-much', 'most', 'least')
  ) {
    return { kind: 'membership' };
  }
  if (
    r.has('service') &&
    r.customers.length > 0 &&
    r.has('who', 'list') &&
    !r.has('most', 'least', 'change') &&
    r.services.length === 0 &&
    !r.has('fee')
  ) {
    return { kind: 'membership' };
  }
  if (
    r.customers.length === 0 &&
    r.services.length === 0 &&
    !r.has('fee', 'most', 'least', 'change', 'rose', 'fell', 'share', 'without')
  ) {
    const counted = r.has('how-many', 'count') && !r.has('cases', 'calls', 'users', 'kronor');
    if (counted && r.has('exist') && (r.has('customer') || r.groups.length > 0))
      return { kind: 'list', of: 'customers' };
    if (r.has('who', 'list') && r.has('years')) return { kind: 'list', of: 'years' };
    if (r.has('service') && !r.has('customer') && r.groups.length === 0 && !r.has('sum', 'how-much', 'each'))
      return { kind: 'list', of: 'services' };
    if (
      (r.has('who', 'list') && r.has('customer')) ||
      (r.has('list') && r.groups.some((g) => g.group === 'all'))
    ) {
      return { kind: 'list', of: 'customers' };
    }
  }
  return null;
}

/** From one year to another. */
function throughTime(r: Reading, measure: Measure): Operation | null {
  const years = new Set(r.years.map((year) => year.year)).size;
  const moved = r.has('change', 'rose', 'fell');
  const comparesYears =
    years >= 2 ||
    (years >= 1 && r.has('compare', 'than', 'against', 'since')) ||
    (r.has('compare', 'than', 'against', 'since') && r.has('previous'));
  const twoSides = r.customers.length >= 2 || r.groups.length >= 2;
  // "Dyrare än" with two sides compares them, unless a year is named.
  if (
    twoSides &&
    r.has('than', 'against', 'compare', 'more', 'fewer') &&
    !r.has('change', 'since', 'previous') &&
    years === 0
  )
    return null;
  if (!moved && !(comparesYears && !twoSides)) return null;
  // A lone "drop" or "upp" is no question about years.
  if (
    moved &&
    !r.has('change', 'who', 'why', 'how', 'how-much', 'fee', 'most', 'least', 'since', 'than') &&
    r.customers.length + r.services.length + years === 0
  )
    return null;
  if (!moved && years < 2 && r.has('rose', 'fell')) return null;
  if (
    r.has('most', 'least', 'rank', 'top', 'bottom', 'place') ||
    (r.has('who') && r.customers.length === 0 && r.has('rose', 'fell', 'more', 'fewer', 'over', 'under'))
  ) {
    const down = r.has('fell', 'fewer', 'under') && !r.has('rose');
    return {
      kind: 'rank',
      measure,
      by: 'change',
      direction: down !== r.has('least') ? 'least' : 'most',
      limit: limitOf(r),
      at: ordinalOf(r),
      placeOf: r.has('place') ? (r.customers[0]?.numbers[0] ?? null) : null,
    };
  }
  return { kind: 'change' };
}

/** How a fee came about, and by what rule. */
function aboutTheRule(r: Reading): Operation | null {
  const explains =
    r.has('explain') && (r.has('how', 'fee', 'why', 'sum') || r.words <= 6 || r.amounts.length > 0);
  if (r.has('why') || explains) {
    return r.customers.length === 0 && r.amounts.length === 0 && r.has('rule')
      ? { kind: 'rule' }
      : explanation(r);
  }
  if (r.has('rule') || (r.has('equal') && !r.has('how-much'))) return { kind: 'rule' };
  if (r.has('explain') && !r.has('how-much')) return explanation(r);
  return null;
}

function explanation(r: Reading): Operation {
  return { kind: 'explain', nothing: r.has('none', 'without') };
}

/** Several customers at once: compare, filter, rank, average, sum. */
function overCustomers(r: Reading, measure: Measure): Operation | null {
  // "Vilken tjänst kostar mest?" ranks services, not customers.
  if (
    r.has('service') &&
    r.services.length === 0 &&
    r.has('most', 'least', 'rank', 'compare', 'top') &&
    r.groups.length === 0
  ) {
    return { kind: 'compare', measure, against: [] };
  }
  const sides = r.customers.length + new Set(r.groups.map((group) => group.group)).size;
  const counterpart = r.unknown.some((unknown) => unknown.asCounterpart) || r.near.length > 0;
  const compares =
    r.has('compare') ||
    (r.has('than', 'against') && sides >= 1) ||
    (sides >= 2 && r.has('more', 'fewer', 'over', 'under', 'most', 'least'));
  if (
    r.has('mean', 'median') &&
    r.customers.length === 1 &&
    r.has('than', 'against', 'compare', 'more', 'fewer', 'over', 'under')
  ) {
    return { kind: 'average', measure, statistic: r.has('median') ? 'median' : 'mean' };
  }
  if (
    compares &&
    bounds(r) === null &&
    (sides >= 2 || counterpart || r.services.length >= 2 || r.has('compare', 'against'))
  ) {
    return { kind: 'compare', measure, against: distinctGroups(r) };
  }
  const limits = bounds(r);
  const countsCustomers =
    r.has('how-many', 'count') &&
    !r.has('cases', 'calls', 'users', 'kronor', 'percent') &&
    r.customers.length === 0 &&
    (r.groups.length > 0 || r.has('customer', 'fee', 'member', 'without', 'service'));
  if (
    limits !== null ||
    r.has('without') ||
    countsCustomers ||
    (r.has('who') && r.has('none') && r.customers.length === 0)
  ) {
    const none = r.has('without') || (limits === null && r.has('none'));
    return {
      kind: 'filter',
      measure,
      countOnly: countsCustomers,
      ...(limits ??
        (none
          ? { min: null, max: 0, minInclusive: true, maxInclusive: true }
          : { min: 0, max: null, minInclusive: false, maxInclusive: true })),
    };
  }
  if (r.has('place') && r.customers.length > 0) return rank(r, measure, r.customers[0]?.numbers[0] ?? null);
  const [only] = r.customers.length === 1 && r.groups.length === 0 ? r.customers : [];
  // The mean of one customer is its fee; "betalar Järva mest?" asks for its place.
  if (
    only &&
    r.has('mean', 'median') &&
    !r.has('than', 'against', 'compare', 'more', 'fewer', 'over', 'under')
  ) {
    return { kind: 'value', measure };
  }
  if (only && r.has('most', 'least') && !r.has('who')) return rank(r, measure, only.numbers[0] ?? null);
  if (r.has('mean')) return { kind: 'average', measure, statistic: 'mean' };
  if (r.has('median')) return { kind: 'average', measure, statistic: 'median' };
  const ordinal = ordinalOf(r) !== null && (r.has('who', 'customer', 'fee') || r.groups.length > 0);
  if (
    ordinal ||
    r.has('most', 'least', 'rank', 'top', 'bottom', 'place', 'most-or-at-most', 'least-or-at-least')
  )
    return rank(r, measure, null);
  if (
    r.customers.length === 0 &&
    r.services.length > 0 &&
    (r.has('who') || (r.has('list') && !r.has('sum')) || r.has('each'))
  ) {
    return {
      kind: 'filter',
      measure,
      countOnly: false,
      min: 0,
      max: null,
      minInclusive: false,
      maxInclusive: true,
    };
  }
  if (r.has('sum') && r.customers.length !== 1) return { kind: 'sum', measure };
  if (r.groups.some(({ plural }) => plural) && r.customers.length === 0) {
    return r.has('each', 'list', 'who')
      ? {
          kind: 'filter',
          measure,
          countOnly: false,
          min: 0,
          max: null,
          minInclusive: false,
          maxInclusive: true,
        }
      : { kind: 'sum', measure };
  }
  return null;
}

function figures(r: Reading, measure: Measure): Operation | null {
  const asked = r.has(
    'fee',
    'count',
    'share',
    'how-many',
    'how-much',
    'cases',
    'calls',
    'users',
    'unit-cost',
    'sum',
    'kronor',
    'each',
  );
  return asked || measure !== 'fee' ? { kind: 'value', measure } : null;
}

function rank(r: Reading, measure: Measure, placeOf: number | null): Operation {
  const least = r.has('least', 'bottom') || (r.has('least-or-at-least') && !r.has('most', 'most-or-at-most'));
  const ordered = r.has('rank') || r.has('top', 'bottom') || limitOf(r) !== null;
  return {
    kind: 'rank',
    measure,
    by: 'value',
    direction: least && !r.has('most') ? 'least' : 'most',
    limit: limitOf(r) ?? (placeOf !== null ? null : r.has('rank') ? null : ordered ? 5 : 1),
    at: placeOf === null ? ordinalOf(r) : null,
    placeOf,
  };
}

/** "näst mest", "trea", "3:e plats". */
function ordinalOf(r: Reading): number | null {
  return r.amounts.find(({ unit }) => unit === 'ordinal')?.value ?? null;
}

/** "topp fem", "de tre största": a small number that counts places. */
function limitOf(r: Reading): number | null {
  const count = r.amounts.find(
    (amount) =>
      (amount.unit === 'none' || amount.unit === 'customers') &&
      Number.isInteger(amount.value) &&
      amount.value >= 1 &&
      amount.value <= 100,
  );
  return count?.value ?? null;
}

interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
}

/** The interval that words such as över, under, mellan, minst and högst give around the numbers that follow them. */
function bounds(r: Reading): Bounds | null {
  const [first, second] = r.amounts;
  if (first === undefined) return null;
  if (r.has('between') && second !== undefined) {
    const [low, high] = [scaledLike(first, second), second.value].sort((a, b) => a - b);
    return { min: low ?? 0, max: high ?? 0, minInclusive: true, maxInclusive: true };
  }
  const follows = (at: number) =>
    at >= 0 && r.amounts.some((amount) => amount.from > at && amount.from - at <= 4);
  const open = { min: null, max: null, minInclusive: true, maxInclusive: true };
  if (follows(r.at('at-least')) || follows(r.at('least-or-at-least'))) return { ...open, min: first.value };
  if (follows(r.at('at-most')) || follows(r.at('most-or-at-most'))) return { ...open, max: first.value };
  if (follows(r.at('over'))) return { ...open, min: first.value, minInclusive: false };
  if (follows(r.at('under'))) return { ...open, max: first.value, maxInclusive: false };
  return null;
}

/** In "mellan 5 och 10 tkr" the scale stands only once. */
function scaledLike(first: NumberMention, second: NumberMention): number {
  return first.unit === 'none' &&
    second.unit === 'kr' &&
    first.value < 1000 &&
    second.value >= 1000 &&
    second.value / first.value >= 100
    ? first.value * (second.value >= 1e6 && first.value < 100 ? 1e6 : 1000)
    : first.value;
}

function distinctGroups(r: Reading): Group[] {
  return [...new Set(r.groups.map((group) => group.group))].slice(0, 6);
}
