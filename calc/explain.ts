import type { AllocatedPool, Allocation } from './allocation.ts';
import { divideHalfUp, type Exact, exact } from './exact.ts';
import { exactFee } from './fee.ts';
import { EQUAL } from './scheme.ts';
import { wholeWeight } from './weigh-base.ts';
import { toExact } from './whole.ts';

/** What a step of an explanation is about. */
export type ExplainedQuantity =
  | 'fee'
  | 'exact-fee'
  | 'pool-fee'
  | 'pool-total'
  | 'total'
  | 'part'
  | 'weight'
  | 'weights-sum'
  | 'members';

/**
 * How a value follows from its inputs, in their order. Without inputs it is a leaf: `given` in the scheme, or taken
 * over all its members (`count` of them, `sum` of their weights), who are not repeated in each explanation.
 */
export type ExplainedRule =
  | 'given'
  | 'count'
  | 'sum'
  | 'multiply'
  | 'multiply-then-divide'
  | 'divide'
  | 'round-half-up';

/**
 * One value and the values that it came from: data, to be put into words elsewhere.
 * `multiply-then-divide` is first × second / third; a weight carries its base, a pool's step its pool.
 */
export interface Explanation {
  readonly quantity: ExplainedQuantity;
  readonly rule: ExplainedRule;
  readonly unit: 'kr' | 'ratio' | 'weight' | 'customers';
  readonly value: Exact;
  readonly inputs: readonly Explanation[];
  readonly pool?: string;
  readonly base?: string;
  readonly customer?: number;
}

/**
 * How one customer's computed fee came about, from the rounded fee down to what the scheme gives:
 * fee ← exact fee ← one fee per pool ← pool total (← total, part), weight, sum of weights (or number of members).
 * @throws CalcError `unknown-customer`
 * @example explainFee(stockholmDirekt2025, 701).value // 47_868 / 1
 */
export function explainFee(allocation: Allocation, customer: number): Explanation {
  const value = exactFee(allocation, customer);
  const exactStep = step({
    quantity: 'exact-fee',
    rule: 'sum',
    unit: 'kr',
    value,
    inputs: allocation.pools.map((pool) => poolFee(allocation, pool, customer)),
    customer,
  });
  return step({
    quantity: 'fee',
    rule: 'round-half-up',
    unit: 'kr',
    value: exact(divideHalfUp(value.numerator, value.denominator)),
    inputs: [exactStep],
    customer,
  });
}

function poolFee(allocation: Allocation, pool: AllocatedPool, customer: number): Explanation {
  const { key, base, total, weights } = pool;
  const whole = wholeWeight(weights, allocation.roster, customer);
  const value = exact(total.numerator * whole, total.denominator * weights.sum);
  const about = { quantity: 'pool-fee', unit: 'kr', value, pool: key, base, customer } as const;
  const poolTotal = explainPoolTotal(allocation, pool);
  if (base === EQUAL) {
    const members = leaf({
      quantity: 'members',
      rule: 'count',
      unit: 'customers',
      value: exact(weights.sum, weights.scale),
    });
    return step({ ...about, rule: 'divide', inputs: [poolTotal, members] });
  }
  const weight = exact(whole, weights.scale);
  const sum = exact(weights.sum, weights.scale);
  return step({
    ...about,
    rule: 'multiply-then-divide',
    inputs: [
      poolTotal,
      leaf({ quantity: 'weight', rule: 'given', unit: 'weight', value: weight, base, customer }),
      leaf({ quantity: 'weights-sum', rule: 'sum', unit: 'weight', value: sum, base }),
    ],
  });
}

function explainPoolTotal(allocation: Allocation, { key, part, total }: AllocatedPool): Explanation {
  return step({
    quantity: 'pool-total',
    rule: 'multiply',
    unit: 'kr',
    value: total,
    inputs: [
      leaf({ quantity: 'total', rule: 'given', unit: 'kr', value: toExact(allocation.total) }),
      leaf({ quantity: 'part', rule: 'given', unit: 'ratio', value: toExact(part), pool: key }),
    ],
    pool: key,
  });
}

function leaf(about: Omit<Explanation, 'inputs'>): Explanation {
  return step({ ...about, inputs: [] });
}

function step(explanation: Explanation): Explanation {
  Object.freeze(explanation.inputs);
  return Object.freeze(explanation);
}
