import type { Group, Measure, ScopedQuestion } from '../question.ts';
import { ABOVE_ZERO, type Bounds, readBounds, ZERO } from './bounds.ts';
import { saidMeasure } from './measure-said.ts';
import type { Reading } from './reading.ts';
import { says } from './says.ts';

type WithoutScope<Q> = Q extends unknown
  ? Omit<Q, 'customers' | 'group' | 'services' | 'year' | 'from' | 'to'>
  : never;

/** What is to be done, without whom and what it is to be done for. */
export type Operation = WithoutScope<ScopedQuestion>;

/**
 * Decides what a message does with figures, from the words in it; `null` when they do not say. The order of the
 * rules is the grammar: a rule stands before another when its words change the meaning of the other's ("varför
 * sjönk" is a change, not an explanation; "varför betalar A mer än B" compares).
 */
export function decideOperation(r: Reading): Operation | null {
  const { measure } = saidMeasure(r);
  return (
    aboutTheList(r, measure) ??
    throughTime(r, measure) ??
    sideBySide(r, measure) ??
    aboutTheRule(r, measure) ??
    amongCustomers(r, measure) ??
    figures(r, measure)
  );
}

/** Where figures stand, when they were measured, whether they agree, who is in, what there is. */
function aboutTheList(r: Reading, measure: Measure): Operation | null {
  // "Bolagens delsumma mot raderna": the sum says both.
  const ofBlock = r.customers.length === 0 && pluralGroups(r).some((group) => group !== 'all');
  // "Stämmer det att Järva betalar mest?" asks for its place.
  const [only] = r.customers.length === 1 ? r.customers : [];
  if (r.has('agree') && only && r.has('most', 'least') && !r.has('rounding'))
    return rank(r, measure, only.numbers[0] ?? null);
  if (r.has('agree', 'rounding')) return ofBlock ? { kind: 'sum', measure } : { kind: 'reconciliation' };
  if (r.has('on-top') && r.customers.length === 0) return { kind: 'on-top' };
  const counted = r.has('how-many') && r.has('cases', 'calls', 'users') && r.customers.length > 0;
  if (
    (r.has('period') && !counted && !r.has('why')) ||
    (r.has('when') && !r.has('why') && r.has('cases', 'calls', 'users', 'count'))
  )
    return { kind: 'period' };
  const afterFee = r.has('fee') && r.customers.length > 0 && !r.has('where') && r.at('source') > r.at('fee');
  const lacks = r.has('without', 'none') && r.has('who');
  // "The list says 30,613. What does the calculation give?"
  const recomputes = r.has('explain') && r.customers.length > 0 && r.amounts.length > 0;
  if (r.has('source') && !recomputes && !afterFee && !lacks && !r.has('place', 'why'))
    return { kind: 'source' };
  if (r.has('customer-number')) return { kind: 'list', of: 'numbers' };
  // "Vilken tjänst har flest kunder?", "hur många kunder har varje tjänst?"
  const perService =
    r.has('service') &&
    r.mentions.some(({ word }) => /^(?:kund|customer|betalare|payer)/.test(word)) &&
    r.has('how-many', 'most', 'least', 'count') &&
    !r.has('fee', 'sum', 'it', 'them');
  if (perService && r.customers.length + r.services.length + r.amounts.length === 0)
    return { kind: 'list', of: 'services' };
  const superlative = r.has('most', 'least', 'change', 'rose', 'fell', 'rank');
  const otherThan = r.has('other', 'except') && r.has('who');
  if (r.has('member') && !otherThan && r.customers.length + r.services.length > 0) {
    const asksWho = r.has('who') && r.customers.length === 1 && r.has('count');
    const plain =
      measure === 'fee' &&
      !superlative &&
      !r.has('sum') &&
      !r.has('how-many', 'how-much', 'rule', 'explain', 'why');
    if (asksWho || plain) return { kind: 'membership' };
  }
  if (
    r.has('service') &&
    r.customers.length > 0 &&
    r.services.length === 0 &&
    r.has('who', 'list') &&
    !superlative &&
    !r.has('fee')
  ) {
    return { kind: 'membership' };
  }
  return whatThereIs(r);
}

function whatThereIs(r: Reading): Operation | null {
  if (r.customers.length + r.services.length > 0) return null;
  if (
    r.has(
      'fee',
      'most',
      'least',
      'top',
      'bottom',
      'change',
      'rose',
      'fell',
      'share',
      'without',
      'rule',
      'explain',
      'compare',
    )
  )
    return null;
  if (r.has('years')) return { kind: 'list', of: 'years' };
  const counted = r.has('how-many', 'count') && !r.has('cases', 'calls', 'users', 'kronor');
  const members = r.has('customer') || r.groups.length > 0;
  if (members && r.has('exist', 'member', 'list') && (counted || r.has('who', 'list', 'exist', 'member'))) {
    return { kind: 'list', of: 'customers' };
  }
  if (
    r.has('service') &&
    r.groups.length === 0 &&
    !r.has('customer', 'sum', 'how-much', 'each', 'it', 'them')
  ) {
    return { kind: 'list', of: 'services' };
  }
  return members &&
    r.has('customer') &&
    r.has('who') &&
    !r.has('over', 'under', 'between', 'at-least', 'at-most')
    ? { kind: 'list', of: 'customers' }
    : null;
}

