import { CalcError, toDecimal, weightOf } from '../../calc/index.ts';
import { amended, isComputable } from '../amended.ts';
import { membersOf } from '../groups.ts';
import { isNewcomer } from '../newcomers.ts';
import type { PriceList, Sheet } from '../ports.ts';
import type { Group, Question } from '../question.ts';
import {
  addStep,
  changesOf,
  redo,
  removeChanges,
  replaceSteps,
  type Scenario,
  type ScenarioChange,
  stepsOf,
  undo,
} from '../scenario.ts';
import { notesOf } from './conclusion.ts';
import { readGoal } from './goals.ts';
import type { Operation } from './operation.ts';
import type { Outcome, Refusal } from './outcome.ts';
import { type ChangeReading, changesSomething, readChanges, takesFromAnotherYear } from './read-changes.ts';
import type { Reading } from './reading.ts';
import type { Thread } from './thread.ts';

/** What a what-if message is read with. */
interface WhatIfContext {
  readonly thread: Thread;
  readonly scenario: Scenario;
  /** The current calendar year. */
  readonly year: number;
  readonly priceList: PriceList;
  /** What the message calls whoever comes out of a change. */
  readonly givenName: string | null;
}

/**
 * Reads a message that changes inputs, or asks about changed ones, on top of the scenario so far. A change that makes
 * no sense is refused with its reason and leaves the scenario as it was.
 */
export function understandWhatIf(reading: Reading, context: WhatIfContext): Outcome {
  const { scenario, thread } = context;
  const steps = stepsOf(scenario);
  // "Ta tillbaka SISAB" takes away what was done to SISAB, whatever came after it.
  if (reading.has('remove') || (reading.has('undo') && namesSomething(reading)))
    return removing(reading, context);
  if (reading.has('undo')) return afterCommand(undo(scenario), reading, context);
  if (reading.has('redo') && reading.words <= 5) return afterCommand(redo(scenario), reading, context);
  if (reading.has('reset'))
    return afterCommand(steps.length > 0 ? replaceSteps(scenario, []) : null, reading, context);
  if (reading.has('scenario') && reading.amounts.length === 0)
    return showScenario(scenario, reading, context);
  const sought = serviceOf(reading, context);
  const goal = readGoal(
    reading,
    sought,
    sought === null ? [] : changesOf(steps, sought),
    thread,
    context.priceList,
  );
  if (goal !== null) return goal;
  if (seeksGoal(reading))
    return sought === null ? needService(reading, context) : refuse({ type: 'hypothetical' });
  const numbers = reading.amounts.filter(({ unit }) => unit !== 'ordinal');
  if (
    (!changesSomething(reading.mentions) && steps.length === 0) ||
    (numbers.length > 2 && reading.customers.length < 2 && !reading.has('split'))
  ) {
    return refuse({ type: 'hypothetical' });
  }
  const several = new Set(reading.services.flatMap(({ keys }) => keys)).size > 1;
  if (several && changesSomething(reading.mentions)) return refuse({ type: 'one-service' });
  const service = serviceOf(reading, context);
  if (service === null) return needService(reading, context);
  const year = context.priceList.years[context.priceList.years.length - 1] ?? 0;
  const asked = reading.years.find((mention) => mention.year !== year);
  if (asked && !takesFromAnotherYear(reading.mentions))
    return refuse({ type: 'what-if-year', year: asked.year, newest: year });
  const sheet = context.priceList.sheet(service, year);
  if (!isComputable(sheet)) return refuse({ type: 'what-if-no-fee', service, year });
  const before = changesOf(steps, service);
  const now = amended(sheet, before, context.priceList);
  const base = sheet.allocation.scheme.pools.find((pool) => pool.base !== 'equal')?.base ?? '';
  const read = readChanges(reading.mentions, {
    base,
    weightOf: (customer) =>
      now.customers.includes(customer) ? toDecimal(weightOf(now, customer, base), 40).toFixed() : null,
    equalPart: now.pools.find((pool) => pool.base === 'equal')?.part.toNumber() ?? null,
    sheet,
    year: context.year,
    counted: sheet.origin === 'printed',
    customers: thread.last?.customers ?? [],
    priceList: context.priceList,
  });
  if (read.problem) return refuse({ type: 'what-if-problem', problem: read.problem, service });
  const gains = reading.has('winners');
  const losses = reading.has('losers');
  const view = gains === losses ? 'focus' : gains ? 'gains' : 'losses';
  if (read.changes.length === 0) {
    if (before.length === 0 || reading.amounts.length > 0) return refuse({ type: 'hypothetical' });
    return whatIf(scenario, before, view, focusOf(read, reading, context), sheet, reading);
  }
  // Everybody in the group that is in the service; a single customer that is not in it is an error.
  const changes = named(
    read.changes.map((change) => withinService(change, sheet, read.changed)),
    context.givenName,
  );
  const problem = problemOf(sheet, [...before, ...changes], context.priceList);
  if (problem) return refuse({ type: 'impossible-change', error: problem, service });
  const next = addStep(scenario, { service, changes });
  if (next === null) return refuse({ type: 'too-many-changes' });
  return whatIf(next, [...before, ...changes], view, focusOf(read, reading, context), sheet, reading);
}

