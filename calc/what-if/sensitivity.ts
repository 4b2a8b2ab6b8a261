import type { Allocation } from '../allocation.ts';
import { Decimal } from '../decimal.ts';
import type { Exact } from '../exact.ts';
import { weightOf } from '../weight-of.ts';
import { toExact } from '../whole.ts';
import { amend } from './amend.ts';
import type { Change, DecimalText } from './change.ts';
import type { FeeChange } from './fee-change.ts';
import { simulateCustomer } from './simulate.ts';

/** Whose fee is looked at while what is scaled: the customer's own weight on `base`, or the total for `null`. */
export interface Scaled {
  readonly customer: number;
  readonly base: string | null;
}

/** The fee as it is and after one step. */
export interface SensitivityRow extends FeeChange {
  /** The step as a ratio: −0.2 is 20 % less. */
  readonly step: Decimal;
  /** The scaled weight, or the scaled total in kr. */
  readonly value: Exact;
}

/** −20 % to +20 % in steps of 5. */
export const TWENTY_PERCENT_EACH_WAY: readonly DecimalText[] = Object.freeze([
  '-0.2',
  '-0.15',
  '-0.1',
  '-0.05',
  '0',
  '0.05',
  '0.1',
  '0.15',
  '0.2',
]);

/**
 * The customer's fee when its weight or the total is that much smaller or larger, one row per step, in their order.
 * Takes time in proportion to the steps and pools.
 * @throws CalcError `unknown-customer`, `unknown-base`, `negative-factor` for a step below −1, and those of `amend`
 * @example sensitivity(stockholmDirekt2025, { customer: 701, base: 'cases' })[8] // +20 %: 820.8 cases, 57 207 kr
 */
export function sensitivity(
  allocation: Allocation,
  { customer, base }: Scaled,
  steps: readonly DecimalText[] = TWENTY_PERCENT_EACH_WAY,
): readonly SensitivityRow[] {
  return Object.freeze(
    steps.map((text) => {
      const step = new Decimal(text);
      const after = amend(allocation, [scaled(customer, base, step.plus(1).toFixed())]);
      const value = base === null ? toExact(after.total) : weightOf(after, customer, base);
      return Object.freeze({ step, value, ...simulateCustomer(allocation, after, customer) });
    }),
  );
}

function scaled(customer: number, base: string | null, factor: DecimalText): Change {
  if (base === null) return { type: 'scale-total', factor };
  return { type: 'scale-weight', customers: [customer], base, factor };
}
