import { CalcError } from './error.ts';
import { LARGEST_AMOUNT } from './limit.ts';

/** What the price list prints for one customer, whole kr. */
export interface PrintedFee {
  readonly customer: number;
  readonly fee: number;
}

/**
 * Passes when each printed fee is a whole number of kronor from 0 to 10¹² and each customer occurs once.
 * @throws CalcError `fee-not-whole`, `number-too-large`, `duplicate-customer`
 */
export function checkPrintedFees(printed: readonly PrintedFee[]): void {
  const seen = new Set<number>();
  for (const { customer, fee } of printed) {
    if (seen.has(customer)) throw new CalcError({ code: 'duplicate-customer', customer });
    seen.add(customer);
    checkFee(customer, fee);
  }
}

// As a number, which compares a hundred thousand fees in no time.
const LARGEST_FEE = LARGEST_AMOUNT.toNumber();

/**
 * Passes when `fee` is a whole number of kronor from 0 to 10¹².
 * @throws CalcError `fee-not-whole`, `number-too-large`
 */
export function checkFee(customer: number, fee: number): void {
  const got = String(fee);
  if (!Number.isInteger(fee) || fee < 0) throw new CalcError({ code: 'fee-not-whole', customer, got });
  if (fee > LARGEST_FEE) {
    const limit = LARGEST_AMOUNT.toFixed();
    throw new CalcError({ code: 'number-too-large', what: 'fee', where: { customer }, got, limit });
  }
}
