import type { Allocation } from '../allocation.ts';
import { ceiling, divide, multiply } from '../arithmetic.ts';
import { type Exact, exact } from '../exact.ts';
import { exactFee } from '../fee.ts';
import { LARGEST_AMOUNT } from '../limit.ts';
import { toExact } from '../whole.ts';
import { type ComputedFee, computedFee } from './fee-change.ts';
import { roundingEnd, roundingStart } from './goal-fee.ts';

/** A total in whole kr, and the fee that it leads to. */
export interface TotalAndFee extends ComputedFee {
  readonly total: bigint;
}

/** The whole totals with exactly a rounded fee, within 1…10¹² kr, or the one that comes nearest. */
export type TotalsOfFee =
  | { readonly reachable: true; readonly from: TotalAndFee; readonly to: TotalAndFee }
  | { readonly reachable: false; readonly nearest: TotalAndFee };

/**
 * The totals in whole kronor with which the customer's rounded fee is exactly `fee`: a fee is a share of the total,
 * so every fee is reached that the smallest and the largest total leave room for.
 * @throws CalcError `unknown-customer`, `fee-not-whole`, `number-too-large`
 * @example totalForFee(stockholmDirekt2025, 701, 50_000) // from 2 444 201 to 2 444 249 kr
 */
export function totalForFee(allocation: Allocation, customer: number, fee: number): TotalsOfFee {
  const share = divide(exactFee(allocation, customer), toExact(allocation.total));
  const [start, end] = [roundingStart(customer, fee), roundingEnd(customer, fee)];
  const at = (total: bigint): TotalAndFee =>
    Object.freeze({ total, ...computedFee(multiply(share, exact(total))) });
  if (share.numerator === 0n) {
    // Whoever has no weight pays 0 of any total.
    return fee === 0
      ? Object.freeze({ reachable: true, from: at(SMALLEST), to: at(LARGEST) })
      : Object.freeze({ reachable: false, nearest: at(LARGEST) });
  }
  const from = within(firstFrom(start, share));
  const to = within(firstFrom(end, share) - 1n);
  const [first, last] = [at(from), at(to)];
  if (first.fee === fee) return Object.freeze({ reachable: true, from: first, to: last });
  return Object.freeze({ reachable: false, nearest: first });
}

/** The smallest whole total of which the share is at or above the amount. */
function firstFrom(amount: Exact, share: Exact): bigint {
  return ceiling(divide(amount, share));
}

function within(total: bigint): bigint {
  if (total < SMALLEST) return SMALLEST;
  return total > LARGEST ? LARGEST : total;
}

const SMALLEST = 1n;
const LARGEST = BigInt(LARGEST_AMOUNT.toFixed());