/** "Vilka betalade 2024 men gör det inte 2025?": the year that is denied; `null` when none is. */
function deniedYear(r: Reading): number | null {
  const asksWho = r.has('who', 'anybody', 'list', 'how-many') && r.customers.length === 0;
  const [one, other, ...more] = [...new Set(r.years.map(({ year }) => year))];
  if (!asksWho || one === undefined || other === undefined || more.length > 0) return null;
  const denial = Math.max(r.at('none'), r.at('without'), r.at('except'));
  if (denial < 0 || r.has('most', 'least', 'rose', 'fell', 'change')) return null;
  const after = r.years.find(({ from }) => from > denial);
  return after?.year ?? other;
}

/** From one year to another. */
function throughTime(r: Reading, measure: Measure): Operation | null {
  const notIn = deniedYear(r);
  if (notIn !== null) return { ...filtered(r, 'fee', ABOVE_ZERO), notIn, countOnly: r.has('how-many') };
  const years = new Set(r.years.map((year) => year.year)).size;
  const moved = r.has('change', 'rose', 'fell');
  const counted = r.has('cases', 'calls', 'users');
  const sides = r.customers.length >= 2 || r.groups.length >= 2;
  // "Is that more than 2024?"
  const graded = r.has('over', 'under') && r.years.length > 0 && r.amounts.length === 0;
  const relation = graded || r.has('compare', 'than', 'against', 'since');
  // "Dyrare än" with two sides compares them, unless a year is named.
  if (sides && (relation || r.has('more', 'fewer')) && !r.has('change', 'since', 'previous') && years === 0)
    return null;
  const bothYears = BOTH_YEARS.test(r.tokens.map(({ word }) => word).join(' '));
  const twoYears = years >= 2 || bothYears || (relation && (years >= 1 || r.has('previous')));
  // "Varför är avgiften högre i år?"
  const dearer =
    r.customers.length === 1 &&
    r.has('why', 'explain') &&
    r.has('more', 'fewer') &&
    years > 0 &&
    !r.has('than');
  if (!moved && !dearer && !(twoYears && !sides)) return null;
  // A lone "drop" or "upp" is no question about years.
  const asks = r.has(
    'change',
    'who',
    'why',
    'how',
    'how-much',
    'fee',
    'most',
    'least',
    'since',
    'than',
    'what-is',
    'percent',
  );
  const groups = r.groups.filter(({ group }) => group !== 'all').length;
  if (!asks && r.customers.length + r.services.length + groups + years === 0) return null;
  // "Kan man säga upp KCP?" asks for no movement.
  if (!asks && r.customers.length + groups + years === 0 && r.words > 4 && !r.startsWithVerb) return null;
  const whose =
    r.has('who', 'anybody') &&
    r.customers.length === 0 &&
    r.has('rose', 'fell', 'more', 'fewer', 'over', 'under', 'change');
  // "Vilket år var växeln dyrast, 2024 eller 2025?" has the years side by side.
  const whichYear = r.has('years') && years >= 2 && r.customers.length > 0;
  if (!whichYear && (whose || r.has('most', 'least', 'rank', 'top', 'bottom', 'place'))) {
    const down = r.has('fell', 'fewer', 'under') && !r.has('rose');
    const moves = r.has('rose', 'fell');
    const placeOf = r.has('place') ? (r.customers[0]?.numbers[0] ?? null) : null;
    return {
      kind: 'rank',
      measure,
      by: 'change',
      direction: down || (r.has('least') && !moves) ? 'least' : 'most',
      // "Minst sänkning": the smallest of the movements down.
      smallest: r.has('least') && !r.has('most') && moves,
      limit: limitOf(r) ?? (asksForOne(r) ? 1 : null),
      at: ordinalOf(r),
      placeOf,
    };
  }
  // "I procent" asks for the size of the change, "andelen" for that of the share.
  const somebody =
    r.customers.length > 0 ||
    r.groups.some(({ group, plural }) => plural && group !== 'all') ||
    !r.has('sum');
  const ofShare = measure === 'share' && r.has('share') && somebody;
  return { kind: 'change', measure: ofShare || (measure === 'count' && counted) ? measure : 'fee' };
}

const BOTH_YEARS = /\b(?:bada|bagge|tva|2|both|two)(?: senaste| last| past| of the| the)? (?:aren|years)\b/;

