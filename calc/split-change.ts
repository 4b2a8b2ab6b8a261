import { subtract } from './arithmetic.ts';
import type { Decimal } from './decimal.ts';
import { type Exact, exact } from './exact.ts';
import { checkNumber, LARGEST_AMOUNT } from './limit.ts';
import { checkTotal } from './total.ts';
import { toExact } from './whole.ts';

/** A total and one customer's fee of it, kr. */
export interface FeeOfTotal {
  readonly total: Decimal;
  readonly fee: Decimal;
}

/** A difference in kr and its two parts, which add up to it exactly. */
export interface SplitChange {
  readonly difference: Exact;
  /** (total after − total before) × share before. */
  readonly effectOfTotal: Exact;
  /** Total after × (share after − share before). */
  readonly effectOfShare: Exact;
}

/**
 * Splits the change of a fee into what the total did and what the customer's share of the total did, kr, exact.
 * @throws CalcError `total-not-positive` (a share of nothing is not defined), and those of a bad number
 * @example splitChange({ total: 100, fee: 10 }, { total: 200, fee: 30 }) // 20 = 10 + 10 (as Decimals)
 */
export function splitChange(before: FeeOfTotal, after: FeeOfTotal): SplitChange {
  const [total0, fee0] = checked(before);
  const [total1, fee1] = checked(after);
  // The fee after the change if the share had stayed: fee before × total after / total before, one division.
  const sameShare = exact(
    fee0.numerator * total1.numerator * total0.denominator,
    fee0.denominator * total1.denominator * total0.numerator,
  );
  return Object.freeze({
    difference: subtract(fee1, fee0),
    effectOfTotal: subtract(sameShare, fee0),
    effectOfShare: subtract(fee1, sameShare),
  });
}

function checked({ total, fee }: FeeOfTotal): readonly [total: Exact, fee: Exact] {
  checkTotal(total);
  checkNumber(fee, 'fee', LARGEST_AMOUNT);
  return [toExact(total), toExact(fee)];
}
