import { Decimal } from '../calc/index.ts';

/** A printed share beside the computed one, both in percent. */
export interface ComparedShare {
  readonly printed: Decimal;
  /** Rounded half up to the printed number of decimals. */
  readonly computed: Decimal;
  readonly decimals: number;
}

/**
 * A share as printed ("9.10", in percent) beside part / whole, rounded alike; `null` when the whole is 0.
 * @example compareShare('2.05', new Decimal(684), new Decimal(33_437)) // printed 2.05, computed 2.05, 2 decimals
 */
export function compareShare(printed: string, part: Decimal, whole: Decimal): ComparedShare | null {
  if (whole.isZero()) return null;
  const decimals = printed.split('.')[1]?.length ?? 0;
  return Object.freeze({
    printed: new Decimal(printed),
    computed: part.times(100).div(whole).toDecimalPlaces(decimals),
    decimals,
  });
}
