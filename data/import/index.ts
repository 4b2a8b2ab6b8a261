export type {
  CustomerDraft,
  Given,
  ImportRegister,
  InputPlace,
  Read,
  RowDraft,
  ServiceDraft,
  SumDraft,
  YearDraft,
} from './draft.ts';
export { type Imported, type ImportRequest, importInput, type OnStep } from './import-input.ts';
export {
  IMPORT_PROBLEMS,
  type ImportProblem,
  type ImportProblemCode,
  levelOf,
  type ProblemLevel,
  placePhrase,
  problemSentence,
  shown,
  type Tell,
} from './problem.ts';
export { readInput } from './read-input.ts';
export { tellImported } from './tell-imported.ts';
export { readListText } from './text/index.ts';
