import { becameNote } from '../answer/in-its-year.ts';
import { customerIn, newestYear } from '../lineage.ts';
import type { PriceList } from '../ports.ts';
import type { Mention } from './mentions.ts';
import type { Outcome, ReadingNote } from './outcome.ts';
import type { CustomerReading, Reading } from './reading.ts';
import type { Thread } from './thread.ts';

/**
 * What comes of a message about changed inputs, which are today's: whoever it or the conversation names that has ended
 * is the customer that it has become part of, and that is said.
 */
export function amongTodays<
  Context extends { readonly thread: Thread; readonly priceList: PriceList },
  Result extends Outcome | null,
>(
  reading: Reading,
  context: Context,
  understand: (reading: Reading, context: Context) => Result,
): Result | Outcome {
  const { thread, priceList } = context;
  const merged = alreadyMerged(reading, priceList);
  if (merged !== null) return merged;
  const outcome = understand(ofToday(reading, priceList), {
    ...context,
    thread: threadOfToday(thread, priceList),
  });
  if (outcome?.type !== 'question' || reading.customers.length > 0) return outcome;
  const notes = endedBefore(thread, priceList);
  return notes.length === 0 ? outcome : { ...outcome, notes: [...outcome.notes, ...notes] };
}

/** "Om Rinkeby-Kista och Spånga-Tensta slås ihop": they have been for a long time. */
function alreadyMerged(reading: Reading, priceList: PriceList): Outcome | null {
  const named = reading.customers.flatMap(({ numbers }) => (numbers.length === 1 ? numbers : []));
  const [into, ...others] = meantIn(named, newestYear(priceList), priceList);
  if (!reading.has('merge') || named.length < 2 || into === undefined || others.length > 0) return null;
  const parts = named.filter((number) => number !== into);
  return { type: 'refuse', refusal: { type: 'already-merged', parts, into }, question: null };
}

/**
 * A reading whose doubtful names may mean only who there is in the year that it says, or now: what has become one is no
 * choice.
 */
export function choicesInTheirYear(reading: Reading, priceList: PriceList): Reading {
  const said = reading.years.map(({ year }) => year).filter((year) => priceList.years.includes(year));
  const year = said.length > 0 ? Math.max(...said) : newestYear(priceList);
  const there = (numbers: readonly number[]) => meantIn(numbers, year, priceList);
  const doubtful = [
    ...reading.customers.filter(({ numbers }) => numbers.length > 1),
    ...reading.near.map(({ customers }) => ({ numbers: customers })),
  ];
  if (doubtful.every(({ numbers }) => isSame(numbers, there(numbers)))) return reading;
  const several = <Of extends { readonly numbers: readonly number[] }>(one: Of): Of =>
    one.numbers.length > 1 ? { ...one, numbers: there(one.numbers) } : one;
  return {
    ...reading,
    customers: reading.customers.map(several),
    near: reading.near.map((one) => ({ ...one, customers: there(one.customers) })),
    mentions: reading.mentions.map((mention) => (mention.type === 'customer' ? several(mention) : mention)),
  };
}

function ofToday(reading: Reading, priceList: PriceList): Reading {
  const customers = reading.customers.map((customer) => todays(customer, priceList));
  if (customers.every((customer, index) => customer === reading.customers[index])) return reading;
  const numbered = new Map(
    reading.customers.flatMap(({ by, numbers: [number] }, index) =>
      by === 'number' && number !== undefined ? [[number, customers[index]?.numbers ?? []] as const] : [],
    ),
  );
  return {
    ...reading,
    customers: distinct(customers),
    mentions: reading.mentions.map((mention) => mentionOfToday(mention, numbered, priceList)),
  };
}

function todays(customer: CustomerReading, priceList: PriceList): CustomerReading {
  const [number, ...others] = customer.numbers;
  if (number === undefined || others.length > 0) return customer;
  const now = customerIn(number, newestYear(priceList), priceList);
  if (now.number === number) return customer;
  const name = priceList.customer(number)?.name ?? customer.text;
  return { ...customer, numbers: [now.number], by: 'former', former: { name, until: now.since } };
}

function mentionOfToday(
  mention: Mention,
  numbered: ReadonlyMap<number, readonly number[]>,
  priceList: PriceList,
): Mention {
  if (mention.type === 'customer')
    return { ...mention, numbers: meantIn(mention.numbers, newestYear(priceList), priceList) };
  if (mention.type !== 'number' || mention.number.unit !== 'none') return mention;
  const numbers = numbered.get(mention.number.value);
  return numbers === undefined
    ? mention
    : { ...mention, type: 'customer', numbers, by: 'number', name: null };
}

function threadOfToday(thread: Thread, priceList: PriceList): Thread {
  const now = (numbers: readonly number[]) => meantIn(numbers, newestYear(priceList), priceList);
  const { last, customers, found } = thread;
  return {
    ...thread,
    customers: now(customers),
    found: now(found),
    last: last === null ? null : { ...last, customers: [...now(last.customers)] },
  };
}

/** Who was talked about and has ended. */
function endedBefore({ last }: Thread, priceList: PriceList): readonly ReadingNote[] {
  return (last?.customers ?? []).flatMap((number) =>
    becameNote(number, customerIn(number, newestYear(priceList), priceList), priceList),
  );
}

function meantIn(numbers: readonly number[], year: number, priceList: PriceList): readonly number[] {
  return [...new Set(numbers.map((number) => customerIn(number, year, priceList).number))];
}

function distinct(customers: readonly CustomerReading[]): readonly CustomerReading[] {
  return customers.filter(
    ({ numbers }, index) => customers.findIndex((other) => isSame(other.numbers, numbers)) === index,
  );
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
