// The door of what is said, in Swedish, to those who bring in and publish a list. What the bot says is in dialogs/say.
// Nothing here decides what a snapshot holds, so rewording it makes no new version of the price list.
// biome-ignore-all assist/source/organizeImports: the order is the reading order.

// What is wrong, and what to do about it.
export { sayError } from './say-error.ts';
export { sayPlace, sayProblem } from './say-problem.ts';
export { sayCause } from './say-cause.ts';

// What the printed list contradicts itself about.
export { printReconciliation } from './print-reconciliation.ts';

// What they are made of: words, figures, tables.
export { KIND_WORDS } from './kind-words.ts';
export {
  dayAndTime,
  decimalText,
  exactNumber,
  inWords,
  kr,
  krChange,
  MONTHS,
  monthName,
  monthNumber,
  number,
  percentChange,
} from './swedish.ts';
export { type TextColumn, textColumns, textTable } from './text-table.ts';

// How far some work has come.
export { type BarStream, progressBar } from './progress-bar.ts';
