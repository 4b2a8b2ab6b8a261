import { Decimal, type FeeChange } from '../../calc/index.ts';
import type { TableCell } from './answer.ts';
import { computed, type Figure, percentOfExact } from './figure.ts';

/** Computed kronor, whole. */
export function computedKr(value: number, rule: 'allocation' | 'difference' | 'sum'): Figure {
  return computed(new Decimal(value), 'kr', rule);
}

/** A computed fee; absent for who is not in the service. */
export function feeCell(fee: number | undefined): TableCell {
  return fee === undefined ? { type: 'absent' } : { type: 'figure', figure: computedKr(fee, 'allocation') };
}

/** What lies between two fees, kr. */
export function differenceCell({ roundedDifference }: Pick<FeeChange, 'roundedDifference'>): TableCell {
  return { type: 'figure', figure: computedKr(roundedDifference, 'difference') };
}

/** The same as a share of the fee before; absent where there was none. */
export function percentCell({ ratio }: Pick<FeeChange, 'ratio'>): TableCell {
  return ratio === null
    ? { type: 'absent' }
    : { type: 'figure', figure: percentOfExact(ratio, 'difference') };
}
