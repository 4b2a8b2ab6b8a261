import type { PriceList } from '../ports.ts';
import type { Group, Question } from '../question.ts';
import { inherit, operationOf, type Scope } from './inherit.ts';
import type { Lexicon } from './lexicon.ts';
import { type Aside, decideIntent, type Operation } from './operation.ts';
import type { Cell, Outcome, ReadingNote, Refusal } from './outcome.ts';
import { type Reading, readMessage } from './reading.ts';

/** What the conversation knows when a message comes in. */
export interface Context {
  /** The question before this one, while it is fresh enough to be continued. */
  readonly last: Question | null;
  /** The current calendar year. */
  readonly year: number;
}

/** A message understood, with the parts it was read from. */
export interface Understanding {
  readonly reading: Reading;
  readonly outcome: Outcome;
}

/**
 * Turns a message into a question, a clarifying question, or a refusal with its reason. Nothing is guessed:
 * a name that is not known, is not clear, or is too far from a known one never becomes a customer.
 */
export function understand(
  message: string,
  context: Context,
  priceList: PriceList,
  lexicon: Lexicon,
): Understanding {
  const reading = readMessage(message, lexicon, context.year);
  return { reading, outcome: conclude(reading, context, priceList) };
}

function conclude(reading: Reading, context: Context, priceList: PriceList): Outcome {
  const intent = decideIntent(reading);
  if (context.last?.kind === 'background' && goesOnInBackground(reading))
    return asideOutcome('background', reading);
  if (intent?.type === 'aside') return asideOutcome(intent.aside, reading);
  const operation = intent?.operation ?? null;
  const doubt = doubtfulName(reading);
  if (doubt !== null) return doubt;
  const unknown = unknownName(reading, operation);
  if (unknown !== null) return { type: 'refuse', refusal: unknown };
  const byAmount = feeAskedByAmount(reading, operation, context, priceList);
  if (byAmount !== null) return byAmount;
  if (operation === null && reading.has('other-way') && context.last)
    return question(reversed(context.last), reading);
  const own = ownScope(reading, operation, priceList);
  const draft = inherit(reading, own, operation, context.last);
  if (draft === null) return { type: 'refuse', refusal: { type: 'not-understood' } };
  return complete(draft.operation, draft.scope, reading, priceList);
}

function asideOutcome(aside: Aside, reading: Reading): Outcome {
  switch (aside) {
    case 'hypothetical':
    case 'elsewhere':
    case 'unrelated':
      return { type: 'refuse', refusal: { type: aside } };
    case 'background': {
      const best = [...reading.cues].sort(([, a], [, b]) => b - a);
      const top = best[0]?.[1] ?? 0;
      const facts = best.filter(([, count]) => count === top).map(([fact]) => fact);
      if (facts.length === 0) return { type: 'refuse', refusal: { type: 'not-understood' } };
      return question({ kind: 'background', facts: facts.slice(0, 3) }, reading);
    }
    case 'greeting':
    case 'help':
    case 'thanks':
    case 'goodbye':
    case 'language':
      return question({ kind: 'social', about: aside }, reading);
  }
}

/** "Hur många samtal var det?" after a fact from the background asks for another one. */
function goesOnInBackground(reading: Reading): boolean {
  const scoped =
    reading.customers.length + reading.services.length + reading.groups.length + reading.years.length > 0;
  return !scoped && reading.cues.size > 0 && !reading.has('fee');
}

/** A name that may mean several, or is only near one, is asked about before anything is computed. */
function doubtfulName(reading: Reading): Outcome | null {
  const clear = reading.customers.some((customer) => customer.numbers.length === 1);
  const doubtful = reading.customers.find(
    (customer) => customer.numbers.length > 1 && !(clear && customer.numbers.length > 8),
  );
  if (doubtful) {
    return {
      type: 'clarify',
      clarification: { type: 'ambiguous-customer', text: doubtful.text, customers: doubtful.numbers },
      question: null,
    };
  }
  const quarter = reading.quarters[0];
  if (quarter) return { type: 'clarify', clarification: { type: 'quarter', ...quarter }, question: null };
  const service = reading.services.find((mention) => mention.keys.length > 1);
  if (service) {
    return {
      type: 'clarify',
      clarification: { type: 'ambiguous-service', text: service.text, services: service.keys },
      question: null,
    };
  }
  const near = reading.near[0];
  if (near === undefined) return null;
  return near.customers.length > 0
    ? {
        type: 'clarify',
        clarification: { type: 'near-customer', text: near.text, customers: near.customers },
        question: null,
      }
    : {
        type: 'clarify',
        clarification: { type: 'near-service', text: near.text, services: near.services },
        question: null,
      };
}

