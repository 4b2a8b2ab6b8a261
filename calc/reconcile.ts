import type { Allocation } from './allocation.ts';
import { fee } from './fee.ts';
import { checkPrintedFees, type PrintedFee } from './printed-fee.ts';

/** A printed fee beside the computed one, kr; `difference` is printed − computed. */
export interface ReconciledRow {
  readonly customer: number;
  readonly printed: number;
  readonly computed: number;
  readonly difference: number;
}

/**
 * Sets each printed fee against the computed one, in the order of `printed`.
 * @throws CalcError `unknown-customer`, `fee-not-whole`, `number-too-large`, `duplicate-customer`
 * @source price list 2025; the differences of E-tjänstsupport are known
 * @example reconcile(eServiceSupport2025, [{ customer: 110, fee: 155_255 }]) // computed 155_249, difference 6
 */
export function reconcile(allocation: Allocation, printed: readonly PrintedFee[]): readonly ReconciledRow[] {
  checkPrintedFees(printed);
  return Object.freeze(
    printed.map(({ customer, fee: printedFee }) => {
      const computed = fee(allocation, customer);
      return Object.freeze({
        customer,
        printed: printedFee,
        computed,
        difference: printedFee - computed,
      });
    }),
  );
}
