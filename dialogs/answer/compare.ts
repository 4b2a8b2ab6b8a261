import { Decimal } from '../../calc/index.ts';
import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { type Answer, answer } from './answer.ts';
import { cellOf } from './cell.ts';
import { sayCell } from './fee-value.ts';
import { computed, type Figure, percentOf, printed } from './figure.ts';
import { measureAll, measureWho } from './measure.ts';
import { type Message, message } from './message.ts';
import { placesOf } from './places.ts';
import { tableCell } from './printed-cell.ts';
import { servicesOf, understood } from './scope.ts';
import type { Who } from './who.ts';

type Compare = Question & { kind: 'compare' };

/** Two or more customers, groups or services against each other. */
export function answerCompare(question: Compare, priceList: PriceList): Answer {
  const sides = sidesOf(question);
  if (sides.length < 2) return compareServices(question, priceList);
  const services = servicesOf(question, priceList);
  const valued = sides.map((who) => ({ who, value: measureSide(who, question, services, priceList) }));
  const [a, b] = valued;
  const lead: Message[] =
    a?.value && b?.value && valued.length === 2
      ? [between(question, { who: a.who, value: a.value }, { who: b.who, value: b.value })]
      : [message('compare-many', { items: valued, services: question.services, year: question.year })];
  const missing = sides.flatMap((who, index) =>
    valued[index]?.value === null ? whyMissing(who, services, question.year, priceList) : [],
  );
  return answer({
    kind: 'compare',
    lead,
    table: {
      title: message('table-fees', {
        who: { type: 'group', group: 'all' },
        services: question.services,
        year: question.year,
      }),
      columns: [
        { label: 'customer' },
        ...services.map((service) => ({ label: 'service', service }) as const),
        ...(services.length > 1 ? [{ label: 'sum' } as const] : []),
      ],
      rows: sides.map((who) => ({
        cells: [
          { type: 'who', who } as const,
          ...services.map((service) => serviceCell(who, service, question, priceList)),
          ...(services.length > 1 ? [figureCell(measureSide(who, question, services, priceList))] : []),
        ],
      })),
    },
    notes: missing,
    places: placesOf(priceList, services, question.year),
    suggestions:
      services.length === 1 && services[0]
        ? [
            { ask: 'rank', service: services[0] },
            { ask: 'rule', service: services[0] },
          ]
        : [],
    understood: understood(question),
  });
}

function sidesOf(question: Compare): readonly Who[] {
  return [
    ...question.customers.map((number) => ({ type: 'customers', numbers: [number] }) as const),
    ...question.against.map((group) => ({ type: 'group', group }) as const),
  ];
}

function measureSide(
  who: Who,
  question: Compare,
  services: readonly string[],
  priceList: PriceList,
): Figure | null {
  const measured = measureWho(priceList, who, services, question.year, question.measure);
  const [first] = measured;
  if (first === undefined) return null;
  // A dash is no fee, not one of 0 kr.
  const dash =
    who.type === 'customers' && services.length === 1 && question.measure === 'fee' && first.value.isZero();
  if (dash) return null;
  if (measured.length === 1) return first.figure;
  // Kronor per unit do not add up over customers.
  if (question.measure === 'unit-cost') return null;
  return computed(
    measured.reduce((sum, { value }) => sum.plus(value), new Decimal(0)),
    first.figure.unit,
    'sum',
    first.figure.decimals,
  );
}

function between(question: Compare, a: { who: Who; value: Figure }, b: { who: Who; value: Figure }): Message {
  const difference = new Decimal(a.value.value).minus(b.value.value);
  const unit = a.value.unit === 'percent' ? 'percentage-points' : a.value.unit;
  return message('compare-two', {
    first: a.who,
    second: b.who,
    services: question.services,
    year: question.year,
    asked: question.asked,
    a: a.value,
    b: b.value,
    difference: computed(difference, unit, 'difference', a.value.decimals),
    percent: percentBetween(a.value, b.value, question.asked === 'fewer'),
  });
}

/** How much more the larger is than the smaller, or how much less the smaller is than the larger. */
function percentBetween(a: Figure, b: Figure, less: boolean): Figure | null {
  const [small, large] = [new Decimal(a.value), new Decimal(b.value)].sort((x, y) => x.cmp(y));
  if (small === undefined || large === undefined || (less ? large : small).isZero()) return null;
  return less ? percentOf(small.minus(large), large) : percentOf(large.minus(small), small);
}

function serviceCell(who: Who, service: string, question: Compare, priceList: PriceList) {
  const [number] = who.type === 'customers' ? who.numbers : [];
  if (number !== undefined && question.measure === 'fee')
    return tableCell(cellOf(priceList, number, service, question.year));
  return figureCell(measureSide(who, question, [service], priceList));
}

function figureCell(figure: Figure | null) {
  return figure === null ? ({ type: 'absent' } as const) : ({ type: 'figure', figure } as const);
}

function whyMissing(
  who: Who,
  services: readonly string[],
  year: number,
  priceList: PriceList,
): readonly Message[] {
  const [number] = who.type === 'customers' ? who.numbers : [];
  const [service] = services;
  return number === undefined || service === undefined || services.length > 1
    ? []
    : [sayCell(cellOf(priceList, number, service, year), number, service, year)];
}

function compareServices(question: Compare, priceList: PriceList): Answer {
  const { year } = question;
  const [customer = null] = question.customers;
  const services = servicesOf(question, priceList);
  const items = services
    .map((service) => ({ service, value: serviceFigure(service, customer, question, priceList) }))
    // The dearest first; services without a fee last.
    .sort((a, b) => Number(b.value?.value ?? 0) - Number(a.value?.value ?? 0));
  const [dearer, other, ...more] = items.flatMap(({ value }) => (value === null ? [] : [value]));
  const difference =
    dearer === undefined || other === undefined || more.length > 0 || items.length > 2
      ? null
      : computed(new Decimal(dearer.value).minus(other.value), dearer.unit, 'difference');
  return answer({
    kind: 'compare',
    lead: [message('compare-services', { customer, items, difference, year })],
    table: {
      title: message('table-services', { year }),
      columns: [{ label: 'service' }, { label: 'fee', year }],
      rows: items.map(({ service, value }) => ({
        cells: [{ type: 'service', key: service }, figureCell(value)],
      })),
    },
    places: placesOf(priceList, services, year, customer === null ? [] : [customer]),
    understood: understood(question),
  });
}

/** One customer's figure for a service, or the service's printed total. */
function serviceFigure(
  service: string,
  customer: number | null,
  question: Compare,
  priceList: PriceList,
): Figure | null {
  const { year, measure } = question;
  if (customer === null) {
    const sheet = priceList.sheet(service, year);
    return sheet && sheet.total > 0 ? printed(sheet.total, 'kr', sheet, null) : null;
  }
  if (cellOf(priceList, customer, service, year).type !== 'fee') return null;
  return measureAll(priceList, [customer], [service], year, measure)[0]?.figure ?? null;
}