/** An unknown word where a name must stand: no figure may be given for something else instead. */
function unknownName(reading: Reading, operation: Operation | null): Refusal | null {
  const { unknown } = reading;
  if (unknown.length === 0) return null;
  // "sdf" or "bolaget" beside an unknown name says what it would be, not who.
  const groups = reading.groups.filter(({ plural }) => plural);
  const named = reading.customers.length + groups.length > 0;
  const counterpart = unknown.find((word) => word.asCounterpart);
  if (counterpart && (reading.customers.length > 0 || operation?.kind === 'compare')) {
    return { type: 'unknown-customer', text: counterpart.text, nearest: [] };
  }
  const service = unknown.find((word) => word.asService);
  if (service && reading.services.length === 0 && reading.customers.length > 0)
    return { type: 'unknown-service', text: service.text };
  const name =
    unknown.find((word) => word.asName) ??
    (operation === null && reading.words <= 4 ? unknown[0] : undefined);
  if (name === undefined || named) return null;
  return operation === null && reading.words > 6
    ? { type: 'not-understood' }
    : { type: 'unknown-customer', text: name.text, nearest: [] };
}

/** "Hur räknas 54 575 fram?": the printed fee of that amount, in the conversation's scope first. */
function feeAskedByAmount(
  reading: Reading,
  operation: Operation | null,
  context: Context,
  priceList: PriceList,
): Outcome | null {
  if (operation === null || !['explain', 'source', 'reconciliation'].includes(operation.kind)) return null;
  const amount = reading.amounts.find(
    (number) => number.value >= 100 && (number.unit === 'kr' || number.unit === 'none'),
  );
  if (amount === undefined || reading.customers.length > 0) return null;
  const totals = priceList.services.some((service) =>
    priceList.years.some((year) => priceList.sheet(service.key, year)?.total === amount.value),
  );
  if (totals) return null;
  const cells = cellsWithFee(amount.value, priceList);
  const last = context.last;
  const close = cells.filter(
    (cell) => last !== null && 'customers' in last && last.customers.includes(cell.customer),
  );
  const [cell, ...others] = close.length > 0 ? close : cells;
  if (cell === undefined)
    return { type: 'refuse', refusal: { type: 'unknown-amount', amount: amount.value } };
  if (others.length > 0) {
    return {
      type: 'clarify',
      clarification: { type: 'ambiguous-amount', amount: amount.value, cells: [cell, ...others] },
      question: null,
    };
  }
  return question(
    {
      ...operation,
      customers: [cell.customer],
      group: null,
      services: [cell.service],
      year: cell.year,
    } as Question,
    reading,
  );
}

function cellsWithFee(amount: number, priceList: PriceList): readonly Cell[] {
  return priceList.years.flatMap((year) =>
    priceList.services.flatMap((service) =>
      (priceList.sheet(service.key, year)?.rows ?? [])
        .filter((row) => row.fee === amount)
        .map((row) => ({ customer: row.customer, service: service.key, year })),
    ),
  );
}

function ownScope(reading: Reading, operation: Operation | null, priceList: PriceList): Scope {
  const customers = reading.customers.flatMap((customer) =>
    customer.numbers.length === 1 ? customer.numbers : [],
  );
  const services = [...new Set(reading.services.flatMap((service) => service.keys))];
  return {
    customers,
    group: groupOf(reading, customers.length > 0),
    services: services.length > 0 ? services : servicesOfUnit(reading, operation, priceList),
    years: [...new Set(reading.years.map((year) => year.year))],
  };
}

/** A group in the plural counts; in the singular ("vilken stadsdel") only where a choice among its members is asked for. */
function groupOf(reading: Reading, hasCustomers: boolean): Group | null {
  const chooses = reading.has(
    'who',
    'most',
    'least',
    'rank',
    'top',
    'bottom',
    'mean',
    'median',
    'how-many',
    'count',
    'each',
    'list',
  );
  const groups = reading.groups
    .filter((group) => group.plural || (chooses && !hasCustomers))
    .map((group) => group.group);
  if (hasCustomers) return null;
  return groups.find((group) => group !== 'all') ?? groups[0] ?? null;
}

/** "ärenden", "samtal" and "användare" say which services a count is about. */
function servicesOfUnit(
  reading: Reading,
  operation: Operation | null,
  priceList: PriceList,
): readonly string[] {
  if (operation === null || !('measure' in operation) || operation.measure === 'fee') return [];
  const units = (['cases', 'calls', 'users'] as const).filter((unit) => reading.has(unit));
  return units.length === 0
    ? []
    : priceList.services.filter((service) => units.includes(service.unit)).map((service) => service.key);
}

/** Checks the years and fills what a question must have; what is missing is asked for. */
function complete(operation: Operation, scope: Scope, reading: Reading, priceList: PriceList): Outcome {
  const newest = priceList.years[priceList.years.length - 1] ?? 0;
  const missing = scope.years.find((year) => !priceList.years.includes(year));
  if (missing !== undefined) {
    const relative = reading.years.some((year) => year.year === missing && year.relative);
    return { type: 'refuse', refusal: { type: 'unknown-year', year: missing, relative } };
  }
  const { customers, group, services } = scope;
  const base = {
    customers: [...customers],
    group,
    services: [...services],
    year: Math.max(...(scope.years.length > 0 ? scope.years : [newest])),
  };
  const whole = withNeeds(operation, base, scope.years, reading, priceList);
  return 'type' in whole ? whole : question(whole, reading);
}

