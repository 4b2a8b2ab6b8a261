import type { CustomerName } from '../ports.ts';
import { isGeneric, withoutS } from '../understand/names.ts';
import type { Entry, EntryName } from './entries.ts';
import type { Term } from './terms.ts';

/** How an entry fits what is typed. */
export interface Match {
  readonly entry: Entry;
  /** The terms that a name of it holds. */
  readonly terms: readonly Term[];
  /** Which name of it begins as those terms do, or is all among them: one that it goes by, only another one, or none. */
  readonly begins: 'own' | 'other' | 'none';
  /** Those terms are whole words of its names. */
  readonly exact: boolean;
  /** The former name without which a term would not fit; else `null`. */
  readonly former: CustomerName | null;
}

/** What is looked for: a customer, a service, or what the one pays for the other. */
export interface Found {
  readonly customer: (Match & { readonly number: number }) | null;
  readonly service: (Match & { readonly key: string }) | null;
}

/** What is found, and the terms that nothing of it holds. */
export interface Finding {
  readonly found: readonly Found[];
  readonly missed: readonly Term[];
}

/**
 * Who and what the terms look for, in the order of `entries`. Each term must stand in a name, at least by its
 * beginning; only where nobody and nothing has all of them are they shared between a customer and a service.
 */
export function find(terms: readonly Term[], entries: readonly Entry[]): readonly Found[] {
  const { customers, services } = matching(terms, entries);
  const whole = ({ terms: held }: Match) => held.length === terms.length;
  const alone: readonly Found[] = [
    ...customers.filter(whole).map((customer) => ({ customer, service: null })),
    ...services.filter(whole).map((service) => ({ customer: null, service })),
  ];
  if (alone.length > 0) return alone;
  return customers.flatMap((customer) =>
    services
      .filter((service) => terms.every((term) => [customer, service].some((one) => one.terms.includes(term))))
      .map((service) => ({ customer, service })),
  );
}

/**
 * Who and what most of the terms look for, where not all of them go together. A customer must be named by all words of
 * one of its names; beside a term that nothing holds, of one that it goes by, so that "Göteborg vatten" finds nobody
 * who is only called so here.
 */
export function findMost(terms: readonly Term[], entries: readonly Entry[]): Finding {
  const finding = mostOf(terms, entries, () => true);
  return finding.missed.length === 0 ? finding : mostOf(terms, entries, ({ isOwn }) => isOwn);
}

/** Whether a name of an entry holds the term. */
export function isHeld(term: Term, entries: readonly Entry[]): boolean {
  return entries.some(({ names }) => names.some((name) => holds(name, term)));
}

function mostOf(
  terms: readonly Term[],
  entries: readonly Entry[],
  counts: (name: EntryName) => boolean,
): Finding {
  const { customers, services } = matching(terms, entries);
  const named = customers.filter(({ entry }) =>
    entry.names.some((name) => counts(name) && isNamed(name, terms)),
  );
  const alone: readonly Found[] = [
    ...named.map((customer) => ({ customer, service: null })),
    ...services.map((service) => ({ customer: null, service })),
  ];
  const pairs: readonly Found[] = named.flatMap((customer) =>
    services
      .map((service) => ({ customer, service }))
      .filter((pair) => heldBy(pair).size > Math.max(customer.terms.length, pair.service.terms.length)),
  );
  const all = [...alone, ...pairs];
  const most = Math.max(0, ...all.map((one) => heldBy(one).size));
  const found = all.filter((one) => heldBy(one).size === most);
  const held = new Set(found.flatMap((one) => [...heldBy(one)]));
  return { found, missed: terms.filter((term) => !held.has(term)) };
}

function matching(terms: readonly Term[], entries: readonly Entry[]) {
  const matches = entries.flatMap((entry) => matchOf(entry, terms) ?? []);
  return {
    customers: matches.flatMap((match) =>
      match.entry.target.type === 'customer' ? [{ ...match, number: match.entry.target.number }] : [],
    ),
    services: matches.flatMap((match) =>
      match.entry.target.type === 'service' ? [{ ...match, key: match.entry.target.key }] : [],
    ),
  };
}

function heldBy({ customer, service }: Found): ReadonlySet<Term> {
  return new Set([...(customer?.terms ?? []), ...(service?.terms ?? [])]);
}

/** All words of a name that tell it are typed, at least their first three letters. */
function isNamed({ words }: EntryName, terms: readonly Term[]): boolean {
  const telling = words.filter((word) => !isGeneric(word));
  return (
    telling.length > 0 &&
    telling.every((word) =>
      terms.some(
        (term) =>
          holdsWhole({ words: [word] }, term) ||
          term.words.some((typed) => /^\p{L}{3}/u.test(typed) && word.startsWith(typed)),
      ),
    )
  );
}

function matchOf(entry: Entry, terms: readonly Term[]): Match | null {
  const held = terms.flatMap((term) => {
    const names = entry.names.filter((name) => holds(name, term));
    return names.length === 0 ? [] : [{ term, names }];
  });
  if (held.length === 0) return null;
  const typed = held.map(({ term }) => term.words[0]).join(' ');
  const onlyFormer = held.find(({ names }) => names.every(({ name }) => name?.kind === 'former'));
  return {
    entry,
    terms: held.map(({ term }) => term),
    begins: beginning(
      held
        .flatMap(({ names }) => names)
        .filter((name) => name.whole.startsWith(typed) || isAllAmong(name, terms)),
    ),
    exact: held.every(({ term, names }) => names.some((name) => holdsWhole(name, term))),
    former: onlyFormer?.names[0]?.name ?? null,
  };
}

function beginning(names: readonly EntryName[]): Match['begins'] {
  if (names.length === 0) return 'none';
  return names.some(({ isOwn }) => isOwn) ? 'own' : 'other';
}

function isAllAmong(name: EntryName, terms: readonly Term[]): boolean {
  return name.words.every((word) => terms.some((term) => holdsWhole({ words: [word] }, term)));
}

function holds(name: EntryName, term: Term): boolean {
  return (
    name.words.some((word) => term.words.some((typed) => word.startsWith(typed))) || holdsWhole(name, term)
  );
}

/** "Järvas" is Järva, and "Skärholmen" the Skärholmens sdf. */
function holdsWhole(name: Pick<EntryName, 'words'>, term: Term): boolean {
  return name.words.some((word) => term.words.some((typed) => withoutS(word) === withoutS(typed)));
}
