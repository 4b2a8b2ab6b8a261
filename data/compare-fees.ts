import { type ReconciledRow, reconcile } from '../calc/index.ts';
import { prepareAllocation } from './allocation.ts';
import type { SheetSource } from './sources.ts';

/**
 * Each printed fee of a weighed sheet beside the computed one, by customer; empty where there is no rule.
 * @throws CalcError when the weights cannot be allocated on
 */
export function compareFees({ manifest, rows, weights }: SheetSource): ReadonlyMap<number, ReconciledRow> {
  const { pools, total } = manifest;
  const allocation = prepareAllocation({ total, pools, weights });
  if (allocation === null) return new Map();
  const printed = rows.flatMap(({ value }) =>
    value.fee === null || !weights.has(value.number) ? [] : [{ customer: value.number, fee: value.fee }],
  );
  return new Map(reconcile(allocation, printed).map((row) => [row.customer, row]));
}
