import type { Group, Question, ScopedQuestion } from '../question.ts';
import { saidMeasure } from './measure-said.ts';
import type { Operation } from './operation.ts';
import type { Reading } from './reading.ts';
import { isOrdinary, says } from './says.ts';
import type { Thread } from './thread.ts';

/** Whom and what a question is for, as far as it is known. */
export interface Scope {
  readonly customers: readonly number[];
  readonly group: Group | null;
  readonly services: readonly string[];
  readonly years: readonly number[];
}

/** A message as an operation on a scope; `continues` when it takes something from the questions before it. */
export interface Draft {
  readonly operation: Operation;
  readonly scope: Scope;
  readonly continues: boolean;
}

/**
 * Completes what a message says with the questions before it. The rules, in order:
 *
 * 1. A message with an operation and a customer, group or service of its own is a new question and inherits nothing.
 * 2. … unless it says that it goes on ("och", "men", "då", "bara", "den", "de"): then it inherits what it does not name.
 *    So does a further question of the same message that asks for a customer's figure and names none.
 * 3. "Tillsammans", "skillnad", "vem av dem" alone are about everything that the run of questions has been about.
 * 4. Another operation alone ("Varför?", "Hur stor andel är det?") inherits the whole scope, and the measure if it
 *    names none.
 * 5. A scope alone ("Och Bromma då?", "2024?") inherits the operation and the rest of the scope.
 * 6. A customer replaces customers and groups, a service replaces services, a year replaces the year; a customer
 *    added to a comparison, or with "plus" to anything, joins it.
 * 7. What a ranking or a selection found is meant by "de", "det" and what is asked of one: "vad blir det för dem
 *    tillsammans?", "hur många?", "hur mycket över snittet är det?".
 * 8. After the fee of two years, "i procent?", "varför?" and "ökningen?" ask for the change between them.
 *
 * `null` when there is nothing to do, not even from before.
 */
export function inherit(
  reading: Reading,
  own: Scope,
  operation: Operation | null,
  thread: Thread,
  goesOnInMessage = false,
): Draft | null {
  const before = withSubject(thread);
  // "Addera alla tre" means those asked about, not everybody.
  const theseAll =
    own.group === 'all' && thread.customers.length > 1 && reading.words <= 4 && operation?.kind === 'sum';
  const named = own.customers.length > 0 || (own.group !== null && !theseAll) || own.services.length > 0;
  if (operation === null) {
    if (before !== null && !named) {
      const turned =
        yearBefore(reading, own, before) ??
        placeAfter(reading, own, before) ??
        otherMovement(reading, own, before) ??
        whoTheyAre(reading, own, before) ??
        movedBetween(reading, thread, before);
      if (turned !== null) return { ...turned, continues: true };
    }
    // "Och per månad?": the same figure, with what is said of months beside it.
    if (!named && own.years.length === 0 && !(reading.has('part-of-year') && before !== null)) return null;
    if (before === null) return fresh(own);
    return { ...(joined(reading, own, before) ?? continued(own, before)), continues: true };
  }
  if (before === null) return { operation, scope: own, continues: false };
  // "Med hur mycket?" after one was found to pay more, "vad är skillnaden?" after two years of the same.
  const muchMore =
    operation.kind === 'value' && reading.has('how-much') && reading.words <= 5 && !reading.has('fee');
  const saidAlready =
    (before.kind === 'compare' && muchMore) || (before.kind === 'change' && operation.kind === 'compare');
  if (saidAlready && !named && own.years.length === 0) {
    const same = operationOf(before);
    return { operation: same, scope: filledIn(own, before, same), continues: true };
  }
  // "Jämför med Bromma" has its other side in the question before.
  const oneSided =
    operation.kind === 'compare' &&
    own.customers.length === 1 &&
    operation.against.length === 0 &&
    before.customers.length > 0;
  const sameYears =
    before.kind === 'compare' &&
    operation.kind === 'change' &&
    reading.has('compare', 'equal', 'same') &&
    own.years.length === 1;
  if (!named && sameYears) {
    const same = operationOf(before);
    return { operation: same, scope: filledIn(own, before, same), continues: true };
  }
  const goesOn =
    reading.has('follow-up', 'instead', 'it', 'them', 'both', 'same', 'only') ||
    beginsWithAnd(reading) ||
    (reading.tokens[0]?.word === 'per' && reading.words <= 3) ||
    reading.has('plus') ||
    oneSided ||
    partOfTotal(own, operation, before) ||
    (goesOnInMessage && (isAboutTheSame(reading, own, operation, before) || countsToo(reading, own, before)));
  // "And what is the total for KCP?" is about everybody.
  const whole =
    operation.kind === 'sum' &&
    own.services.length > 0 &&
    reading.tokens.some(({ word }) => /^total(?:en|summan|kostnaden)?$/.test(word)) &&
    !reading.has('them', 'both');
  if (whole && goesOnInMessage) return { operation, scope: own, continues: false };
  if (named && !goesOn) return { operation, scope: own, continues: false };
  if (oneSided) {
    const customers = [...new Set([...before.customers, ...own.customers])];
    return {
      operation: inTheSpiritOf(before, operation, reading),
      scope: { ...filledIn(own, before, null), customers },
      continues: true,
    };
  }
  const together = named ? joined(reading, own, before) : overTheThread(reading, operation, thread, before);
  return { ...(together ?? onBefore(reading, own, operation, before)), continues: true };
}

