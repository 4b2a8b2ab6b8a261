import type { ProblemCode } from '../../data/index.ts';

/** A way to spoil the sources, and the sentence that must be told for it, behind its place. */
export interface WordedFault {
  readonly fault: string;
  readonly code: ProblemCode;
  /** File, what stands there, and what replaces it. */
  readonly edit: readonly [file: string, from: string, to: string];
  readonly says: string;
}
