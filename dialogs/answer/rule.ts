import { Decimal } from '../../calc/index.ts';
import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { type Answer, answer } from './answer.ts';
import { computed, printed } from './figure.ts';
import { type Message, message } from './message.ts';
import { callPriceNote } from './notes.ts';
import { placesOf } from './places.ts';
import { servicesOf, understood } from './scope.ts';

/** By what rule a service's total is split between the customers. */
export function answerRule(question: Question & { kind: 'rule' }, priceList: PriceList): Answer {
  const { year } = question;
  const asked = servicesOf(question, priceList);
  const open = asked.filter((service) => (priceList.sheet(service, year)?.total ?? 0) > 0);
  const services = question.services.length > 0 ? asked : open;
  const [single] = services.length === 1 ? services : [];
  return answer({
    kind: 'rule',
    lead: [
      ...(services.length > 1 ? [message('rule-overview', { year })] : []),
      ...services.map((service) => sayRule(service, year, priceList)),
    ],
    notes: [
      ...open.flatMap((service) => {
        const sheet = priceList.sheet(service, year);
        const equal = sheet?.allocation?.pools.some(({ base }) => base === 'equal');
        return [
          ...(equal ? [message('zero-not-absent', { service })] : []),
          ...(sheet?.origin === 'derived' ? [message('derived-weights', { service })] : []),
        ];
      }),
      ...(open.length > 0 ? [message('rounded-half-up', {})] : []),
      ...callPriceNote(priceList, open, year),
    ],
    places: placesOf(priceList, open, year),
    suggestions:
      single === undefined
        ? []
        : [
            { ask: 'top', service: single },
            { ask: 'reconciliation', service: single },
          ],
    understood: understood(question),
  });
}

function sayRule(service: string, year: number, priceList: PriceList): Message {
  const sheet = priceList.sheet(service, year);
  if (sheet === undefined || sheet.total === 0) return message('no-fixed-fee', { service, year });
  const total = printed(sheet.total, 'kr', sheet, null);
  const unit = priceList.service(service)?.unit ?? 'cases';
  if (sheet.allocation === null) return message('rule-unknown', { service, year, total });
  const { pools, members } = sheet.allocation.scheme;
  const equal = pools.find((pool) => pool.base === 'equal');
  if (equal === undefined)
    return message('rule-proportional', { service, year, total, unit, period: sheet.period });
  const equalTotal = new Decimal(sheet.total).times(equal.part);
  return message('rule-pools', {
    service,
    year,
    total,
    unit,
    period: sheet.period,
    members: members.length,
    equal: printed(equal.part.times(100), 'percent', sheet, null),
    equalTotal: computed(equalTotal, 'kr', 'allocation'),
    rest: computed(new Decimal(1).minus(equal.part).times(100), 'percent', 'difference'),
    restTotal: computed(new Decimal(sheet.total).minus(equalTotal), 'kr', 'difference'),
    equalEach: computed(equalTotal.div(members.length), 'kr-exact', 'quotient', 2),
  });
}
