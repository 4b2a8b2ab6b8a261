import { Decimal } from '../calc/index.ts';
import { compareShare } from './compare-share.ts';
import type { SheetSource } from './sources.ts';

/** A printed share, in percent, of a row or of a printed sum by its index, beside the computed one. */
export interface ShareFault {
  readonly of: 'row' | 'sum';
  readonly index: number;
  readonly computed: string;
  readonly printed: string;
}

/** Shares that are printed otherwise than they compute: of the counts, or of the total fee where no counts are printed. */
export function shareFaults({ rows, manifest }: SheetSource): readonly ShareFault[] {
  const { sums, total } = manifest;
  // Added up exactly, which is not worth it where no shares are printed.
  const counts = rows.some(({ value }) => value.share !== null) ? sumOfCounts(rows) : 0;
  const all = sums.find(({ block }) => block === 'all');
  const fault = (
    of: ShareFault['of'],
    index: number,
    { share, count, fee }: Shared,
    whole: string | number | Decimal,
  ): readonly ShareFault[] => {
    const computed = count === null ? otherShare(share, fee ?? 0, total) : otherShare(share, count, whole);
    return computed === null ? [] : [{ of, index, computed, printed: `${share}` }];
  };
  return [
    ...rows.flatMap(({ value }, index) => fault('row', index, value, counts)),
    ...sums.flatMap((sum, index) => fault('sum', index, sum, all?.count ?? 0)),
  ];
}

function sumOfCounts(rows: SheetSource['rows']): Decimal {
  return rows.reduce((sum, { value }) => sum.plus(value.count ?? 0), new Decimal(0));
}

interface Shared {
  readonly share: string | null;
  readonly count: string | null;
  readonly fee: number | null;
}

/** The share that part / whole gives, when the printed one is another; else `null`. */
function otherShare(
  share: string | null,
  part: string | number | Decimal,
  whole: string | number | Decimal,
): string | null {
  const compared = share === null ? null : compareShare(share, new Decimal(part), new Decimal(whole));
  if (compared === null) return null;
  const { printed, computed, decimals } = compared;
  // One unit of the last printed decimal, as a list may adjust a share so that all add to 100.
  const isNear = printed.minus(computed).abs().lessThanOrEqualTo(new Decimal(10).pow(-decimals));
  return isNear ? null : computed.toFixed(decimals);
}
