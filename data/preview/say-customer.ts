import type { MergedCustomer, NamedCustomer } from './membership.ts';

/** A customer as it is listed: `701 Järva sdf`. */
export function sayCustomer({ number, name }: Pick<NamedCustomer, 'number' | 'name'>): string {
  return `${number} ${name}`;
}

/** One that has become part of another, with the day: `701 Rinkeby-Kista sdf ingår sedan 2023-07-01 i 701 Järva sdf`. */
export function sayMerged(merged: MergedCustomer): string {
  return `${sayCustomer(merged)} ingår sedan ${merged.until} i ${sayCustomer(merged.into)}`;
}
