import { sayPlace } from '../say/index.ts';
import type { InputPlace } from './draft.ts';

/** What a problem means: an error stops the import, a warning has to be accepted. */
export type ProblemLevel = 'error' | 'warning';

/**
 * Every kind of problem of an input: its level, and how its sentence goes on after "väntade …": `stands` with
 * ", men där står …" (what stands there), `is` with ", men …" (a clause of its own).
 */
export const IMPORT_PROBLEMS = {
  // The file as such.
  'missing-file': { level: 'error', form: 'is' },
  'unknown-format': { level: 'error', form: 'is' },
  'unreadable-file': { level: 'error', form: 'is' },
  'damaged-file': { level: 'error', form: 'is' },
  'protected-file': { level: 'error', form: 'is' },
  'too-large': { level: 'error', form: 'is' },
  'not-utf8': { level: 'error', form: 'is' },
  // Its parts.
  'missing-sheet': { level: 'error', form: 'is' },
  'unknown-sheet': { level: 'warning', form: 'is' },
  'missing-column': { level: 'error', form: 'is' },
  'duplicate-column': { level: 'error', form: 'is' },
  'unknown-column': { level: 'warning', form: 'is' },
  'merged-cells': { level: 'error', form: 'is' },
  'hidden-rows': { level: 'warning', form: 'is' },
  'hidden-columns': { level: 'warning', form: 'is' },
  'hidden-sheet': { level: 'warning', form: 'is' },
  'wrong-number-of-cells': { level: 'error', form: 'is' },
  'unreadable-line': { level: 'error', form: 'stands' },
  'no-service': { level: 'error', form: 'is' },
  'unknown-service': { level: 'error', form: 'stands' },
  'duplicate-service': { level: 'error', form: 'is' },
  'unknown-block': { level: 'error', form: 'is' },
  'other-year': { level: 'error', form: 'is' },
  'unknown-footnote': { level: 'warning', form: 'stands' },
  // One value.
  'missing-value': { level: 'error', form: 'is' },
  'not-a-number': { level: 'error', form: 'stands' },
  'not-whole': { level: 'error', form: 'stands' },
  'ambiguous-number': { level: 'error', form: 'stands' },
  'fractional-count': { level: 'warning', form: 'stands' },
  'negative-number': { level: 'error', form: 'stands' },
  'number-too-large': { level: 'error', form: 'stands' },
  'date-for-number': { level: 'error', form: 'stands' },
  'formula-without-value': { level: 'error', form: 'stands' },
  'error-value': { level: 'error', form: 'stands' },
  'not-allowed': { level: 'error', form: 'stands' },
  'not-a-day': { level: 'error', form: 'stands' },
  // Customers.
  'unknown-customer': { level: 'error', form: 'stands' },
  'other-name': { level: 'error', form: 'stands' },
  'misprinted-name': { level: 'warning', form: 'stands' },
  'changed-kind': { level: 'warning', form: 'is' },
  'duplicate-customer': { level: 'error', form: 'is' },
  'new-customer': { level: 'warning', form: 'is' },
  'renamed-customer': { level: 'warning', form: 'is' },
  'missing-customer': { level: 'warning', form: 'is' },
  'merged-customer': { level: 'warning', form: 'is' },
  'ended-customer': { level: 'error', form: 'is' },
  // Figures that do not fit each other.
  'total-does-not-fit': { level: 'error', form: 'stands' },
  'sum-does-not-fit': { level: 'error', form: 'stands' },
  'share-does-not-fit': { level: 'error', form: 'stands' },
  'share-of-fee': { level: 'warning', form: 'is' },
  'fee-does-not-fit': { level: 'warning', form: 'stands' },
  'weights-do-not-follow': { level: 'error', form: 'is' },
  'blank-fee': { level: 'warning', form: 'is' },
  'rule-not-known': { level: 'warning', form: 'is' },
  // Beside what is known already.
  'year-exists': { level: 'warning', form: 'is' },
  'unlikely-year': { level: 'warning', form: 'is' },
  'names-other-year': { level: 'warning', form: 'stands' },
  'missing-service': { level: 'warning', form: 'is' },
  'total-changed': { level: 'warning', form: 'is' },
  'base-changed': { level: 'warning', form: 'is' },
  'earlier-figure-differs': { level: 'warning', form: 'stands' },
  // What the source files written from it would be told for.
  'source-fault': { level: 'error', form: 'is' },
  'unwritable-sources': { level: 'error', form: 'is' },
} as const satisfies Record<string, { level: ProblemLevel; form: 'stands' | 'is' }>;

/** Names one kind of problem of an input. */
export type ImportProblemCode = keyof typeof IMPORT_PROBLEMS;

/** One problem of an input; `expected` and `got` are Swedish and go into one sentence, see `problemSentence`. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  readonly place: InputPlace;
  /** What should stand there, as a noun phrase: "ett antal utan decimaler". */
  readonly expected: string;
  /** What stands there, shown by `shown` ("\"tolv\""), or a clause such as "cellen är tom", as the code's form says. */
  readonly got: string;
}

/** Takes a problem and goes on, so that all of them are told at once. */
export type Tell = (problem: ImportProblem) => void;

/** Whether the problem stops the import or has to be accepted. */
export function levelOf({ code }: ImportProblem): ProblemLevel {
  return IMPORT_PROBLEMS[code].level;
}

/**
 * The problem as a sentence with its place:
 * `prislista-2026.xlsx, blad Växeln, cell D14: väntade ett antal utan decimaler, men där står "tolv".`
 */
export function problemSentence({ code, place, expected, got }: ImportProblem): string {
  const stands = IMPORT_PROBLEMS[code].form === 'stands' ? 'där står ' : '';
  return `${placePhrase(place)}: väntade ${expected}, men ${stands}${got}.`;
}

/** The place in words: `prislista-2026.xlsx, blad Växeln, cell D14` or `prislista-2025.txt, rad 17`. */
export function placePhrase({ file, sheet, line, cell }: InputPlace): string {
  if (sheet === null) return sayPlace({ file, line, column: cell });
  return [file, `blad ${sheet}`, ...(cell === null ? [] : [`cell ${cell}`])].join(', ');
}

/** What stands in an input as a reader recognises it: in quotation marks, on one line and not endless. */
export function shown(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line === '') return 'inget';
  return `"${line.length > 80 ? `${line.slice(0, 79)}…` : line}"`;
}
