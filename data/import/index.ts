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
export { readListText } from './text/index.ts';
