import { z } from 'zod';

const decimal = z.string().regex(/^-?\d{1,30}(\.\d{1,40})?$/);
const factor = z.union([decimal, z.strictObject({ numerator: decimal, denominator: decimal })]);
const customer = z.int();
const customers = z.array(customer).min(1).max(100);
const member = { customer, weights: z.record(z.string(), decimal) };

/** One change of what a service's fees are computed from, as calc takes it; plain JSON, so that it can be kept. */
export const changeSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('set-weight'), customers, base: z.string(), value: decimal }),
  z.strictObject({ type: z.literal('add-weight'), customers, base: z.string(), value: decimal }),
  z.strictObject({ type: z.literal('scale-weight'), customers, base: z.string(), factor }),
  z.strictObject({ type: z.literal('set-total'), value: decimal }),
  z.strictObject({ type: z.literal('add-total'), value: decimal }),
  z.strictObject({ type: z.literal('scale-total'), factor }),
  z.strictObject({ type: z.literal('set-equal-part'), part: factor }),
  z.strictObject({ type: z.literal('join'), ...member }),
  z.strictObject({ type: z.literal('leave'), customers }),
  z.strictObject({ type: z.literal('merge'), customers: z.array(customer).min(2).max(100), into: customer }),
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

/** Changes that stack in order, and those that were undone, the last first. */
export const scenarioSchema = z.strictObject({
  steps: z.array(stepSchema).max(50),
  undone: z.array(stepSchema).max(50),
});

/** The changed inputs of a conversation. */
export type Scenario = z.infer<typeof scenarioSchema>;

/** Nothing is changed. */
export const NO_SCENARIO: Scenario = { steps: [], undone: [] };

/** The scenario with one more step on top; what was undone before is gone. */
export function addStep(scenario: Scenario, step: Step): Scenario {
  return { steps: [...scenario.steps, step], undone: [] };
}

/** The scenario without its last step, which can be redone; `null` when there is none. */
export function undo({ steps, undone }: Scenario): Scenario | null {
  const last = steps[steps.length - 1];
  return last === undefined ? null : { steps: steps.slice(0, -1), undone: [last, ...undone] };
}

/** The scenario with the step that was undone last; `null` when there is none. */
export function redo({ steps, undone }: Scenario): Scenario | null {
  const [next, ...rest] = undone;
  return next === undefined ? null : { steps: [...steps, next], undone: rest };
}

/** The scenario without the changes that name one of the customers, or the total; `null` when there are none. */
export function removeChanges(
  { steps }: Scenario,
  customers: readonly number[],
  total: boolean,
): Scenario | null {
  const goes = (change: Step['changes'][number]): boolean => {
    if ('customers' in change) return change.customers.some((customer) => customers.includes(customer));
    return 'customer' in change ? customers.includes(change.customer) : total;
  };
  const kept = steps
    .map((step) => ({ ...step, changes: step.changes.filter((change) => !goes(change)) }))
    .filter(({ changes }) => changes.length > 0);
  const before = steps.reduce((count, { changes }) => count + changes.length, 0);
  const after = kept.reduce((count, { changes }) => count + changes.length, 0);
  return before === after ? null : { steps: kept, undone: [] };
}

/** The changes of one service, in order. */
export function changesOf({ steps }: Scenario, service: string): Step['changes'] {
  return steps.filter((step) => step.service === service).flatMap(({ changes }) => changes);
}
