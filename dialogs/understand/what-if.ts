import { toDecimal, weightOf } from '../../calc/index.ts';
import { amended, isComputable } from '../amended.ts';
import { isNewcomer } from '../newcomers.ts';
import type { PriceList, Sheet } from '../ports.ts';
import { addStep, changesOf, replaceSteps, type ScenarioChange, stepsOf } from '../scenario.ts';
import { isSimulation } from './beside-changes.ts';
import { isAmount } from './change-words.ts';
import { readGoal, saysOneMore } from './goals.ts';
import type { Mention } from './mentions.ts';
import type { Outcome } from './outcome.ts';
import { problemOf } from './possible.ts';
import {
  type ChangeProblem,
  type ChangeReading,
  changesSomething,
  readChanges,
  takesFromAnotherYear,
  withoutReplaced,
} from './read-changes.ts';
import type { Reading } from './reading.ts';
import { moveScenario } from './scenario-moves.ts';
import { type Focus, refuse, showScenario, simulation, type WhatIfContext } from './simulation-outcome.ts';
import { amongTodays } from './todays-customers.ts';

/**
 * Reads a message that changes inputs, or asks about changed ones, on top of the scenario so far. A change that makes
 * no sense is refused with its reason and leaves the scenario as it was. Changed is what today's customers have.
 */
export function understandWhatIf(reading: Reading, context: WhatIfContext): Outcome {
  return amongTodays(reading, context, understandToday);
}

function understandToday(reading: Reading, context: WhatIfContext): Outcome {
  const { scenario, thread } = context;
  const steps = stepsOf(scenario);
  const moved = moveScenario(reading, context);
  if (moved !== null) return moved;
  const names = reading.customers.length > 0 || reading.groups.some(({ plural }) => plural);
  if (reading.has('scenario') && reading.amounts.length === 0 && !(names && steps.length > 0))
    return showScenario(scenario, reading, context);
  const standing = isInstead(reading, context) ? steps.slice(0, -1) : steps;
  const sought = serviceOf(reading, context);
  const goal = readGoal(
    reading,
    sought,
    sought === null ? [] : changesOf(standing, sought),
    thread,
    context.priceList,
  );
  if (goal !== null) return goal;
  if (seeksGoal(reading))
    return sought === null ? needService(reading, context) : refuse({ type: 'hypothetical' });
  const numbers = withoutReplaced(reading.mentions).filter(isAmount);
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
  const before = changesOf(standing, service);
  const now = amended(sheet, before, context.priceList);
  const base = sheet.allocation.scheme.pools.find((pool) => pool.base !== 'equal')?.base ?? '';
  const read = readChanges(withNumberedCustomers(reading), {
    base,
    weightOf: (customer) =>
      now.customers.includes(customer) ? toDecimal(weightOf(now, customer, base), 40).toFixed() : null,
    equalPart: now.pools.find((pool) => pool.base === 'equal')?.part.toNumber() ?? null,
    sheet,
    year: context.year,
    counted: sheet.origin === 'printed',
    // Who has become part of another since is meant by it.
    customers: (thread.last?.customers ?? []).filter(
      (customer) => now.customers.includes(customer) || !sheet.allocation.customers.includes(customer),
    ),
    last: changesOf(steps, service).at(-1) ?? null,
    priceList: context.priceList,
  });
  if (read.problem && asksBack(read.problem))
    return {
      type: 'clarify',
      clarification: { type: 'unclear-change', problem: read.problem, service },
      question: null,
    };
  if (read.problem) return refuse({ type: 'what-if-problem', problem: read.problem, service });
  const gains = reading.has('winners');
  const losses = reading.has('losers');
  const view = gains === losses ? 'focus' : gains ? 'gains' : 'losses';
  if (read.changes.length === 0) {
    // "Tänk om vi fördelade annorlunda" changes something else than what is changed already.
    const another = reading.has('if', 'equal', 'rule', 'split', 'remove') && !reading.has('affected');
    if (before.length === 0 || reading.amounts.length > 0 || another) return refuse({ type: 'hypothetical' });
    const everybody = reading.groups.some(({ group }) => group === 'all') && view === 'focus';
    return simulation(
      scenario,
      before,
      everybody ? 'all' : view,
      focusOf(read, reading, context),
      sheet,
      reading,
    );
  }
  // Everybody in the group that is in the service; a single customer that is not in it is an error.
  const changes = named(
    read.changes.map((change) => withinService(change, sheet, read.changed)),
    context.givenName,
  );
  const problem = problemOf(sheet, [...before, ...changes], context.priceList);
  if (problem) return refuse({ type: 'impossible-change', error: problem, service });
  const step = { service, changes };
  const next = standing === steps ? addStep(scenario, step) : replaceSteps(scenario, [...standing, step]);
  if (next === null) return refuse({ type: 'too-many-changes' });
  return simulation(next, [...before, ...changes], view, focusOf(read, reading, context), sheet, reading);
}

