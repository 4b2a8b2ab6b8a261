import { membersOf } from '../groups.ts';
import type { PriceList } from '../ports.ts';
import type { ScopedQuestion } from '../question.ts';
import type { Understood } from './answer.ts';
import type { Who } from './who.ts';

/** The customers that a question is about; everybody when it names none. */
export function whoOf(question: ScopedQuestion): Who {
  if (question.customers.length > 0) return { type: 'customers', numbers: question.customers };
  return { type: 'group', group: question.group ?? 'all' };
}

/** Those among whom a ranking or selection finds some: a group, or what is left of it; one customer is no choice. */
export function among<Q extends ScopedQuestion>(question: Q): Q {
  return question.customers.length > 1 ? question : { ...question, customers: [] };
}

/** The numbers behind {@link whoOf} in a year, nobody twice: who is a part of another one is counted with it. */
export function numbersOf(who: Who, priceList: PriceList, year: number): readonly number[] {
  return who.type === 'customers'
    ? withoutParts(who.numbers, priceList, year)
    : membersOf(who.group, priceList, year);
}

/** Customers without those whose rows are added up for another one of them in a year. */
export function withoutParts(
  customers: readonly number[],
  priceList: PriceList,
  year: number,
): readonly number[] {
  if (customers.length < 2) return customers;
  const parts = new Set(
    customers.flatMap((customer) =>
      priceList.services.flatMap(({ key }) => priceList.sheet(key, year)?.row(customer)?.parts ?? []),
    ),
  );
  return customers.filter((customer) => !parts.has(customer));
}

/** The services that a question is about; all of them when it names none. */
export function servicesOf(question: ScopedQuestion, priceList: PriceList): readonly string[] {
  return question.services.length > 0 ? question.services : priceList.services.map((service) => service.key);
}

/** The question as it was read. */
export function understood(question: ScopedQuestion): Understood {
  const named = question.customers.length > 0 || question.group !== null;
  return {
    kind: question.kind,
    who: named ? whoOf(question) : null,
    services: question.services,
    years: question.kind === 'change' ? [question.from, question.to] : [question.year],
  };
}
