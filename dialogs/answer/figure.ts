import { Decimal, type Exact } from '../../calc/index.ts';
import type { PrintedPlace, Sheet, WeightUnit } from '../ports.ts';

/** What a figure counts. `kr-per-unit` is kr per case, call or user; `percent` has 100 as the whole. */
export type FigureUnit =
  | 'kr'
  | 'kr-exact'
  | 'percent'
  | 'percentage-points'
  | 'kr-per-unit'
  | 'rank'
  | 'customers'
  | WeightUnit;

/** Where a figure comes from: a printed cell, or a computation on printed cells that the answer shows. */
export type FigureSource =
  | { readonly type: 'printed'; readonly place: PrintedPlace; readonly customer: number | null }
  | {
      readonly type: 'computed';
      readonly rule:
        | 'sum'
        | 'difference'
        | 'quotient'
        | 'mean'
        | 'median'
        | 'position'
        | 'count'
        | 'allocation'
        | 'derived';
    };

/** A number that an answer gives, with its unit and source. */
export interface Figure {
  readonly value: Decimal | number;
  readonly unit: FigureUnit;
  readonly source: FigureSource;
  /** Decimals to show, where not the unit's own. */
  readonly decimals?: number;
}

/**
 * A figure that stands in the list; `customer` is `null` for totals and subtotals. Preliminary fees stand nowhere, they are
 * computed, and neither do the figures of a customer that was not there yet: they are those of its parts, added up.
 */
export function printed(
  value: Decimal | number,
  unit: FigureUnit,
  sheet: Sheet,
  customer: number | null,
): Figure {
  if (sheet.stage === 'preliminary' && unit === 'kr' && customer !== null)
    return computed(value, unit, 'allocation');
  if (customer !== null && (sheet.row(customer)?.parts.length ?? 0) > 0) return computed(value, unit, 'sum');
  return { value, unit, source: { type: 'printed', place: sheet.place, customer } };
}

/** A figure computed from printed ones. */
export function computed(
  value: Decimal | number,
  unit: FigureUnit,
  rule: Extract<FigureSource, { type: 'computed' }>['rule'],
  decimals?: number,
): Figure {
  return { value, unit, source: { type: 'computed', rule }, ...(decimals === undefined ? {} : { decimals }) };
}

/** One hundred times `part` divided by `whole`. */
export function percentOf(part: Decimal | number, whole: Decimal | number): Figure {
  return computed(new Decimal(part).times(100).div(whole), 'percent', 'quotient', 2);
}

/**
 * One hundred times an exact ratio. Its value is cut off after 20 decimals and not rounded, so that only what is shown
 * of it is: a figure that is rounded twice goes up from just below a half.
 * @example percentOfExact({ numerator: 205n, denominator: 100_010n }, 'difference') // shown as 0,20 %
 */
export function percentOfExact(
  { numerator, denominator }: Exact,
  rule: 'quotient' | 'difference' | 'derived',
): Figure {
  const digits = (numerator * 100n * 10n ** KEPT_DECIMALS) / denominator;
  return computed(new Decimal(`${digits}e-${KEPT_DECIMALS}`), 'percent', rule, 2);
}

const KEPT_DECIMALS = 20n;
