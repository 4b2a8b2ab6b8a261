import { Decimal } from '../calc/index.ts';
import type { RowSource } from './manifest.ts';
import type { SheetSource } from './sources.ts';

/** A printed share beside the computed one, both in percent; `unit` is one of the last printed decimal. */
export interface ComparedShare {
  readonly printed: Decimal;
  readonly computed: Decimal;
  readonly decimals: number;
  readonly unit: Decimal;
}

/**
 * The row's printed share and what it should be: of the counts where they are printed, of the total fee where not
 * (as the switchboard's "Andel, %" is). `null` where no share is printed.
 */
export function shareOf({ count, share, fee }: RowSource, sheet: SheetSource): ComparedShare | null {
  if (share === null) return null;
  const counts = sheet.rows.reduce((sum, { value }) => sum.plus(value.count ?? 0), new Decimal(0));
  const [part, whole] =
    count === null
      ? [new Decimal(fee ?? 0), new Decimal(sheet.manifest.total)]
      : [new Decimal(count), counts];
  if (whole.isZero()) return null;
  const decimals = share.split('.')[1]?.length ?? 0;
  return {
    printed: new Decimal(share),
    computed: part.times(100).div(whole).toDecimalPlaces(decimals),
    decimals,
    unit: new Decimal(10).pow(-decimals),
  };
}