/** "Vem ökade mest?", "which of the districts …": one is asked for, not several. */
function asksForOne(r: Reading): boolean {
  const one = r.mentions.some(
    ({ word }, index) =>
      /^(?:vem|vilken|vilket|who|whose)$/i.test(word) ||
      (/^which$/i.test(word) &&
        /^(?:of|one|customer|company|district|department)$/i.test(r.mentions[index + 1]?.word ?? '')),
  );
  return one && r.has('most', 'least') && !r.has('top', 'bottom', 'list');
}

/** Two or more customers, groups or services against each other, or one against the average. */
function sideBySide(r: Reading, measure: Measure): Operation | null {
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

function comparison(r: Reading, measure: Measure): Operation {
  // "Har A eller B fler?" asks which of them.
  const either = r.customers.length > 1 && r.mentions.some(({ word }) => word === 'eller' || word === 'or');
  const yesOrNo = r.startsWithVerb && !r.has('who') && !either;
  const asked = !yesOrNo ? null : r.has('more', 'over') ? 'more' : r.has('fewer', 'under') ? 'fewer' : null;
  return { kind: 'compare', measure, against: pluralGroups(r), asked };
}

/** How a fee came about, and by what rule. */
function aboutTheRule(r: Reading, measure: Measure): Operation | null {
  // "What does a single case work out at?"
  if (measure === 'unit-cost' && !r.has('how', 'why')) return null;
  const explains =
    r.has('explain') &&
    !(r.has('mean', 'median') && !r.has('how', 'why')) &&
    (r.has('how', 'fee', 'why', 'sum') || r.words <= 6 || r.amounts.length > 0);
  if (r.has('why') || explains) {
    return r.customers.length === 0 && r.amounts.length === 0 && r.has('rule')
      ? { kind: 'rule' }
      : explanation(r);
  }
  // "Hur många ärenden bygger det på?" asks how many.
  const counts = r.has('how-many', 'count', 'sum') && r.has('cases', 'calls', 'users');
  const ranks = r.has('rank', 'top', 'bottom', 'most', 'least') && pluralGroups(r).length > 0;
  if ((r.has('rule') && !counts && !ranks) || (r.has('equal') && r.customers.length === 0))
    return { kind: 'rule' };
  if (
    r.has('what-is') &&
    r.services.length > 0 &&
    r.customers.length + r.groups.length === 0 &&
    !r.has('fee', 'sum', 'share', 'count', 'mean', 'median', 'unit-cost')
  ) {
    return { kind: 'rule' };
  }
  return r.has('explain') && !r.has('how-much', 'mean', 'median') ? explanation(r) : null;
}

function explanation(r: Reading): Operation {
  return { kind: 'explain', nothing: r.has('none', 'without'), changes: [] };
}

/** Customers among others: filter, rank, average, sum. */
function amongCustomers(r: Reading, measure: Measure): Operation | null {
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
  const nothing = r.has('who', 'anybody') && r.has('none') && !named && !r.has('most', 'least');
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
  if (only && r.has('most', 'least') && r.has('what-is') && r.services.length === 0)
    return comparison(r, measure);
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
  if (!plural) return null;
  if (wantsRows) return filtered(r, measure, ABOVE_ZERO);
  return r.has('fee', 'how-much', 'count', 'how-many', 'share', 'cases', 'calls', 'users', 'kronor')
    ? { kind: 'sum', measure }
    : null;
}

function filtered(r: Reading, said: Measure, bounds: Bounds): Operation & { readonly kind: 'filter' } {
  // "HV:s del … högst 750 tkr": an amount in kronor bounds the fee, whatever else is said.
  const inKronor = bounds !== ABOVE_ZERO && r.amounts.some(({ unit }) => unit === 'kr');
  const measure = inKronor && said === 'share' ? 'fee' : said;
  return {
    kind: 'filter',
    measure,
    countOnly: false,
    exclusively: paysForOneOnly(r),
    notIn: null,
    ...bounds,
  };
}

/** "Enbart för växeln", "bara växeln och inget annat": who pays for nothing else. */
function paysForOneOnly(r: Reading): boolean {
  return (
    r.has('only') && r.has('who') && !r.has('without') && r.services.length === 1 && readBounds(r) === null
  );
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
  };
}

const SEVERAL = /^(?:topp|top|botten|bottom|de|are)$/;

/** "näst mest", "trea", "3:e plats". */
function ordinalOf(r: Reading): number | null {
  return r.amounts.find(({ unit }) => unit === 'ordinal')?.value ?? null;
}

/** "topp fem", "de tre största": a small number that counts places. */
function limitOf(r: Reading): number | null {
  const count = r.amounts.find(
    ({ unit, value }) =>
      (unit === 'none' || unit === 'customers') && Number.isInteger(value) && value >= 1 && value <= 100,
  );
  return count?.value ?? null;
}

function pluralGroups(r: Reading): Group[] {
  const groups = [...new Set(r.groups.filter(({ plural }) => plural).map(({ group }) => group))];
  // "alla bolag" are the companies.
  return (groups.length > 1 ? groups.filter((group) => group !== 'all') : groups).slice(0, 6);
}
