import type { PriceList, Sheet } from '../ports.ts';
import type { Group, Question } from '../question.ts';
import { type Scenario, type ScenarioChange, stepsOf } from '../scenario.ts';
import { notesOf } from './conclusion.ts';
import type { Outcome, Refusal } from './outcome.ts';
import type { Reading } from './reading.ts';
import type { Thread } from './thread.ts';

/** What a what-if message is read with. */
export interface WhatIfContext {
  readonly thread: Thread;
  readonly scenario: Scenario;
  /** The current calendar year. */
  readonly year: number;
  readonly priceList: PriceList;
  /** What the message calls whoever comes out of a change. */
  readonly givenName: string | null;
}

/** Whose fees are shown first. */
export interface Focus {
  readonly customers: readonly number[];
  readonly group: Group | null;
}

/** The fees of a service after `changes`, which are those of `scenario` from now on. */
export function simulation(
  scenario: Scenario,
  changes: ScenarioChange[],
  view: (Question & { kind: 'what-if' })['view'],
  focus: Focus,
  sheet: Sheet,
  reading: Reading,
): Outcome {
  const whole: Question = {
    kind: 'what-if',
    changes,
    view,
    customers: [...focus.customers],
    group: focus.group,
    services: [sheet.service],
    year: sheet.year,
  };
  return { type: 'question', question: whole, notes: notesOf(reading), continues: true, scenario };
}

/** What is changed so far; `scenario` holds from now on. */
export function showScenario(
  scenario: Scenario,
  reading: Reading,
  { thread, priceList }: Pick<WhatIfContext, 'thread' | 'priceList'>,
): Outcome {
  const year = priceList.years[priceList.years.length - 1] ?? 0;
  const whole: Question = {
    kind: 'scenario',
    steps: [...stepsOf(scenario)],
    customers: [...(thread.last?.customers ?? [])],
    group: null,
    services: [...(thread.last?.services ?? [])],
    year,
  };
  return { type: 'question', question: whole, notes: notesOf(reading), continues: true, scenario };
}

/** Why there is no figure. */
export function refuse(refusal: Refusal): Outcome {
  return { type: 'refuse', refusal, question: null };
}
