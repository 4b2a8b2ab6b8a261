import { z } from 'zod';
import { isPrintable } from './printable.ts';

const decimal = z.string().regex(/^-?\d{1,30}(\.\d{1,40})?$/);
const factor = z.union([decimal, z.strictObject({ numerator: decimal, denominator: decimal })]);
const customer = z.int();
const customers = z.array(customer).min(1).max(100);
/** What somebody new is called. */
const name = z.string().min(1).max(60).refine(isPrintable).optional();
const member = { customer, weights: z.record(z.string(), decimal) };

/** One change of what a service's fees are computed from; plain JSON, so that it can be kept, replayed and shared. */
export const changeSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('set-weight'), customers, base: z.string(), value: decimal }),
  z.strictObject({ type: z.literal('add-weight'), customers, base: z.string(), value: decimal }),
  z.strictObject({ type: z.literal('scale-weight'), customers, base: z.string(), factor }),
  z.strictObject({ type: z.literal('set-total'), value: decimal }),
  z.strictObject({ type: z.literal('add-total'), value: decimal }),
  z.strictObject({ type: z.literal('scale-total'), factor }),
  z.strictObject({ type: z.literal('set-equal-part'), part: factor }),
  z.strictObject({ type: z.literal('join'), ...member, name }),
  z.strictObject({ type: z.literal('leave'), customers }),
  z.strictObject({
    type: z.literal('merge'),
    customers: z.array(customer).min(2).max(100),
    into: customer,
    name,
  }),
  z.strictObject({
    type: z.literal('split'),
    customer,
    into: z.array(z.strictObject(member)).min(2).max(9),
  }),
  /** The customers and weights of another year of the list; looked up when it is computed on. */
  z.strictObject({ type: z.literal('weights-of-year'), year: z.int().min(1900).max(2999) }),
]);

/** A change of a scenario. */
export type ScenarioChange = z.infer<typeof changeSchema>;

/** What one message changed, in one service. */
export const stepSchema = z.strictObject({
  service: z.string(),
  changes: z.array(changeSchema).min(1).max(20),
});

/** The changes of one message; undone and removed together. */
export type Step = z.infer<typeof stepSchema>;

/** More changes than this are no scenario that anybody oversees. */
const MOST_STEPS = 50;

/** All changes of a scenario, in order. */
export const stepsSchema = z.array(stepSchema).max(MOST_STEPS);

/** What one message did to the scenario: a step on top, or other steps in place of all (reset, removed, opened). */
const moveSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('add'), step: stepSchema }),
  z.strictObject({ type: z.literal('replace'), steps: stepsSchema }),
]);
type Move = z.infer<typeof moveSchema>;

/** The moves that are replayed, and those that were undone, the last first. */
export const scenarioSchema = z.strictObject({
  done: z.array(moveSchema).max(MOST_STEPS),
  undone: z.array(moveSchema).max(MOST_STEPS),
});

/** The changed inputs of a conversation. */
export type Scenario = z.infer<typeof scenarioSchema>;

/** Nothing is changed. */
export const NO_SCENARIO: Scenario = { done: [], undone: [] };

/** The steps that are in force, in order. */
export function stepsOf({ done }: Scenario): readonly Step[] {
  return replay(done);
}

/** The scenario with one more step on top; what was undone before is gone. `null` when it holds too many already. */
export function addStep(scenario: Scenario, step: Step): Scenario | null {
  if (stepsOf(scenario).length >= MOST_STEPS) return null;
  return moved(scenario, { type: 'add', step });
}

/** The scenario with these steps instead of its own, which an undo brings back. */
export function replaceSteps(scenario: Scenario, steps: readonly Step[]): Scenario {
  return moved(scenario, { type: 'replace', steps: [...steps] });
}

/** The scenario before its last move, which can be redone; `null` when there is none. */
export function undo({ done, undone }: Scenario): Scenario | null {
  const last = done[done.length - 1];
  return last === undefined ? null : { done: done.slice(0, -1), undone: [last, ...undone] };
}

/** The scenario with the move that was undone last; `null` when there is none. */
export function redo({ done, undone }: Scenario): Scenario | null {
  const [next, ...rest] = undone;
  return next === undefined ? null : { done: [...done, next], undone: rest };
}

/** Which changes to take away; what is left empty takes none. */
export interface Removal {
  /** Changes of these customers; a change of several keeps the others. */
  readonly customers: readonly number[];
  readonly total: boolean;
  readonly equal: boolean;
  /** Only, or all, changes of this service. */
  readonly service: string | null;
  /** The change at this place of all changes, from 1. */
  readonly place: number | null;
}

