import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { type Answer, answer } from './answer.ts';
import { message } from './message.ts';
import { servicesOf, understood } from './scope.ts';

/** What is paid besides the fixed fee: a price per call, for some services. */
export function answerOnTop(question: Question & { kind: 'on-top' }, priceList: PriceList): Answer {
  const { year } = question;
  const asked = servicesOf(question, priceList);
  const affected = asked.filter((service) => priceList.sheet(service, year)?.pricePerCall);
  const others = asked.filter((service) => !affected.includes(service));
  return answer({
    kind: 'on-top',
    lead: [
      ...(affected.length > 0 ? [message('price-per-call', { services: affected })] : []),
      ...(others.length > 0 ? [message('nothing-on-top', { services: others, year })] : []),
    ],
    places: affected.flatMap((service) => {
      const sheet = priceList.sheet(service, year);
      return sheet ? [{ place: sheet.place, customer: null, printedName: null }] : [];
    }),
    suggestions: asked.slice(0, 1).map((service) => ({ ask: 'rule', service })),
    understood: understood(question),
  });
}
