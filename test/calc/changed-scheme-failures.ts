import type { Failures } from './failure.ts';
import { member, refused } from './refused-change.ts';

/** Codes of a scheme or a number that a change reaches too. */
export const CHANGED_SCHEME_FAILURES = {
  'unknown-customer': [
    ...(
      [
        { type: 'set-weight', customers: [701, 999], base: 'calls', value: '1' },
        { type: 'leave', customers: [999] },
        { type: 'merge', customers: [701, 999], into: 701 },
        { type: 'split', customer: 999, into: [member(1, '1'), member(2, '1')] },
      ] as const
    ).map((change) =>
      refused(
        change,
        { code: 'unknown-customer', customer: 999 },
        'customer must be a member of the scheme, got 999',
      ),
    ),
  ],
  'duplicate-customer': (
    [
      { type: 'add-weight', customers: [701, 701], base: 'calls', value: '1' },
      { type: 'leave', customers: [701, 701] },
      { type: 'merge', customers: [701, 701], into: 701 },
      { type: 'split', customer: 706, into: [member(701, '5'), member(701, '5')] },
      { type: 'replace-weights', members: [member(701, '5'), member(701, '5')] },
    ] as const
  ).map((change) =>
    refused(
      change,
      { code: 'duplicate-customer', customer: 701 },
      'each customer must occur once, got 701 twice',
    ),
  ),
  'no-members': [
    refused(
      { type: 'leave', customers: [701, 706] },
      { code: 'no-members' },
      'at least one member must share the total, got none',
    ),
  ],
  'missing-weight': [
    refused(
      { type: 'join', customer: 708, weights: {} },
      { code: 'missing-weight', base: 'calls', customer: 708 },
      'every member must have the weight "calls", got none for customer 708',
    ),
  ],
  'negative-weight': [
    refused(
      { type: 'add-weight', customers: [706], base: 'calls', value: '-10.5' },
      { code: 'negative-weight', base: 'calls', customer: 706, got: '-0.5' },
      'weight must be ≥ 0, got -0.5 for the weight "calls" for customer 706',
    ),
    refused(
      { type: 'replace-weights', members: [member(701, '-1')] },
      { code: 'negative-weight', base: 'calls', customer: 701, got: '-1' },
      'weight must be ≥ 0, got -1 for the weight "calls" for customer 701',
    ),
  ],
  'weights-sum-to-zero': (
    [
      { type: 'set-weight', customers: [701, 706], base: 'calls', value: '0' },
      { type: 'scale-weight', customers: [706, 701], base: 'calls', factor: '0' },
      { type: 'replace-weights', members: [member(1, '0')] },
    ] as const
  ).map((change) =>
    refused(
      change,
      { code: 'weights-sum-to-zero', base: 'calls' },
      'at least one weight must be > 0, got only zeros for the weight "calls"',
    ),
  ),
  'total-not-positive': [
    refused(
      { type: 'set-total', value: '0' },
      { code: 'total-not-positive', got: '0' },
      'total must be > 0 kr, got 0',
    ),
    refused(
      { type: 'add-total', value: '-600000.5' },
      { code: 'total-not-positive', got: '-0.5' },
      'total must be > 0 kr, got -0.5',
    ),
    refused(
      { type: 'scale-total', factor: '0' },
      { code: 'total-not-positive', got: '0' },
      'total must be > 0 kr, got 0',
    ),
  ],
  'part-out-of-range': [
    refused(
      { type: 'set-equal-part', part: '1.01' },
      { code: 'part-out-of-range', pool: 'equal part', got: '1.01' },
      'part must be between 0 and 1, got 1.01 for the pool "equal part"',
    ),
    refused(
      { type: 'set-equal-part', part: '-0.2' },
      { code: 'part-out-of-range', pool: 'equal part', got: '-0.2' },
      'part must be between 0 and 1, got -0.2 for the pool "equal part"',
    ),
  ],
  'number-too-large': [
    refused(
      { type: 'set-total', value: '1000000000001' },
      { code: 'number-too-large', what: 'total', where: {}, got: '1000000000001', limit: '1000000000000' },
      'total must be at most 1000000000000, got 1000000000001',
    ),
    refused(
      { type: 'scale-total', factor: '10000000' },
      { code: 'number-too-large', what: 'total', where: {}, got: '6000000000000', limit: '1000000000000' },
      'total must be at most 1000000000000, got 6000000000000',
    ),
    refused(
      { type: 'set-weight', customers: [701], base: 'calls', value: '1000000000001' },
      {
        code: 'number-too-large',
        what: 'weight',
        where: { base: 'calls', customer: 701 },
        got: '1000000000001',
        limit: '1000000000000',
      },
      'weight must be at most 1000000000000, got 1000000000001 for the weight "calls" for customer 701',
    ),
    refused(
      { type: 'join', customer: 708, weights: { calls: '1000000000000.5' } },
      {
        code: 'number-too-large',
        what: 'weight',
        where: { base: 'calls', customer: 708 },
        got: '1000000000000.5',
        limit: '1000000000000',
      },
      'weight must be at most 1000000000000, got 1000000000000.5 for the weight "calls" for customer 708',
    ),
    refused(
      { type: 'scale-weight', customers: [701], base: 'calls', factor: '1000000000001' },
      { code: 'number-too-large', what: 'factor', where: {}, got: '1000000000001', limit: '1000000000000' },
      'factor must be at most 1000000000000, got 1000000000001',
    ),
  ],
  'too-many-decimals': [
    refused(
      { type: 'scale-total', factor: `0.${'1'.repeat(41)}` },
      { code: 'too-many-decimals', what: 'factor', where: {}, got: 41, limit: 40 },
      'factor must have at most 40 decimals, got 41',
    ),
  ],
  'not-a-number': [
    refused(
      { type: 'scale-total', factor: { numerator: '1', denominator: '0' } },
      { code: 'not-a-number', what: 'factor', where: {}, got: '1/0' },
      'factor must be a finite Decimal, got 1/0',
    ),
    refused(
      { type: 'set-equal-part', part: { numerator: '1', denominator: '0.0' } },
      { code: 'not-a-number', what: 'part', where: { pool: 'equal part' }, got: '1/0.0' },
      'part must be a finite Decimal, got 1/0.0 for the pool "equal part"',
    ),
  ],
} as const satisfies Partial<Failures>;
