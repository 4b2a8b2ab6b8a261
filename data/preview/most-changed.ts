import type { CustomerChange } from './customer-changes.ts';

/** A customer whose sum of fees is known in both years and differs. */
export interface KnownChange extends CustomerChange {
  readonly fee: number;
  readonly before: number;
  readonly difference: number;
}

/** Whose sums rose (`up`) or fell (`down`) most, in kr, the largest first; of equal ones the lowest number. */
export function mostChanged(
  customers: readonly CustomerChange[],
  direction: 'up' | 'down',
): readonly KnownChange[] {
  const sign = direction === 'up' ? 1 : -1;
  return customers
    .filter(isKnown)
    .filter(({ difference }) => difference * sign > 0)
    .sort((a, b) => (b.difference - a.difference) * sign || a.number - b.number);
}

function isKnown(change: CustomerChange): change is KnownChange {
  return change.fee !== null && change.before !== null && change.difference !== null;
}
