import { describe, expect, it } from 'vitest';
import { CalcError } from '../../calc/index.ts';
import { CHANGE_FAILURES } from './change-failures.ts';
import { CHANGED_SCHEME_FAILURES } from './changed-scheme-failures.ts';
import type { Failures } from './failure.ts';
import { MALFORMED_CHANGES } from './malformed-changes.ts';
import { PRINTED_FAILURES } from './printed-failures.ts';
import { SCHEME_FAILURES } from './scheme-failures.ts';

/** Every code: a new one that no test reaches does not compile. */
const FAILURES: Failures = {
  ...CHANGE_FAILURES,
  ...MALFORMED_CHANGES,
  ...SCHEME_FAILURES,
  ...PRINTED_FAILURES,
};

const SOURCES = {
  'a change': CHANGE_FAILURES,
  'a value that is no change': MALFORMED_CHANGES,
  'a changed scheme': CHANGED_SCHEME_FAILURES,
  'a scheme': SCHEME_FAILURES,
  'printed figures': PRINTED_FAILURES,
};

describe.each(Object.entries(SOURCES))('what cannot be computed of %s', (_, source) => {
  for (const [code, failures] of Object.entries(source)) {
    for (const { run, info, message } of failures) {
      it(`is ${code}: ${message}`, () => {
        const error = caught(run);
        expect(error).toBeInstanceOf(CalcError);
        expect(error).toMatchObject({ name: 'CalcError', code, info, message });
      });
    }
  }
});

describe('the codes', () => {
  it('are each reached', () => {
    expect(Object.values(FAILURES).every((failures) => failures.length > 0)).toBe(true);
  });
});

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
