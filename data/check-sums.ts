import type { CustomerKind } from '../dialogs/ports.ts';
import { isInBlock } from './blocks.ts';
import type { Report } from './problem.ts';
import type { SheetSource } from './sources.ts';

/** Kinds of the customers, by number. */
export type Kinds = ReadonlyMap<number, CustomerKind>;

/** Reports a total that is not the printed sum of all customers. */
export function checkTotal({ manifest, at }: SheetSource, report: Report): void {
  const all = manifest.sums.find(({ block }) => block === 'all')?.fee ?? manifest.total;
  if (all === manifest.total) return;
  const expected = `${all}, as the sum of all customers is printed`;
  report({ code: 'total-does-not-fit', ...at('total'), expected, got: `${manifest.total}` });
}

/** Reports a total or a printed sum of fees that the rows do not add to, but for the rounding of each row. */
export function checkSums(sheet: SheetSource, kinds: Kinds, report: Report): void {
  const { manifest, at } = sheet;
  for (const [index, { block, fee }] of manifest.sums.entries()) {
    const added = addUp(sheet, (number) => isInBlock(kinds.get(number), block));
    if (fee === null || isWithinRounding(added, fee)) continue;
    const expected = `about ${added.fees}, what the fees of the block add to`;
    report({ code: 'sum-does-not-fit', ...at('sums', index, 'fee'), expected, got: `${fee}` });
  }
  const added = addUp(sheet, () => true);
  // Without a printed sum of all, the total is compared with the rows itself.
  const hasAll = manifest.sums.some(({ block, fee }) => block === 'all' && fee !== null);
  if (hasAll || sheet.rows.length === 0 || isWithinRounding(added, manifest.total)) return;
  const expected = `about ${added.fees}, what the fees add to`;
  report({ code: 'total-does-not-fit', ...at('total'), expected, got: `${manifest.total}` });
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
