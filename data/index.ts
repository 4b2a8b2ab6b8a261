// The door of the facts, from what every user needs to what few do.

// Building.
export { buildSnapshot } from './build.ts';
// What cannot be opened or built.
export { DataError, type DataErrorCode, type DataErrorInfo } from './error.ts';
// Opening.
export { openSnapshot } from './open.ts';
export type { Place, Problem, ProblemCode } from './problem.ts';
// The entries of a reconciliation.
export type { FeeDifference } from './reconcile-fees.ts';
export type { MarkOddity } from './reconcile-marks.ts';
export type { NameOddity } from './reconcile-names.ts';
export type { MissingRow } from './reconcile-rows.ts';
export type { ShareDifference } from './reconcile-shares.ts';
export type { MisplacedSum, SumDifference } from './reconcile-sums.ts';
export { type Reconciliation, reconciliation, type SheetKey } from './reconciliation.ts';
export { SOURCES_FOLDER, snapshotPath } from './snapshot-path.ts';
export { isStale } from './stale.ts';
export type { Snapshot, StoredSheet, StoredSum } from './stored-sheet.ts';
