import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The decimal number at the edge of the module: totals (kr), parts and weights come in as it.
 * A clone of its own, so that nobody else's settings change a fee; 100 digits, because the default 20 round products.
 * Printed without exponent between 10⁻²⁰ and 10²⁰.
 * @example new Decimal('0.1').plus('0.2').toString() // '0.3'
 */
export const Decimal = DecimalJs.clone({
  precision: 100,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -21,
  toExpPos: 21,
});

/** A value of the class {@link Decimal}; never mutated. */
export type Decimal = DecimalJs;
