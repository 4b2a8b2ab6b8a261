import type { Allocation } from '../allocation.ts';
import { compare, subtract } from '../arithmetic.ts';
import { type Exact, exact } from '../exact.ts';
import { fees } from '../fees.ts';
import { toExact } from '../whole.ts';

/** Whether a table's fees add up, kr. */
export interface SumCheck {
  readonly total: Exact;
  /** The sum of the exact fees, added up fee by fee. */
  readonly exactSum: Exact;
  /** Whether the exact fees add to the total; anything but true is a fault of this program. */
  readonly addsUp: boolean;
  /** The sum of the fees rounded half up. */
  readonly roundedSum: number;
  /** What the rounding adds: sum of the rounded fees − total. */
  readonly remainder: Exact;
}

/** Adds up all fees of an allocation and sets them against its total; takes time in proportion to the members. */
export function checkSum(allocation: Allocation): SumCheck {
  const total = toExact(allocation.total);
  const numerator = allocation.numerators.reduce((sum, each) => sum + each, 0n);
  const exactSum = exact(numerator, allocation.denominator);
  const roundedSum = fees(allocation, 'half-up').reduce((sum, fee) => sum + fee, 0);
  return Object.freeze({
    total,
    exactSum,
    addsUp: compare(exactSum, total) === 0,
    roundedSum,
    remainder: subtract(exact(BigInt(roundedSum)), total),
  });
}
