import { nameKey } from '../name-key.ts';
import type { ImportRegister } from './draft.ts';
import { editDistance } from './edit-distance.ts';

/** A customer as it is looked for in an input. */
export interface KnownCustomer {
  /** The key; the printed number but for one that has ended and whose number is another's now. */
  readonly key: number;
  readonly number: number;
  readonly name: string;
  readonly until: string | null;
  /** All names, the current one first. */
  readonly names: readonly string[];
}

/** Finds customers by number and by name. */
export interface KnownCustomers {
  /** Who has the number in a year. */
  readonly byNumber: (number: number, year: number) => KnownCustomer | undefined;
  /** Who has exactly this name, current, short, alias or former; capitals do not matter. */
  readonly byName: (name: string) => KnownCustomer | undefined;
  /** Whose name is the nearest, when it is near enough to be a misprint of it; the first of several. */
  readonly nearest: (name: string) => KnownCustomer | undefined;
  readonly all: readonly KnownCustomer[];
}

/** The customers of the register, with all their names. */
export function knownCustomers({ customers, names }: ImportRegister): KnownCustomers {
  const others = Map.groupBy(names, ({ number }) => number);
  const all = customers.map(
    (customer): KnownCustomer => ({
      key: customer.number,
      number: customer.printedNumber,
      name: customer.name,
      until: customer.until,
      names: [
        customer.name,
        customer.short,
        ...(others.get(customer.number) ?? []).map(({ name }) => name),
      ].filter((name) => name !== ''),
    }),
  );
  const byName = new Map<string, KnownCustomer>();
  for (const customer of all) {
    for (const name of customer.names) if (!byName.has(nameKey(name))) byName.set(nameKey(name), customer);
  }
  const byNumber = Map.groupBy(all, ({ number }) => number);
  return {
    all,
    byName: (name) => byName.get(nameKey(name)),
    byNumber: (number, year) => {
      const holders = (byNumber.get(number) ?? []).toSorted((a, b) => (end(a) < end(b) ? -1 : 1));
      return holders.find((holder) => end(holder) > `${year}-01-01`) ?? holders.at(-1);
    },
    nearest: (name) => nearestOf(nameKey(name), byName),
  };
}

/**
 * Whether a printed name is one of the customer's, but for a few letters, or a name with its end cut off: a list cuts
 * what is too long for its column.
 */
export function likeness(printed: string, { names }: KnownCustomer): 'same' | 'cut' | 'misprint' | 'other' {
  // A cut last letter is shown as a stroke by the conversion.
  const key = nameKey(printed.replace(/\s*\/$/, ''));
  const keys = names.map(nameKey);
  if (keys.includes(key)) return 'same';
  if (key.length >= SHORTEST_CUT && keys.some((known) => known.startsWith(key))) return 'cut';
  return keys.some((known) => isMisprint(key, known)) ? 'misprint' : 'other';
}

function nearestOf(key: string, byName: ReadonlyMap<string, KnownCustomer>): KnownCustomer | undefined {
  let best: KnownCustomer | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const [known, customer] of byName) {
    const limit = Math.min(lettersWrong(key, known), distance - 1);
    const found = limit < 0 ? Number.POSITIVE_INFINITY : editDistance(key, known, limit);
    if (found > limit) continue;
    best = customer;
    distance = found;
  }
  return best;
}

function isMisprint(key: string, known: string): boolean {
  const limit = lettersWrong(key, known);
  return editDistance(key, known, limit) <= limit;
}

/** A short name with two wrong letters is another name. */
function lettersWrong(key: string, known: string): number {
  const length = Math.min(key.length, known.length);
  if (length < 5) return 0;
  return length < 10 ? 1 : 2;
}

const SHORTEST_CUT = 8;

function end({ until }: KnownCustomer): string {
  return until ?? 'never';
}
