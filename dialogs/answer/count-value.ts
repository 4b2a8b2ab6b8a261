import type { PriceList } from '../ports.ts';
import type { ScopedQuestion } from '../question.ts';
import { type Answer, answer, type TableCell } from './answer.ts';
import { computed, printed } from './figure.ts';
import { type Message, message } from './message.ts';
import { placesOf } from './places.ts';
import { servicesOf, understood, whoOf } from './scope.ts';
import { callShareOf } from './share-value.ts';

/** How many cases or users a customer has; for calls, why no number can be given and what is known instead. */
export function answerCount(question: ScopedQuestion, priceList: PriceList): Answer {
  const services = servicesOf(question, priceList);
  const { year, customers } = question;
  const shown =
    question.services.length > 0
      ? services
      : services.filter((service) => hasCount(priceList, customers, service, year));
  const asked = shown.length > 0 ? shown : services;
  const pairs = customers.flatMap((customer) => asked.map((service) => ({ customer, service })));
  const lead = pairs.map(({ customer, service }) => sayCount(priceList, customer, service, year));
  return answer({
    kind: 'value',
    lead: lead.slice(0, 4),
    table:
      pairs.length < 3
        ? null
        : {
            title: message('table-fees', { who: whoOf(question), services: asked, year }),
            columns: [{ label: 'customer' }, { label: 'service' }, { label: 'count' }],
            rows: pairs.map(({ customer, service }) => ({
              cells: [
                { type: 'customer', number: customer },
                { type: 'service', key: service },
                countCell(priceList, customer, service, year),
              ],
            })),
          },
    notes: asked.some((service) => priceList.sheet(service, year)?.origin === 'inverted')
      ? [message('inverted-counts', { year })]
      : [],
    places: placesOf(
      priceList,
      asked.filter((service) => priceList.sheet(service, year)?.origin === 'printed'),
      year,
      customers,
    ),
    suggestions: asked
      .slice(0, 1)
      .flatMap((service) =>
        customers.slice(0, 1).map((customer) => ({ ask: 'fee', customer, service }) as const),
      ),
    understood: understood(question),
  });
}

function hasCount(
  priceList: PriceList,
  customers: readonly number[],
  service: string,
  year: number,
): boolean {
  return customers.some((customer) => countCell(priceList, customer, service, year).type === 'figure');
}

function sayCount(priceList: PriceList, customer: number, service: string, year: number): Message {
  const sheet = priceList.sheet(service, year);
  if (sheet === undefined || sheet.total === 0) return message('no-fixed-fee', { service, year });
  const row = sheet.row(customer);
  if (row === undefined) return message('not-listed', { customer, service, year });
  if (sheet.origin === 'derived')
    return message('count-not-published', { customer, service, year, share: callShareOf(sheet, customer) });
  if (row.weight === null || sheet.origin === null) return message('no-count', { customer, service, year });
  const unit = priceList.service(service)?.unit ?? 'cases';
  return sheet.origin === 'inverted'
    ? message('count-derived', { customer, service, year, count: computed(row.weight, unit, 'derived') })
    : message('count', { customer, service, year, count: printed(row.weight, unit, sheet, customer) });
}

function countCell(priceList: PriceList, customer: number, service: string, year: number): TableCell {
  const sheet = priceList.sheet(service, year);
  const weight = sheet?.row(customer)?.weight;
  const unit = priceList.service(service)?.unit;
  if (sheet === undefined || unit === undefined || sheet.origin === 'derived') return { type: 'absent' };
  if (weight === null || weight === undefined) return { type: 'absent' };
  return {
    type: 'figure',
    figure:
      sheet.origin === 'printed' ? printed(weight, unit, sheet, customer) : computed(weight, unit, 'derived'),
  };
}