function withNeeds(
  operation: Operation,
  base: { customers: number[]; group: Group | null; services: string[]; year: number },
  years: readonly number[],
  reading: Reading,
  priceList: PriceList,
): Question | Outcome {
  const nobody = base.customers.length === 0 && base.group === null;
  switch (operation.kind) {
    case 'change': {
      const [from, to] = yearsOfChange(years, priceList.years);
      return { ...base, kind: 'change', from, to, year: to };
    }
    case 'value':
      if (!nobody && base.customers.length === 0) return { ...base, ...operation, kind: 'sum' };
      if (!nobody) return { ...base, ...operation };
      if (!reading.has('we') && base.services.length > 0 && operation.measure === 'share') {
        return {
          ...base,
          kind: 'rank',
          measure: 'share',
          by: 'value',
          direction: 'most',
          limit: null,
          placeOf: null,
        };
      }
      if (reading.has('we') || base.services.length === 0) {
        return {
          type: 'clarify',
          clarification: { type: 'need-customer' },
          question: { ...base, ...operation },
        };
      }
      return { ...base, ...operation, kind: 'sum' };
    case 'explain':
      return nobody && base.services.length > 0
        ? { ...base, kind: 'rule' }
        : nobody
          ? needCustomer({ ...base, ...operation })
          : { ...base, ...operation };
    case 'membership':
      return nobody && base.services.length === 0
        ? needCustomer({ ...base, ...operation })
        : { ...base, ...operation };
    case 'compare': {
      const sides = base.customers.length + operation.against.length;
      if (sides === 0 && base.services.length >= 2) return { ...base, ...operation };
      if (sides === 1 && base.services.length >= 2) return { ...base, ...operation };
      if (sides >= 2) return { ...base, ...operation };
      return {
        type: 'clarify',
        clarification: { type: 'need-second-customer' },
        question: { ...base, ...operation },
      };
    }
    case 'rule':
      return {
        ...base,
        ...operation,
        services: base.services.length > 0 ? base.services : servicesWithPart(reading, base.year, priceList),
      };
    default:
      return { ...base, ...operation } as Question;
  }
}

/** "Vad betyder 20 %?": the services that have a pool of that part. */
function servicesWithPart(reading: Reading, year: number, priceList: PriceList): string[] {
  const parts = reading.amounts.filter(({ unit }) => unit === 'percent').map(({ value }) => value);
  return priceList.services
    .filter(({ key }) =>
      priceList
        .sheet(key, year)
        ?.allocation?.scheme.pools.some((pool) => parts.includes(pool.part.times(100).toNumber())),
    )
    .map(({ key }) => key);
}

function needCustomer(partial: Question): Outcome {
  return { type: 'clarify', clarification: { type: 'need-customer' }, question: partial };
}

function yearsOfChange(named: readonly number[], known: readonly number[]): readonly [number, number] {
  const sorted = [...new Set(named)].sort((a, b) => a - b);
  const newest = known[known.length - 1] ?? 0;
  const [first] = sorted;
  if (first === undefined) return [known[known.length - 2] ?? newest, newest];
  if (sorted.length > 1) return [first, sorted[sorted.length - 1] ?? first];
  return first === newest ? [known[known.length - 2] ?? first, first] : [first, newest];
}

/** "Och tvärtom?" */
function reversed(last: Question): Question {
  if (last.kind === 'rank') return { ...last, direction: last.direction === 'most' ? 'least' : 'most' };
  return 'customers' in last ? { ...last, customers: [...last.customers].reverse() } : last;
}

function question(whole: Question, reading: Reading): Outcome {
  return { type: 'question', question: whole, notes: notesOf(reading) };
}

function notesOf(reading: Reading): readonly ReadingNote[] {
  const customers = reading.customers.flatMap((customer): ReadingNote[] => {
    const [number] = customer.numbers;
    if (
      number === undefined ||
      customer.numbers.length > 1 ||
      customer.by === 'name' ||
      customer.by === 'number'
    )
      return [];
    const { name = null, until = null } = customer.former ?? {};
    return [
      { type: 'recognised', customer: number, text: customer.text, by: customer.by, formerName: name, until },
    ];
  });
  const services = reading.services.flatMap((service): ReadingNote[] =>
    service.corrected && service.keys[0] !== undefined
      ? [{ type: 'corrected-service', service: service.keys[0], text: service.text }]
      : [],
  );
  // In a short message every word counts; in a letter only what stands like a name.
  const ignored = reading.unknown
    .filter((word) => word.asName || word.asService || reading.words <= 8)
    .map((word) => word.text);
  return [
    ...customers,
    ...services,
    ...(ignored.length > 0 ? [{ type: 'ignored', words: ignored } as const] : []),
  ];
}

export { operationOf };
