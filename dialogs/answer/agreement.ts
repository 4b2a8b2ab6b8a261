import { type ReconciledRow, reconcile } from '../../calc/index.ts';
import type { Sheet } from '../ports.ts';

/** The printed fees that can be computed again, in the order of the list. */
export function computableFees(sheet: Sheet): readonly { readonly customer: number; readonly fee: number }[] {
  const members = new Set(sheet.allocation?.customers);
  return sheet.rows.flatMap(({ customer, fee }) =>
    fee !== null && members.has(customer) ? [{ customer, fee }] : [],
  );
}

/** The rows whose printed fee is not the computed one. */
export function differingRows(sheet: Sheet): readonly ReconciledRow[] {
  if (sheet.allocation === null) return [];
  return reconcile(sheet.allocation, computableFees(sheet)).filter((row) => row.difference !== 0);
}

/** Whether rounding alone explains why the rows do not add to the total; `null` when the rule is not known. */
export function roundingAlone(sheet: Sheet): boolean | null {
  return sheet.allocation === null ? null : differingRows(sheet).length === 0;
}
