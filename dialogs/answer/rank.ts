import { Decimal } from '../../calc/index.ts';
import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { type Answer, answer, type Table } from './answer.ts';
import { cellOf, comparedWith, rowsOf } from './cell.ts';
import { computed, type Figure } from './figure.ts';
import { countIsPublished, type Measured, measureAll, measureWho } from './measure.ts';
import { type Message, message } from './message.ts';
import { placesOf } from './places.ts';
import { among, numbersOf, servicesOf, understood, whoOf } from './scope.ts';
import type { Who } from './who.ts';

type Rank = Question & { kind: 'rank' };

const MOST_IN_A_SENTENCE = 8;

/** Customers in order of a figure, or one customer's place; equal figures share a place. */
export function answerRank(question: Rank, priceList: PriceList): Answer {
  const group = among(question);
  const services = servicesOf(question, priceList);
  if (question.by === 'change') return rankChange(group, services, priceList);
  const missing =
    question.measure === 'count' || question.measure === 'unit-cost'
      ? services.filter((service) => !countIsPublished(priceList, service, question.year))
      : [];
  const usable = services.filter((service) => !missing.includes(service));
  const lacking = missing
    .filter(() => question.services.length > 0)
    .map((service) =>
      message('count-not-published', { customer: null, service, year: question.year, share: null }),
    );
  if (usable.length === 0) return answer({ kind: 'rank', lead: lacking, understood: understood(question) });
  const who = whoOf(group);
  const measured = measuredFor(question, who, usable, priceList).filter(({ value }) => value.gt(0));
  const ordered = order(measured, question.direction);
  return ordered.length === 0
    ? answer({
        kind: 'rank',
        lead: [message('nobody', { who, services: question.services, year: question.year })],
        understood: understood(question),
      })
    : { ...ranked(group, ordered, usable, priceList), ...(lacking.length > 0 ? { notes: lacking } : {}) };
}

/** Those that have a place; where that of somebody is asked for who was not there yet, its parts have one together. */
function measuredFor(
  { placeOf, year, measure }: Rank,
  who: Who,
  services: readonly string[],
  priceList: PriceList,
): readonly Measured[] {
  const measured = measureWho(priceList, who, services, year, measure);
  const parts = services.flatMap((service) =>
    placeOf === null ? [] : (priceList.sheet(service, year)?.row(placeOf)?.parts ?? []),
  );
  if (placeOf === null || parts.length === 0) return measured;
  return [
    ...measured.filter(({ customer }) => customer !== placeOf && !parts.includes(customer)),
    ...measureAll(priceList, [placeOf], services, year, measure),
  ];
}

function ranked(
  question: Rank,
  ordered: readonly Measured[],
  services: readonly string[],
  priceList: PriceList,
): Answer {
  const { year, placeOf, measure, direction } = question;
  const limit = question.at === null ? question.limit : Math.max(question.at, 5);
  const who = whoOf(question);
  const shown = limit === null ? ordered : withTies(ordered, limit);
  const items = shown.map(({ customer, figure }) => ({ customer, value: figure }));
  const common = { direction, measure, who, services: question.services, year };
  const own = ordered.find(({ customer }) => customer === placeOf);
  let lead: Message;
  if (placeOf !== null) {
    lead = own
      ? message('place', {
          customer: placeOf,
          place: computed(placeIn(ordered, own), 'rank', 'position'),
          of: ordered.length,
          who,
          services: question.services,
          year,
          value: own.figure,
        })
      : message('place-none', { customer: placeOf, services: question.services, year });
  } else if (question.at !== null) {
    const found = ordered[question.at - 1];
    lead = found
      ? message('rank-at', {
          ...common,
          place: computed(placeIn(ordered, found), 'rank', 'position'),
          items: ordered
            .filter(({ value }) => value.eq(found.value))
            .map(({ customer, figure }) => ({ customer, value: figure })),
        })
      : message('rank-too-few', { ...common, count: computed(ordered.length, 'customers', 'count') });
  } else {
    lead =
      limit === 1
        ? message('rank-first', { ...common, items })
        : message('rank-list', {
            ...common,
            items: items.slice(0, limit === null ? 3 : 10),
            all: limit === null,
          });
  }
  const [first] = lead.key === 'rank-first' || lead.key === 'rank-at' ? lead.params.items : [];
  const found =
    lead.key === 'rank-list'
      ? lead.params.items.map(({ customer }) => customer)
      : [first?.customer ?? placeOf];
  return answer({
    kind: 'rank',
    lead:
      lead.key === 'rank-list' && question.together
        ? [lead, message('together', { value: totalOf(shown) })]
        : [lead],
    found: found.filter((customer) => customer !== null),
    table: tableOf(
      question,
      placeOf === null && limit !== 1 ? shown : placeOf === null ? withTies(ordered, 5) : ordered,
      ordered,
    ),
    places: placesOf(priceList, services, year),
    suggestions: [
      ...(services.length === 1 && services[0] && shown[0]
        ? [{ ask: 'how', customer: placeOf ?? shown[0].customer, service: services[0], year } as const]
        : []),
    ],
    understood: understood(question),
  });
}

/** What some figures of one unit come to together. */
function totalOf(shown: readonly Measured[]): Figure {
  const sum = shown.reduce((total, { value }) => total.plus(value), new Decimal(0));
  const unit = shown[0]?.figure.unit ?? 'kr';
  return unit === 'percent' ? computed(sum, unit, 'sum', 2) : computed(sum, unit, 'sum');
}

