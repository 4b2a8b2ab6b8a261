import { Decimal } from '../../calc/index.ts';
import type { PriceList } from '../ports.ts';
import type { ScopedQuestion } from '../question.ts';
import { type Answer, answer } from './answer.ts';
import { cellOf } from './cell.ts';
import { sayCell } from './fee-value.ts';
import { computed, printed } from './figure.ts';
import { countIsPublished, countOf } from './measure.ts';
import { type Message, message } from './message.ts';
import { placesOf } from './places.ts';
import { servicesOf, understood } from './scope.ts';

/** Kronor per case or user: the total by the sum of the counts, or one customer's fee by its count. */
export function answerUnitCost(question: ScopedQuestion, priceList: PriceList): Answer {
  const services = servicesOf(question, priceList).filter(
    (service) => (priceList.sheet(service, question.year)?.total ?? 0) > 0,
  );
  const asked = services.length > 0 ? services : servicesOf(question, priceList);
  return answer({
    kind: 'value',
    lead: asked.flatMap((service) => {
      const [first] = question.customers;
      return first === undefined
        ? [ofService(service, question.year, priceList)]
        : question.customers.map((customer) => ofCustomer(customer, service, question.year, priceList));
    }),
    places: placesOf(
      priceList,
      asked.filter((service) => countIsPublished(priceList, service, question.year)),
      question.year,
      question.customers,
    ),
    suggestions: asked.slice(0, 1).map((service) => ({ ask: 'rule', service })),
    understood: understood(question),
  });
}

function ofService(service: string, year: number, priceList: PriceList): Message {
  const sheet = priceList.sheet(service, year);
  if (sheet === undefined || sheet.total === 0) return message('no-fixed-fee', { service, year });
  if (!countIsPublished(priceList, service, year)) return message('unit-cost-not-published', { service });
  const count = sheet.rows.reduce((sum, row) => sum.plus(row.weight ?? 0), new Decimal(0));
  const cost = computed(new Decimal(sheet.total).div(count), 'kr-per-unit', 'quotient', 2);
  return message('unit-cost', { service, year, cost, unit: priceList.service(service)?.unit ?? 'cases' });
}

function ofCustomer(customer: number, service: string, year: number, priceList: PriceList): Message {
  const cell = cellOf(priceList, customer, service, year);
  if (cell.type !== 'fee') return sayCell(cell, customer, service, year);
  const count = countOf(priceList, customer, [service], year);
  if (count === null || count.isZero()) return message('unit-cost-not-published', { service });
  const unit = priceList.service(service)?.unit ?? 'cases';
  return message('unit-cost-of', {
    customer,
    service,
    year,
    unit,
    cost: computed(new Decimal(cell.fee).div(count), 'kr-per-unit', 'quotient', 2),
    fee: printed(cell.fee, 'kr', cell.sheet, customer),
    count: printed(count, unit, cell.sheet, customer),
  });
}
