import type { Group, Question, ScopedQuestion } from '../question.ts';
import type { Operation } from './operation.ts';
import type { Reading } from './reading.ts';

/** Whom and what a question is for, as far as it is known. */
export interface Scope {
  readonly customers: readonly number[];
  readonly group: Group | null;
  readonly services: readonly string[];
  readonly years: readonly number[];
}

/** A message as an operation on a scope; `null` when there is nothing to do, not even from the last question. */
export interface Draft {
  readonly operation: Operation;
  readonly scope: Scope;
}

/**
 * Completes what a message says with the last question. The rules, in order:
 *
 * 1. A message with an operation and a customer, group or service of its own is a new question and inherits nothing.
 * 2. … unless it says that it goes on ("och", "men", "då", "den", "de"): then it inherits what it does not name.
 * 3. An operation alone ("Varför?", "Hur stor andel är det?") inherits the whole scope.
 * 4. A scope alone ("Och Bromma då?", "2024?") inherits the operation and the rest of the scope.
 * 5. A customer replaces customers and groups, a service replaces services, a year replaces the year; a customer
 *    added to a comparison joins it.
 */
export function inherit(
  reading: Reading,
  own: Scope,
  operation: Operation | null,
  last: Question | null,
): Draft | null {
  const before = last !== null && last.kind !== 'background' && last.kind !== 'social' ? last : null;
  const named = own.customers.length > 0 || own.group !== null || own.services.length > 0;
  if (operation === null) {
    if (!named && own.years.length === 0) return null;
    return before === null ? fresh(own) : continued(own, before);
  }
  const goesOn = reading.has('follow-up', 'it', 'them', 'same') || reading.at('and') === 0;
  if (before === null || (named && !goesOn)) return { operation, scope: own };
  return { operation: asWhy(operation, reading, before), scope: filledIn(own, before, operation) };
}

/** A scope without operation at the start of a conversation: its fees. */
function fresh(own: Scope): Draft {
  const sum = own.customers.length === 0;
  return { operation: sum ? { kind: 'sum', measure: 'fee' } : { kind: 'value', measure: 'fee' }, scope: own };
}

function continued(own: Scope, before: ScopedQuestion): Draft {
  const scope = filledIn(own, before, null);
  const { kind } = before;
  const one = own.customers.length > 0;
  if (kind === 'rank' && one)
    return {
      operation: {
        ...operationOf(before),
        kind: 'rank',
        placeOf: own.customers[0] ?? null,
        limit: null,
        at: null,
      } as Operation,
      scope: { ...scope, customers: [], group: before.group },
    };
  if (kind === 'compare' && one) {
    return {
      operation: operationOf(before),
      scope: { ...scope, customers: [...new Set([...before.customers, ...own.customers])] },
    };
  }
  if (one && (kind === 'sum' || kind === 'average' || kind === 'filter' || kind === 'list')) {
    return { operation: { kind: 'value', measure: 'measure' in before ? before.measure : 'fee' }, scope };
  }
  if (own.group !== null && (kind === 'value' || kind === 'explain' || kind === 'membership')) {
    return { operation: { kind: 'sum', measure: 'measure' in before ? before.measure : 'fee' }, scope };
  }
  return { operation: operationOf(before), scope };
}

function filledIn(own: Scope, before: ScopedQuestion, operation: Operation | null): Scope {
  const replaced = own.customers.length > 0 || own.group !== null;
  const keepsCustomers = operation === null || !OVER_EVERYBODY.has(operation.kind);
  return {
    customers: replaced ? own.customers : keepsCustomers ? before.customers : [],
    group: replaced ? own.group : before.group,
    services: own.services.length > 0 ? own.services : before.services,
    years:
      own.years.length > 0
        ? own.years
        : before.kind === 'change' && operation === null
          ? [before.from, before.to]
          : [before.year],
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
]);

/** "Varför?" after a change asks for the change's reasons. */
function asWhy(operation: Operation, reading: Reading, before: ScopedQuestion): Operation {
  return operation.kind === 'explain' && before.kind === 'change' && reading.has('why')
    ? { kind: 'change' }
    : operation;
}

/** The operation of a complete question, the other way round if the message says so. */
export function operationOf(question: ScopedQuestion): Operation {
  // Dropping the scope of one member of the union leaves the operation of that member.
  const { customers: _c, group: _g, services: _s, year: _y, ...rest } = question;
  if (rest.kind !== 'change') return rest as Operation;
  return { kind: 'change' };
}
