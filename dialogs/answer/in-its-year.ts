import { type Became, customerIn, isCurrent, newestYear } from '../lineage.ts';
import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import type { ReadingNote } from '../understand/outcome.ts';
import type { Suggestion } from './answer.ts';

/** A question about the customers that there were in its year. */
export interface InItsYear {
  readonly question: Question;
  /** Who was asked about and has become part of another customer by then. */
  readonly notes: readonly ReadingNote[];
}

/**
 * Whom a question is about in its year: a customer that was no more by then is the one that it has become part of, which
 * is said. The question itself stays as it was asked, so that "och 2022?" goes back to who was named.
 */
export function inItsYear(question: Question, priceList: PriceList): InItsYear {
  if (!('customers' in question)) return { question, notes: [] };
  const became = (number: number) => customerIn(number, question.year, priceList);
  const notes = question.customers.flatMap((number) => becameNote(number, became(number), priceList));
  if (question.kind === 'rank' && question.placeOf !== null) {
    const placeOf = became(question.placeOf);
    const customers = distinct(question.customers, became);
    const own = becameNote(question.placeOf, placeOf, priceList);
    return {
      question: { ...question, customers, placeOf: placeOf.number },
      notes: [...notes, ...(question.customers.includes(question.placeOf) ? [] : own)],
    };
  }
  if (notes.length === 0) return { question, notes };
  const customers = distinct(question.customers, became);
  // Two that have become one have nothing to be compared by.
  if (question.kind === 'compare' && customers.length === 1 && question.against.length === 0) {
    const { measure, group, services, year } = question;
    if (question.customers.length > 1)
      return { question: { kind: 'value', measure, customers, group, services, year }, notes };
  }
  return { question: { ...question, customers }, notes };
}

/** What is said where a name means the customer that its own has become part of. */
export function becameNote(
  number: number,
  { number: customer, since }: Became,
  priceList: PriceList,
): readonly ReadingNote[] {
  if (customer === number) return [];
  const name = priceList.customer(number)?.name ?? String(number);
  return [{ type: 'recognised', customer, text: name, by: 'former', formerName: name, until: since }];
}

/** Suggestions about customers that there are now: of one that has ended, those about whom it has become part of. */
export function ofToday(suggestions: readonly Suggestion[], priceList: PriceList): readonly Suggestion[] {
  return suggestions.flatMap((suggestion): readonly Suggestion[] => {
    if (!('customer' in suggestion)) return [suggestion];
    const known = priceList.customer(suggestion.customer);
    if (known === undefined || isCurrent(known, priceList)) return [suggestion];
    // How an ended customer's fee came about says nothing of another's.
    if (suggestion.ask === 'how' || suggestion.ask === 'how-simulated') return [];
    const now = customerIn(suggestion.customer, newestYear(priceList), priceList).number;
    const other = priceList.customer(now);
    return other !== undefined && isCurrent(other, priceList) ? [{ ...suggestion, customer: now }] : [];
  });
}

function distinct(customers: readonly number[], became: (number: number) => Became): number[] {
  return [...new Set(customers.map((number) => became(number).number))];
}
