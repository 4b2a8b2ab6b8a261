import type { Customer, CustomerName, PriceList, Service } from '../ports.ts';
import { isGeneric } from '../understand/names.ts';
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

function customerEntry({ number, name, names }: Customer): Entry {
  const all: readonly CustomerName[] = [{ text: name, kind: 'current' }, ...names];
  return {
    target: { type: 'customer', number },
    names: [
      { whole: String(number), words: [String(number)], name: null, isOwn: true },
      ...all.map((one) => entryName(wordsOf(one.text), one, one.kind === 'current' || one.kind === 'short')),
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
