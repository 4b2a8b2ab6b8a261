import { Decimal } from '../../calc/index.ts';
import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { type Answer, answer } from './answer.ts';
import { AS_PRINTED, cellOf, comparedWith, type RowOf, WITH_PARTS } from './cell.ts';
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
    places: services.flatMap((service) => [
      ...placesOf(
        priceList,
        [service],
        question.from,
        question.customers,
        comparedWith(question.to, priceList),
      ),
      ...placesOf(priceList, [service], question.to, question.customers),
    ]),
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
  const isGroup = who.type === 'group';
  const then = isGroup ? AS_PRINTED : comparedWith(to, priceList);
  const before = sumOf(question, who, service, from, priceList, then);
  const after = sumOf(question, who, service, to, priceList, isGroup ? AS_PRINTED : WITH_PARTS);
  const partly = partsUnknown(question, who, service, then, priceList);
  if (partly !== null) return partly;
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

/** A sum of which a part is not known is no figure. */
function partsUnknown(
  { from, to, measure }: Change,
  who: Who,
  service: string,
  then: RowOf,
  priceList: PriceList,
): Message | null {
  const [customer] = who.type === 'customers' ? who.numbers : [];
  if (customer === undefined) return null;
  for (const [year, rowOf] of [
    [from, then],
    [to, WITH_PARTS],
  ] as const) {
    const cell = cellOf(priceList, customer, service, year, rowOf);
    if (!('row' in cell) || cell.row.parts.length === 0) continue;
    if (cell.type === 'blank') return message('blank-fee', { customer, service, year });
    if (measure === 'count' && cell.row.weight === null)
      return message('no-count', { customer, service, year });
  }
  return null;
}

/** The measure of all of a side together; `null` where the service had no fixed fee. */
function sumOf(
  { measure }: Change,
  who: Who,
  service: string,
  year: number,
  priceList: PriceList,
  rowOf: RowOf,
): { readonly value: Decimal; readonly figure: Figure } | null {
  if ((priceList.sheet(service, year)?.total ?? 0) === 0) return null;
  const measured = measureAll(priceList, numbersOf(who, priceList, year), [service], year, measure, rowOf);
  const [only, ...others] = measured;
  if (only !== undefined && others.length === 0) return only;
  const value = measured.reduce((sum, one) => sum.plus(one.value), new Decimal(0));
  const unit = priceList.service(service)?.unit ?? 'cases';
  return {
    value,
    figure: measure === 'count' ? computed(value, unit, 'sum') : computed(value, 'percent', 'quotient', 2),
  };
}
