import { Decimal } from '../../calc/index.ts';
import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { type Answer, answer } from './answer.ts';
import { computed, type Figure } from './figure.ts';
import { countIsPublished, measureAll } from './measure.ts';
import { type Message, message } from './message.ts';
import { placesOf } from './places.ts';
import { numbersOf, servicesOf, understood, whoOf } from './scope.ts';
import type { Who } from './who.ts';

type Change = Question & { kind: 'change' };

/** How a share of the fee, or a count, changed from one year to another; shares are computed from printed fees. */
export function answerChangeOfMeasure(question: Change, priceList: PriceList): Answer {
  const services = servicesOf(question, priceList);
  const sides: readonly Who[] =
    question.customers.length > 0
      ? question.customers.map((number) => ({ type: 'customers', numbers: [number] }))
      : [whoOf(question)];
  const lead = sides.flatMap((who) =>
    services.map((service) => sayChange(question, who, service, priceList)),
  );
  const said = lead.filter(({ key }) => key === 'change-measure');
  return answer({
    kind: 'change',
    lead: (said.length > 0 ? said : lead.slice(0, services.length)).slice(0, MOST_SAID),
    places: services.flatMap((service) =>
      [question.from, question.to].flatMap((year) =>
        placesOf(priceList, [service], year, question.customers),
      ),
    ),
    understood: understood(question),
  });
}

const MOST_SAID = 6;

function sayChange(question: Change, who: Who, service: string, priceList: PriceList): Message {
  const { from, to, measure } = question;
  if (measure === 'count') {
    const hidden = [from, to].find((year) => !countIsPublished(priceList, service, year));
    if (hidden !== undefined)
      return message('count-not-published', { customer: null, service, year: hidden, share: null });
  }
  const before = sumOf(question, who, service, from, priceList);
  const after = sumOf(question, who, service, to, priceList);
  if (before === null) return message('no-fixed-fee', { service, year: from });
  if (after === null) return message('no-fixed-fee', { service, year: to });
  const difference = after.value.minus(before.value);
  const figure: Figure =
    measure === 'count'
      ? computed(difference, after.figure.unit, 'difference')
      : computed(difference, 'percentage-points', 'difference', 2);
  return message('change-measure', {
    who,
    service,
    from,
    to,
    before: before.figure,
    after: after.figure,
    difference: figure,
  });
}

/** The measure of all of a side together; `null` where the service had no fixed fee. */
function sumOf(
  { measure }: Change,
  who: Who,
  service: string,
  year: number,
  priceList: PriceList,
): { readonly value: Decimal; readonly figure: Figure } | null {
  if ((priceList.sheet(service, year)?.total ?? 0) === 0) return null;
  const measured = measureAll(priceList, numbersOf(who, priceList), [service], year, measure);
  const [only, ...others] = measured;
  if (only !== undefined && others.length === 0) return only;
  const value = measured.reduce((sum, one) => sum.plus(one.value), new Decimal(0));
  const unit = priceList.service(service)?.unit ?? 'cases';
  return {
    value,
    figure: measure === 'count' ? computed(value, unit, 'sum') : computed(value, 'percent', 'quotient', 2),
  };
}
