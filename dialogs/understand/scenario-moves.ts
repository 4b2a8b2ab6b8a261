import { membersOf } from '../groups.ts';
import {
  changesOf,
  customersOf,
  redo,
  removeChanges,
  replaceSteps,
  type Scenario,
  stepsOf,
  undo,
} from '../scenario.ts';
import { abolishesEqualPart } from './change-words.ts';
import type { Outcome } from './outcome.ts';
import { afterRemoval } from './possible.ts';
import type { Reading } from './reading.ts';
import { refuse, showScenario, simulation, type WhatIfContext } from './simulation-outcome.ts';

/** Undo, redo, remove and reset: what they leave of the scenario, shown; `null` for a message that wants none of them. */
export function moveScenario(reading: Reading, context: WhatIfContext): Outcome | null {
  const { scenario } = context;
  // "Ta tillbaka SISAB" takes away what was done to SISAB, whatever came after it.
  if (reading.has('undo') && namesSomething(reading)) return removing(reading, context);
  if (reading.has('remove') && !takesAway(reading, context)) return removing(reading, context);
  if (reading.has('undo')) return afterwards(undoSeveral(scenario, reading), reading, context);
  if (reading.has('redo') && reading.words <= 5) return afterwards(redo(scenario), reading, context);
  if (!reading.has('reset')) return null;
  const isChanged = stepsOf(scenario).length > 0;
  return afterwards(isChanged ? replaceSteps(scenario, []) : null, reading, context);
}

/** "Ångra de två sista": as many moves as there are. */
function undoSeveral(scenario: Scenario, { amounts }: Reading): Scenario | null {
  const times =
    amounts.find(({ unit, value }) => unit === 'none' && Number.isInteger(value) && value > 1)?.value ?? 1;
  let before = undo(scenario);
  for (let count = 1; count < Math.min(times, scenario.done.length) && before !== null; count += 1) {
    before = undo(before) ?? before;
  }
  return before;
}

/**
 * "Ta bort 3 användare" and, where nothing of SISAB or of the equal part is changed, "ta bort SISAB ur KCP" and "slopa
 * den lika delen" are changes themselves.
 */
function takesAway(reading: Reading, { scenario }: WhatIfContext): boolean {
  const counted = reading.amounts.some(({ unit }) => ['cases', 'calls', 'users', 'percent'].includes(unit));
  if (counted) return !reading.has('change');
  const parts = stepsOf(scenario).some(({ changes }) =>
    changes.some(({ type }) => type === 'set-equal-part'),
  );
  if (!parts && !reading.has('change') && abolishesEqualPart(reading.mentions)) return true;
  const customers = reading.customers.flatMap(({ numbers }) => numbers);
  const changed = customersOf(stepsOf(scenario));
  const isFree = customers.length > 0 && customers.every((customer) => !changed.includes(customer));
  return isFree && reading.services.length > 0 && !reading.has('change');
}

/** "Ta tillbaka SISAB", "undo the total" */
function namesSomething(reading: Reading): boolean {
  const total = reading.mentions.some(({ word }) => /^total(?:en|s)?$/.test(word));
  return total || reading.customers.length > 0 || reading.groups.some(({ group }) => group !== 'all');
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
  const said = reading.amounts.find(
    ({ value, unit }) => (unit === 'none' || unit === 'ordinal') && Number.isInteger(value) && value >= 1,
  )?.value;
  const isLast = reading.has('newer') || reading.has('bottom');
  const second = reading.mentions.some(({ word }) => /^(?:andra|second)$/i.test(word)) ? 2 : undefined;
  const first = reading.mentions.some(({ word }) => /^(?:forsta|first)$/i.test(word)) ? 1 : undefined;
  const place = said ?? first ?? second ?? (isLast ? count : null);
  const named = customers.length > 0 || total || equal || service !== null || place !== null;
  // "Ta bort ändringen" can only mean the one there is.
  const only = !named && count === 1 ? 1 : null;
  const removal = { customers, total, equal, service, place: place ?? only };
  const left = removeChanges(scenario, removal);
  if (left === null) return afterwards(null, reading, context);
  const { scenario: next, notes } = afterRemoval(scenario, left, priceList);
  const outcome = afterwards(next, reading, context);
  return outcome.type === 'question' ? { ...outcome, notes: [...outcome.notes, ...notes] } : outcome;
}

function afterwards(next: Scenario | null, reading: Reading, context: WhatIfContext): Outcome {
  if (next === null) return refuse({ type: 'nothing-to-change' });
  const { thread, priceList } = context;
  const steps = stepsOf(next);
  const service = thread.last?.services[0] ?? steps.at(-1)?.service;
  const year = priceList.years[priceList.years.length - 1] ?? 0;
  const sheet = service === undefined ? undefined : priceList.sheet(service, year);
  const changes = service === undefined ? [] : changesOf(steps, service);
  if (sheet?.allocation && changes.length > 0) {
    return simulation(
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
