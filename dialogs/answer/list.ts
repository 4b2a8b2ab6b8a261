import { hasOwnRow, isCurrent, newestYear } from '../lineage.ts';
import type { CustomerKind, PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { type Answer, answer } from './answer.ts';
import { computed } from './figure.ts';
import { message } from './message.ts';
import { numbersOf, understood, whoOf } from './scope.ts';

/** How many customers pay for each service. */
function payersOf(priceList: PriceList, year: number) {
  return priceList.services.map(({ key }) => {
    const paying = priceList.sheet(key, year)?.rows.filter(({ fee }) => (fee ?? 0) > 0) ?? [];
    return { service: key, paying: computed(paying.length, 'customers', 'count') };
  });
}

/** A year in which there were customers that are no more: its list says who there was. */
function hasOthers(year: number, priceList: PriceList): boolean {
  return priceList.customers.some(
    (customer) => !isCurrent(customer, priceList) && hasOwnRow(customer.number, year, priceList),
  );
}

/** What the bot knows: customers, services or years. */
export function answerList(question: Question & { kind: 'list' }, priceList: PriceList): Answer {
  const common = { kind: 'list', understood: understood(question) } as const;
  const suggestions: Answer['suggestions'] = [{ ask: 'help' }];
  switch (question.of) {
    case 'services':
      return answer({
        ...common,
        lead: [
          message('list-services', { services: payersOf(priceList, question.year), year: question.year }),
        ],
        suggestions: priceList.services.slice(0, 3).map((service) => ({ ask: 'rule', service: service.key })),
      });
    case 'numbers':
      return answer({
        ...common,
        lead: [
          message('customer-numbers', {
            customers: numbersOf(whoOf(question), priceList, question.year).slice(0, 12),
          }),
        ],
        suggestions: question.customers.slice(0, 1).map((customer) => ({ ask: 'overview', customer })),
      });
    case 'years':
      return answer({ ...common, lead: [message('list-years', { years: priceList.years })], suggestions });
    case 'customers': {
      const newest = newestYear(priceList);
      const year = hasOthers(question.year, priceList) ? question.year : null;
      const numbers = numbersOf(whoOf(question), priceList, year ?? newest).filter(
        (number) => year === null || hasOwnRow(number, year, priceList),
      );
      const count = (kind: CustomerKind) =>
        numbers.filter((number) => priceList.customer(number)?.kind === kind).length;
      return answer({
        ...common,
        lead: [
          message('list-customers', {
            year,
            count: computed(numbers.length, 'customers', 'count'),
            departments: count('department'),
            districts: count('district'),
            companies: count('company'),
            foundations: count('foundation'),
          }),
        ],
        table: {
          title: message('table-customers', {}),
          columns: [{ label: 'customer' }],
          rows: numbers.map((number) => ({ cells: [{ type: 'customer', number }] })),
        },
        suggestions,
      });
    }
  }
}
