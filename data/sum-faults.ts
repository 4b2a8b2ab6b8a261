import { Decimal } from '../calc/index.ts';
import type { CustomerKind } from '../dialogs/ports.ts';
import { isInBlock } from './blocks.ts';
import type { SheetSource } from './sources.ts';

/** Kinds of the customers, by number. */
export type Kinds = ReadonlyMap<number, CustomerKind>;

/** A printed sum, by its index in the manifest, beside what the rows of its block add to. */
export interface SumFault {
  /** `null` for the total, where no sum of all customers is printed. */
  readonly index: number | null;
  readonly added: string;
  readonly printed: string;
}

/** Printed sums of fees, kr, or a total that the rows do not add to, but for the rounding of each row. */
export function feeSumFaults(sheet: SheetSource, kinds: Kinds): readonly SumFault[] {
  const { sums, total } = sheet.manifest;
  const faults = sums.flatMap(({ block, fee }, index) => {
    const added = addUp(sheet, (number) => isInBlock(kinds.get(number), block));
    if (fee === null || isWithinRounding(added, fee)) return [];
    return [{ index, added: `${added.fees}`, printed: `${fee}` }];
  });
  const added = addUp(sheet, () => true);
  // Without a printed sum of all, the total is compared with the rows itself.
  const hasAll = sums.some(({ block, fee }) => block === 'all' && fee !== null);
  if (hasAll || sheet.rows.length === 0 || isWithinRounding(added, total)) return faults;
  return [...faults, { index: null, added: `${added.fees}`, printed: `${total}` }];
}

/** Printed sums of counts that the weights do not add to; derived weights are no counts, and without a rule there are none. */
export function countSumFaults({ manifest, rows, weights }: SheetSource, kinds: Kinds): readonly SumFault[] {
  if (manifest.weights === null || manifest.weights === 'derived') return [];
  return manifest.sums.flatMap(({ block, count }, index) => {
    const added = rows
      .filter(({ value }) => isInBlock(kinds.get(value.number), block))
      .reduce((sum, { value }) => sum.plus(weights.get(value.number) ?? 0), new Decimal(0));
    return count === null || added.equals(count) ? [] : [{ index, added: added.toFixed(), printed: count }];
  });
}

interface Added {
  readonly fees: number;
  readonly payers: number;
}

function addUp({ rows }: SheetSource, includes: (customer: number) => boolean): Added {
  const fees = rows.flatMap(({ value }) => (value.fee && includes(value.number) ? [value.fee] : []));
  return { fees: fees.reduce((sum, fee) => sum + fee, 0), payers: fees.length };
}

/** Each rounded fee may be half a krona off, and the printed sum itself is rounded. */
function isWithinRounding({ fees, payers }: Added, printed: number): boolean {
  return Math.abs(fees - printed) <= Math.ceil(payers / 2);
}
