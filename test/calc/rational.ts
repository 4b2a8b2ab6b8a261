/**
 * An independent oracle: rationals on BigInt, written from the rule of the price list and sharing nothing with
 * `calc`. Slow and plain on purpose.
 */
export class Rational {
  readonly top: bigint;
  readonly bottom: bigint;

  constructor(top: bigint, bottom = 1n) {
    this.top = bottom < 0n ? -top : top;
    this.bottom = bottom < 0n ? -bottom : bottom;
  }

  /** Reads plain decimal text such as "-12.050". */
  static of(text: string): Rational {
    const [whole = '', decimals = ''] = text.split('.');
    return new Rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  plus(other: Rational): Rational {
    if (this.bottom === other.bottom) return new Rational(this.top + other.top, this.bottom);
    return new Rational(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  minus(other: Rational): Rational {
    return this.plus(new Rational(-other.top, other.bottom));
  }

  times(other: Rational): Rational {
    return new Rational(this.top * other.top, this.bottom * other.bottom);
  }

  over(other: Rational): Rational {
    return new Rational(this.top * other.bottom, this.bottom * other.top);
  }

  compare(other: Rational): number {
    const difference = this.minus(other).top;
    if (difference === 0n) return 0;
    return difference > 0n ? 1 : -1;
  }

  /** Whether a numerator and a denominator of somebody else's are the same value. */
  is({ numerator, denominator }: { numerator: bigint; denominator: bigint }): boolean {
    return this.top * denominator === numerator * this.bottom;
  }

  floor(): bigint {
    const quotient = this.top / this.bottom;
    return this.top < 0n && quotient * this.bottom !== this.top ? quotient - 1n : quotient;
  }

  /** Half up for amounts from 0 on. */
  round(): bigint {
    return this.plus(new Rational(1n, 2n)).floor();
  }
}

/** The sum; 0 of nothing. */
export function sumOf(values: readonly Rational[]): Rational {
  return values.reduce((sum, value) => sum.plus(value), new Rational(0n));
}
