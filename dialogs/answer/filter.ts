import { customerIn } from '../lineage.ts';
import type { PriceList } from '../ports.ts';
import type { Measure, Question } from '../question.ts';
import { type Answer, answer } from './answer.ts';
import { averageOf } from './average.ts';
import { cellOf, comparedWith } from './cell.ts';
import { computed } from './figure.ts';
import { countIsPublished, type Measured, measureAll, measureWho } from './measure.ts';
import { type MeasureUnit, message } from './message.ts';
import { placesOf } from './places.ts';
import { among, servicesOf, understood, whoOf } from './scope.ts';

/** The customers whose figure lies in an interval, or how many they are. */
export function answerFilter(question: Question & { kind: 'filter' }, priceList: PriceList): Answer {
  const { year, countOnly, measure } = question;
  const group = among(question);
  const who = whoOf(group);
  const services = servicesOf(question, priceList);
  const unpublished =
    measure === 'count' ? services.filter((service) => !countIsPublished(priceList, service, year)) : [];
  if (unpublished.length === services.length) {
    return answer({
      kind: 'filter',
      lead: services.map((service) =>
        message('count-not-published', { customer: null, service, year, share: null }),
      ),
      understood: understood(group),
    });
  }
  const published = services.filter((service) => !unpublished.includes(service));
  const measured = measureWho(priceList, who, published, year, measure);
  const bound = boundOf(question, published, measured, priceList);
  if (bound === null && typeof question.than === 'number') {
    return answer({
      kind: 'filter',
      lead: [message('place-none', { customer: question.than, services: question.services, year })],
      understood: understood(group),
    });
  }
  const bounds = {
    min: question.min === null ? null : (bound ?? question.min),
    max: question.max === null ? null : (bound ?? question.max),
    minInclusive: question.minInclusive,
    maxInclusive: question.maxInclusive,
  };
  // Who pays nothing does not "pay less than" an amount; it is said beside.
  const onlyBelow = bounds.min === null && bounds.max !== null && bounds.max > 0;
  const zeros = onlyBelow ? measured.filter(({ value }) => value.isZero()).length : 0;
  const found = measured
    .filter(({ customer, value }) =>
      question.each
        ? published.every((service) =>
            measureAll(priceList, [customer], [service], year, measure).some((one) =>
              inside(one.value.toNumber(), bounds),
            ),
          )
        : inside(value.toNumber(), bounds) && !(onlyBelow && value.isZero()),
    )
    .filter(
      ({ customer }) => question.notIn === null || !paidIn(question.notIn, customer, question, priceList),
    )
    .filter(
      ({ customer }) => !question.exclusively || paysForNothingElse(customer, services, year, priceList),
    )
    .sort((a, b) => b.value.cmp(a.value) || a.customer - b.customer);
  const count = computed(found.length, 'customers', 'count');
  const common = {
    who,
    services: question.services,
    year,
    count,
    bounds,
    than: question.than,
    each: question.each,
    exclusively: question.exclusively,
    measure: unitOf(measure, services, priceList),
  };
  return answer({
    kind: 'filter',
    lead: [
      question.notIn !== null
        ? message('filter-between-years', {
            who,
            services: question.services,
            year,
            notIn: question.notIn,
            count,
            customers: found.map(({ customer }) => customer),
            countOnly,
          })
        : countOnly
          ? message('filter-count', { ...common, of: measured.length })
          : message('filter-list', { ...common, customers: found.map(({ customer }) => customer) }),
    ],
    found: countOnly ? [] : found.map(({ customer }) => customer),
    notes: zeros > 0 ? [message('zero-not-counted', { count: computed(zeros, 'customers', 'count') })] : [],
    table: found.length === 0 ? null : tableOf(found, group),
    places: [year, ...(question.notIn === null ? [] : [question.notIn])].flatMap((one) =>
      placesOf(priceList, services, one),
    ),
    understood: understood(group),
  });
}

/** What the bound is where it is somebody's figure or the average of those that pay; `null` where it is none of these. */
function boundOf(
  { than, year, measure }: Question & { kind: 'filter' },
  services: readonly string[],
  measured: readonly Measured[],
  priceList: PriceList,
): number | null {
  if (than === null) return null;
  if (typeof than === 'number') {
    const [own] = measureAll(priceList, [than], services, year, measure);
    return own === undefined || own.value.isZero() ? null : own.value.toNumber();
  }
  const paying = measured.filter(({ value }) => value.gt(0));
  return paying.length === 0 ? null : averageOf(paying, than).toNumber();
}

/** Whether somebody paid in another year: also the parts before they became it, and what it has become part of since. */
function paidIn(
  other: number,
  customer: number,
  question: Question & { kind: 'filter' },
  priceList: PriceList,
): boolean {
  const services = servicesOf(question, priceList);
  if (other > question.year)
    return pays(customerIn(customer, other, priceList).number, services, other, priceList);
  return services.some(
    (service) =>
      cellOf(priceList, customer, service, other, comparedWith(question.year, priceList)).type === 'fee',
  );
}

function pays(customer: number, services: readonly string[], year: number, priceList: PriceList): boolean {
  return services.some((service) => (priceList.sheet(service, year)?.row(customer)?.fee ?? 0) > 0);
}

function paysForNothingElse(
  customer: number,
  services: readonly string[],
  year: number,
  priceList: PriceList,
): boolean {
  const others = priceList.services.map(({ key }) => key).filter((key) => !services.includes(key));
  return !pays(customer, others, year, priceList);
}

function tableOf(found: readonly Measured[], question: Question & { kind: 'filter' }): Answer['table'] {
  return {
    title: message('table-fees', { who: whoOf(question), services: question.services, year: question.year }),
    columns: [
      { label: 'customer' },
      { label: question.measure === 'fee' ? 'fee' : question.measure, year: question.year },
    ],
    rows: found.map(({ customer, figure, value }) => ({
      cells: [
        { type: 'customer', number: customer },
        value.isZero() ? { type: 'dash' } : { type: 'figure', figure },
      ],
    })),
  };
}

function inside(
  value: number,
  {
    min,
    max,
    minInclusive,
    maxInclusive,
  }: { min: number | null; max: number | null; minInclusive: boolean; maxInclusive: boolean },
): boolean {
  if (min !== null && (minInclusive ? value < min : value <= min)) return false;
  return max === null || (maxInclusive ? value <= max : value < max);
}

function unitOf(measure: Measure, services: readonly string[], priceList: PriceList): MeasureUnit {
  if (measure === 'share') return 'percent';
  return measure === 'count' ? (priceList.service(services[0] ?? '')?.unit ?? 'cases') : 'kr';
}
