import type { CustomerName } from '../ports.ts';
import { withoutS } from '../understand/names.ts';
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

/**
 * Who and what the terms look for, in the order of `entries`. Each term must stand in a name, at least by its
 * beginning; only where nobody and nothing has all of them are they shared between a customer and a service.
 */
export function find(terms: readonly Term[], entries: readonly Entry[]): readonly Found[] {
  const matches = entries.flatMap((entry) => matchOf(entry, terms) ?? []);
  const customers = matches.flatMap((match) =>
    match.entry.target.type === 'customer' ? [{ ...match, number: match.entry.target.number }] : [],
  );
  const services = matches.flatMap((match) =>
    match.entry.target.type === 'service' ? [{ ...match, key: match.entry.target.key }] : [],
  );
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
