import type { z } from 'zod';
import type { Place, Problem, ProblemCode } from './problem.ts';

/** Turns what zod found wrong with `input` into a problem at `place`. */
export function explainIssue(issue: z.core.$ZodIssue, input: unknown, place: Place): Problem {
  const value = valueAt(input, issue.path);
  return { ...place, ...judge(issue, value), got: show(value) };
}

/** A value as an editor would recognise it, on one line and not endless. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const written = JSON.stringify(value);
  return written.length > 80 ? `${written.slice(0, 79)}…` : written;
}

function judge(issue: z.core.$ZodIssue, value: unknown): { code: ProblemCode; expected: string } {
  switch (issue.code) {
    case 'custom': {
      // Set by the cells of this folder; zod knows `params` only as an open record.
      const { code, expected } = issue.params as { code: ProblemCode; expected: string };
      return { code, expected };
    }
    case 'invalid_type': {
      if (value === undefined) return { code: 'missing-value', expected: plain(issue.expected) };
      const isNumber = issue.expected === 'number' || issue.expected === 'int';
      return { code: isNumber ? 'not-a-number' : 'not-allowed', expected: plain(issue.expected) };
    }
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') {
        return { code: 'negative-number', expected: `a number of at least ${issue.minimum}` };
      }
      return { code: 'missing-value', expected: `at least ${issue.minimum}` };
    case 'invalid_value':
      return { code: 'not-allowed', expected: `one of ${issue.values.map((each) => show(each)).join(', ')}` };
    case 'unrecognized_keys':
      return { code: 'unknown-field', expected: `no field ${issue.keys.map((key) => show(key)).join(', ')}` };
    default:
      return { code: 'not-allowed', expected: issue.message };
  }
}

function plain(expected: string): string {
  return expected === 'int' ? 'a whole number' : `${/^[aeio]/.test(expected) ? 'an' : 'a'} ${expected}`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