/** "Hur stor del är växeln?" after what one customer pays for several services. */
function partOfTotal(own: Scope, operation: Operation, before: ScopedQuestion): boolean {
  const share = operation.kind === 'value' && operation.measure === 'share';
  const ofOne = before.kind === 'value' && before.customers.length === 1 && before.services.length !== 1;
  return share && ofOne && own.services.length > 0 && own.customers.length === 0 && own.group === null;
}

/** "Och KCP?", "jaha, och KCP-avgiften?": whatever is said before it only takes in the answer. */
function beginsWithAnd(reading: Reading): boolean {
  const at = reading.at('and');
  const before = reading.mentions.filter(({ from }) => from < at);
  return (
    at >= 0 &&
    before.length <= 2 &&
    before.every((mention) => isOrdinary(mention) || says(mention, 'yes', 'no', 'thanks', 'follow-up'))
  );
}

/** "Brommas avgift 2024? Avgiften 2025? Och hur många ärenden?": whoever was named first is meant in all of them. */
function isAboutTheSame(reading: Reading, own: Scope, operation: Operation, before: ScopedQuestion): boolean {
  if (own.customers.length > 0 || own.group !== null || before.customers.length === 0) return false;
  const ours = operation.kind === 'sum' && reading.has('we');
  const ofOne =
    ours || operation.kind === 'value' || operation.kind === 'change' || operation.kind === 'explain';
  const perUnit = 'measure' in operation && operation.measure === 'unit-cost';
  return ofOne && !perUnit && !reading.has('sum', 'who', 'each');
}

/** "Hur många användare har A, och hur många har B?" */
function countsToo(reading: Reading, own: Scope, before: ScopedQuestion): boolean {
  const unsaid = !reading.has('cases', 'calls', 'users', 'kronor', 'customer');
  return own.services.length === 0 && reading.has('how-many') && unsaid && measureOf(before) === 'count';
}

/** "Och året innan?"; the figure, also after its source was asked for. */
function yearBefore(reading: Reading, own: Scope, before: ScopedQuestion): Continued | null {
  if (own.years.length > 0 || !reading.has('previous')) return null;
  const scope = { ...own, years: [before.year - 1] };
  return before.kind === 'reconciliation' || before.kind === 'source'
    ? { operation: { kind: 'value', measure: 'fee' }, scope: filledIn(scope, before, null) }
    : continued(scope, before);
}

