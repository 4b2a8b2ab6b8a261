import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { type Answer, answer } from './answer.ts';
import { message } from './message.ts';
import { servicesOf, understood } from './scope.ts';

/** When the counts behind the fees were measured. */
export function answerPeriod(question: Question & { kind: 'period' }, priceList: PriceList): Answer {
  const { year } = question;
  const services = servicesOf(question, priceList).filter(
    (service) => question.services.length > 0 || (priceList.sheet(service, year)?.total ?? 0) > 0,
  );
  return answer({
    kind: 'period',
    lead: services.map((service) => {
      const sheet = priceList.sheet(service, year);
      return sheet === undefined || sheet.total === 0
        ? message('no-fixed-fee', { service, year })
        : message('period', {
            service,
            year,
            period: sheet.period,
            unit: priceList.service(service)?.unit ?? 'cases',
          });
    }),
    places: services.flatMap((service) => {
      const sheet = priceList.sheet(service, year);
      return sheet?.period ? [{ place: sheet.place, customer: null, printedName: null }] : [];
    }),
    suggestions: services.slice(0, 1).map((service) => ({ ask: 'rule', service })),
    understood: understood(question),
  });
}
