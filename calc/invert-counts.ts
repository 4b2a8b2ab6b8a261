import { Decimal } from './decimal.ts';
import type { CustomerWeight } from './derive-weights.ts';
import { CalcError } from './error.ts';
import { divideHalfUp, type Exact, exact } from './exact.ts';
import { checkNumber, LARGEST_AMOUNT } from './limit.ts';
import { checkPrintedFees, type PrintedFee } from './printed-fee.ts';
import { checkTotal } from './total.ts';
import { toExact } from './whole.ts';

/** The printed fees of a proportional list whose counts are printed only as a sum. */
export interface ProportionalFees {
  /** kr. */
  readonly total: Decimal;
  /** Printed sum of the counts, whole. */
  readonly count: Decimal;
  readonly fees: readonly PrintedFee[];
}

/**
 * The whole counts that the printed fees follow from, in the order given: the only ones that compute to these fees,
 * and they add to `count`.
 * @throws CalcError `fee-fits-no-count`, `fee-fits-several-counts` (a count is worth less than a krona),
 *   `counts-do-not-add-up`, `count-not-whole`, `total-not-positive`, and those of a bad number or printed fee
 * @source price list 2025, KCP: the fees of 2024 are printed, the users only as their sum, 340
 * @example invertCounts({ total: new Decimal(2_024_000), count: new Decimal(340), fees: fees2024 }) // 30, 5, 118 …
 */
export function invertCounts({ total, count, fees }: ProportionalFees): readonly CustomerWeight[] {
  checkTotal(total);
  checkNumber(count, 'count', LARGEST_AMOUNT);
  if (!count.isInteger() || count.lessThanOrEqualTo(0)) {
    throw new CalcError({ code: 'count-not-whole', got: count.toString() });
  }
  checkPrintedFees(fees);
  const price = pricePerCount(toExact(total), BigInt(count.toFixed()));
  const counts = fees.map((printed) => countBehind(printed, price));
  const sum = counts.reduce((before, each) => before + each, 0n);
  if (sum !== BigInt(count.toFixed())) {
    throw new CalcError({ code: 'counts-do-not-add-up', expected: count.toFixed(), got: String(sum) });
  }
  return Object.freeze(
    fees.map(({ customer }, index) =>
      Object.freeze({ customer, weight: new Decimal(String(counts[index] ?? 0n)) }),
    ),
  );
}

function pricePerCount(total: Exact, count: bigint): Exact {
  return exact(total.numerator, total.denominator * count);
}

function countBehind({ customer, fee }: PrintedFee, price: Exact): bigint {
  const nearest = divideHalfUp(BigInt(fee) * price.denominator, price.numerator);
  // Neighbours tell whether the count is the only one; more distant counts lie behind them.
  const fitting = [nearest - 1n, nearest, nearest + 1n].filter(
    (count) => count >= 0n && divideHalfUp(count * price.numerator, price.denominator) === BigInt(fee),
  );
  const [count] = fitting;
  if (count === undefined) throw new CalcError({ code: 'fee-fits-no-count', customer, got: fee });
  if (fitting.length > 1) throw new CalcError({ code: 'fee-fits-several-counts', customer, got: fee });
  return count;
}
