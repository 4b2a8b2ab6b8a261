import type { Group, Question, ScopedQuestion } from '../question.ts';

/** What a run of questions that continue each other has been about, in the order asked. */
export interface Thread {
  readonly last: ScopedQuestion | null;
  /** The customers that the last ranking or selection found, first first. */
  readonly found: readonly number[];
  readonly customers: readonly number[];
  readonly groups: readonly Group[];
  readonly services: readonly string[];
  readonly years: readonly number[];
  /** Number of questions in the run. */
  readonly length: number;
}

/** The thread of the questions asked so far, oldest first. */
export function threadOf(questions: readonly Question[], found: readonly number[]): Thread {
  const scoped = questions.flatMap((question) => (isScoped(question) ? [question] : []));
  const last = questions[questions.length - 1];
  return {
    found,
    last: last !== undefined && isScoped(last) ? last : null,
    customers: [...new Set(scoped.flatMap(({ customers }) => customers))],
    groups: [...new Set(scoped.flatMap(({ group }) => (group === null ? [] : [group])))],
    services: [...new Set(scoped.flatMap(({ services }) => services))],
    years: [...new Set(scoped.map(({ year }) => year))],
    length: scoped.length,
  };
}

function isScoped(question: Question): question is ScopedQuestion {
  return !['background', 'social', 'saved', 'export'].includes(question.kind);
}