function tableOf(question: Rank, shown: readonly Measured[], ordered: readonly Measured[]): Table {
  const label = question.measure === 'fee' ? 'fee' : question.measure;
  return {
    title: message('table-fees', { who: whoOf(question), services: question.services, year: question.year }),
    columns: [{ label: 'place' }, { label: 'customer' }, { label, year: question.year }],
    rows: shown.map((row) => ({
      cells: [
        { type: 'figure', figure: computed(placeIn(ordered, row), 'rank', 'position') },
        { type: 'customer', number: row.customer },
        { type: 'figure', figure: row.figure },
      ],
      emphasis: row.customer === question.placeOf,
    })),
  };
}

function order(measured: readonly Measured[], direction: 'most' | 'least'): readonly Measured[] {
  const sign = direction === 'most' ? -1 : 1;
  return [...measured].sort((a, b) => sign * a.value.cmp(b.value) || a.customer - b.customer);
}

function placeIn(ordered: readonly Measured[], row: Measured): number {
  return ordered.findIndex(({ value }) => value.eq(row.value)) + 1;
}

/** The first `limit` rows and those that are equal to the last of them. */
function withTies(ordered: readonly Measured[], limit: number): readonly Measured[] {
  const last = ordered[limit - 1];
  return last === undefined
    ? ordered
    : ordered.filter((row, index) => index < limit || row.value.eq(last.value));
}

function rankChange(question: Rank, services: readonly string[], priceList: PriceList): Answer {
  const to = question.year;
  const from = question.since ?? priceList.years.findLast((year) => year < to) ?? to - 1;
  const both = services.filter(
    (service) =>
      (priceList.sheet(service, from)?.total ?? 0) > 0 && (priceList.sheet(service, to)?.total ?? 0) > 0,
  );
  const lacking = services
    .filter((service) => !both.includes(service))
    .map((service) => message('no-fixed-fee', { service, year: from }));
  if (both.length === 0) return answer({ kind: 'rank', lead: lacking, understood: understood(question) });
  const who = whoOf(question);
  const [then, now] = [comparedWith(to, priceList), rowsOf(who)];
  const rows = numbersOf(who, priceList, to).map((customer) => {
    const cells = both.map((service) => ({
      before: cellOf(priceList, customer, service, from, then),
      after: cellOf(priceList, customer, service, to, now),
    }));
    const sides = cells.flatMap(({ before, after }) => [before, after]);
    return {
      customer,
      cells,
      known: sides.every(({ type }) => type === 'fee' || type === 'dash'),
      pays: sides.some(({ type }) => type === 'fee'),
    };
  });
  const compared = rows.filter(({ known }) => known);
  const leftOut = rows.filter(({ known, pays }) => !known && pays).length;
  const changes = compared.flatMap(({ customer, cells }): Measured[] => {
    const sum = (side: 'before' | 'after') =>
      cells.reduce((total, { [side]: cell }) => total + (cell.type === 'fee' ? cell.fee : 0), 0);
    const difference = new Decimal(sum('after') - sum('before'));
    if (difference.isZero()) return [];
    if (question.measure !== 'share')
      return [{ customer, value: difference, figure: computed(difference, 'kr', 'difference') }];
    // Asked in per cent; what was nothing before has no percentage.
    if (sum('before') === 0) return [];
    const percent = difference.times(100).div(sum('before'));
    return [{ customer, value: percent, figure: computed(percent, 'percent', 'difference', 2) }];
  });
  const ordered = order(changes, question.direction);
  const moved = ordered.filter(({ value }) => (question.direction === 'most' ? value.gt(0) : value.lt(0)));
  const notes = [
    ...lacking,
    ...(leftOut > 0
      ? [message('rank-change-left-out', { who, count: computed(leftOut, 'customers', 'count') })]
      : []),
  ];
  const fitting = question.smallest ? [...moved].reverse() : moved;
  const all = question.limit === null && fitting.length <= MOST_IN_A_SENTENCE;
  const shown =
    question.at === null
      ? withTies(fitting, all ? fitting.length : (question.limit ?? 5))
      : fitting.slice(question.at - 1, question.at);
  const common = { who, direction: question.direction, services: both, from, to };
  return answer({
    kind: 'rank',
    lead: [
      question.countOnly
        ? message('rank-change-count', {
            ...common,
            count: computed(moved.length, 'customers', 'count'),
            of: compared.length,
          })
        : message('rank-change', {
            ...common,
            smallest: question.smallest,
            items: shown.map(({ customer, figure }) => ({ customer, value: figure })),
          }),
    ],
    found: question.countOnly ? [] : shown.map(({ customer }) => customer),
    table: {
      title: message('table-change', { services: both, from, to }),
      columns: [{ label: 'customer' }, { label: 'difference' }],
      rows: (question.countOnly
        ? moved
        : question.limit === null
          ? ordered
          : withTies(fitting, Math.max(question.limit, 5))
      ).map(({ customer, figure }) => ({
        cells: [
          { type: 'customer', number: customer },
          { type: 'figure', figure },
        ],
      })),
    },
    notes,
    places: both.flatMap((service) => [from, to].flatMap((year) => placesOf(priceList, [service], year))),
    understood: { ...understood(question), years: [from, to] },
  });
}
