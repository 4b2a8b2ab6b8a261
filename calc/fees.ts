import type { Allocation } from './allocation.ts';
import { divideHalfUp } from './exact.ts';

/**
 * How exact fees become whole kronor: `half-up` rounds each fee by itself, as the price list does, so the sum may
 * miss the total; `largest-remainder` adds up to the total (rounded half up where it is not whole kronor).
 */
export type Rounding = 'half-up' | 'largest-remainder';

/**
 * The fees of all members in whole kr, in the order of `scheme.members`.
 * Largest remainder: everyone gets the whole kronor of the exact fee, the leftover kronor go one each to the largest
 * remainders, ties to the lowest customer number.
 * @example fees(threeEqualPartsOf100, 'largest-remainder') // [34, 33, 33]
 */
export function fees(allocation: Allocation, rounding: Rounding): readonly number[] {
  switch (rounding) {
    case 'half-up':
      return Object.freeze(halfUp(allocation));
    case 'largest-remainder':
      return Object.freeze(largestRemainder(allocation));
  }
}

function halfUp({ numerators, denominator }: Allocation): number[] {
  return numerators.map((numerator) => Number(divideHalfUp(numerator, denominator)));
}

function largestRemainder({ numerators, denominator, customers }: Allocation): number[] {
  const whole = numerators.map((numerator) => Number(numerator / denominator));
  const remainders = numerators.map((numerator) => numerator % denominator);
  // The remainders add to what flooring took away, plus the total's own fraction of a krona.
  const leftover = Number(divideHalfUp(sum(remainders), denominator));
  for (const member of rankRemainders(remainders, customers).slice(0, leftover)) {
    whole[member] = (whole[member] ?? 0) + 1;
  }
  return whole;
}

/** Positions of the members, the largest remainder first, ties by the lowest customer number. */
function rankRemainders(remainders: readonly bigint[], customers: readonly number[]): number[] {
  return remainders
    .map((remainder, member) => ({ remainder, member, customer: customers[member] ?? 0 }))
    .sort((a, b) => {
      if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
      return a.customer - b.customer;
    })
    .map(({ member }) => member);
}

function sum(values: readonly bigint[]): bigint {
  let total = 0n;
  for (const value of values) total += value;
  return total;
}
