import { amend } from '../../calc/index.ts';
import type { Failures } from './failure.ts';
import { member, pools, refused, threePools } from './refused-change.ts';

/** What a change alone can get wrong. */
export const CHANGE_FAILURES = {
  'unknown-base': [
    refused(
      { type: 'set-weight', customers: [701], base: 'cases', value: '1' },
      { code: 'unknown-base', base: 'cases', known: ['calls'] },
      'base must be one of calls, got "cases"',
    ),
    refused(
      { type: 'scale-weight', customers: [701], base: 'equal', factor: '2' },
      { code: 'unknown-base', base: 'equal', known: ['calls'] },
      'base must be one of calls, got "equal"',
    ),
    refused(
      { type: 'join', customer: 708, weights: { calls: '1', cases: '2' } },
      { code: 'unknown-base', base: 'cases', known: ['calls'] },
      'base must be one of calls, got "cases"',
    ),
    {
      run: () =>
        amend(pools([['all', '1', 'equal']]), [
          { type: 'set-weight', customers: [701], base: 'calls', value: '1' },
        ]),
      info: { code: 'unknown-base', base: 'calls', known: [] },
      message: 'base must be one of none, got "calls"',
    },
  ],
  'negative-factor': [
    refused(
      { type: 'scale-weight', customers: [701], base: 'calls', factor: '-0.5' },
      { code: 'negative-factor', got: '-0.5' },
      'factor must be ≥ 0, got -0.5',
    ),
    refused(
      { type: 'scale-total', factor: { numerator: '1', denominator: '-3' } },
      { code: 'negative-factor', got: '1/-3' },
      'factor must be ≥ 0, got 1/-3',
    ),
  ],
  'no-equal-pool': [
    {
      run: () => amend(pools([['all', '1', 'calls']]), [{ type: 'set-equal-part', part: '0.3' }]),
      info: { code: 'no-equal-pool' },
      message: 'the scheme must have a pool on the equal base, got none',
    },
  ],
  'rest-not-shareable': [
    {
      run: () => amend(pools([['all', '1', 'equal']]), [{ type: 'set-equal-part', part: '0.3' }]),
      info: { code: 'rest-not-shareable', got: '0.7' },
      message: 'pools must have parts to share 0.7 of the total by, got none above 0',
    },
    {
      run: () =>
        amend(threePools(), [
          { type: 'set-equal-part', part: '1' },
          { type: 'set-equal-part', part: '0.25' },
        ]),
      info: { code: 'rest-not-shareable', got: '0.75' },
      message: 'pools must have parts to share 0.75 of the total by, got none above 0',
    },
  ],
  'already-member': [
    refused(
      { type: 'join', customer: 706, weights: { calls: '1' } },
      { code: 'already-member', customer: 706 },
      'customer must be new to the scheme, got the member 706',
    ),
    refused(
      { type: 'split', customer: 701, into: [member(706, '10'), member(708, '20')] },
      { code: 'already-member', customer: 706 },
      'customer must be new to the scheme, got the member 706',
    ),
    {
      run: () => amend(threePools(), [{ type: 'merge', customers: [701, 706], into: 708 }]),
      info: { code: 'already-member', customer: 708 },
      message: 'customer must be new to the scheme, got the member 708',
    },
  ],
  'too-few-customers': [
    refused(
      { type: 'merge', customers: [701], into: 701 },
      { code: 'too-few-customers', change: 'merge', got: 1 },
      'a merge must name at least two customers, got 1',
    ),
    refused(
      { type: 'split', customer: 701, into: [member(702, '30')] },
      { code: 'too-few-customers', change: 'split', got: 1 },
      'a split must name at least two customers, got 1',
    ),
  ],
  'split-does-not-add-up': [
    refused(
      { type: 'split', customer: 701, into: [member(701, '20'), member(702, '9.5')] },
      { code: 'split-does-not-add-up', base: 'calls', customer: 701, expected: '30', got: '29.5' },
      'weights after a split must add to 30, got 29.5 for the weight "calls" for customer 701',
    ),
  ],
} as const satisfies Partial<Failures>;
