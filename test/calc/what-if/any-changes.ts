import fc from 'fast-check';
import { type Allocation, amend, CalcError, type Change, weightOf } from '../../../calc/index.ts';

/** A wish for a change that can be turned into one of any scheme: whom it names is counted among its members. */
export interface Wish {
  readonly type: Change['type'];
  readonly pick: readonly number[];
  readonly base: string;
  readonly amount: string;
  readonly factor: string;
  readonly part: string;
  readonly newcomer: number;
}

const TYPES: readonly Change['type'][] = [
  'set-weight',
  'add-weight',
  'scale-weight',
  'set-total',
  'add-total',
  'scale-total',
  'set-equal-part',
  'join',
  'leave',
  'merge',
  'split',
  'replace-weights',
];

/** Up to six wishes; those that `types` names, or all kinds. */
export function anyWishes(types = TYPES): fc.Arbitrary<readonly Wish[]> {
  return fc.array(
    fc.record({
      type: fc.constantFrom(...types),
      pick: fc.uniqueArray(fc.nat(24), { minLength: 1, maxLength: 4 }),
      base: fc.constantFrom('calls', 'users'),
      amount: fc.integer({ min: 0, max: 500_000 }).map((hundredths) => decimal(hundredths, 2)),
      factor: fc.integer({ min: 0, max: 3_000 }).map((thousandths) => decimal(thousandths, 3)),
      part: fc.integer({ min: 0, max: 1_000 }).map((thousandths) => decimal(thousandths, 3)),
      newcomer: fc.integer({ min: 1_000, max: 1_020 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
}

/** The wishes as changes, in order; one that makes no sense where it stands is left out. */
export function amendByWishes(
  start: Allocation,
  wishes: readonly Wish[],
): { readonly changes: readonly Change[]; readonly allocation: Allocation } {
  const changes: Change[] = [];
  let allocation = start;
  for (const wish of wishes) {
    try {
      const change = changeOf(allocation, wish);
      allocation = amend(allocation, [change]);
      changes.push(change);
    } catch (error) {
      if (!(error instanceof CalcError)) throw error;
    }
  }
  return { changes, allocation };
}

function changeOf(allocation: Allocation, wish: Wish): Change {
  const { type, base, amount, factor, part, newcomer } = wish;
  const all = allocation.customers;
  const customers = [...new Set(wish.pick.map((index) => all[index % all.length] ?? 0))];
  const [customer = 0] = customers;
  const bases = new Set(allocation.pools.map((pool) => pool.base).filter((each) => each !== 'equal'));
  const weights = Object.fromEntries([...bases].map((each) => [each, amount]));
  switch (type) {
    case 'set-weight':
    case 'add-weight':
      return { type, customers, base, value: amount };
    case 'scale-weight':
      return { type, customers, base, factor };
    case 'set-total':
    case 'add-total':
      return { type, value: amount };
    case 'scale-total':
      return { type, factor };
    case 'set-equal-part':
      return { type, part };
    case 'join':
      return { type, customer: newcomer, weights };
    case 'leave':
      return { type, customers };
    case 'merge':
      return { type, customers, into: wish.pick.length > 2 ? customer : newcomer };
    case 'split': {
      const none = Object.fromEntries([...bases].map((each) => [each, '0']));
      const whole = [...bases].map((each) => [each, plain(allocation, customer, each)] as const);
      return {
        type,
        customer,
        into: [
          { customer: newcomer, weights: Object.fromEntries(whole) },
          { customer, weights: none },
        ],
      };
    }
    case 'replace-weights':
      return {
        type,
        members: [...customers, newcomer].map((each) => ({ customer: each, weights })),
      };
  }
}

/** The customer's weight as decimal text. */
function plain(allocation: Allocation, customer: number, base: string): string {
  const { numerator, denominator } = weightOf(allocation, customer, base);
  // Weights are decimals, so some power of ten makes them whole.
  let [scale, decimals] = [1n, 0];
  while ((numerator * scale) % denominator !== 0n) [scale, decimals] = [scale * 10n, decimals + 1];
  return withDecimals((numerator * scale) / denominator, decimals);
}

function decimal(scaled: number, decimals: number): string {
  return withDecimals(BigInt(scaled), decimals);
}

function withDecimals(scaled: bigint, decimals: number): string {
  const digits = String(scaled).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
