import type { Decimal } from './decimal.ts';

/** One pool: a part of the total that is allocated on one allocation base. */
export interface Pool {
  readonly key: string;
  /** 0…1 of the total; the parts of a scheme add to exactly 1. */
  readonly part: Decimal;
  /** `equal` (the same for every member) or the name of a weight that every member has. */
  readonly base: string;
}

/** A customer that uses the service; weight 0 still pays the equal part, absence does not. */
export interface Member {
  readonly customer: number;
  readonly weights: Readonly<Record<string, Decimal>>;
}

/** How one service's total of one year is split: everything that a fee is computed from. */
export interface Scheme {
  /** kr, above 0 and at most 10¹². */
  readonly total: Decimal;
  readonly pools: readonly Pool[];
  readonly members: readonly Member[];
}

/** The allocation base that gives every member the same. */
export const EQUAL = 'equal';
