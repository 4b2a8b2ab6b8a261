import { type Exact, exact } from './exact.ts';

/** a + b. */
export function add(a: Exact, b: Exact): Exact {
  return exact(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** a − b. */
export function subtract(a: Exact, b: Exact): Exact {
  return exact(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

/** a × b. */
export function multiply(a: Exact, b: Exact): Exact {
  return exact(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** a / b; `b` must not be 0. */
export function divide(a: Exact, b: Exact): Exact {
  return exact(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Below 0 where a < b, 0 where they are equal, above 0 where a > b: as `sort` wants it. */
export function compare(a: Exact, b: Exact): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The largest whole number that is not above `x`. */
export function floor({ numerator, denominator }: Exact): bigint {
  const quotient = numerator / denominator;
  // Division of whole numbers cuts towards zero, which for negative values is up.
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** The smallest whole number that is not below `x`. */
export function ceiling({ numerator, denominator }: Exact): bigint {
  return -floor({ numerator: -numerator, denominator });
}
