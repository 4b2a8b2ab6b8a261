import type { CustomerRow } from './register.ts';

/** A customer that is told from all others: `number` and `into` are keys, `printedNumber` is the list's. */
export interface CustomerSource extends CustomerRow {
  readonly printedNumber: number;
}

/** Tells customers apart that have had the same number. */
export interface CustomerKeys {
  /** The key of the customer that has the number in the beginning of a year, or had it last; the number itself where nobody has. */
  readonly keyIn: (number: number, year: number) => number;
  /** The same for today's customers. */
  readonly keyNow: (number: number) => number;
  readonly sourceOf: (row: CustomerRow) => CustomerSource;
}

/**
 * Gives each customer a key: its number. One that has ended and whose number is used by another has 1 000 000 000 + number ×
 * 10 000 + the year in which it ended, so that the number alone always means who has it now.
 */
export function customerKeys(rows: readonly CustomerRow[]): CustomerKeys {
  const byNumber = Map.groupBy(rows, ({ number }) => number);
  const keyOf = ({ number, until }: CustomerRow) =>
    until !== null && (byNumber.get(number)?.length ?? 0) > 1
      ? FIRST_KEY + number * KEY_STEP + Number(until.slice(0, 'YYYY'.length))
      : number;
  const keyAt = (number: number, day: string) => {
    const holders = byNumber.get(number) ?? [];
    // A number that only one has had is the key, which goes for nearly all.
    const holder = holders.length > 1 ? holderOn(holders, day) : undefined;
    return holder === undefined ? number : keyOf(holder);
  };
  return {
    keyIn: (number, year) => keyAt(number, `${year}-01-01`),
    keyNow: (number) => keyAt(number, LATEST),
    sourceOf: (row) => ({
      ...row,
      number: keyOf(row),
      printedNumber: row.number,
      // Whoever has the number once this one is no more.
      into: row.into === null || row.until === null ? row.into : keyAt(row.into, row.until),
    }),
  };
}

/** The list's number of the customer with this key. */
export function printedNumberOf(key: number): number {
  return key < FIRST_KEY ? key : Math.floor((key - FIRST_KEY) / KEY_STEP);
}

// Numbers have at most five digits, years four.
const KEY_STEP = 10_000;
// Far above the numbers of lists, and of customers that somebody makes up in a scenario.
const FIRST_KEY = 1_000_000_000;

/** Who of those that have had the same number has it on a day, or had it last; `undefined` for none. */
export function holderOn<T extends Ending>(holders: readonly T[], day: string): T | undefined {
  const inOrder = holders.toSorted(byEnd);
  return inOrder.find((holder) => endOf(holder) > day) ?? inOrder.at(-1);
}

/** Orders those that have had the same number: the one that ended first comes first, the one that has it now last. */
export function byEnd(one: Ending, other: Ending): number {
  return endOf(one) < endOf(other) ? -1 : 1;
}

/** The day from which a customer is no more; `null` for one that has not ended. */
interface Ending {
  readonly until: string | null;
}

function endOf({ until }: Ending): string {
  return until ?? NEVER;
}

// Sorts behind every day.
const NEVER = 'never';
const LATEST = '9999-12-31';
