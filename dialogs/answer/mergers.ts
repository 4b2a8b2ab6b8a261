import { type SimulatedRow, type Simulation, toDecimal, together } from '../../calc/index.ts';
import type { ScenarioChange } from '../scenario.ts';

/** Customers that a scenario makes one, under the number that stays. */
export interface Merger {
  readonly into: number;
  /** Everybody in it, also through an earlier merger. */
  readonly customers: readonly number[];
  readonly name: string | null;
}

/** The mergers of a scenario, by the number that stays. */
export function mergersOf(changes: readonly ScenarioChange[]): ReadonlyMap<number, Merger> {
  const mergers = new Map<number, Merger>();
  for (const change of changes) {
    if (change.type !== 'merge') continue;
    const customers = change.customers.flatMap((customer) => mergers.get(customer)?.customers ?? [customer]);
    for (const customer of change.customers) mergers.delete(customer);
    mergers.set(change.into, { into: change.into, customers, name: change.name ?? null });
  }
  return mergers;
}

/** The simulation with each merger as one row: before is what its customers paid together. */
export function mergersAsOne(simulation: Simulation, mergers: ReadonlyMap<number, Merger>): Simulation {
  if (mergers.size === 0) return simulation;
  const gone = new Set([...mergers.values()].flatMap(({ customers }) => customers));
  const rows = simulation.rows.flatMap((row): SimulatedRow[] => {
    const merger = mergers.get(row.customer);
    if (merger === undefined) return gone.has(row.customer) ? [] : [row];
    const members = simulation.rows.filter(({ customer }) => merger.customers.includes(customer));
    return [{ customer: row.customer, ...together(members) }];
  });
  const ranked = rows
    .filter(({ before, after }) => before !== null && after !== null)
    .map((row) => ({ row, difference: toDecimal(row.difference, 6) }))
    .sort((a, b) => b.difference.abs().cmp(a.difference.abs()) || a.row.customer - b.row.customer);
  return {
    ...simulation,
    rows,
    gains: ranked.flatMap(({ row, difference }) =>
      difference.isNegative() && !difference.isZero() ? [row] : [],
    ),
    losses: ranked.flatMap(({ row, difference }) =>
      difference.isPositive() && !difference.isZero() ? [row] : [],
    ),
  };
}
