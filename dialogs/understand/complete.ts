import { customerIn } from '../lineage.ts';
import type { PriceList } from '../ports.ts';
import type { Group, Question } from '../question.ts';
import { cameOrWent, yearsOfComing } from './came-or-went.ts';
import { question } from './conclusion.ts';
import type { Draft } from './draft.ts';
import { isSumOf } from './fee-by-amount.ts';
import type { Operation } from './operation.ts';
import type { Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';

const UNITS = ['cases', 'calls', 'users'] as const;

/** "ärenden", "samtal" and "användare" say which services a count is about, unless those asked for have that unit. */
function fitted(
  services: readonly string[],
  operation: Operation,
  reading: Reading,
  priceList: PriceList,
): string[] {
  const units = UNITS.filter((unit) => reading.has(unit));
  if (!('measure' in operation) || operation.measure === 'fee' || units.length === 0) return [...services];
  const ofUnit = priceList.services.filter(({ unit }) => units.includes(unit)).map(({ key }) => key);
  const both = services.filter((service) => ofUnit.includes(service));
  // A service named in the message stands, even if the count does not fit it: the answer says so.
  return both.length > 0 ? both : reading.services.length > 0 ? [...services] : ofUnit;
}

/** Checks the years and fills what a question must have; what is missing is asked for. */
export function complete(draft: Draft, reading: Reading, priceList: PriceList): Outcome {
  const { operation, scope, continues } = draft;
  const missing = scope.years.find((year) => !priceList.years.includes(year));
  if (missing !== undefined) {
    const relative = reading.years.some((year) => year.year === missing && year.relative);
    const rest = complete({ ...draft, scope: { ...scope, years: [] } }, reading, priceList);
    return {
      type: 'refuse',
      refusal: { type: 'unknown-year', year: missing, relative },
      question: rest.question,
    };
  }
  const services = fitted(scope.services, operation, reading, priceList);
  const base = {
    customers: [...scope.customers],
    group: scope.group,
    services,
    year: Math.max(...(scope.years.length > 0 ? scope.years : [newestOf(services, priceList)])),
  };
  const whole = withNeeds(operation, base, scope.years, continues, reading, priceList);
  return 'type' in whole ? whole : question(whole, reading, continues);
}

/** The newest year that has any of the services; preliminary figures may be those of some services only. */
function newestOf(services: readonly string[], { years, sheet }: PriceList): number {
  const has = (year: number) => services.some((service) => sheet(service, year) !== undefined);
  return (services.length === 0 ? undefined : years.findLast(has)) ?? years.at(-1) ?? 0;
}

function withNeeds(
  operation: Operation,
  base: { customers: number[]; group: Group | null; services: string[]; year: number },
  years: readonly number[],
  continues: boolean,
  reading: Reading,
  priceList: PriceList,
): Question | Outcome {
  const nobody = base.customers.length === 0 && base.group === null;
  switch (operation.kind) {
    case 'change': {
      const [from, to] = yearsOfChange(years, priceList.years);
      return { ...base, kind: 'change', measure: operation.measure, from, to, year: to };
    }
    case 'value':
      // A call costs what comes on top; the fixed fee is split by other things.
      if (
        (operation.measure === 'unit-cost' || (operation.measure === 'fee' && nobody)) &&
        reading.has('calls') &&
        onTopOf(base, priceList)
      )
        return { ...base, kind: 'on-top' };
      if (!nobody && base.customers.length === 0) return { ...base, ...operation, kind: 'sum' };
      if (!nobody) return { ...base, ...operation };
      if (!reading.has('we') && base.services.length > 0 && operation.measure === 'share') {
        return {
          ...base,
          kind: 'rank',
          measure: 'share',
          by: 'value',
          smallest: false,
          direction: 'most',
          limit: null,
          at: null,
          placeOf: null,
          together: false,
          countOnly: false,
        };
      }
      if ((reading.has('we') && operation.measure !== 'unit-cost') || base.services.length === 0) {
        return {
          type: 'clarify',
          clarification: { type: 'need-customer' },
          question: { ...base, ...operation },
        };
      }
      return { ...base, ...operation, kind: 'sum' };
    case 'sum':
      // "What share of the total is ours?": only who asks knows whose.
      return nobody && reading.has('we') && operation.measure === 'share'
        ? needCustomer({ ...base, ...operation })
        : { ...base, ...operation };
    case 'filter':
      if (cameOrWent(reading) !== null) return whoMoved({ ...base, ...operation }, reading, priceList);
      return operation.notIn === null
        ? { ...base, ...operation }
        : { ...base, ...operation, year: years.find((year) => year !== operation.notIn) ?? base.year };
    case 'rank': {
      if (operation.by !== 'change') return { ...base, ...operation };
      // "Störst höjning sedan 2024" is about what came after.
      const [from, to] = yearsOfChange(years, priceList.years);
      const since = (reading.years.length === 0 ? operation.since : undefined) ?? from;
      return { ...base, ...operation, year: to, ...(since < to && { since }) };
    }
    case 'explain': {
      // "Varför blir det inte exakt 600 000?" asks about a total.
      const added =
        nobody && reading.amounts.length > 0 ? servicesInQuestion(reading, base.year, priceList) : [];
      if (base.services.length === 0 && added.length > 0)
        return { ...base, kind: reading.has('none') ? 'reconciliation' : 'rule', services: added };
      return nobody && base.services.length > 0
        ? { ...base, kind: 'rule' }
        : nobody
          ? needCustomer({ ...base, ...operation })
          : { ...base, ...operation };
    }
    case 'membership':
      return nobody && base.services.length === 0
        ? needCustomer({ ...base, ...operation })
        : { ...base, ...operation };
    case 'compare': {
      const oneCustomer = base.customers.length === 1 && operation.against.length === 0;
      if (
        base.services.length === 0 &&
        (reading.has('service', 'most', 'least') || (oneCustomer && continues))
      )
        base.services.push(...priceList.services.map(({ key }) => key));
      // "Rinkeby-Kistas avgift 2022 mot Järvas 2025": two that have become one are one customer's then and now.
      const [from, to] = yearsOfChange(years, priceList.years);
      const now = new Set(base.customers.map((customer) => customerIn(customer, to, priceList).number));
      if (years.length > 1 && base.customers.length > 1 && now.size === 1 && operation.against.length === 0)
        return { ...base, kind: 'change', measure: operation.measure, from, to, year: to };
      const sides = base.customers.length + operation.against.length;
      if (sides === 0 && base.services.length >= 2) return { ...base, ...operation };
      if (sides === 1 && base.services.length >= 2) return { ...base, ...operation };
      if (sides >= 2) return { ...base, ...operation };
      // "Hur mycket mindre blev det för Bromma?" has last year on its other side.
      if (oneCustomer && reading.has('more', 'fewer') && !reading.has('than', 'against', 'compare')) {
        return { ...base, kind: 'change', measure: operation.measure, from, to, year: to };
      }
      return {
        type: 'clarify',
        clarification: { type: 'need-second-customer' },
        question: { ...base, ...operation },
      };
    }
    case 'rule':
    case 'reconciliation':
      return {
        ...base,
        ...operation,
        services:
          base.services.length > 0 ? base.services : servicesInQuestion(reading, base.year, priceList),
      };
    default:
      // The scope added to an operation is the question of its kind; TypeScript cannot join two unions member by member.
      return { ...base, ...operation } as Question;
  }
}

/** Who pays in one year and not in another, of the services that had a fee in both. */
function whoMoved(
  asked: Question & { kind: 'filter' },
  reading: Reading,
  priceList: PriceList,
): Question | Outcome {
  const years = yearsOfComing(reading, priceList);
  if ('first' in years) {
    const refusal = { type: 'unknown-year', year: years.first - 1, relative: false } as const;
    return { type: 'refuse', refusal, question: null };
  }
  const [from, to] = years;
  const [year, notIn] = cameOrWent(reading) === 'came' ? [to, from] : [from, to];
  const charged = (service: string) =>
    [from, to].every((one) => (priceList.sheet(service, one)?.total ?? 0) > 0);
  const all = priceList.services.map(({ key }) => key).filter(charged);
  return { ...asked, services: asked.services.length > 0 ? asked.services : all, year, notIn };
}

/** "Vad betyder 20 %?", "den lika delen", "600 000": the services that have such a pool, or such a total. */
function servicesInQuestion(reading: Reading, year: number, priceList: PriceList): string[] {
  const equal = reading.has('equal');
  const parts = reading.amounts.filter(({ unit }) => unit === 'percent').map(({ value }) => value);
  const totals = reading.amounts
    .filter(({ unit }) => unit === 'kr' || unit === 'none')
    .map(({ value }) => value);
  const units = UNITS.filter((unit) => reading.has(unit));
  return priceList.services
    .filter(({ key, unit }) => {
      const sheet = priceList.sheet(key, year);
      return (
        totals.some((total) => isSumOf(sheet, total)) ||
        (reading.has('what-is') && units.includes(unit)) ||
        sheet?.allocation?.scheme.pools.some(
          (pool) => (equal && pool.base === 'equal') || parts.includes(pool.part.times(100).toNumber()),
        )
      );
    })
    .map(({ key }) => key);
}

/** All of the services add a price per call. */
function onTopOf(
  { services, year }: { services: readonly string[]; year: number },
  priceList: PriceList,
): boolean {
  return services.length > 0 && services.every((service) => priceList.sheet(service, year)?.pricePerCall);
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
