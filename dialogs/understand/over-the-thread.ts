import type { Group, ScopedQuestion } from '../question.ts';
import { type Continued, filledIn, measureOf, NOTHING } from './draft.ts';
import { saidMeasure } from './measure-said.ts';
import type { Operation } from './operation.ts';
import type { Reading } from './reading.ts';
import type { Thread } from './thread.ts';

/** Sums, differences and choices about everything that was asked in turn. */
export function overTheThread(
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
