import type { Customer, PriceList } from './ports.ts';

/** Whom a customer's number means in a year. */
export interface Became {
  /** The customer itself, or the one that it has become part of. */
  readonly number: number;
  /** The day (ISO) from which it is that other one; `null` for the customer itself. */
  readonly since: string | null;
}

/**
 * Who a customer is in a year: itself as long as it was there, and the customer that it has become part of when it was no
 * more. In the year in which it ended its own row in the list decides.
 */
export function customerIn(number: number, year: number, priceList: PriceList): Became {
  const passed = new Set<number>();
  let [current, since]: [number, string | null] = [number, null];
  for (;;) {
    const customer = priceList.customer(current);
    if (customer === undefined || customer.into === null || passed.has(current)) break;
    if (isThere(customer, year, priceList)) break;
    passed.add(current);
    const { until } = customer;
    if (since === null || (until !== null && until > since)) since = until;
    current = customer.into;
  }
  return { number: current, since };
}

/** The day (ISO) from which a customer is part of another, directly or through others; `null` where it is not. */
export function partSince(part: number, of: number, priceList: PriceList): string | null {
  const passed = new Set<number>();
  let since: string | null = null;
  for (let customer = priceList.customer(part); customer !== undefined && !passed.has(customer.number); ) {
    passed.add(customer.number);
    const { until, into } = customer;
    if (since === null || (until !== null && until > since)) since = until;
    if (into === of || into === null) return into === of ? since : null;
    customer = priceList.customer(into);
  }
  return null;
}

/** Whether the list prints a row of the customer's own in a year, in any service. */
export function hasOwnRow(number: number, year: number, priceList: PriceList): boolean {
  return priceList.services.some(({ key }) => {
    const row = priceList.sheet(key, year)?.row(number);
    return row !== undefined && row.parts.length === 0;
  });
}

/** The customers that there are now, in the order of the list: those that are offered, counted and changed. */
export function currentCustomers(priceList: PriceList): readonly Customer[] {
  return priceList.customers.filter((customer) => isCurrent(customer, priceList));
}

/** Whether a customer is there now; one whose end is known already is, as long as the newest list has it. */
export function isCurrent({ number, until }: Customer, priceList: PriceList): boolean {
  return until === null || hasOwnRow(number, newestYear(priceList), priceList);
}

/** The newest year of the list. */
export function newestYear({ years }: PriceList): number {
  return years.at(-1) ?? 0;
}

/** The number that the list has for a customer; the number itself for one that it does not have. */
export function printedNumberOf(number: number, priceList: PriceList): number {
  return priceList.customer(number)?.printedNumber ?? number;
}

function isThere({ number, until }: Customer, year: number, priceList: PriceList): boolean {
  return until === null || year < Number(until.slice(0, YEAR_DIGITS)) || hasOwnRow(number, year, priceList);
}

const YEAR_DIGITS = 4;
