import { type ComputableSheet, isComputable } from '../amended.ts';
import { addStep, changesOf, stepsOf } from '../scenario.ts';
import { notesOf } from './conclusion.ts';
import type { Operation } from './operation.ts';
import type { Outcome } from './outcome.ts';
import { problemOf } from './possible.ts';
import type { Reading } from './reading.ts';
import { refuse, showScenario, simulation, type WhatIfContext } from './simulation-outcome.ts';

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
  if (againstTheList(reading)) return shownAgain(reading, context);
  const elsewhereToo = sameElsewhere(reading, context);
  if (elsewhereToo !== null) return elsewhereToo;
  if (elsewhere || reading.words > 8 || reading.unknown.length > 0) return null;
  if (
    !named &&
    reading.has('change') &&
    !reading.has('fee', 'since', 'previous', 'most', 'least') &&
    !/^(?:hur|how)/i.test(reading.mentions[0]?.word ?? '')
  )
    return showScenario(scenario, reading, context);
  const everybody = groups.includes('all') || (reading.has('list') && !reading.has('explain'));
  const shows = operation === null || SHOWING.has(operation.kind);
  // "Vad betalar Bromma då?" and "hur mycket blir det i procent?" are about the changed fees.
  const asksFee =
    operation === null ||
    ((operation.kind === 'value' ||
      operation.kind === 'sum' ||
      operation.kind === 'change' ||
      (operation.kind === 'compare' && reading.customers.length === 1 && !reading.has('than', 'compare'))) &&
      !reading.has('count', 'share', 'cases', 'calls', 'users', 'unit-cost') &&
      (reading.has('follow-up', 'instead', 'it', 'them', 'sum') ||
        reading.at('and') === 0 ||
        reading.has('how-much')));
  if (!(named ? asksFee : (everybody && shows) || (asksFee && operation !== null))) return null;
  // "Och vad betalar de då?" after a goal: what was found says it.
  const asksThen =
    operation?.kind === 'value' && operation.measure === 'fee' && reading.has('follow-up', 'it', 'them');
  if (thread.last?.kind === 'goal' && thread.last.amount !== null && !named && asksThen)
    return { type: 'question', question: thread.last, notes: notesOf(reading), continues: true };
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
  if (named && saysAlso(reading)) return doAlso(reading, context, sheet);
  const customers = reading.customers.flatMap(({ numbers }) => numbers);
  const focus = named
    ? { customers, group: customers.length > 0 ? null : (groups.find((group) => group !== 'all') ?? null) }
    : { customers: thread.last?.customers ?? [], group: thread.last?.group ?? null };
  return simulation(scenario, changes, named || !everybody ? 'focus' : 'all', focus, sheet, reading);
}

/** "Hur står det sig mot prislistan?": the simulation has both, and the difference. */
function againstTheList(reading: Reading): boolean {
  const list = reading.mentions.some(({ word }) => /^(?:prislist|price list|listan|listpris)/i.test(word));
  return (
    (list || (reading.has('newer') && reading.has('compare'))) &&
    reading.has('compare', 'than', 'against', 'more', 'fewer', 'over', 'under') &&
    reading.services.length === 0
  );
}

function shownAgain(reading: Reading, { scenario, thread, priceList }: WhatIfContext): Outcome | null {
  const service = thread.last?.services[0];
  const sheet = service === undefined ? undefined : priceList.sheet(service, priceList.years.at(-1) ?? 0);
  const changes = service === undefined ? [] : changesOf(stepsOf(scenario), service);
  if (!isComputable(sheet) || changes.length === 0) return null;
  const named = reading.customers.flatMap(({ numbers }) => numbers);
  const customers = named.length > 0 ? named : (thread.last?.customers ?? []);
  return simulation(scenario, changes, 'focus', { customers, group: null }, sheet, reading);
}

/** "SISAB också", "samma för SISAB"; "i samma läge" only looks at what is changed. */
function saysAlso({ mentions }: Reading): boolean {
  return mentions.some(
    ({ word }, index) => ALSO.test(word) && !SITUATION.test(mentions[index + 1]?.word ?? ''),
  );
}

const ALSO = /^(?:ocksa|likasa|(?:det)?samma(?: for)?|too|(?:the )?same(?: for)?|as well)$/;
const SITUATION =
  /^(?:lage|laget|fall|fallet|scenario|scenariot|situation|forutsattning\w*|case|conditions?)$/;

/** "SISAB också": what the last message did to somebody, for those named now; refused where it did more than one thing. */
function doAlso(reading: Reading, { scenario, priceList }: WhatIfContext, sheet: ComputableSheet): Outcome {
  const last = scenario.done.at(-1);
  const [change, ...others] = last?.type === 'add' ? last.step.changes : [];
  const customers = reading.customers.flatMap(({ numbers }) => (numbers.length === 1 ? numbers : []));
  const repeatable = change !== undefined && 'customers' in change && change.type !== 'merge';
  if (!repeatable || others.length > 0 || customers.length === 0) return refuse({ type: 'hypothetical' });
  const again = { ...change, customers };
  const changes = [...changesOf(stepsOf(scenario), sheet.service), again];
  const error = problemOf(sheet, changes, priceList);
  if (error !== null) return refuse({ type: 'impossible-change', error, service: sheet.service });
  const next = addStep(scenario, { service: sheet.service, changes: [again] });
  if (next === null) return refuse({ type: 'too-many-changes' });
  return simulation(next, changes, 'focus', { customers, group: null }, sheet, reading);
}

/** "Och samma uppräkning i KCP?": what was changed last, in another service; only what means the same there. */
function sameElsewhere(reading: Reading, { scenario, thread, priceList }: WhatIfContext): Outcome | null {
  const [service, ...others] = reading.services.flatMap(({ keys }) => keys);
  const named = reading.customers.length + reading.amounts.length > 0;
  if (!reading.has('same') || service === undefined || others.length > 0 || named) return null;
  const sheet = priceList.sheet(service, priceList.years.at(-1) ?? 0);
  const last = scenario.done.at(-1);
  if (!isComputable(sheet) || last?.type !== 'add') return null;
  const base = sheet.allocation.scheme.pools.find((pool) => pool.base !== 'equal')?.base ?? '';
  const again = last.step.changes.map((change) => ('base' in change ? { ...change, base } : change));
  const same = again.every(
    ({ type }) => type === 'scale-total' || type === 'scale-weight' || type === 'leave',
  );
  if (!same) return refuse({ type: 'hypothetical' });
  const changes = [...changesOf(stepsOf(scenario), service), ...again];
  const error = problemOf(sheet, changes, priceList);
  if (error !== null) return refuse({ type: 'impossible-change', error, service });
  const next = addStep(scenario, { service, changes: again });
  if (next === null) return refuse({ type: 'too-many-changes' });
  const focus = { customers: thread.last?.customers ?? [], group: thread.last?.group ?? null };
  return simulation(next, changes, 'focus', focus, sheet, reading);
}

/** Operations that "visa alla" and "hur blir det för alla?" are read as. */
const SHOWING: ReadonlySet<Operation['kind']> = new Set(['list', 'filter', 'rule', 'explain']);
