import { expect } from 'vitest';
import { DataError } from '../../data/index.ts';

/** The DataError that `action` throws; fails the test when it throws none or something else. */
export function thrownBy(action: () => unknown): DataError {
  let thrown: unknown;
  try {
    action();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(DataError);
  // Checked by the line above.
  return thrown as DataError;
}
