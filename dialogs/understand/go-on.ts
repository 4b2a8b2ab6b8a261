import type { ScopedQuestion } from '../question.ts';
import { type Continued, filledIn, measureOf, operationOf, type Scope, withoutScope } from './draft.ts';
import { saidMeasure } from './measure-said.ts';
import type { Operation } from './operation.ts';
import type { Reading } from './reading.ts';

/** An operation on the scope before it; the sum after a ranking is everybody's, not the winner's. */
export function onBefore(reading: Reading, own: Scope, said: Operation, asked: ScopedQuestion): Continued {
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
export function inTheSpiritOf(before: ScopedQuestion, operation: Operation, reading: Reading): Operation {
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

/** A scope alone goes on with what was asked before of others. */
export function continued(own: Scope, before: ScopedQuestion): Continued {
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

/** "Plus Södermalm": the customers before and the new one, summed. */
export function joined(reading: Reading, own: Scope, before: ScopedQuestion): Continued | null {
  if (!reading.has('plus') || own.customers.length !== 1 || before.customers.length === 0) return null;
  const scope = filledIn(own, before, null);
  return {
    operation: { kind: 'sum', measure: measureOf(before) },
    scope: { ...scope, customers: [...new Set([...before.customers, ...own.customers])] },
  };
}
