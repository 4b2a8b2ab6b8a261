import {
  type Allocation,
  allocate,
  amend,
  type CalcErrorInfo,
  type Change,
  Decimal,
} from '../../calc/index.ts';
import type { Failure } from './failure.ts';

/** A change of {@link twoPools} that makes no sense, what the error says, and its sentence for engineers. */
export function refused(change: Change, info: CalcErrorInfo, message: string): Failure {
  return { run: () => amend(twoPools(), [change]), info, message };
}

/** Customers 701 and 706 with 30 and 10 calls, a fifth equally. */
export function twoPools(): Allocation {
  return pools([
    ['equal part', '0.2', 'equal'],
    ['by calls', '0.8', 'calls'],
  ]);
}

/** One pool more and customer 708 too. */
export function threePools(): Allocation {
  const { scheme } = twoPools();
  return allocate({
    ...scheme,
    pools: [
      { key: 'equal part', part: new Decimal('0.2'), base: 'equal' },
      { key: 'by calls', part: new Decimal('0.5'), base: 'calls' },
      { key: 'by calls again', part: new Decimal('0.3'), base: 'calls' },
    ],
    members: [...scheme.members, { customer: 708, weights: { calls: new Decimal(0) } }],
  });
}

/** The same customers with pools of one's own. */
export function pools(rows: readonly (readonly [key: string, part: string, base: string])[]): Allocation {
  return allocate({
    total: new Decimal(600_000),
    pools: rows.map(([key, part, base]) => ({ key, part: new Decimal(part), base })),
    members: [
      { customer: 701, weights: { calls: new Decimal(30) } },
      { customer: 706, weights: { calls: new Decimal(10) } },
    ],
  });
}

/** A member as a change writes it. */
export function member(customer: number, calls: string) {
  return { customer, weights: { calls } };
}
