import { Decimal } from '../../calc/index.ts';

/** A factor or part of a change: decimal digits, or a quotient. */
export type Factor = string | { readonly numerator: string; readonly denominator: string };

/** What a factor does to a number; `size` is how many per cent, or a quotient such as "1/3" that no per cent is. */
export type Scaling =
  | { readonly type: 'doubled' | 'halved' }
  | { readonly type: 'percent'; readonly falls: boolean; readonly size: Decimal }
  | { readonly type: 'part'; readonly falls: boolean; readonly size: string };

/**
 * Returns what a factor does, exactly.
 * @example scalingOf('1.1') // { type: 'percent', falls: false, size: 10 }
 */
export function scalingOf(factor: Factor): Scaling {
  const { numerator, denominator } = quotientOf(factor);
  const change = percentOf({ numerator: numerator.minus(denominator), denominator });
  if (change === null) {
    const size = `${numerator.minus(denominator).abs().toFixed()}/${denominator.toFixed()}`;
    return { type: 'part', falls: numerator.lt(denominator), size };
  }
  if (change.equals(100)) return { type: 'doubled' };
  if (change.equals(-50)) return { type: 'halved' };
  return { type: 'percent', falls: change.lt(0), size: change.abs() };
}

/** Returns how many per cent a part is, exactly; as a quotient ("1/3") where no per cent is it. */
export function shareOf(part: Factor): { readonly percent: Decimal } | { readonly quotient: string } {
  const quotient = quotientOf(part);
  const percent = percentOf(quotient);
  if (percent !== null) return { percent };
  return { quotient: `${quotient.numerator.toFixed()}/${quotient.denominator.toFixed()}` };
}

interface Quotient {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

function quotientOf(factor: Factor): Quotient {
  const [numerator, denominator] =
    typeof factor === 'string' ? [factor, '1'] : [factor.numerator, factor.denominator];
  return { numerator: new Decimal(numerator), denominator: new Decimal(denominator) };
}

/** `null` where the digits do not end. */
function percentOf({ numerator, denominator }: Quotient): Decimal | null {
  const percent = numerator.times(100).div(denominator);
  return percent.decimalPlaces() <= MOST_DECIMALS ? percent : null;
}

const MOST_DECIMALS = 40;
