import { reconcile } from '../calc/index.ts';
import type { StoredSheet } from './stored-sheet.ts';

/** A printed fee that the rule computes otherwise, kr; `difference` is printed − computed. */
export interface FeeDifference {
  readonly service: string;
  readonly year: number;
  readonly customer: number;
  readonly printed: number;
  readonly computed: number;
  readonly difference: number;
}

/** The sheet's fees that do not compute; empty where the rule is not known. */
export function feeDifferences({ allocation, rows, service, year }: StoredSheet): readonly FeeDifference[] {
  if (allocation === null) return [];
  const printed = rows.flatMap(({ customer, fee, weight }) =>
    fee === null || weight === null ? [] : [{ customer, fee }],
  );
  return reconcile(allocation, printed)
    .filter(({ difference }) => difference !== 0)
    .map(({ customer, printed: fee, computed, difference }) =>
      Object.freeze({ service, year, customer, printed: fee, computed, difference }),
    );
}
