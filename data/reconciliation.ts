import { type FeeDifference, feeDifferences } from './reconcile-fees.ts';
import { type MarkOddity, markOddities } from './reconcile-marks.ts';
import { type NameOddity, nameOddities } from './reconcile-names.ts';
import { type MissingRow, missingRows } from './reconcile-rows.ts';
import { type ShareDifference, shareDifferences } from './reconcile-shares.ts';
import { type MisplacedSum, misplacedSums, type SumDifference, sumDifferences } from './reconcile-sums.ts';
import type { Snapshot, StoredSheet } from './stored-sheet.ts';

/** A service in one year. */
export interface SheetKey {
  readonly service: string;
  readonly year: number;
}

/** Everything in which the printed list disagrees with itself or leaves something out. */
export interface Reconciliation {
  /** Fees that the rule computes otherwise than printed. */
  readonly fees: readonly FeeDifference[];
  /** Sums that the printed rows do not add to. */
  readonly sums: readonly SumDifference[];
  /** Sums of fees that stand beside another year's heading. */
  readonly misplacedSums: readonly MisplacedSum[];
  /** Shares that are printed otherwise than they compute. */
  readonly shares: readonly ShareDifference[];
  /** Footnotes and charges that do not fit, and unmarked zeros. */
  readonly marks: readonly MarkOddity[];
  /** Rows that only some services have, and blank cells. */
  readonly rows: readonly MissingRow[];
  /** Names that are printed otherwise than the customer is called. */
  readonly names: readonly NameOddity[];
  /** Fees are printed but not their rule, so nothing was recomputed. */
  readonly withoutRule: readonly SheetKey[];
  /** No fixed fee that year, so no percentage change can be given. */
  readonly withoutFixedFee: readonly SheetKey[];
  /** A price per call comes on top, and the list does not give it. */
  readonly withPricePerCall: readonly SheetKey[];
}

/**
 * Sets the printed list of some `years`, all where none are named, against itself; each entry is a fact about the list, none
 * is an error of the snapshot.
 */
export function reconciliation(
  snapshot: Snapshot,
  years: readonly number[] = snapshot.years,
): Reconciliation {
  const sheets = sheetsOf(snapshot, years);
  const keysOf = (test: (sheet: StoredSheet) => boolean): readonly SheetKey[] =>
    Object.freeze(sheets.filter(test).map(({ service, year }) => Object.freeze({ service, year })));
  return Object.freeze({
    fees: Object.freeze(sheets.flatMap(feeDifferences)),
    sums: Object.freeze(sheets.flatMap((sheet) => sumDifferences(sheet, snapshot.customer))),
    misplacedSums: Object.freeze(sheets.flatMap(misplacedSums)),
    shares: Object.freeze(sheets.flatMap(shareDifferences)),
    marks: Object.freeze(sheets.flatMap(markOddities)),
    rows: Object.freeze(missingRows(sheets, snapshot.customers)),
    names: Object.freeze(nameOddities(sheets, snapshot.customers)),
    withoutRule: keysOf((sheet) => sheet.total > 0 && sheet.allocation === null),
    withoutFixedFee: keysOf((sheet) => sheet.total === 0),
    withPricePerCall: keysOf((sheet) => sheet.pricePerCall),
  });
}

/** Newest year first, services in their own order. */
function sheetsOf(snapshot: Snapshot, years: readonly number[]): readonly StoredSheet[] {
  return years
    .toReversed()
    .flatMap((year) => snapshot.services.map(({ key }) => snapshot.sheet(key, year)))
    .filter((sheet) => sheet !== undefined);
}
