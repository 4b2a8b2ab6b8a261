/** Names one kind of fault in the source files. */
export type ProblemCode =
  // The file as such.
  | 'missing-file'
  | 'not-utf8'
  | 'unreadable-csv'
  | 'unreadable-json'
  | 'missing-column'
  | 'unknown-column'
  | 'wrong-number-of-cells'
  // One value.
  | 'missing-value'
  | 'not-a-number'
  | 'negative-number'
  | 'not-allowed'
  | 'unknown-field'
  // Values that do not go together.
  | 'duplicate'
  | 'ambiguous-name'
  | 'unknown-customer'
  | 'unknown-service'
  | 'unknown-document'
  // Figures that do not fit each other.
  | 'parts-do-not-add-up'
  | 'weights-do-not-follow'
  | 'total-does-not-fit'
  | 'sum-does-not-fit'
  | 'fee-does-not-fit'
  | 'share-does-not-fit';

/** Where in the sources something stands; `line` counts from 1, `column` is a heading or a field's path. */
export interface Place {
  /** Path inside the sources folder, with `/`. */
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
}

/**
 * One fault in the source files: its place, what was expected there and what came. Whoever edits or imports a list reads
 * Swedish, so both are, as parts of "väntade …, men …": the only words for the fault.
 */
export interface Problem extends Place {
  readonly code: ProblemCode;
  /** What should stand there: "ett kundnummer". */
  readonly expected: string;
  /** What is the case instead: "där står \"tolv\"", "raden har 7". */
  readonly got: string;
}

/** Takes a fault and goes on, so that an editor sees all of them at once. */
export type Report = (problem: Problem) => void;

/** A value with the line that it was read from. */
export interface Placed<T> {
  readonly value: T;
  readonly file: string;
  readonly line: number;
}

/** The fault in one line for engineers, with its code: `2025/switchboard.csv:12 fee: not-a-number: väntade …, men …`. */
export function describeProblem({ file, line, column, expected, got, code }: Problem): string {
  const where = [line === null ? file : `${file}:${line}`, column].filter((part) => part !== null).join(' ');
  return `${where}: ${code}: väntade ${expected}, men ${got}`;
}
