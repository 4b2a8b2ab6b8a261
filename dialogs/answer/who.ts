import type { Group } from '../question.ts';

/** A set of customers as it is spoken of. */
export type Who =
  | { readonly type: 'customers'; readonly numbers: readonly number[] }
  | { readonly type: 'group'; readonly group: Group };
