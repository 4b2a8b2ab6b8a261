import type { z } from 'zod';
import type { CellFault } from './cells.ts';
import type { Place, Problem } from './problem.ts';
import { allOf, anyOf, show, stands } from './stands.ts';

/** Turns what zod found wrong with `input` into a problem at `place`. */
export function explainIssue(issue: z.core.$ZodIssue, input: unknown, place: Place): Problem {
  const value = valueAt(input, issue.path);
  return { ...place, got: stands(value), ...judge(issue, value) };
}

/** The fault without its place; `got` only where it is not simply what stands there. */
type Judged = Pick<Problem, 'code' | 'expected'> & Partial<Pick<Problem, 'got'>>;

function judge(issue: z.core.$ZodIssue, value: unknown): Judged {
  switch (issue.code) {
    case 'custom':
      // Set by the cells of this folder; zod knows `params` only as an open record.
      return issue.params as CellFault;
    case 'invalid_type': {
      const expected = KINDS[issue.expected] ?? `ett värde av slaget ${issue.expected}`;
      if (value === undefined) return { code: 'missing-value', expected };
      const isNumber = issue.expected === 'number' || issue.expected === 'int';
      return { code: isNumber ? 'not-a-number' : 'not-allowed', expected };
    }
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') {
        const limit = issue.inclusive ? `som är minst ${issue.minimum}` : `över ${issue.minimum}`;
        return { code: 'negative-number', expected: `ett tal ${limit}` };
      }
      return issue.origin === 'string'
        ? { code: 'missing-value', expected: 'en text' }
        : { code: 'missing-value', expected: 'minst ett värde i listan', got: 'den är tom' };
    case 'too_big':
      return { code: 'not-allowed', expected: `ett tal som är högst ${issue.maximum}` };
    case 'invalid_value':
      return { code: 'not-allowed', expected: anyOf(issue.values.map(show)) };
    case 'unrecognized_keys': {
      const fields = allOf(issue.keys.map(show));
      const got = issue.keys.length === 1 ? `fältet ${fields} är okänt` : `fälten ${fields} är okända`;
      return { code: 'unknown-field', expected: 'bara kända fält', got };
    }
    default:
      // Set by the schemas of this folder, in Swedish.
      return { code: 'not-allowed', expected: issue.message };
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'en text inom citattecken',
  number: 'ett tal utan citattecken',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista inom [ ]',
  object: 'fält inom { }',
};

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