/** "Och 20 % i stället?" right after a simulation takes the place of what was changed last. */
function isInstead(reading: Reading, { thread, scenario }: WhatIfContext): boolean {
  const simulated = thread.last !== null && isSimulation(thread.last);
  // "25 % i stället för 12?" names neither whom nor what.
  const named = reading.customers.length + reading.services.length + reading.groups.length > 0;
  const instead =
    reading.has('instead') || (reading.has('instead-of') && !named) || (!named && isAnotherAmount(reading));
  return instead && simulated && stepsOf(scenario).length > 0;
}

/** "Och 20 %?", "and by 10?": the same with another amount; "och 10 % till" goes on top. */
function isAnotherAmount(reading: Reading): boolean {
  const moves = reading.has(
    'rose',
    'fell',
    'more',
    'fewer',
    'change-order',
    'change',
    'plus',
    'minus',
    'it',
    'them',
  );
  const further = reading.mentions.some(({ word }) =>
    /^(?:till|extra|ytterligare|more|another|further)$/.test(word),
  );
  return reading.at('and') === 0 && reading.amounts.length === 1 && reading.words <= 5 && !moves && !further;
}

/** "Om 706 ökar 10 %": a number that was read as a customer is no amount. */
function withNumberedCustomers({ mentions, customers }: Reading): readonly Mention[] {
  const numbered = new Set(customers.flatMap(({ by, numbers }) => (by === 'number' ? numbers : [])));
  return mentions.map((mention) =>
    mention.type === 'number' && mention.number.unit === 'none' && numbered.has(mention.number.value)
      ? { ...mention, type: 'customer', numbers: [mention.number.value], by: 'number', name: null }
      : mention,
  );
}

/** What is missing can be said in an answer. */
function asksBack({ type }: ChangeProblem): boolean {
  return (
    type === 'unclear-amount' ||
    type === 'unclear-equal-part' ||
    type === 'unclear-direction' ||
    type === 'unclear-part' ||
    type === 'join-needs-weight'
  );
}

/** A message that seeks a goal must never be read as a change. */
function seeksGoal(reading: Reading): boolean {
  const when = reading.has('when') && !reading.has('leave', 'join', 'merge', 'split');
  return when || reading.has('yields', 'at-what', 'steps') || saysOneMore(reading);
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

/** Those asked for; else those changed; else those that the conversation is about. */
function focusOf(read: ChangeReading, reading: Reading, { thread }: WhatIfContext): Focus {
  const others = thread.last?.customers.filter((customer) => !read.changed.includes(customer)) ?? [];
  // Who leaves pays nothing: what is asked is what those pay who were talked about.
  const leaves = read.changes.some(({ type }) => type === 'leave');
  if (read.asked.length > 0) return { customers: read.asked, group: null };
  if (leaves && others.length > 0 && reading.groups.length === 0)
    return { customers: [...read.changed, ...others], group: null };
  // "Vad betalar respektive bolag?" after two of them are changed.
  if (read.askedGroup !== null && !(reading.has('each') && read.changed.length > 1))
    return { customers: [], group: read.askedGroup };
  if (read.changed.length > 0) return { customers: read.changed, group: null };
  const groups = reading.groups.filter(({ plural }) => plural).map(({ group }) => group);
  const group = groups.find((candidate) => candidate !== 'all') ?? null;
  return group === null ? { customers: thread.last?.customers ?? [], group: null } : { customers: [], group };
}

/** The service named, or of the conversation, or the only one that the customer pays for or that has the unit. */
function serviceOf(reading: Reading, { thread, scenario, priceList }: WhatIfContext): string | null {
  const named = reading.services.flatMap(({ keys }) => (keys.length === 1 ? keys : []));
  if (named[0] !== undefined) return named[0];
  const last = thread.last?.services ?? [];
  const before = last.length === 1 ? last[0] : stepsOf(scenario).at(-1)?.service;
  // "SISAB till 8 användare" is about KCP, whatever was talked about before.
  if (before !== undefined && countsIn(reading, before, priceList)) return before;
  const fitting = candidates(reading, priceList);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The units that the message says are those of the service, or it says none. */
function countsIn(reading: Reading, service: string, priceList: PriceList): boolean {
  const units = UNITS.filter((unit) => reading.has(unit));
  const unit = priceList.service(service)?.unit;
  return units.length === 0 || (unit !== undefined && units.includes(unit));
}

const UNITS = ['cases', 'calls', 'users'] as const;

function candidates(reading: Reading, priceList: PriceList): readonly string[] {
  const year = priceList.years[priceList.years.length - 1] ?? 0;
  const customers = reading.customers.flatMap(({ numbers }) => numbers);
  return priceList.services
    .filter(({ key }) => {
      const sheet = priceList.sheet(key, year);
      const paid = customers.every((customer) => (sheet?.row(customer)?.fee ?? 0) > 0);
      const equal =
        !reading.has('equal') || sheet?.allocation?.scheme.pools.some(({ base }) => base === 'equal');
      return sheet?.allocation && equal && paid && countsIn(reading, key, priceList);
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
