import { type Exact, poolShare } from '../../calc/index.ts';
import type { PriceList, Sheet } from '../ports.ts';
import type { ScopedQuestion } from '../question.ts';
import { type Answer, answer } from './answer.ts';
import { cellOf } from './cell.ts';
import { sayCell } from './fee-value.ts';
import { type Figure, percentOf, percentOfExact, printed } from './figure.ts';
import { measureWho } from './measure.ts';
import { type Message, message } from './message.ts';
import { placesOf } from './places.ts';
import { toldShare } from './printed-cell.ts';
import { servicesOf, understood, whoOf } from './scope.ts';

/** A customer's share of each service, or of all of them together when none is named. */
export function answerShare(question: ScopedQuestion, priceList: PriceList): Answer {
  const services = servicesOf(question, priceList);
  const { year, customers } = question;
  const whole =
    question.services.length === 0
      ? [message('share-of-total', wholeShare(question, services, priceList))]
      : [];
  const named = services.filter(
    (service) =>
      question.services.length > 0 ||
      customers.some((customer) => cellOf(priceList, customer, service, year).type === 'fee'),
  );
  const pairs = customers.flatMap((customer) => named.map((service) => ({ customer, service })));
  const derived = named.filter((service) => priceList.sheet(service, year)?.origin === 'derived');
  return answer({
    kind: 'value',
    lead: [
      ...whole,
      ...pairs.slice(0, 6).map(({ customer, service }) => sayShare(priceList, customer, service, year)),
    ],
    notes: derived.flatMap((service) => [
      message('share-is-of-fee', { service }),
      message('derived-weights', { service }),
    ]),
    places: placesOf(priceList, named, year, customers),
    suggestions: pairs.slice(0, 1).flatMap(
      ({ customer, service }) =>
        [
          { ask: 'fee', customer, service },
          { ask: 'rank', service },
        ] as const,
    ),
    understood: understood(question),
  });
}

function wholeShare(question: ScopedQuestion, services: readonly string[], priceList: PriceList) {
  const total = services.reduce(
    (sum, service) => sum + (priceList.sheet(service, question.year)?.total ?? 0),
    0,
  );
  const fee = measureWho(priceList, whoOf(question), services, question.year, 'fee').reduce(
    (sum, { value }) => sum + value.toNumber(),
    0,
  );
  return {
    who: whoOf(question),
    services: question.services,
    year: question.year,
    share: percentOf(fee, total),
  };
}

function sayShare(priceList: PriceList, customer: number, service: string, year: number): Message {
  const cell = cellOf(priceList, customer, service, year);
  if (cell.type !== 'fee') return sayCell(cell, customer, service, year);
  const { sheet } = cell;
  const unit = priceList.service(service)?.unit ?? 'cases';
  const { label, figure } = toldShare(cell);
  // Where none is printed, as in a preliminary list, it is that of the counts.
  const share = figure ?? (label === 'share' ? callShareOf(sheet, customer) : null);
  if (share === null || label === 'share-of-fee') {
    return message('share-of-fee', {
      customer,
      service,
      year,
      share: share ?? percentOf(cell.fee, sheet.total),
      fee: printed(cell.fee, 'kr', sheet, customer),
      callShare: callShareOf(sheet, customer),
      unit,
    });
  }
  return message('share', {
    customer,
    service,
    year,
    share,
    fee: printed(cell.fee, 'kr', sheet, customer),
    unit,
  });
}

/** The share of the weights, where they are derived from the fees; `null` where there is nothing to derive. */
export function callShareOf(sheet: Sheet, customer: number): Figure | null {
  const { allocation } = sheet;
  const row = sheet.row(customer);
  const pool = allocation?.scheme.pools.find(({ base }) => base !== 'equal');
  if (!allocation || pool === undefined || !((row?.fee ?? 0) > 0)) return null;
  const parts = row !== undefined && row.parts.length > 0 ? row.parts : [customer];
  // Those that pay nothing are not in the service, and so have no share of it.
  const shares = parts.flatMap((part) =>
    allocation.customers.includes(part) ? [poolShare(allocation, part, pool.key)] : [],
  );
  return percentOfExact(sumOf(shares), 'derived');
}

function sumOf(shares: readonly Exact[]): Exact {
  return shares.reduce(
    (sum, share) => ({
      numerator: sum.numerator * share.denominator + share.numerator * sum.denominator,
      denominator: sum.denominator * share.denominator,
    }),
    { numerator: 0n, denominator: 1n },
  );
}
