import { CalcError } from '../../calc/index.ts';
import { calcFault, customerOf } from '../calc-fault.ts';
import { compareFees } from '../compare-fees.ts';
import { decimalText, exactNumber, kr } from '../say/index.ts';
import { shareFaults } from '../share-faults.ts';
import type { SheetSource } from '../sources.ts';
import { countSumFaults, feeSumFaults, type Kinds } from '../sum-faults.ts';
import { weigh } from '../weigh.ts';
import { isTotalGiven, type ServiceDraft } from './draft.ts';
import type { Tell } from './problem.ts';

/**
 * Tells figures of a service that contradict each other: a total and sums that the rows do not add to, shares, counts that
 * are missing, and fees that the rule computes otherwise. Returns the sheet with its weights and, as known differences, the
 * customers whose fee differs: whoever accepts the warnings accepts those.
 */
export function checkFigures(draft: ServiceDraft, sheet: SheetSource, kinds: Kinds, tell: Tell): SheetSource {
  const { manifest, stage } = sheet;
  if (sheet.rows.length === 0 && manifest.total > 0) {
    const got = 'det finns inga';
    tell({ code: 'missing-value', place: draft.place, expected: 'kundrader för tjänsten', got });
    return sheet;
  }
  checkMissing(draft, sheet, tell);
  if (!isTotalGiven(draft)) {
    // What would not fit a total is told once there is one.
    if (manifest.weights === 'printed') checkCountSums(draft, weigh(sheet), kinds, tell);
    checkShares(draft, sheet, tell);
    return sheet;
  }
  if (stage === 'printed') checkFeeSums(draft, sheet, kinds, tell);
  if (manifest.weights === null) {
    if (sheet.rows.length > 0) {
      const expected = 'antal eller en regel som avgifterna följer av';
      const got = `avgifterna för ${sheet.year} följer inte av listan, så de kan slås upp men inte räknas om`;
      tell({ code: 'rule-not-known', place: draft.place, expected, got });
    }
    checkShares(draft, sheet, tell);
    return sheet;
  }
  let weighed: SheetSource;
  let compared: ReturnType<typeof compareFees>;
  try {
    weighed = weigh(sheet);
    compared = weighed.rows.length > 0 ? compareFees(weighed) : new Map();
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    // That is told of its row, whatever its figures are.
    if (error.code === 'duplicate-customer') return sheet;
    const customer = customerOf(error);
    const row = draft.rows[sheet.rows.findIndex(({ value }) => value.number === customer)];
    const { place } = error.code === 'total-not-positive' ? draft.total : (row?.fee ?? draft);
    tell({ code: 'weights-do-not-follow', place, ...calcFault(error) });
    return sheet;
  }
  checkCountSums(draft, weighed, kinds, tell);
  checkShares(draft, weighed, tell);
  const knownDifferences = checkFees(draft, weighed, compared, tell);
  return { ...weighed, manifest: { ...manifest, knownDifferences: [...knownDifferences] } };
}

function checkMissing(draft: ServiceDraft, { manifest, rows, stage }: SheetSource, tell: Tell): void {
  for (const [index, { value }] of rows.entries()) {
    const row = draft.rows[index];
    if (row === undefined) continue;
    const who = `${row.number.value} ${row.name.value}`;
    if (manifest.weights === 'printed' && value.count === null && value.fee) {
      const got = `${who} har en avgift men inget antal`;
      tell({ code: 'missing-value', place: row.count.place, expected: 'ett antal', got });
    }
    if (stage === 'preliminary' || value.fee !== null || value.share === null) continue;
    const got = `${who} har en andel men ingen avgift`;
    tell({ code: 'blank-fee', place: row.fee.place, expected: 'en avgift eller ett streck', got });
  }
}

function checkFeeSums(draft: ServiceDraft, sheet: SheetSource, kinds: Kinds, tell: Tell): void {
  const all = draft.sums.find(({ block }) => block === 'all')?.fee;
  const { total } = draft;
  if (all !== undefined && all.value !== null && all.value !== total.value) {
    const expected = `${kr(total.value)}, som totalen för tjänsten`;
    tell({ code: 'total-does-not-fit', place: all.place, expected, got: kr(all.value) });
  }
  for (const { index, added, printed } of feeSumFaults(sheet, kinds)) {
    const sum = index === null ? undefined : draft.sums[index];
    tell({
      code: sum === undefined ? 'total-does-not-fit' : 'sum-does-not-fit',
      place: (sum?.fee ?? total).place,
      expected: `ungefär ${kr(Number(added))}, som raderna blir tillsammans`,
      got: kr(Number(printed)),
    });
  }
}

function checkCountSums(draft: ServiceDraft, sheet: SheetSource, kinds: Kinds, tell: Tell): void {
  for (const { index, added, printed } of countSumFaults(sheet, kinds)) {
    const place = draft.sums[index ?? 0]?.count.place ?? draft.place;
    const expected = `${exactNumber(added)}, som raderna blir tillsammans`;
    tell({ code: 'sum-does-not-fit', place, expected, got: exactNumber(printed) });
  }
}

function checkShares(draft: ServiceDraft, sheet: SheetSource, tell: Tell): void {
  const of = draft.rows.some(({ count }) => count.value !== null) ? 'antalet' : 'avgiften';
  for (const fault of shareFaults(sheet)) {
    const given = (fault.of === 'row' ? draft.rows : draft.sums)[fault.index];
    const expected = `ungefär ${decimalText(fault.computed)} %, som andelen av ${of} blir`;
    const got = `${decimalText(fault.printed)} %`;
    tell({ code: 'share-does-not-fit', place: given?.share.place ?? draft.place, expected, got });
  }
}

function checkFees(
  draft: ServiceDraft,
  sheet: SheetSource,
  compared: ReturnType<typeof compareFees>,
  tell: Tell,
): readonly number[] {
  if (sheet.stage === 'preliminary') return [];
  return sheet.rows.flatMap(({ value }, index) => {
    const row = compared.get(value.number);
    const given = draft.rows[index];
    if (row === undefined || given === undefined || row.difference === 0) return [];
    const expected = `${kr(row.computed)} för ${given.number.value} ${given.name.value}, som regeln ger`;
    tell({ code: 'fee-does-not-fit', place: given.fee.place, expected, got: kr(row.printed) });
    return [value.number];
  });
}
