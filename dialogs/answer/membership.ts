import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { type Answer, answer } from './answer.ts';
import { cellOf, rowsOf } from './cell.ts';
import { computed, printed } from './figure.ts';
import { measureWho } from './measure.ts';
import { type Message, message } from './message.ts';
import { rowNotes } from './notes.ts';
import { placesOf } from './places.ts';
import { tableCell } from './printed-cell.ts';
import { numbersOf, servicesOf, understood, whoOf } from './scope.ts';

/** Whether customers are in services, which services a customer has, or who is in a service. */
export function answerMembership(question: Question & { kind: 'membership' }, priceList: PriceList): Answer {
  const { year, customers } = question;
  const services = servicesOf(question, priceList);
  if (customers.length === 0) return members(question, services, priceList);
  const named = question.services.length > 0;
  return answer({
    kind: 'membership',
    lead: customers.flatMap((customer) =>
      named
        ? services.map((service) => isMember(customer, service, year, priceList))
        : [memberships(customer, services, year, priceList)],
    ),
    notes: customers.flatMap((customer) =>
      services.flatMap((service) => {
        const sheet = priceList.sheet(service, year);
        return sheet && sheet.total > 0 ? rowNotes(priceList, sheet, customer) : [];
      }),
    ),
    places: placesOf(priceList, services, year, customers),
    suggestions: customers.slice(0, 1).map((customer) => ({ ask: 'overview', customer })),
    understood: understood(question),
  });
}

const MOST_NAMED = 12;

function isMember(customer: number, service: string, year: number, priceList: PriceList): Message {
  const cell = cellOf(priceList, customer, service, year);
  switch (cell.type) {
    case 'fee':
      return message('membership-yes', {
        customer,
        service,
        year,
        fee: printed(cell.fee, 'kr', cell.sheet, customer),
      });
    case 'dash':
    case 'blank':
      return message('membership-zero', { customer, service, year });
    case 'absent':
      return message('membership-no', { customer, service, year });
    case 'no-fixed-fee':
      return message('no-fixed-fee', { service, year });
  }
}

function memberships(
  customer: number,
  services: readonly string[],
  year: number,
  priceList: PriceList,
): Message {
  const cells = services.map((service) => ({ service, cell: cellOf(priceList, customer, service, year) }));
  return message('memberships', {
    customer,
    year,
    paid: cells.flatMap(({ service, cell }) =>
      cell.type === 'fee' ? [{ service, fee: printed(cell.fee, 'kr', cell.sheet, customer) }] : [],
    ),
    listed: cells.flatMap(({ service, cell }) =>
      cell.type === 'dash' || cell.type === 'blank' ? [service] : [],
    ),
  });
}

function members(
  question: Question & { kind: 'membership' },
  services: readonly string[],
  priceList: PriceList,
): Answer {
  const { year } = question;
  const [service] = services;
  const who = whoOf(question);
  const numbers = numbersOf(who, priceList, year);
  const paying =
    service === undefined
      ? []
      : measureWho(priceList, who, [service], year, 'fee').filter(({ value }) => value.gt(0));
  const sheet = service === undefined ? undefined : priceList.sheet(service, year);
  const listed =
    service === undefined
      ? 0
      : numbers.filter((customer) => sheet !== undefined && rowsOf(who)(sheet, customer) !== undefined)
          .length;
  return answer({
    kind: 'membership',
    lead:
      service === undefined
        ? []
        : [
            message('members', {
              service,
              year,
              customers: paying.length <= MOST_NAMED ? paying.map(({ customer }) => customer) : [],
              paying: computed(paying.length, 'customers', 'count'),
              listed: computed(listed, 'customers', 'count'),
            }),
          ],
    table:
      service === undefined
        ? null
        : {
            title: message('table-fees', { who, services: [service], year }),
            columns: [{ label: 'customer' }, { label: 'fee', year }],
            rows: paying.map(({ customer }) => ({
              cells: [
                { type: 'customer', number: customer },
                tableCell(cellOf(priceList, customer, service, year, rowsOf(who))),
              ],
            })),
          },
    suggestions: service === undefined ? [] : [{ ask: 'top', service }],
    understood: understood(question),
  });
}
