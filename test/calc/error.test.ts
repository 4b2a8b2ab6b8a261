import { describe, expect, it } from 'vitest';
import { CalcError } from '../../calc/index.ts';
import type { Failures } from './failure.ts';
import { PRINTED_FAILURES } from './printed-failures.ts';
import { SCHEME_FAILURES } from './scheme-failures.ts';

/** Every code: a new one that no test reaches does not compile. */
const FAILURES: Failures = { ...SCHEME_FAILURES, ...PRINTED_FAILURES };

describe('what cannot be computed', () => {
  for (const [code, failures] of Object.entries(FAILURES)) {
    for (const { run, info, message } of failures) {
      it(`is ${code}: ${message}`, () => {
        const error = caught(run);
        expect(error).toBeInstanceOf(CalcError);
        expect(error).toMatchObject({ name: 'CalcError', code, info, message });
      });
    }
  }
});

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
