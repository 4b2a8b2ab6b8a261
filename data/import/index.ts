// The door of importing: what is handed in, checked and written as source files.
// biome-ignore-all assist/source/organizeImports: the order is the reading order.

// Importing, and what is said of it.
export { type Imported, type ImportRequest, importInput, type OnStep } from './import-input.ts';
export { tellImported } from './tell-imported.ts';

// What can be wrong with an input.
export {
  IMPORT_PROBLEMS,
  type ImportProblem,
  type ImportProblemCode,
  levelOf,
  placePhrase,
  problemSentence,
  shown,
  type Tell,
} from './problem.ts';

// What an input says.
export type {
  CustomerDraft,
  ImportRegister,
  Read,
  RowDraft,
  ServiceDraft,
  SumDraft,
  YearDraft,
} from './draft.ts';
export { readListText } from './text/index.ts';
