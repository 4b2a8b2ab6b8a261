import type { Act, Stand } from '../act.ts';
import type { FormEntry } from '../form.ts';
import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { sameName, type UserState } from '../saved.ts';
import {
  addStep,
  changesOf,
  customersOf,
  removeChanges,
  replaceSteps,
  type Scenario,
  stepsOf,
  undo,
} from '../scenario.ts';
import { changeOfForm, type FormProblem } from './form-change.ts';
import { saveScenario } from './keep-scenarios.ts';
import type { FormShown, Outcome, ReadingNote } from './outcome.ts';
import { afterRemoval, firstProblem } from './possible.ts';

/** What an act on a card is carried out with. */
export interface PerformContext {
  readonly scenario: Scenario;
  readonly user: UserState;
  /** ISO */
  readonly now: string;
  readonly priceList: PriceList;
}

/**
 * Carries out what was done on a card: the same question as by words. A change is made on the scenario of the card, which
 * takes the place of the conversation's own where they differ, so that an old card does what it shows.
 */
export function perform(act: Act, context: PerformContext): Outcome {
  if (act.do === 'export') {
    const { format, question, version } = act;
    return {
      type: 'question',
      question: { kind: 'export', format, of: question },
      notes: notesOf(version, context.priceList),
      continues: true,
    };
  }
  if (act.do === 'form') return emptyForm(context);
  const { on } = act;
  const impossible = firstProblem(on.steps, context.priceList);
  if (impossible !== null) return impossible;
  const isCurrent = JSON.stringify(stepsOf(context.scenario)) === JSON.stringify(on.steps);
  const scenario = isCurrent ? context.scenario : replaceSteps(context.scenario, on.steps);
  const card = { on, scenario, context, isOlder: !isCurrent && stepsOf(context.scenario).length > 0 };
  switch (act.do) {
    case 'change':
      return changing(act, card);
    case 'remove':
      return without(act.place, card);
    case 'undo':
      // A card of another time knows what was changed, not in which order it was undone.
      return shown(
        card,
        (isCurrent ? undo(scenario) : replaceSteps(scenario, on.steps.slice(0, -1))) ?? scenario,
      );
    case 'reset':
      return shown({ ...card, isOlder: false }, replaceSteps(context.scenario, []));
    case 'save':
      return saving(act, card);
    case 'show':
      return shown({ ...card, isOlder: false, on: { ...on, view: act.view } }, scenario);
    case 'insert':
      return shown({ ...card, isOlder: false }, scenario);
  }
}

type OutcomeOfQuestion = Outcome & { readonly type: 'question' };

/** A card, with the scenario that holds from now on. */
interface Card {
  readonly on: Stand;
  readonly scenario: Scenario;
  readonly context: PerformContext;
  /** The conversation has gone on since, to other changes. */
  readonly isOlder: boolean;
}

/** Whether an act only looks at its card, or keeps what it shows: the conversation goes on as it was. */
export function isLooking({ do: done }: Act): boolean {
  return done === 'show' || done === 'save' || done === 'insert' || done === 'export';
}

const NOTHING = { customers: [], total: false, equal: false, service: null } as const;

/** The form with nothing in its fields, over what is changed so far. */
function emptyForm({ scenario, priceList }: PerformContext): Outcome {
  const steps = [...stepsOf(scenario)];
  const year = priceList.years.at(-1) ?? 0;
  return {
    type: 'question',
    question: { kind: 'scenario', steps, customers: [], group: null, services: [], year },
    notes: [],
    continues: true,
    scenario,
    form: {},
  };
}

function changing(act: Act & { do: 'change' }, card: Card): Outcome {
  const { on, scenario, context } = card;
  const entry: FormEntry = {
    service: act.service === '' ? null : act.service,
    customer: /^\d{1,9}$/.test(act.customer) ? Number(act.customer) : null,
    change: act.change === '' ? 'count-percent' : act.change,
    amount: act.amount,
  };
  const step = changeOfForm(entry, on.steps, context.priceList, on.language);
  if ('field' in step) return shown(card, scenario, { entry, problem: step });
  const next = addStep(scenario, step);
  if (next === null) return { type: 'refuse', refusal: { type: 'too-many-changes' }, question: null };
  const changed = customersOf([step]);
  const about = changed.length > 0 ? { customers: [...changed], group: null } : {};
  return shown({ ...card, on: { ...on, ...about, service: step.service } }, next);
}

/** The scenario without the change at a place, nor what built on it. */
function without(place: number, card: Card): Outcome {
  const { scenario, context } = card;
  const left = removeChanges(scenario, { ...NOTHING, place });
  if (left === null) return shown(card, scenario);
  const { scenario: next, notes } = afterRemoval(scenario, left, context.priceList);
  const outcome = shown(card, next);
  return { ...outcome, notes: [...outcome.notes, ...notes] };
}

function saving(act: Act & { do: 'save' }, card: Card): Outcome {
  const { scenario, context } = card;
  const own = { ...card, isOlder: false };
  const name = act.name.replace(/\s+/g, ' ').trim();
  const outcome = saveScenario(
    {
      name: name === '' ? null : name,
      replaces: act.replaces !== '' && sameName(act.replaces, name),
      of: null,
    },
    { ...context, scenario },
  );
  const told = (why: FormProblem['why']) => shown(own, scenario, { name, problem: { field: 'name', why } });
  switch (outcome.type) {
    case 'clarify':
      return told({ type: 'name', taken: name === '' ? null : name });
    case 'refuse':
      return told(outcome);
    case 'question': {
      const { question, user } = outcome;
      if (question.kind !== 'saved' || user === undefined) return outcome;
      const did = { type: 'saved', name: question.name, replaced: question.did === 'replaced' } as const;
      return { ...shown(own, scenario), user, did };
    }
  }
}

/** The simulation of the card's service; where nothing of it is changed, what is changed elsewhere. */
function shown({ on, context, isOlder }: Card, scenario: Scenario, form?: FormShown): OutcomeOfQuestion {
  const { priceList } = context;
  const steps = [...stepsOf(scenario)];
  const services = new Set(steps.map(({ service }) => service));
  const service = on.service ?? (services.size === 1 ? (steps[0]?.service ?? null) : null);
  const changes = service === null ? [] : changesOf(steps, service);
  const about = { customers: on.customers, group: on.group, year: priceList.years.at(-1) ?? 0 };
  const question: Question =
    service !== null && changes.length > 0
      ? { kind: 'what-if', changes, view: on.view, ...about, services: [service] }
      : { kind: 'scenario', steps, ...about, services: service === null ? [] : [service] };
  return {
    type: 'question',
    question,
    notes: [...notesOf(on.version, priceList), ...(isOlder ? [{ type: 'older-card' } as const] : [])],
    continues: true,
    scenario,
    ...(form !== undefined && { form }),
  };
}

function notesOf(version: string, priceList: PriceList): readonly ReadingNote[] {
  return version === priceList.version ? [] : [{ type: 'list-changed' }];
}