/** The scenario without some changes; `null` when it has none of them. */
export function removeChanges(scenario: Scenario, removal: Removal): Scenario | null {
  const { customers, total, equal, service, place } = removal;
  const wholeService = service !== null && customers.length === 0 && !total && !equal && place === null;
  const steps = stepsOf(scenario);
  const taken = place === null ? null : takenAt(steps, place);
  const without = (change: ScenarioChange, of: string): ScenarioChange | null => {
    if (taken !== null) return taken.has(change) ? null : change;
    if (service !== null && of !== service) return change;
    if (wholeService) return null;
    if (change.type.endsWith('total')) return total ? null : change;
    if (change.type === 'set-equal-part') return equal ? null : change;
    return withoutCustomers(change, customers);
  };
  const kept = steps
    .map((step) => ({
      ...step,
      changes: step.changes.flatMap((change) => without(change, step.service) ?? []),
    }))
    .filter(({ changes }) => changes.length > 0);
  return JSON.stringify(steps) === JSON.stringify(kept) ? null : replaceSteps(scenario, kept);
}

/** The change at a place, and those that it stood in the place of: taking it away must not bring them back. */
function takenAt(steps: readonly Step[], place: number): ReadonlySet<ScenarioChange> {
  const all = steps.flatMap(({ service, changes }) => changes.map((change) => ({ service, change })));
  const taken = all[place - 1];
  if (taken === undefined) return new Set();
  const before = all
    .slice(0, place - 1)
    .filter(({ service, change }) => service === taken.service && replaces(taken.change, change));
  return new Set([taken, ...before].map(({ change }) => change));
}

function withoutCustomers(change: ScenarioChange, customers: readonly number[]): ScenarioChange | null {
  if ('customers' in change) {
    const left = change.customers.filter((customer) => !customers.includes(customer));
    if (left.length === change.customers.length) return change;
    // A merger that loses one of two is none.
    return left.length === 0 || change.type === 'merge' ? null : { ...change, customers: left };
  }
  return 'customer' in change && customers.includes(change.customer) ? null : change;
}

/** The customers that the changes name, in order. */
export function customersOf(steps: readonly Step[]): readonly number[] {
  const named = steps.flatMap(({ changes }) =>
    changes.flatMap((change) => {
      if ('customers' in change) return change.customers;
      if (change.type === 'split') return change.into.map(({ customer }) => customer);
      return 'customer' in change ? [change.customer] : [];
    }),
  );
  return [...new Set(named)];
}

/** Changes without those that a later one of the same list replaces: of two totals that were set, the last holds. */
export function standing(changes: readonly ScenarioChange[]): ScenarioChange[] {
  return changes.filter(
    (change, index) => !changes.slice(index + 1).some((later) => replaces(later, change)),
  );
}

function replaces(later: ScenarioChange, change: ScenarioChange): boolean {
  switch (later.type) {
    case 'set-total':
      return change.type === 'set-total' || change.type === 'add-total' || change.type === 'scale-total';
    case 'set-equal-part':
      return change.type === 'set-equal-part';
    case 'set-weight':
      return (
        (change.type === 'set-weight' || change.type === 'add-weight' || change.type === 'scale-weight') &&
        change.base === later.base &&
        change.customers.every((customer) => later.customers.includes(customer))
      );
    default:
      return false;
  }
}

/** The changes of one service, in order. */
export function changesOf(steps: readonly Step[], service: string): ScenarioChange[] {
  return steps.filter((step) => step.service === service).flatMap(({ changes }) => changes);
}

function moved({ done }: Scenario, move: Move): Scenario {
  const all = [...done, move];
  const surplus = all.length - MOST_STEPS;
  // The oldest moves become one, so that no change is lost: only how far back one can undo is.
  return surplus <= 0
    ? { done: all, undone: [] }
    : {
        done: [{ type: 'replace', steps: [...replay(all.slice(0, surplus + 1))] }, ...all.slice(surplus + 1)],
        undone: [],
      };
}

function replay(moves: readonly Move[]): readonly Step[] {
  const from = moves.findLastIndex(({ type }) => type === 'replace');
  const start = moves[from];
  const added = moves.slice(from + 1).flatMap((move) => (move.type === 'add' ? [move.step] : []));
  return [...(start?.type === 'replace' ? start.steps : []), ...added];
}