/**
 * Reads a short message right after a simulation as going on about it: what is changed, everybody's fees, or those of
 * somebody else. `null` when it asks for something of its own.
 */
export function continueSimulation(
  reading: Reading,
  operation: Operation | null,
  context: WhatIfContext,
): Outcome | null {
  const { scenario, thread, priceList } = context;
  const groups = reading.groups.filter(({ plural }) => plural).map(({ group }) => group);
  const named = reading.customers.length > 0 || groups.some((group) => group !== 'all');
  const elsewhere = reading.services.length + reading.years.length + reading.amounts.length > 0;
  if (elsewhere || reading.words > 8 || reading.unknown.length > 0) return null;
  if (
    !named &&
    reading.has('change') &&
    !reading.has('fee', 'since', 'previous', 'most', 'least') &&
    !/^(?:hur|how)/i.test(reading.mentions[0]?.text ?? '')
  )
    return showScenario(scenario, reading, context);
  const everybody = groups.includes('all') || (reading.has('list') && !reading.has('explain'));
  const shows = operation === null || SHOWING.has(operation.kind);
  // "Vad betalar Bromma då?" and "hur mycket blir det i procent?" are about the changed fees.
  const asksFee =
    operation === null ||
    ((operation.kind === 'value' || operation.kind === 'sum' || operation.kind === 'change') &&
      !reading.has('count', 'share', 'cases', 'calls', 'users', 'unit-cost') &&
      (reading.has('follow-up', 'it', 'them', 'sum') || reading.at('and') === 0 || reading.has('how-much')));
  if (!(named ? asksFee : (everybody && shows) || (asksFee && operation !== null))) return null;
  const year = priceList.years.at(-1) ?? 0;
  const service = thread.last?.services[0];
  const sheet = service === undefined ? undefined : priceList.sheet(service, year);
  const changes = service === undefined ? [] : changesOf(stepsOf(scenario), service);
  // "Och för Bromma?" after a goal seeks the same for Bromma.
  if (thread.last?.kind === 'goal' && thread.last.goal !== 'cheaper' && operation === null) {
    const [customer] = reading.customers.flatMap(({ numbers }) => numbers);
    if (customer === undefined) return null;
    const question = { ...thread.last, customers: [customer] };
    return { type: 'question', question, notes: notesOf(reading), continues: true };
  }
  if (!isComputable(sheet) || changes.length === 0) return null;
  const customers = reading.customers.flatMap(({ numbers }) => numbers);
  const focus = named
    ? { customers, group: customers.length > 0 ? null : (groups.find((group) => group !== 'all') ?? null) }
    : { customers: thread.last?.customers ?? [], group: thread.last?.group ?? null };
  return whatIf(scenario, changes, named || !everybody ? 'focus' : 'all', focus, sheet, reading);
}

/** Operations that "visa alla" and "hur blir det för alla?" are read as. */
const SHOWING: ReadonlySet<Operation['kind']> = new Set(['list', 'filter', 'rule', 'explain']);

/** A message that seeks a goal must never be read as a change. */
function seeksGoal(reading: Reading): boolean {
  return reading.has('yields', 'when', 'one-more', 'steps');
}

function namesSomething(reading: Reading): boolean {
  return reading.customers.length > 0 || reading.groups.some(({ group }) => group !== 'all');
}

/** "Ta bort Järvas ändring", "… stadsdelarnas", "… totalen", "… ändring 2", "… den senaste", "… i växeln". */
function removing(reading: Reading, context: WhatIfContext): Outcome {
  const { scenario, priceList } = context;
  const customers = [
    ...reading.customers.flatMap(({ numbers }) => numbers),
    ...reading.groups.flatMap(({ group, plural }) =>
      plural && group !== 'all' ? membersOf(group, priceList) : [],
    ),
  ];
  const total = reading.has('sum');
  const equal = reading.has('equal');
  const service = reading.services.flatMap(({ keys }) => (keys.length === 1 ? keys : []))[0] ?? null;
  const count = stepsOf(scenario).reduce((sum, { changes }) => sum + changes.length, 0);
  const said = reading.amounts.find(({ value }) => Number.isInteger(value) && value >= 1)?.value;
  const isLast = reading.has('newer') || reading.has('bottom');
  const second = reading.mentions.some(({ text }) => /^(?:andra|second)$/i.test(text)) ? 2 : undefined;
  const first = reading.mentions.some(({ text }) => /^(?:första|first)$/i.test(text)) ? 1 : undefined;
  const place = said ?? first ?? second ?? (isLast ? count : null);
  const named = customers.length > 0 || total || equal || service !== null || place !== null;
  // "Ta bort ändringen" can only mean the one there is.
  const only = !named && count === 1 ? 1 : null;
  return afterCommand(
    removeChanges(scenario, { customers, total, equal, service, place: place ?? only }),
    reading,
    context,
  );
}

