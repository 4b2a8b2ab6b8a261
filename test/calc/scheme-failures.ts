import {
  allocate,
  Decimal,
  deriveWeights,
  exactFee,
  explainFee,
  fee,
  poolShare,
  recompute,
  reconcile,
  type Scheme,
  splitChange,
} from '../../calc/index.ts';
import type { Failures } from './failure.ts';

/** What is wrong with a scheme, a number, or what is asked of an allocation. */
export const SCHEME_FAILURES = {
  'not-a-number': [
    {
      run: () => allocate(scheme({ total: dec('NaN') })),
      info: { code: 'not-a-number', what: 'total', where: {}, got: 'NaN' },
      message: 'total must be a finite Decimal, got NaN',
    },
    {
      run: () => allocate(scheme({ members: [member(701, 'Infinity')] })),
      info: {
        code: 'not-a-number',
        what: 'weight',
        where: { base: 'calls', customer: 701 },
        got: 'Infinity',
      },
      message: 'weight must be a finite Decimal, got Infinity for the weight "calls" for customer 701',
    },
    {
      // What a caller without types may pass.
      run: () => allocate(scheme({ total: JSON.parse('600000') })),
      info: { code: 'not-a-number', what: 'total', where: {}, got: '600000' },
      message: 'total must be a finite Decimal, got 600000',
    },
  ],
  'number-too-large': [
    {
      run: () => allocate(scheme({ total: dec('1000000000000.01') })),
      info: {
        code: 'number-too-large',
        what: 'total',
        where: {},
        got: '1000000000000.01',
        limit: '1000000000000',
      },
      message: 'total must be at most 1000000000000, got 1000000000000.01',
    },
    {
      run: () => allocate(scheme({ members: [member(701, '1e25')] })),
      info: {
        code: 'number-too-large',
        what: 'weight',
        where: { base: 'calls', customer: 701 },
        got: '1e+25',
        limit: '1000000000000000000000000',
      },
      message:
        'weight must be at most 1000000000000000000000000, got 1e+25 for the weight "calls" for customer 701',
    },
    {
      run: () => splitChange({ total: dec('1'), fee: dec('-1e13') }, { total: dec('1'), fee: dec('1') }),
      info: {
        code: 'number-too-large',
        what: 'fee',
        where: {},
        got: '-10000000000000',
        limit: '1000000000000',
      },
      message: 'fee must be at most 1000000000000, got -10000000000000',
    },
    {
      run: () => reconcile(allocate(scheme({})), [{ customer: 701, fee: 2e12 }]),
      info: {
        code: 'number-too-large',
        what: 'fee',
        where: { customer: 701 },
        got: '2000000000000',
        limit: '1000000000000',
      },
      message: 'fee must be at most 1000000000000, got 2000000000000 for customer 701',
    },
  ],
  'too-many-decimals': [
    {
      run: () => allocate(scheme({ members: [member(701, '1e-41')] })),
      info: {
        code: 'too-many-decimals',
        what: 'weight',
        where: { base: 'calls', customer: 701 },
        got: 41,
        limit: 40,
      },
      message: 'weight must have at most 40 decimals, got 41 for the weight "calls" for customer 701',
    },
  ],
  'total-not-positive': [
    {
      run: () => allocate(scheme({ total: dec('0') })),
      info: { code: 'total-not-positive', got: '0' },
      message: 'total must be > 0 kr, got 0',
    },
    {
      run: () => splitChange({ total: dec('0'), fee: dec('0') }, { total: dec('1'), fee: dec('1') }),
      info: { code: 'total-not-positive', got: '0' },
      message: 'total must be > 0 kr, got 0',
    },
  ],
  'part-out-of-range': [
    {
      run: () => allocate(scheme({ pools: [pool('a', '-0.2'), pool('b', '1.2')] })),
      info: { code: 'part-out-of-range', pool: 'a', got: '-0.2' },
      message: 'part must be between 0 and 1, got -0.2 for the pool "a"',
    },
    {
      run: () => deriveWeights({ total: dec('1'), equalPart: dec('1.5'), fees: [{ customer: 1, fee: 1 }] }),
      info: { code: 'part-out-of-range', pool: 'equal', got: '1.5' },
      message: 'part must be between 0 and 1, got 1.5 for the pool "equal"',
    },
  ],
  'parts-do-not-add-up': [
    {
      run: () => allocate(scheme({ pools: [pool('a', '0.2'), pool('b', '0.79999999999999999999999')] })),
      info: { code: 'parts-do-not-add-up', got: '0.99999999999999999999999' },
      message: 'parts of all pools must add to 1, got 0.99999999999999999999999',
    },
    {
      run: () => allocate(scheme({ pools: [] })),
      info: { code: 'parts-do-not-add-up', got: '0' },
      message: 'parts of all pools must add to 1, got 0',
    },
  ],
  'duplicate-pool': [
    {
      run: () => allocate(scheme({ pools: [pool('a', '0.5'), pool('a', '0.5')] })),
      info: { code: 'duplicate-pool', pool: 'a' },
      message: 'each pool must have a key of its own, got "a" twice',
    },
  ],
  'unknown-pool': [
    {
      run: () => poolShare(allocate(scheme({ pools: [pool('a', '0.5'), pool('b', '0.5')] })), 701, 'c'),
      info: { code: 'unknown-pool', pool: 'c', known: ['a', 'b'] },
      message: 'pool must be one of a, b, got "c"',
    },
  ],
  'no-members': [
    {
      run: () => allocate(scheme({ members: [] })),
      info: { code: 'no-members' },
      message: 'at least one member must share the total, got none',
    },
    {
      run: () => deriveWeights({ total: dec('1'), equalPart: dec('0.2'), fees: [{ customer: 101, fee: 0 }] }),
      info: { code: 'no-members' },
      message: 'at least one member must share the total, got none',
    },
  ],
  'duplicate-customer': [
    {
      run: () => allocate(scheme({ members: [member(701, '1'), member(706, '1'), member(701, '2')] })),
      info: { code: 'duplicate-customer', customer: 701 },
      message: 'each customer must occur once, got 701 twice',
    },
    {
      run: () =>
        reconcile(
          allocate(scheme({})),
          [1, 2].map((fee) => ({ customer: 701, fee })),
        ),
      info: { code: 'duplicate-customer', customer: 701 },
      message: 'each customer must occur once, got 701 twice',
    },
  ],
  'unknown-customer': [fee, exactFee, explainFee].map((ask) => ({
    run: () => ask(allocate(scheme({})), 999),
    info: { code: 'unknown-customer', customer: 999 },
    message: 'customer must be a member of the scheme, got 999',
  })),
  'missing-weight': [
    {
      run: () => allocate(scheme({ members: [member(701, '1'), { customer: 706, weights: {} }] })),
      info: { code: 'missing-weight', base: 'calls', customer: 706 },
      message: 'every member must have the weight "calls", got none for customer 706',
    },
  ],
  'negative-weight': [
    {
      run: () => allocate(scheme({ members: [member(701, '-3')] })),
      info: { code: 'negative-weight', base: 'calls', customer: 701, got: '-3' },
      message: 'weight must be ≥ 0, got -3 for the weight "calls" for customer 701',
    },
  ],
  'weights-sum-to-zero': [
    {
      run: () => allocate(scheme({ members: [member(701, '0'), member(706, '-0')] })),
      info: { code: 'weights-sum-to-zero', base: 'calls' },
      message: 'at least one weight must be > 0, got only zeros for the weight "calls"',
    },
  ],
  'broken-explanation': [
    {
      run: () => {
        const [exactStep] = explainFee(allocate(scheme({})), 701).inputs;
        return recompute({
          ...explainFee(allocate(scheme({})), 701),
          inputs: exactStep?.inputs.slice(1) ?? [],
        });
      },
      info: { code: 'broken-explanation', quantity: 'fee', rule: 'round-half-up', inputs: 0 },
      message: 'fee must have the inputs of "round-half-up" and no divisor 0, got 0 inputs',
    },
    {
      run: () => {
        const given = { rule: 'given', unit: 'kr', inputs: [] } as const;
        const amount = { ...given, quantity: 'total', value: { numerator: 1n, denominator: 1n } } as const;
        const nobody = { ...given, quantity: 'members', value: { numerator: 0n, denominator: 1n } } as const;
        return recompute({ ...amount, quantity: 'pool-fee', rule: 'divide', inputs: [amount, nobody] });
      },
      info: { code: 'broken-explanation', quantity: 'pool-fee', rule: 'divide', inputs: 2 },
      message: 'pool-fee must have the inputs of "divide" and no divisor 0, got 2 inputs',
    },
  ],
} as const satisfies Partial<Failures>;

function dec(text: string): Decimal {
  return new Decimal(text);
}

function pool(key: string, part: string): Scheme['pools'][number] {
  return { key, part: dec(part), base: 'calls' };
}

function member(customer: number, calls: string): Scheme['members'][number] {
  return { customer, weights: { calls: dec(calls) } };
}

/** A scheme that can be computed, with one thing changed. */
function scheme(changed: Partial<Scheme>): Scheme {
  return { total: dec('600000'), pools: [pool('all', '1')], members: [member(701, '1')], ...changed };
}