/** "Och minskningen?" after the largest rises: the same the other way. */
function otherMovement(reading: Reading, own: Scope, before: ScopedQuestion): Continued | null {
  if (before.kind !== 'rank' || before.by !== 'change' || reading.words > 3) return null;
  const [rose, fell] = [reading.has('rose'), reading.has('fell')];
  if (rose === fell) return null;
  const operation: Operation = {
    ...withoutScope(before),
    direction: fell ? 'least' : 'most',
    smallest: false,
  };
  return { operation, scope: { ...filledIn(own, before, operation), customers: [] } };
}

/** "Vilka?" after how many there are: the same with their names. */
function whoTheyAre(reading: Reading, own: Scope, before: ScopedQuestion): Continued | null {
  if (!reading.has('who') || reading.words > 3) return null;
  if ((before.kind !== 'filter' && before.kind !== 'rank') || !before.countOnly) return null;
  const operation: Operation =
    before.kind === 'filter'
      ? { ...withoutScope(before), countOnly: false }
      : { ...withoutScope(before), countOnly: false };
  return { operation, scope: filledIn(own, before, operation) };
}

/** "Så det är en ökning på?" after the fee of two years. */
function movedBetween(
  reading: Reading,
  { years, customers, services }: Thread,
  before: ScopedQuestion,
): Continued | null {
  const ofYears =
    before.kind === 'value' && years.length > 1 && customers.length === 1 && services.length < 2;
  if (!ofYears || !reading.has('rose', 'fell', 'change')) return null;
  return {
    operation: { kind: 'change', measure: 'fee' },
    scope: { ...filledIn(NOTHING, before, null), years: [...years] },
  };
}

/** "Och därefter?", "trean?", "second?" after a ranking: another place of it. */
function placeAfter(reading: Reading, own: Scope, before: ScopedQuestion): Continued | null {
  if (before.kind !== 'rank') return null;
  const says = (words: RegExp) => reading.mentions.some(({ word }) => words.test(word));
  const isNext = before.placeOf === null && says(NEXT_PLACE);
  const said = reading.amounts.find(({ unit }) => unit === 'ordinal')?.value;
  const at = isNext
    ? Math.min(100, (before.at ?? before.limit ?? 1) + 1)
    : reading.words <= 2 && says(/^(?:andra|second)$/)
      ? 2
      : said;
  if (at === undefined) return null;
  const operation: Operation = { ...withoutScope(before), at, limit: null, placeOf: null };
  return { operation, scope: { ...filledIn(own, before, operation), customers: [] } };
}

const NEXT_PLACE = /^(?:darefter|darnast|nasta|nast|efter det|after that|next|thereafter)$/;

/**
 * "And the companies that pay?", "vilken är det i växeln?": the words only carry the names; what is asked is what was
 * asked before of others.
 */
export function isWeak(reading: Reading, operation: Operation, last: Question | null): boolean {
  if (last === null || !REPEATED.has(last.kind) || reading.has('how-much', 'sum', 'each', 'mean', 'median'))
    return false;
  if (operation.kind === 'value' || operation.kind === 'sum')
    return operation.measure === 'fee' && beginsWithAnd(reading) && reading.customers.length === 0;
  return (
    operation.kind === 'filter' &&
    reading.has('it') &&
    !reading.has('anybody', 'without', 'none') &&
    reading.words <= 8 &&
    reading.amounts.length === 0
  );
}

const REPEATED: ReadonlySet<Question['kind']> = new Set(['average', 'rank', 'filter']);

/** The last question; after a ranking it is about the customer that was found. */
function withSubject({ last, found: [subject, ...others] }: Thread): ScopedQuestion | null {
  return last?.kind === 'rank' && subject !== undefined && others.length === 0
    ? { ...last, customers: [subject] }
    : last;
}

/** A scope without operation at the start of a conversation: its fees. */
function fresh(own: Scope): Draft {
  const sum = own.customers.length === 0;
  return { operation: { kind: sum ? 'sum' : 'value', measure: 'fee' }, scope: own, continues: false };
}

type Continued = Omit<Draft, 'continues'>;

