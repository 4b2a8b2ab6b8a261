import type { Customer } from '../dialogs/ports.ts';

/**
 * Who has become part of a customer by the beginning of a year, or by now (null), directly or through others; by number.
 */
export type Lineage = (customer: number, year: number | null) => readonly number[];

/** Returns the lineage of the customers of a list. */
export function lineageOf(customers: readonly Customer[]): Lineage {
  const ended = Map.groupBy(
    customers.filter(({ into }) => into !== null),
    ({ into }) => into,
  );
  const partsOf = (customer: number, day: string | null, above: ReadonlySet<number>): readonly number[] =>
    (ended.get(customer) ?? [])
      .filter(({ number, until }) => !above.has(number) && (day === null || (until ?? '') <= day))
      .flatMap(({ number }) => [number, ...partsOf(number, day, new Set([...above, number]))]);
  return (customer, year) => partsOf(customer, year === null ? null : `${year}-01-01`, new Set([customer]));
}
