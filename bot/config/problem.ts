import type { ConfigProblem } from '../error.ts';

/** The variables that are set, by name. */
export type Given = Readonly<Record<string, string | undefined>>;

/** Returns what is wrong with `variable`, which must be `expected`; a secret is told to be there, not what it is. */
export function problem(variable: string, expected: string, given: Given): ConfigProblem {
  const value = given[variable] ?? null;
  // A mistyped secret is still a secret.
  return {
    variable,
    expected,
    got:
      value !== null && /Password$|_SECRET$|_TOKEN$|_CONNECTION_STRING$/.test(variable) ? '(hidden)' : value,
  };
}
