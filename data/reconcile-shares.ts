import { Decimal } from '../calc/index.ts';
import { compareShare } from './compare-share.ts';
import type { StoredSheet } from './stored-sheet.ts';

/** A share that computes otherwise than it is printed, percent with the printed decimals. */
export interface ShareDifference {
  readonly service: string;
  readonly year: number;
  readonly customer: number;
  readonly printed: string;
  readonly computed: string;
}

/** The sheet's shares that differ: of the counts where they are printed, else of the total fee. */
export function shareDifferences(sheet: StoredSheet): readonly ShareDifference[] {
  const { service, year, rows, origin } = sheet;
  const ofCounts = origin === 'printed';
  const whole = ofCounts
    ? rows.reduce((sum, { weight }) => sum.plus(weight ?? 0), new Decimal(0))
    : new Decimal(sheet.total);
  return rows.flatMap(({ customer, printedShare, weight, fee }) => {
    const part = ofCounts ? weight : new Decimal(fee ?? 0);
    const compared = printedShare === null || part === null ? null : compareShare(printedShare, part, whole);
    if (printedShare === null || compared === null || compared.printed.equals(compared.computed)) return [];
    const computed = compared.computed.toFixed(compared.decimals);
    return [Object.freeze({ service, year, customer, printed: printedShare, computed })];
  });
}
