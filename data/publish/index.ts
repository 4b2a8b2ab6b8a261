// The door of publishing: the snapshot in use, and the history of those that were.
// biome-ignore-all assist/source/organizeImports: the order is the reading order.

// Publishing, and going back.
export { type Published, publish } from './publish.ts';
export { publishIfNotWithdrawn } from './publish-if-not-withdrawn.ts';
export { type RolledBack, rollBack } from './roll-back.ts';

// What the command prints.
export { tellPublished, tellRolledBack } from './tell.ts';
export { type PrintedHistory, printHistory } from './print-history.ts';
export { printDifference } from './print-difference.ts';

// What lies beside the snapshot.
export { type History, historyFolder, MOST_KEPT, readHistory } from './history.ts';
export type { KeptVersion } from './kept-version.ts';
export { readWithdrawn, type Withdrawn, type WithdrawnVersion, withdrawnFile } from './withdrawn.ts';