/** "Plus Södermalm": the customers before and the new one, summed. */
function joined(reading: Reading, own: Scope, before: ScopedQuestion): Continued | null {
  if (!reading.has('plus') || own.customers.length !== 1 || before.customers.length === 0) return null;
  const scope = filledIn(own, before, null);
  return {
    operation: { kind: 'sum', measure: measureOf(before) },
    scope: { ...scope, customers: [...new Set([...before.customers, ...own.customers])] },
  };
}

/** Sums, differences and choices about everything that was asked in turn. */
function overTheThread(
  reading: Reading,
  operation: Operation,
  thread: Thread,
  before: ScopedQuestion,
): Continued | null {
  const { customers, services, groups, years } = thread;
  const scope = filledIn(NOTHING, before, null);
  // "Hur mycket blir det ihop?" after what one unit costs: prices of units do not add up.
  const kept = operation.kind === 'sum' && measureOf(before) === 'unit-cost' ? 'fee' : measureOf(before);
  const measure = 'measure' in operation && saidMeasure(reading).said ? operation.measure : kept;
  const both =
    reading.has('both') && customers.length > 1 && !reading.has('more', 'fewer', 'most', 'least', 'who');
  const sums =
    operation.kind === 'sum' ||
    (operation.kind === 'value' && operation.measure !== 'share' && (reading.has('sum') || both));
  // "Vad blir det för dem tillsammans?" adds up those that were found.
  const { found } = thread;
  if (sums && found.length > 1 && (reading.has('them', 'both') || (reading.has('it') && reading.words <= 5)))
    return { operation: { kind: 'sum', measure }, scope: { ...scope, customers: [...found], group: null } };
  // "Hur mycket betalade de?" after a selection
  const theirs = operation.kind === 'value' && operation.measure === 'fee' && reading.has('them');
  if (theirs && before.kind === 'filter' && found.length > 1)
    return { operation: { kind: 'sum', measure }, scope: { ...scope, customers: [...found], group: null } };
  if (sums && before.kind !== 'rank' && before.kind !== 'filter') {
    if (customers.length > 1)
      return { operation: { kind: 'sum', measure }, scope: { ...scope, customers, group: null } };
    if (customers.length === 1) {
      // One customer: the services asked for in turn, or all of them.
      return {
        operation: { kind: 'value', measure },
        scope: { ...scope, customers, services: services.length > 1 ? services : [] },
      };
    }
  }
  // "Och i procent?", "varför blev det så?" after the fee of two years.
  const ofYears =
    years.length > 1 && customers.length === 1 && services.length < 2 && before.kind === 'value';
  if (
    ofYears &&
    ((operation.kind === 'explain' && reading.has('why')) ||
      (reading.has('percent') && !reading.has('share')))
  )
    return { operation: { kind: 'change', measure: 'fee' }, scope: { ...scope, years: [...years] } };
  const short = reading.words <= 5 && !reading.has('fee', 'anybody');
  const picks =
    operation.kind === 'rank' && operation.placeOf === null && (reading.has('them', 'both') || short);
  // "Which one pays more?" after one and the other.
  const whichOne =
    (operation.kind === 'filter' || operation.kind === 'value') &&
    reading.has('who') &&
    reading.has('more', 'fewer') &&
    reading.words <= 6;
  const differs =
    operation.kind === 'compare' ||
    (whichOne && customers.length > 1) ||
    (operation.kind !== 'change' && reading.has('more', 'fewer') && reading.has('it', 'how-much'));
  if (operation.kind === 'rank' && operation.by === 'change' && picks && customers.length > 1)
    return { operation, scope: { ...scope, customers, group: null } };
  if (!picks && !differs) return null;
  const compare = (against: Group[]): Operation => ({ kind: 'compare', measure, against, asked: null });
  if (customers.length > 1) return { operation: compare([]), scope: { ...scope, customers, group: null } };
  if (groups.length > 1)
    return {
      operation: compare([...groups]),
      scope: { ...scope, customers: [], group: null },
    };
  if (differs && years.length > 1)
    return { operation: { kind: 'change', measure: 'fee' }, scope: { ...scope, years: [...years] } };
  const several = services.length > 1 || (before.customers.length === 1 && before.services.length !== 1);
  if (customers.length === 1 && several)
    return {
      operation: compare([]),
      scope: { ...scope, customers, services: services.length > 1 ? services : [] },
    };
  return null;
}

