import type { Decimal } from './decimal.ts';
import { CalcError } from './error.ts';
import { checkNumber, LARGEST_AMOUNT } from './limit.ts';

/**
 * Passes when `total` is an amount above 0 kr.
 * @throws CalcError `total-not-positive`, and those of a bad number
 */
export function checkTotal(total: Decimal): void {
  checkNumber(total, 'total', LARGEST_AMOUNT);
  if (total.lessThanOrEqualTo(0)) throw new CalcError({ code: 'total-not-positive', got: total.toString() });
}
