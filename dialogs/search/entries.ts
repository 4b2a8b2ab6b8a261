import type { Customer, CustomerName, PriceList, Service } from '../ports.ts';
import { isGeneric, namesOf } from '../understand/names.ts';
import { indexSpelling, type SpellingIndex } from '../understand/spelling.ts';
import { tokenize } from '../understand/tokens.ts';

/** One name of an entry, folded: as a whole, and its words. */
export interface EntryName {
  readonly whole: string;
  readonly words: readonly string[];
  /** The customer's name that it is; `null` for a number or a service's name. */
  readonly name: CustomerName | null;
  /** The entry goes by it: the number, the current or the short name. */
  readonly isOwn: boolean;
}

/** What a search finds: a customer or a service, with everything that it is called. */
export interface Entry {
  readonly target:
    | { readonly type: 'customer'; readonly number: number }
    | { readonly type: 'service'; readonly key: string };
  readonly names: readonly EntryName[];
}

/** All entries of a price list, and their words for putting misspelt ones right. */
export interface Entries {
  readonly all: readonly Entry[];
  readonly spelling: SpellingIndex;
}

/** Prepares what a search looks in: customers in the order of the list, then services. */
export function listEntries(priceList: PriceList): Entries {
  const all = [...priceList.customers.map(customerEntry), ...priceList.services.map(serviceEntry)];
  return {
    all,
    spelling: indexSpelling(all.flatMap(({ names }) => names.flatMap(({ words }) => words))),
  };
}

function customerEntry(customer: Customer): Entry {
  const { number, printedNumber } = customer;
  // A number that somebody else has by now finds that customer.
  const numbers = number === printedNumber ? [String(number)] : [];
  return {
    target: { type: 'customer', number },
    names: [
      ...numbers.map((whole) => ({ whole, words: [whole], name: null, isOwn: true })),
      ...namesOf(customer).map((one) =>
        entryName(wordsOf(one.text), one, one.kind === 'current' || one.kind === 'short'),
      ),
    ],
  };
}

/** "Förvaltning" and the like stand in names of customers too, and there they mean somebody. */
function serviceEntry({ key, name, short, aliases }: Service): Entry {
  const telling = (text: string) => wordsOf(text).filter((word) => !isGeneric(word));
  return {
    target: { type: 'service', key },
    names: [
      ...[short.sv, short.en, name.sv, name.en].map((text) => entryName(telling(text), null, true)),
      ...aliases.map((text) => entryName(telling(text), null, false)),
    ],
  };
}

function entryName(words: readonly string[], name: CustomerName | null, isOwn: boolean): EntryName {
  return { whole: words.join(' '), words, name, isOwn };
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).map(({ word }) => word);
}