const NOTHING: Scope = { customers: [], group: null, services: [], years: [] };

/** An operation on the scope before it; the sum after a ranking is everybody's, not the winner's. */
function onBefore(reading: Reading, own: Scope, said: Operation, asked: ScopedQuestion): Continued {
  const operation = inTheSpiritOf(asked, said, reading);
  // "Och totalt för dem?" is about the one that was found.
  const found = asked.kind === 'rank' && operation.kind === 'sum' && asked.customers.length === 1;
  if (found && reading.has('them', 'it')) {
    // "Hur stor del av totalen är det?" asks for the share of what was ranked.
    if (operation.kind === 'sum' && operation.measure === 'share') {
      const share: Operation = { kind: 'value', measure: 'share' };
      return { operation: share, scope: filledIn(own, asked, share) };
    }
    const value: Operation = { kind: 'value', measure: 'fee' };
    return { operation: value, scope: { ...filledIn(own, asked, value), services: own.services } };
  }
  // "Hur mycket över snittet är det?" sets the one that was found beside it.
  const beside =
    operation.kind === 'average' &&
    asked.customers.length === 1 &&
    reading.has('over', 'under', 'more', 'fewer', 'than', 'compare');
  if (beside) return { operation, scope: { ...filledIn(own, asked, null), customers: asked.customers } };
  const before = asked.kind === 'rank' && operation.kind === 'sum' ? { ...asked, customers: [] } : asked;
  return { operation, scope: filledIn(own, before, operation) };
}

/** What an operation means after the one before it. */
function inTheSpiritOf(before: ScopedQuestion, operation: Operation, reading: Reading): Operation {
  const { measure, said } = saidMeasure(reading);
  if (
    before.kind === 'change' &&
    ((operation.kind === 'explain' && reading.has('why')) || measure === 'share')
  ) {
    // "Varför?" after a change asks for its reasons, "i procent?" for its size.
    return { kind: 'change', measure: 'fee' };
  }
  // "Hur många?" after the one that has most of something.
  if (
    before.kind === 'rank' &&
    before.customers.length === 1 &&
    operation.kind === 'value' &&
    reading.has('how-many')
  )
    return { kind: 'value', measure: operation.measure === 'fee' ? measureOf(before) : operation.measure };
  // "Hur många ärenden har vi?" beside a customer that was named.
  if (operation.kind === 'sum' && reading.has('we') && before.customers.length === 1)
    return { kind: 'value', measure: operation.measure };
  // "Och i kronor?" after its size in per cent.
  if (before.kind === 'change' && operation.kind === 'value' && reading.has('kronor') && reading.words <= 4)
    return { kind: 'change', measure: 'fee' };
  const counts =
    operation.kind === 'value' &&
    reading.has('how-many') &&
    !reading.has('cases', 'calls', 'users', 'kronor', 'percent');
  if (counts && before.kind === 'filter') return { ...withoutScope(before), countOnly: true };
  if (counts && (before.kind === 'membership' || before.group !== null))
    return { kind: 'list', of: 'customers' };
  // "Mest?" after those whose fees moved: the largest of the movements.
  if (before.kind === 'rank' && before.by === 'change' && operation.kind === 'rank' && reading.words <= 3) {
    if (operation.by === 'value' && !said)
      return {
        ...withoutScope(before),
        smallest: operation.direction === 'least',
        limit: operation.limit,
        at: operation.at,
        countOnly: false,
      };
  }
  // "Och procentuellt?" after the largest movements in kronor.
  if (before.kind === 'rank' && before.by === 'change' && measure === 'share' && operation.kind !== 'explain')
    return { ...withoutScope(before), measure: 'share' };
  const [customer] = before.customers;
  if (
    operation.kind === 'rank' &&
    reading.has('place') &&
    operation.placeOf === null &&
    customer !== undefined
  ) {
    return { ...operation, limit: null, at: null, placeOf: customer };
  }
  if (!('measure' in operation) || said) return operation;
  // A share or a unit cost is asked for once; ranks and averages speak of kronor again, or of what is counted.
  const sticks = measureOf(before) === 'count' || ['value', 'sum', 'compare'].includes(operation.kind);
  return sticks ? { ...operation, measure: measureOf(before) } : operation;
}

