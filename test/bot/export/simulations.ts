import type { ScenarioChange } from '../../../dialogs/scenario.ts';
import type { WrittenScheme } from './expected-fees.ts';

/** Newcomers: one by itself, and the two parts of Järva. */
export const [NEW, ONE, TWO] = [1_000_001, 1_007_011, 1_007_012] as const;

/** A what-if, and the same by hand: what it makes of the list's own scheme. */
export interface Simulated {
  readonly service: string;
  readonly changes: readonly ScenarioChange[];
  readonly by: (before: WrittenScheme) => WrittenScheme;
}

/** The scheme with other weights; `null` takes a customer out. */
export function weighed(
  { weights, ...scheme }: WrittenScheme,
  edits: readonly (readonly [number, number | null])[],
): WrittenScheme {
  const edited = new Map(weights);
  for (const [customer, weight] of edits) {
    if (weight === null) edited.delete(customer);
    else edited.set(customer, weight);
  }
  return { ...scheme, weights: edited };
}

/** Something of everything that a what-if can change, in each of the services. */
export const SIMULATIONS: Readonly<Record<string, Simulated>> = {
  'another total': {
    service: 'e-service-support',
    changes: [{ type: 'set-total', value: '333333' }],
    by: (before) => ({ ...before, total: 333_333 }),
  },
  'another number of cases': {
    service: 'stockholm-direkt',
    changes: [{ type: 'set-weight', customers: [701], base: 'cases', value: '1000' }],
    by: (before) => weighed(before, [[701, 1000]]),
  },
  // The weights add to 33 438, so that every other fee is half a krona more than a whole one.
  'halves of a krona': {
    service: 'stockholm-direkt',
    changes: [
      { type: 'set-weight', customers: [701], base: 'cases', value: '685' },
      { type: 'set-total', value: '16719' },
    ],
    by: (before) => ({ ...weighed(before, [[701, 685]]), total: 16_719 }),
  },
  'a tenth more': {
    service: 'stockholm-direkt',
    changes: [{ type: 'scale-weight', customers: [701, 706], base: 'cases', factor: '1.1' }],
    // 684 and 356 cases.
    by: (before) =>
      weighed(before, [
        [701, 752.4],
        [706, 391.6],
      ]),
  },
  'somebody leaves': {
    service: 'contact-centre-platform',
    changes: [{ type: 'leave', customers: [110] }],
    by: (before) => weighed(before, [[110, null]]),
  },
  'somebody leaves the equal part': {
    service: 'switchboard',
    changes: [{ type: 'leave', customers: [298] }],
    by: (before) => weighed(before, [[298, null]]),
  },
  'somebody joins': {
    service: 'switchboard',
    changes: [{ type: 'join', customer: NEW, weights: { calls: '500000' }, name: 'Nya bolaget' }],
    by: (before) => weighed(before, [[NEW, 500_000]]),
  },
  'two merge': {
    service: 'switchboard',
    changes: [{ type: 'merge', customers: [706, 708], into: 706, name: 'Västra' }],
    by: (before) =>
      weighed(before, [
        [706, (before.weights.get(706) ?? 0) + (before.weights.get(708) ?? 0)],
        [708, null],
      ]),
  },
  'one splits': {
    service: 'switchboard',
    changes: [
      {
        type: 'split',
        customer: 701,
        into: [
          { customer: ONE, weights: { calls: '1281300' } },
          { customer: TWO, weights: { calls: '1000000' } },
        ],
      },
    ],
    by: (before) =>
      weighed(before, [
        [701, null],
        [ONE, 1_281_300],
        [TWO, 1_000_000],
      ]),
  },
  'another equal part': {
    service: 'switchboard',
    changes: [
      { type: 'set-equal-part', part: '0.35' },
      { type: 'set-total', value: '700000' },
    ],
    by: (before) => ({ ...before, equalPercent: 35, total: 700_000 }),
  },
};
