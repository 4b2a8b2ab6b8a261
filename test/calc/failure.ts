import type { CalcErrorCode, CalcErrorInfo } from '../../calc/index.ts';

/** Something that cannot be computed, and what the error says about it. */
export interface Failure {
  readonly run: () => unknown;
  readonly info: CalcErrorInfo;
  readonly message: string;
}

/** The ways in which each code is reached. */
export type Failures = Readonly<Record<CalcErrorCode, readonly Failure[]>>;
