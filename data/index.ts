// The door of the facts: opening them, building them, and what the list contradicts itself about.

export { buildSnapshot } from './build.ts';
export { DataError, type DataErrorCode, type DataErrorInfo } from './error.ts';
export { openSnapshot } from './open.ts';
export type { Place, Problem, ProblemCode } from './problem.ts';
export { SOURCES_FOLDER, snapshotPath } from './snapshot-path.ts';
export { isStale } from './stale.ts';
export type { Snapshot, StoredRow, StoredSheet, StoredSum } from './stored-sheet.ts';