function continued(own: Scope, before: ScopedQuestion): Continued {
  const scope = filledIn(own, before, null);
  const { kind } = before;
  const one = own.customers.length > 0;
  if (kind === 'what-if' || kind === 'scenario' || kind === 'goal' || kind === 'scenario-comparison') {
    // After a what-if a name alone asks for that customer's printed fee, unless it says "påverkas".
    return { operation: { kind: own.customers.length > 0 ? 'value' : 'sum', measure: 'fee' }, scope };
  }
  // "Och Skarpnäck?" after whose fees moved most.
  if (before.kind === 'rank' && one && before.by === 'change')
    return {
      operation: { kind: 'change', measure: 'fee' },
      scope: { ...scope, years: before.since === undefined ? scope.years : [before.since, ...scope.years] },
    };
  if (before.kind === 'rank' && one) {
    const operation: Operation = {
      ...withoutScope(before),
      placeOf: own.customers[0] ?? null,
      limit: null,
      at: null,
    };
    return { operation, scope: { ...scope, customers: [], group: before.group } };
  }
  if (kind === 'compare' && one) {
    return {
      operation: operationOf(before),
      scope: { ...scope, customers: [...new Set([...before.customers, ...own.customers])] },
    };
  }
  if (one && (kind === 'sum' || kind === 'average' || kind === 'filter' || kind === 'list')) {
    return { operation: { kind: 'value', measure: measureOf(before) }, scope };
  }
  if (own.group !== null && (kind === 'value' || kind === 'explain' || kind === 'membership')) {
    return { operation: { kind: 'sum', measure: measureOf(before) }, scope };
  }
  return { operation: operationOf(before), scope };
}

function filledIn(own: Scope, before: ScopedQuestion, operation: Operation | null): Scope {
  const replaced = own.customers.length > 0 || own.group !== null;
  // "Stämmer det?" after one customer's fee asks about that fee.
  const ofOne =
    operation?.kind === 'reconciliation' &&
    before.customers.length === 1 &&
    (before.kind === 'value' || before.kind === 'explain');
  const keepsCustomers = operation === null || ofOne || !OVER_EVERYBODY.has(operation.kind);
  const years =
    before.kind === 'change' && (operation === null || operation.kind === 'change')
      ? [before.from, before.to]
      : [before.year];
  // "Hur har det ändrats till 2025?" after the fee of an earlier year.
  const [only, ...others] = own.years;
  const since =
    operation?.kind === 'change' && only !== undefined && others.length === 0 && before.year < only
      ? [before.year]
      : [];
  return {
    customers: replaced ? own.customers : keepsCustomers ? before.customers : [],
    group: replaced ? own.group : before.group,
    services: own.services.length > 0 ? own.services : before.services,
    years: own.years.length > 0 ? [...since, ...own.years] : years,
  };
}

/** Operations that are about all customers of a group, so that the one talked about before does not limit them. */
const OVER_EVERYBODY: ReadonlySet<Operation['kind']> = new Set([
  'rank',
  'filter',
  'average',
  'list',
  'rule',
  'period',
  'reconciliation',
  'on-top',
]);

function measureOf(question: ScopedQuestion) {
  return 'measure' in question ? question.measure : 'fee';
}

/** The operation of a complete question. */
function operationOf(question: ScopedQuestion): Operation {
  if (question.kind === 'change') return { kind: 'change', measure: question.measure };
  // Dropping the scope of one member of the union leaves the operation of that member.
  return withoutScope(question) as Operation;
}

function withoutScope<Q extends ScopedQuestion>(
  question: Q,
): Omit<Q, 'customers' | 'group' | 'services' | 'year'> {
  const { customers: _c, group: _g, services: _s, year: _y, ...rest } = question;
  return rest;
}
