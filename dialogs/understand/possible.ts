import { CalcError } from '../../calc/index.ts';
import { amended, type ComputableSheet, isComputable } from '../amended.ts';
import { isNewcomer } from '../newcomers.ts';
import type { PriceList } from '../ports.ts';
import {
  changesOf,
  customersOf,
  replaceSteps,
  type Scenario,
  type ScenarioChange,
  type Step,
  stepsOf,
} from '../scenario.ts';
import type { Outcome, ReadingNote } from './outcome.ts';
import { refuse } from './simulation-outcome.ts';

/** Why the changes cannot be made; `null` when they can. */
export function problemOf(
  sheet: ComputableSheet,
  changes: readonly ScenarioChange[],
  priceList: PriceList,
): CalcError | null {
  try {
    amended(sheet, changes, priceList);
    return null;
  } catch (error) {
    if (error instanceof CalcError) return error;
    throw error;
  }
}

/** The first thing in a kept scenario that this price list cannot compute. */
export function firstProblem(steps: readonly Step[], priceList: PriceList): Outcome | null {
  const year = newestYear(priceList);
  const strangers = customersOf(steps).some(
    (customer) => priceList.customer(customer) === undefined && !isNewcomer(customer),
  );
  if (strangers) return refuse({ type: 'broken-code' });
  for (const service of new Set(steps.map((step) => step.service))) {
    const sheet = priceList.sheet(service, year);
    if (!isComputable(sheet)) return refuse({ type: 'what-if-no-fee', service, year });
    const changes = changesOf(steps, service);
    const unknown = changes.find(
      (change) => change.type === 'weights-of-year' && !priceList.sheet(service, change.year)?.allocation,
    );
    if (unknown?.type === 'weights-of-year') {
      const problem = { type: 'year-without', what: 'weights', year: unknown.year } as const;
      return refuse({ type: 'what-if-problem', problem, service });
    }
    const error = problemOf(sheet, changes, priceList);
    if (error !== null) return refuse({ type: 'impossible-change', error, service });
  }
  return null;
}

/** A scenario after a removal, and what is said about it. */
export interface Removed {
  readonly scenario: Scenario;
  readonly notes: readonly ReadingNote[];
}

/**
 * The scenario that a removal leaves of `before`, without the changes that built on what was removed, such as those of a
 * customer whose joining was taken away.
 */
export function afterRemoval(before: Scenario, left: Scenario, priceList: PriceList): Removed {
  const kept: Step[] = [];
  const notes: ReadingNote[] = [];
  for (const { service, changes } of stepsOf(left)) {
    const possible: ScenarioChange[] = [];
    for (const change of changes) {
      const problem = firstProblem([...kept, { service, changes: [...possible, change] }], priceList);
      if (problem === null) possible.push(change);
      else notes.push({ type: 'also-removed', service, change });
    }
    if (possible.length > 0) kept.push({ service, changes: possible });
  }
  return { scenario: notes.length === 0 ? left : replaceSteps(before, kept), notes };
}

function newestYear({ years }: PriceList): number {
  return years[years.length - 1] ?? 0;
}