/** The first merger or newcomer gets the name that the message gives. */
function named(changes: readonly ScenarioChange[], name: string | null): ScenarioChange[] {
  const at = changes.findIndex(
    (change) => change.type === 'merge' || (change.type === 'join' && isNewcomer(change.customer)),
  );
  return changes.map((change, index) => {
    const takes = name !== null && index === at && (change.type === 'merge' || change.type === 'join');
    return takes ? { ...change, name } : change;
  });
}

/** A group's change is for those of the group that are in the service. */
function withinService(change: ScenarioChange, sheet: Sheet, named: readonly number[]): ScenarioChange {
  if (!('customers' in change)) return change;
  const members = new Set(sheet.allocation?.customers);
  const kept = change.customers.filter((customer) => members.has(customer) || named.includes(customer));
  return { ...change, customers: kept };
}

/** Why the changes cannot be made; `null` when they can. */
export function problemOf(
  sheet: Parameters<typeof amended>[0],
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

function whatIf(
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

/** Those asked for; else those changed; else those that the conversation is about. */
function focusOf(read: ChangeReading, reading: Reading, { thread }: WhatIfContext): Focus {
  if (read.asked.length > 0) return { customers: read.asked, group: null };
  if (read.askedGroup !== null) return { customers: [], group: read.askedGroup };
  if (read.changed.length > 0) return { customers: read.changed, group: null };
  const groups = reading.groups.filter(({ plural }) => plural).map(({ group }) => group);
  const group = groups.find((candidate) => candidate !== 'all') ?? null;
  return group === null ? { customers: thread.last?.customers ?? [], group: null } : { customers: [], group };
}

/** Whose fees are shown first. */
interface Focus {
  readonly customers: readonly number[];
  readonly group: Group | null;
}

/** The service named, or of the conversation, or the only one that the customer pays for or that has the unit. */
function serviceOf(reading: Reading, { thread, scenario, priceList }: WhatIfContext): string | null {
  const named = reading.services.flatMap(({ keys }) => (keys.length === 1 ? keys : []));
  if (named[0] !== undefined) return named[0];
  const last = thread.last?.services;
  if (last?.length === 1 && last[0] !== undefined) return last[0];
  const step = stepsOf(scenario).at(-1);
  if (step !== undefined) return step.service;
  const fitting = candidates(reading, priceList);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function candidates(reading: Reading, priceList: PriceList): readonly string[] {
  const year = priceList.years[priceList.years.length - 1] ?? 0;
  const customers = reading.customers.flatMap(({ numbers }) => numbers);
  const units = (['cases', 'calls', 'users'] as const).filter((unit) => reading.has(unit));
  return priceList.services
    .filter(({ key, unit }) => {
      const sheet = priceList.sheet(key, year);
      const paid = customers.every((customer) => (sheet?.row(customer)?.fee ?? 0) > 0);
      const equal =
        !reading.has('equal') || sheet?.allocation?.scheme.pools.some(({ base }) => base === 'equal');
      return sheet?.allocation && equal && paid && (units.length === 0 || units.includes(unit));
    })
    .map(({ key }) => key);
}

function needService(reading: Reading, { priceList }: WhatIfContext): Outcome {
  const services = candidates(reading, priceList);
  return {
    type: 'clarify',
    clarification: {
      type: 'need-service',
      services: services.length > 0 ? services : priceList.services.map(({ key }) => key),
    },
    question: null,
  };
}

function afterCommand(next: Scenario | null, reading: Reading, context: WhatIfContext): Outcome {
  if (next === null) return refuse({ type: 'nothing-to-change' });
  const { thread, priceList } = context;
  const steps = stepsOf(next);
  const service = thread.last?.services[0] ?? steps.at(-1)?.service;
  const year = priceList.years[priceList.years.length - 1] ?? 0;
  const sheet = service === undefined ? undefined : priceList.sheet(service, year);
  const changes = service === undefined ? [] : changesOf(steps, service);
  if (sheet?.allocation && changes.length > 0) {
    return whatIf(
      next,
      changes,
      'focus',
      { customers: thread.last?.customers ?? [], group: thread.last?.group ?? null },
      sheet,
      reading,
    );
  }
  return showScenario(next, reading, context);
}

function showScenario(scenario: Scenario, reading: Reading, { thread, priceList }: WhatIfContext): Outcome {
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

function refuse(refusal: Refusal): Outcome {
  return { type: 'refuse', refusal, question: null };
}
