import {
  type Allocation,
  allocate,
  Decimal,
  deriveWeights,
  invertCounts,
  type PrintedFee,
  reconcile,
} from '../../calc/index.ts';
import type { Failures } from './failure.ts';

/** What is wrong with printed fees or counts. */
export const PRINTED_FAILURES = {
  'fee-not-whole': [-1, 0.5, Number.NaN].map((bad) => ({
    run: () => reconcile(oneMember(), [printed(701, bad)]),
    info: { code: 'fee-not-whole', customer: 701, got: String(bad) },
    message: `fee must be a whole number of kr ≥ 0, got ${bad} for customer 701`,
  })),
  'fee-below-equal-part': [
    {
      run: () =>
        deriveWeights({
          total: dec('1000'),
          equalPart: dec('0.2'),
          fees: [printed(1, 66), printed(2, 66), printed(3, 65)],
        }),
      info: { code: 'fee-below-equal-part', customer: 1, got: 66, equalPart: '66.67' },
      message: 'printed fee must be at least the equal part 66.67 kr, got 66 for customer 1',
    },
  ],
  'count-not-whole': ['0.5', '0', '-4'].map((count) => ({
    run: () => invertCounts({ total: dec('100'), count: dec(count), fees: [printed(1, 100)] }),
    info: { code: 'count-not-whole', got: count },
    message: `sum of counts must be a whole number > 0, got ${count}`,
  })),
  'fee-fits-no-count': [
    {
      run: () => invertCounts({ total: dec('100'), count: dec('10'), fees: [printed(1, 15)] }),
      info: { code: 'fee-fits-no-count', customer: 1, got: 15 },
      message: 'printed fee must follow from a whole count, got 15 for customer 1',
    },
  ],
  'fee-fits-several-counts': [
    {
      run: () => invertCounts({ total: dec('10'), count: dec('100'), fees: [printed(1, 3), printed(2, 7)] }),
      info: { code: 'fee-fits-several-counts', customer: 1, got: 3 },
      message: 'printed fee must follow from one count only, got 3 for customer 1',
    },
  ],
  'counts-do-not-add-up': [
    {
      run: () =>
        invertCounts({ total: dec('100'), count: dec('10'), fees: [printed(1, 20), printed(2, 70)] }),
      info: { code: 'counts-do-not-add-up', expected: '10', got: '9' },
      message: 'counts must add to 10, got 9',
    },
  ],
} as const satisfies Partial<Failures>;

function dec(text: string): Decimal {
  return new Decimal(text);
}

function printed(customer: number, fee: number): PrintedFee {
  return { customer, fee };
}

function oneMember(): Allocation {
  return allocate({
    total: dec('600000'),
    pools: [{ key: 'all', part: dec('1'), base: 'equal' }],
    members: [{ customer: 701, weights: {} }],
  });
}
