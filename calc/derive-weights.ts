import { Decimal } from './decimal.ts';
import { CalcError } from './error.ts';
import { checkPart } from './pools.ts';
import { checkPrintedFees, type PrintedFee } from './printed-fee.ts';
import { EQUAL } from './scheme.ts';
import { checkTotal } from './total.ts';

/** A customer's weight on one allocation base. */
export interface CustomerWeight {
  readonly customer: number;
  readonly weight: Decimal;
}

/** A list of printed fees of which a part is equal and the rest follows weights that are not printed. */
export interface PartlyEqualFees {
  /** kr. */
  readonly total: Decimal;
  /** 0…1 of the total, split equally between those that pay. */
  readonly equalPart: Decimal;
  readonly fees: readonly PrintedFee[];
}

/**
 * The weights that the printed fees follow from, for the customers that pay (fee above 0), in the order given.
 * Weight = printed fee − equal part, times the number of payers, so that it is whole even where the equal part is
 * not: right in its ratios only, and as exact as whole printed kronor allow. A fee that is less than the equal part
 * by the rounding alone gives the weight 0.
 * @throws CalcError `fee-below-equal-part`, `no-members` when nobody pays, `part-out-of-range`,
 *   `total-not-positive`, and those of a bad number or printed fee
 * @source price list 2025, Telefonistöd: 20 % equally, 80 % by calls that are not printed
 * @example deriveWeights({ total: new Decimal(100), equalPart: new Decimal('0.2'), fees })
 *   // fees 10 and 90 → weights 0 and 160
 */
export function deriveWeights({ total, equalPart, fees }: PartlyEqualFees): readonly CustomerWeight[] {
  checkTotal(total);
  checkPart(equalPart, EQUAL);
  checkPrintedFees(fees);
  const payers = fees.filter(({ fee }) => fee > 0);
  if (payers.length === 0) throw new CalcError({ code: 'no-members' });
  // In our own clone: a caller's decimals may be set to fewer digits than the product has.
  const equalTotal = new Decimal(total).times(equalPart);
  return Object.freeze(
    payers.map(({ customer, fee }) => {
      const weight = new Decimal(fee).times(payers.length).minus(equalTotal);
      if (weight.times(2).plus(payers.length).lessThan(0)) {
        const part = equalTotal.div(payers.length).toDecimalPlaces(2).toString();
        throw new CalcError({ code: 'fee-below-equal-part', customer, got: fee, equalPart: part });
      }
      return Object.freeze({ customer, weight: Decimal.max(weight, 0) });
    }),
  );
}
