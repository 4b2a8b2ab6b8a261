import type { Scenario, Step } from './change.ts';

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
