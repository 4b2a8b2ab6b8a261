import { Decimal } from '../../calc/index.ts';
import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { type Answer, answer } from './answer.ts';
import { computed } from './figure.ts';
import { type Measured, measureAll, measureWho } from './measure.ts';
import { message } from './message.ts';
import { placesOf } from './places.ts';
import { servicesOf, understood, whoOf } from './scope.ts';

/** Mean or median over the customers that pay; those that pay nothing do not pull it down. */
export function answerAverage(question: Question & { kind: 'average' }, priceList: PriceList): Answer {
  // One customer is held against the average; it is taken over several that are named.
  const against = question.customers.length === 1 ? question.customers : [];
  const who = whoOf({ ...question, customers: against.length === 1 ? [] : question.customers });
  const services = servicesOf(question, priceList);
  const measured = measureWho(priceList, who, services, question.year, question.measure).filter(({ value }) =>
    value.gt(0),
  );
  const [first] = measured;
  if (first === undefined) {
    return answer({
      kind: 'average',
      lead: [message('nobody', { who, services: question.services, year: question.year })],
      understood: understood(question),
    });
  }
  const value = averageOf(measured, question.statistic);
  const { unit } = first.figure;
  const average = computed(value, unit, question.statistic, 2);
  return answer({
    kind: 'average',
    lead: [
      message('average', {
        who,
        services: question.services,
        year: question.year,
        statistic: question.statistic,
        paying: measured.length,
        value: average,
      }),
      ...measureAll(priceList, against, services, question.year, question.measure).map(
        ({ customer, figure }) =>
          message('against-average', {
            customer,
            value: figure,
            difference: computed(
              new Decimal(figure.value).minus(value),
              unit === 'percent' ? 'percentage-points' : unit,
              'difference',
              2,
            ),
          }),
      ),
    ],
    places: placesOf(priceList, services, question.year),
    suggestions: services.slice(0, 1).map((service) => ({ ask: 'rank', service })),
    understood: understood(question),
  });
}

/** The mean or median of some figures, exact; they must be one at least. */
export function averageOf(measured: readonly Measured[], statistic: 'mean' | 'median'): Decimal {
  return statistic === 'mean' ? mean(measured) : median(measured);
}

function mean(measured: readonly Measured[]): Decimal {
  return measured.reduce((sum, { value }) => sum.plus(value), new Decimal(0)).div(measured.length);
}

function median(measured: readonly Measured[]): Decimal {
  const sorted = measured.map(({ value }) => value).sort((a, b) => a.cmp(b));
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? new Decimal(0);
  return sorted.length % 2 === 1 ? upper : upper.plus(sorted[middle - 1] ?? upper).div(2);
}
