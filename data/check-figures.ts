import { Decimal, reconcile } from '../calc/index.ts';
import { prepareAllocation } from './allocation.ts';
import { isInBlock } from './blocks.ts';
import type { Kinds } from './check-sums.ts';
import { compareShare } from './compare-share.ts';
import type { Report } from './problem.ts';
import type { SheetSource } from './sources.ts';

/**
 * Reports figures of a weighed sheet that contradict each other: sums of counts, shares, and each fee that the rule
 * computes otherwise, but for the differences that the manifest names.
 * @throws CalcError when the weights cannot be allocated on
 */
export function checkFigures(sheet: SheetSource, kinds: Kinds, report: Report): void {
  checkCounts(sheet, kinds, report);
  checkShares(sheet, report);
  checkFees(sheet, report);
}

function checkCounts({ manifest, rows, weights, at }: SheetSource, kinds: Kinds, report: Report): void {
  // Derived weights are no counts, and without a rule there are none.
  if (manifest.weights === null || manifest.weights === 'derived') return;
  for (const [index, { block, count }] of manifest.sums.entries()) {
    const added = rows
      .filter(({ value }) => isInBlock(kinds.get(value.number), block))
      .reduce((sum, { value }) => sum.plus(weights.get(value.number) ?? 0), new Decimal(0));
    if (count === null || added.equals(count)) continue;
    const expected = `${added.toFixed()}, what the counts of the block add to`;
    report({ code: 'sum-does-not-fit', ...at('sums', index, 'count'), expected, got: count });
  }
}

function checkShares({ rows, manifest, at }: SheetSource, report: Report): void {
  const counts = rows.reduce((sum, { value }) => sum.plus(value.count ?? 0), new Decimal(0));
  for (const { value, file, line } of rows) {
    const { share, count, fee } = value;
    // Where no counts are printed, the share is one of the total fee.
    const expected =
      count === null ? otherShare(share, fee ?? 0, manifest.total) : otherShare(share, count, counts);
    if (expected !== null) {
      report({ code: 'share-does-not-fit', file, line, column: 'share', expected, got: `${share}` });
    }
  }
  const all = manifest.sums.find(({ block }) => block === 'all');
  for (const [index, { share, count, fee }] of manifest.sums.entries()) {
    const expected =
      count === null
        ? otherShare(share, fee ?? 0, manifest.total)
        : otherShare(share, count, all?.count ?? 0);
    if (expected !== null) {
      report({ code: 'share-does-not-fit', ...at('sums', index, 'share'), expected, got: `${share}` });
    }
  }
}

/** The share that part / whole gives, when the printed one is another; else `null`. */
function otherShare(
  share: string | null,
  part: string | number | Decimal,
  whole: string | number | Decimal,
): string | null {
  const compared = share === null ? null : compareShare(share, new Decimal(part), new Decimal(whole));
  if (compared === null) return null;
  const { printed, computed, decimals } = compared;
  // One unit of the last printed decimal, as a list may adjust a share so that all add to 100.
  const isNear = printed.minus(computed).abs().lessThanOrEqualTo(new Decimal(10).pow(-decimals));
  return isNear ? null : `about ${computed.toFixed(decimals)} %`;
}

function checkFees({ manifest, rows, weights }: SheetSource, report: Report): void {
  const { pools, total, knownDifferences } = manifest;
  const allocation = prepareAllocation({ total, pools, weights });
  if (allocation === null) return;
  const printed = rows.flatMap(({ value }) =>
    value.fee === null || !weights.has(value.number) ? [] : [{ customer: value.number, fee: value.fee }],
  );
  const reconciled = new Map(reconcile(allocation, printed).map((row) => [row.customer, row]));
  for (const { value, file, line } of rows) {
    const row = reconciled.get(value.number);
    const isKnown = knownDifferences.includes(value.number);
    if (row === undefined || (row.difference !== 0) === isKnown) continue;
    const expected = isKnown
      ? 'a fee that differs, as the manifest lists the customer under knownDifferences'
      : `${row.computed}, what the rule computes, or the customer under knownDifferences in the manifest`;
    report({ code: 'fee-does-not-fit', file, line, column: 'fee', expected, got: `${row.printed}` });
  }
}
