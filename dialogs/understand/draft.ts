import type { Group, ScopedQuestion } from '../question.ts';
import type { Operation } from './operation.ts';

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

/** An operation and a scope that come from the questions before. */
export type Continued = Omit<Draft, 'continues'>;

/** A scope of which nothing is known. */
export const NOTHING: Scope = { customers: [], group: null, services: [], years: [] };

/** What `own` does not name is taken from the question before, as far as the operation is about it. */
export function filledIn(own: Scope, before: ScopedQuestion, operation: Operation | null): Scope {
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

/** What a question asks for: kronor where it does not say. */
export function measureOf(question: ScopedQuestion) {
  return 'measure' in question ? question.measure : 'fee';
}

/** The operation of a complete question. */
export function operationOf(question: ScopedQuestion): Operation {
  if (question.kind === 'change') return { kind: 'change', measure: question.measure };
  // Dropping the scope of one member of the union leaves the operation of that member.
  return withoutScope(question) as Operation;
}

/** A question as an operation on a scope. */
export function withoutScope<Q extends ScopedQuestion>(
  question: Q,
): Omit<Q, 'customers' | 'group' | 'services' | 'year'> {
  const { customers: _c, group: _g, services: _s, year: _y, ...rest } = question;
  return rest;
}
