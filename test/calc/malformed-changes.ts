import { checkChange } from '../../calc/index.ts';
import type { Failure, Failures } from './failure.ts';

/** Values of unknown origin that are no changes. */
export const MALFORMED_CHANGES = {
  'malformed-change': [
    misread('reset', 'change', 'an object', '"reset"', 'change must be an object, got "reset"'),
    misread(null, 'change', 'an object', 'null', 'change must be an object, got null'),
    misread([], 'change', 'an object', 'a list', 'change must be an object, got a list'),
    misread(
      { type: 'set-fee' },
      'type',
      'the type of a change',
      '"set-fee"',
      'type must be the type of a change, got "set-fee"',
    ),
    misread(
      { type: 'set-total', value: 700_000 },
      'value',
      'a decimal number in plain digits',
      '700000',
      'value must be a decimal number in plain digits, got 700000',
    ),
    misread(
      { type: 'set-total', value: '7e5' },
      'value',
      'a decimal number in plain digits',
      '"7e5"',
      'value must be a decimal number in plain digits, got "7e5"',
    ),
    misread(
      { type: 'scale-total', factor: { numerator: '1' } },
      'factor.denominator',
      'a decimal number in plain digits',
      'undefined',
      'factor.denominator must be a decimal number in plain digits, got undefined',
    ),
    misread(
      { type: 'join', customer: 0, weights: {} },
      'customer',
      'a whole number above 0',
      '0',
      'customer must be a whole number above 0, got 0',
    ),
    misread(
      { type: 'join', customer: 708 },
      'weights',
      'an object',
      'undefined',
      'weights must be an object, got undefined',
    ),
    misread(
      { type: 'leave', customers: [] },
      'customers',
      'a list of at least one',
      'a list',
      'customers must be a list of at least one, got a list',
    ),
    misread(
      { type: 'leave', customers: [701, '706'] },
      'customers[1]',
      'a whole number above 0',
      '"706"',
      'customers[1] must be a whole number above 0, got "706"',
    ),
    misread(
      { type: 'set-weight', customers: [701], value: '1' },
      'base',
      'a text',
      'undefined',
      'base must be a text, got undefined',
    ),
    misread(
      { type: 'split', customer: 701, into: [{ customer: 1, weights: { calls: 'x'.repeat(300) } }] },
      'into[0].weights.calls',
      'a decimal number in plain digits',
      `"${'x'.repeat(59)}`,
      `into[0].weights.calls must be a decimal number in plain digits, got "${'x'.repeat(59)}`,
    ),
  ],
} as const satisfies Partial<Failures>;

function misread(value: unknown, path: string, expected: string, got: string, message: string): Failure {
  return { run: () => checkChange(value), info: { code: 'malformed-change', path, expected, got }, message };
}
