import type { Allocation, Decimal, Exact } from '../../calc/index.ts';
import { toDecimal } from '../../calc/index.ts';

/** One allocation of a service beside others, and what is written about it in headings: "… före". */
export interface Side {
  readonly allocation: Allocation;
  readonly heading: (text: string) => string;
}

/** The allocation base that gives every member the same; its weight is 1. */
export const EQUAL = 'equal';

/** Whether the customer takes part; one with weight 0 does. */
export function takesPart({ allocation }: Side, customer: number): boolean {
  return allocation.customers.includes(customer);
}

/** The weight of a customer on a base; `null` for one that does not take part. */
export function weightIn({ allocation }: Side, customer: number, base: string): Decimal | number | null {
  const member = allocation.scheme.members.find((candidate) => candidate.customer === customer);
  if (member === undefined) return null;
  return base === EQUAL ? 1 : (member.weights[base] ?? null);
}

/** The bases that members have weights on, in the order of the pools; the equal one where there is no other. */
export function basesOf({ allocation }: Side): readonly string[] {
  const bases = [...new Set(allocation.pools.map(({ base }) => base))].filter((base) => base !== EQUAL);
  return bases.length > 0 ? bases : [EQUAL];
}

/** An exact amount with more decimals than a worksheet keeps. */
export function closest(value: Exact): Decimal {
  return toDecimal(value, 20);
}
