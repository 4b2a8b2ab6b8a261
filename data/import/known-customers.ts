import { holderOn } from '../customer-key.ts';
import { nameKey } from '../name-key.ts';
import type { CustomerRow } from '../register.ts';
import type { ImportRegister } from './draft.ts';
import { editDistance } from './edit-distance.ts';

/** A customer as it is looked for in an input. */
export interface KnownCustomer {
  /** The key; the printed number but for one that has ended and whose number is another's now. */
  readonly key: number;
  readonly number: number;
  readonly name: string;
  readonly until: string | null;
  /** The key of the customer that it has become part of. */
  readonly into: number | null;
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

/** The customers of the register with all their names; `printed` are those that lists have used, by customer's key. */
export function knownCustomers(
  { customers, names }: ImportRegister,
  printed: readonly { readonly customer: number; readonly name: string }[] = [],
): KnownCustomers {
  const given = names.map(({ number, name }) => ({ customer: number, name }));
  const others = Map.groupBy([...given, ...printed], ({ customer }) => customer);
  const all = customers.map(
    (customer): KnownCustomer => ({
      key: customer.number,
      number: customer.printedNumber,
      name: customer.name,
      until: customer.until,
      into: customer.into,
      names: distinct([
        customer.name,
        customer.short,
        ...(others.get(customer.number) ?? []).map(({ name }) => name),
      ]),
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
    byNumber: (number, year) => holderOn(byNumber.get(number) ?? [], `${year}-01-01`),
    nearest: (name) => nearestOf(nameKey(name), byName),
  };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== '');
}

/** All names of a row of customers.csv, in the form that `likeness` takes. */
export function namesOfRow(row: CustomerRow, { names }: ImportRegister): Pick<KnownCustomer, 'names'> {
  const others = names.filter(({ number }) => number === row.number).map(({ name }) => name);
  return { names: [row.name, row.short, ...others].filter((name) => name !== '') };
}

/**
 * Whether a printed name is one of the customer's, but for a few letters, or a name with its end cut off: a list cuts
 * what is too long for its column.
 */
export function likeness(
  printed: string,
  { names }: Pick<KnownCustomer, 'names'>,
): 'same' | 'cut' | 'misprint' | 'other' {
  // A cut last letter is shown as a stroke by the conversion.
  const key = nameKey(printed.replace(/\s*\/$/, ''));
  const keys = names.map(nameKey);
  if (keys.includes(key)) return 'same';
  if (key.length >= SHORTEST_CUT && keys.some((known) => known.startsWith(key))) return 'cut';
  return keys.some((known) => isMisread(key, known)) ? 'misprint' : 'other';
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

/** Where the number is the same, more letters may be wrong than where the name alone has to tell. */
function isMisread(key: string, known: string): boolean {
  const length = Math.min(key.length, known.length);
  const limit = Math.max(lettersWrong(key, known), Math.floor(length / LETTERS_PER_MISREAD));
  return editDistance(key, known, limit) <= limit;
}

// "Ildrötsförvaltningen" is Idrottsförvaltningen, three letters of twenty.
const LETTERS_PER_MISREAD = 6;

/** A short name with two wrong letters is another name. */
function lettersWrong(key: string, known: string): number {
  const length = Math.min(key.length, known.length);
  if (length < 5) return 0;
  return length < 10 ? 1 : 2;
}

const SHORTEST_CUT = 8;
