import { Decimal } from '../../calc/index.ts';
import type { PriceList } from '../ports.ts';
import type { Measure } from '../question.ts';
import { cellOf, type RowOf, rowsOf, WITH_PARTS } from './cell.ts';
import { computed, type Figure } from './figure.ts';
import { feeFigure } from './printed-cell.ts';
import { numbersOf } from './scope.ts';
import type { Who } from './who.ts';

/** A customer with one figure. */
export interface Measured {
  readonly customer: number;
  readonly value: Decimal;
  readonly figure: Figure;
}

/** Why a measure cannot be given for a service: the list prints no counts, or none can be derived. */
export function countIsPublished(priceList: PriceList, service: string, year: number): boolean {
  const origin = priceList.sheet(service, year)?.origin;
  return origin === 'printed' || origin === 'inverted';
}

/** {@link measureAll} of all that a set of customers means in the year; a group has the rows that the list prints. */
export function measureWho(
  priceList: PriceList,
  who: Who,
  services: readonly string[],
  year: number,
  measure: Measure,
): readonly Measured[] {
  return measureAll(priceList, numbersOf(who, priceList, year), services, year, measure, rowsOf(who));
}

/**
 * The measure of each of the customers that have one, over all the services together.
 * Fees are kr, shares percent of the printed totals, counts the service's unit, unit costs kr per unit.
 */
export function measureAll(
  priceList: PriceList,
  customers: readonly number[],
  services: readonly string[],
  year: number,
  measure: Measure,
  rowOf: RowOf = WITH_PARTS,
): readonly Measured[] {
  return customers.flatMap(
    (customer) => measureOne(priceList, customer, services, year, measure, rowOf) ?? [],
  );
}

/** One customer's measure; `null` where the list has nothing to measure. */
function measureOne(
  priceList: PriceList,
  customer: number,
  services: readonly string[],
  year: number,
  measure: Measure,
  rowOf: RowOf,
): Measured | null {
  const cells = services.map((service) => cellOf(priceList, customer, service, year, rowOf));
  if (!cells.some((cell) => cell.type === 'fee' || cell.type === 'dash')) return null;
  const fee = cells.reduce((sum, cell) => sum + (cell.type === 'fee' ? cell.fee : 0), 0);
  const [only] = cells.length === 1 ? cells : [];
  if (measure === 'fee') {
    const figure = only?.type === 'fee' ? feeFigure(only) : computed(fee, 'kr', 'sum');
    return { customer, value: new Decimal(fee), figure };
  }
  if (measure === 'share') {
    const total = services.reduce((sum, service) => sum + (priceList.sheet(service, year)?.total ?? 0), 0);
    const value = new Decimal(fee).times(100).div(total);
    return { customer, value, figure: computed(value, 'percent', 'quotient', 2) };
  }
  const count = countOf(priceList, customer, services, year, rowOf);
  if (count === null || (measure === 'unit-cost' && count.isZero())) return null;
  if (measure === 'count') {
    const unit = priceList.service(services[0] ?? '')?.unit ?? 'cases';
    return { customer, value: count, figure: computed(count, unit, 'sum') };
  }
  const value = new Decimal(fee).div(count);
  return { customer, value, figure: computed(value, 'kr-per-unit', 'quotient', 2) };
}

/** Published counts of one customer added over the services; `null` where none is published. */
export function countOf(
  priceList: PriceList,
  customer: number,
  services: readonly string[],
  year: number,
  rowOf: RowOf = WITH_PARTS,
): Decimal | null {
  let sum: Decimal | null = null;
  for (const service of services) {
    const sheet = priceList.sheet(service, year);
    const weight =
      sheet !== undefined && countIsPublished(priceList, service, year)
        ? rowOf(sheet, customer)?.weight
        : null;
    if (weight !== null && weight !== undefined) sum = (sum ?? new Decimal(0)).plus(weight);
  }
  return sum;
}
