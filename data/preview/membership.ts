import type { Customer } from '../../dialogs/ports.ts';
import type { Snapshot, StoredSheet } from '../stored-sheet.ts';

/** A customer as it is told: its key, the number that is shown, and its name. */
export interface NamedCustomer {
  readonly customer: number;
  readonly number: number;
  readonly name: string;
}

/** A customer that has become part of another. */
export interface MergedCustomer extends NamedCustomer {
  readonly until: string;
  readonly into: NamedCustomer;
}

/** Who has come and gone between two years; each list by printed number. Without a year before, all are empty. */
export interface Membership {
  /** With a row in the year, none in the year before, and not made of those that had one. */
  readonly joined: readonly NamedCustomer[];
  /** With a row in the year before only, and not part of another now. */
  readonly left: readonly NamedCustomer[];
  readonly merged: readonly MergedCustomer[];
}

/** Compares who has rows in `sheets` (of `year`) with who has rows in the sheets of the year before. */
export function membership(
  { customer }: Snapshot,
  year: number,
  sheets: readonly StoredSheet[],
  earlier: readonly StoredSheet[],
): Membership {
  const now = keysOf(sheets);
  const then = keysOf(earlier);
  const joined = [...now].filter(
    (key) => then.size > 0 && earlier.every(({ rowAsOf }) => rowAsOf(key, year) === undefined),
  );
  const gone = [...then].filter((key) => !now.has(key));
  const merged = gone.flatMap((key) => mergedBy(customer(key), year, customer) ?? []);
  const isMerged = new Set(merged.map((one) => one.customer));
  const named = (key: number) => naming(customer(key), key);
  return Object.freeze({
    joined: inOrder(joined.map(named)),
    left: inOrder(gone.filter((key) => !isMerged.has(key)).map(named)),
    merged: inOrder(merged),
  });
}

function mergedBy(
  known: Customer | undefined,
  year: number,
  customer: Snapshot['customer'],
): MergedCustomer | null {
  if (known === undefined || known.until === null || known.into === null) return null;
  if (known.until > `${year}-01-01`) return null;
  return Object.freeze({
    ...naming(known, known.number),
    until: known.until,
    into: naming(customer(known.into), known.into),
  });
}

function naming(known: Customer | undefined, key: number): NamedCustomer {
  return Object.freeze({ customer: key, number: known?.printedNumber ?? key, name: known?.name ?? '' });
}

function keysOf(sheets: readonly StoredSheet[]): ReadonlySet<number> {
  return new Set(sheets.flatMap(({ rows }) => rows.map((row) => row.customer)));
}

function inOrder<T extends NamedCustomer>(customers: readonly T[]): readonly T[] {
  return Object.freeze([...customers].sort((a, b) => a.number - b.number || a.customer - b.customer));
}
