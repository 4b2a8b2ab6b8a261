import { type Exact, exact } from '../exact.ts';
import { checkFee } from '../printed-fee.ts';

/**
 * Where a fee rounded half up begins: a fee of 40 000 kr is an exact one from 39 999.5 to just below 40 000.5.
 * @throws CalcError `fee-not-whole`, `number-too-large`
 */
export function roundingStart(customer: number, fee: number): Exact {
  checkFee(customer, fee);
  return exact(2n * BigInt(fee) - 1n, 2n);
}

/**
 * Where the next fee begins: the exact amount that a fee rounded half up stays below.
 * @throws CalcError `fee-not-whole`, `number-too-large`
 */
export function roundingEnd(customer: number, fee: number): Exact {
  checkFee(customer, fee);
  return exact(2n * BigInt(fee) + 1n, 2n);
}
