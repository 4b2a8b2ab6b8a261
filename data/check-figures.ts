import { CalcError, Decimal, reconcile } from '../calc/index.ts';
import { prepareAllocation } from './allocation.ts';
import { isInBlock } from './blocks.ts';
import { checkRule } from './check-rule.ts';
import { compareShare } from './compare-share.ts';
import type { SumSource } from './manifest.ts';
import type { Report } from './problem.ts';
import type { SheetSource, Sources } from './sources.ts';

/**
 * Reports printed figures that contradict each other by more than rounding: the total, the sums, each fee that the
 * rule computes otherwise (but for the differences that the manifest names), and the shares.
 */
export function checkFigures(sheet: SheetSource, { customers }: Sources, report: Report): void {
  const kinds = new Map(customers.map(({ value }) => [value.number, value.kind]));
  checkRule(sheet, report);
  for (const [index, sum] of sheet.manifest.sums.entries()) checkSum(sheet, sum, index, kinds, report);
  const total = sheet.manifest.sums.find(({ block }) => block === 'all')?.fee ?? sheet.manifest.total;
  if (total !== sheet.manifest.total) {
    const expected = `${total}, as the sum of all customers is printed`;
    report({
      code: 'total-does-not-fit',
      ...sheet.at('total'),
      expected,
      got: `${sheet.manifest.total}`,
    });
  }
  const added = addUp(sheet.rows.map(({ value }) => value.fee ?? 0));
  if (sheet.rows.length > 0 && !isWithinRounding(added, sheet.manifest.total, payers(sheet))) {
    const expected = `about ${added}, what the fees add to`;
    report({
      code: 'total-does-not-fit',
      ...sheet.at('total'),
      expected,
      got: `${sheet.manifest.total}`,
    });
  }
  checkShares(sheet, report);
  checkFees(sheet, report);
}

function checkSum(
  sheet: SheetSource,
  sum: SumSource,
  index: number,
  kinds: ReadonlyMap<number, Parameters<typeof isInBlock>[0]>,
  report: Report,
): void {
  const rows = sheet.rows.filter(({ value }) => {
    const kind = kinds.get(value.number);
    return kind !== undefined && isInBlock(kind, sum.block);
  });
  const fees = addUp(rows.map(({ value }) => value.fee ?? 0));
  const paying = rows.filter(({ value }) => value.fee).length;
  if (sum.fee !== null && !isWithinRounding(fees, sum.fee, paying)) {
    const expected = `about ${fees}, what the fees of the block add to`;
    report({ code: 'sum-does-not-fit', ...sheet.at('sums', index, 'fee'), expected, got: `${sum.fee}` });
  }
  if (sum.count === null || sheet.manifest.weights === null) return;
  const counts = rows
    .map(({ value }) => new Decimal(sheet.weights.get(value.number) ?? 0))
    .reduce((before, each) => before.plus(each), new Decimal(0));
  if (!counts.equals(sum.count)) {
    const expected = `${counts.toString()}, what the counts of the block add to`;
    report({ code: 'sum-does-not-fit', ...sheet.at('sums', index, 'count'), expected, got: sum.count });
  }
}

function checkFees(sheet: SheetSource, report: Report): void {
  const known = new Set(sheet.manifest.knownDifferences);
  try {
    const { pools, total } = sheet.manifest;
    const allocation = prepareAllocation({ total, pools, weights: sheet.weights });
    if (allocation === null) return;
    for (const { value, file, line } of sheet.rows) {
      if (!sheet.weights.has(value.number) || value.fee === null) continue;
      const [row] = reconcile(allocation, [{ customer: value.number, fee: value.fee }]);
      if (row === undefined || (row.difference === 0) !== known.has(value.number)) continue;
      const expected = known.has(value.number)
        ? 'a fee that differs, as the manifest lists it under knownDifferences'
        : `${row.computed}, what the rule computes, or the customer under knownDifferences`;
      report({ code: 'fee-does-not-fit', file, line, column: 'fee', expected, got: `${value.fee}` });
    }
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    // Parts that do not add up have been reported with their place already.
    if (error.code === 'parts-do-not-add-up' || error.code === 'duplicate-pool') return;
    const expected = 'weights that the total can be split by';
    report({ code: 'weights-do-not-follow', ...sheet.at('weights'), expected, got: error.message });
  }
}

function checkShares({ rows, manifest }: SheetSource, report: Report): void {
  const counts = rows.reduce((sum, { value }) => sum.plus(value.count ?? 0), new Decimal(0));
  for (const { value, file, line } of rows) {
    const { share, count, fee } = value;
    if (share === null) continue;
    // Where no counts are printed, the share is one of the total fee.
    const compared =
      count === null
        ? compareShare(share, new Decimal(fee ?? 0), new Decimal(manifest.total))
        : compareShare(share, new Decimal(count), counts);
    if (compared === null) continue;
    const { printed, computed, decimals } = compared;
    // One unit of the last printed decimal, as a list may adjust a share so that all add to 100.
    if (printed.minus(computed).abs().lessThanOrEqualTo(new Decimal(10).pow(-decimals))) continue;
    const expected = `about ${computed.toFixed(decimals)} %`;
    report({ code: 'share-does-not-fit', file, line, column: 'share', expected, got: share });
  }
}

/** Each rounded fee may be half a krona off. */
function isWithinRounding(added: number, printed: number, paying: number): boolean {
  return Math.abs(added - printed) <= Math.ceil(paying / 2);
}

function payers({ rows }: SheetSource): number {
  return rows.filter(({ value }) => value.fee).length;
}

function addUp(fees: readonly number[]): number {
  return fees.reduce((sum, fee) => sum + fee, 0);
}
