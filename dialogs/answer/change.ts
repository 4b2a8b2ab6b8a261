import { Decimal, splitChange, toDecimal } from '../../calc/index.ts';
import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { type Answer, answer, type TableCell } from './answer.ts';
import { AS_PRINTED, type Cell, cellOf, comparedWith, type RowOf, WITH_PARTS } from './cell.ts';
import { answerChangeOfMeasure } from './change-of-measure.ts';
import { computed, percentOf, printed } from './figure.ts';
import { type Message, message } from './message.ts';
import { placesOf } from './places.ts';
import { tableCell } from './printed-cell.ts';
import { numbersOf, servicesOf, understood, whoOf } from './scope.ts';
import type { Who } from './who.ts';

type Change = Question & { kind: 'change' };

/** How fees changed from one year to another, split exactly into what the total did and what the share did. */
export function answerChange(question: Change, priceList: PriceList): Answer {
  const somebody = question.customers.length > 0 || (question.group !== null && question.group !== 'all');
  // Everybody's share is all of it, every year.
  if (question.measure === 'count' || (question.measure === 'share' && somebody))
    return answerChangeOfMeasure(question, priceList);
  const services = servicesOf(question, priceList);
  // Everybody together is the total; adding up rounded rows would blame shares for the rounding.
  const everybody = question.group === null || question.group === 'all';
  const nobody = question.customers.length === 0 && everybody;
  const sides: readonly Who[] = nobody
    ? []
    : question.customers.length > 0
      ? question.customers.map((number) => ({ type: 'customers', numbers: [number] }))
      : [whoOf(question)];
  const [side] = sides;
  const [service] = services;
  if (side !== undefined && sides.length === 1 && services.length === 1 && service !== undefined)
    return oneChange(question, side, service, priceList);
  if (nobody) return totalsChange(question, services, priceList);
  return severalChanges(question, sides, services, priceList);
}

/** What one side paid then and now: what its customers were then is what has become part of them by now. */
function paidInBoth(
  who: Who,
  service: string,
  { from, to }: Change,
  priceList: PriceList,
): readonly [Paid, Paid] {
  return [
    paid(who, service, from, priceList, comparedWith(to, priceList)),
    paid(who, service, to, priceList, WITH_PARTS),
  ];
}

/** What one side paid for a service in a year; a group's fee is the sum of its printed fees. */
interface Paid {
  readonly type: Cell['type'];
  readonly fee: number;
  readonly cell: TableCell;
}

function paid(who: Who, service: string, year: number, priceList: PriceList, rowOf: RowOf): Paid {
  if (who.type === 'customers' && who.numbers.length === 1) {
    const cell = cellOf(priceList, who.numbers[0] ?? 0, service, year, rowOf);
    return { type: cell.type, fee: cell.type === 'fee' ? cell.fee : 0, cell: tableCell(cell) };
  }
  const cells = numbersOf(who, priceList, year).map((customer) =>
    cellOf(priceList, customer, service, year, AS_PRINTED),
  );
  if (cells.every((cell) => cell.type === 'no-fixed-fee'))
    return { type: 'no-fixed-fee', fee: 0, cell: { type: 'absent' } };
  const fee = cells.reduce((sum, cell) => sum + (cell.type === 'fee' ? cell.fee : 0), 0);
  return { type: 'fee', fee, cell: { type: 'figure', figure: computed(fee, 'kr', 'sum') } };
}

function oneChange(question: Change, who: Who, service: string, priceList: PriceList): Answer {
  const { from, to } = question;
  const [before, after] = paidInBoth(who, service, question, priceList);
  const base = { who, service, from, to };
  const totals = [
    priceList.sheet(service, from)?.total ?? 0,
    priceList.sheet(service, to)?.total ?? 0,
  ] as const;
  const lead: Message[] = [sayChange(base, before, after)];
  const comparable = before.type === 'fee' && after.type === 'fee';
  const split = comparable
    ? splitChange(
        { total: new Decimal(totals[0]), fee: new Decimal(before.fee) },
        { total: new Decimal(totals[1]), fee: new Decimal(after.fee) },
      )
    : null;
  const effects = split && {
    total: computed(toDecimal(split.effectOfTotal, 2), 'kr', 'difference'),
    share: computed(toDecimal(split.effectOfShare, 2), 'kr', 'difference'),
  };
  const [sheetBefore, sheetAfter] = [priceList.sheet(service, from), priceList.sheet(service, to)];
  // Where nothing has moved there is nothing to split.
  const moved = comparable && before.fee !== after.fee;
  if (effects && moved && sheetBefore && sheetAfter) {
    lead.push(
      message('change-split', {
        effectOfTotal: effects.total,
        effectOfShare: effects.share,
        totalBefore: printed(totals[0], 'kr', sheetBefore, null),
        totalAfter: printed(totals[1], 'kr', sheetAfter, null),
      }),
    );
  }
  const figureOf = (value: number) =>
    ({ type: 'figure', figure: computed(value, 'kr', 'difference') }) as const;
  return answer({
    kind: 'change',
    lead,
    table: effects && {
      title: message('table-change', { services: [service], from, to }),
      columns: [{ label: 'year' }, { label: 'fee' }],
      rows: [
        { cells: [{ type: 'year', year: from }, before.cell] },
        {
          cells: [
            { type: 'label', label: 'effect-of-total' },
            { type: 'figure', figure: effects.total },
          ],
        },
        {
          cells: [
            { type: 'label', label: 'effect-of-share' },
            { type: 'figure', figure: effects.share },
          ],
        },
        { cells: [{ type: 'year', year: to }, after.cell] },
        { cells: [{ type: 'label', label: 'difference' }, figureOf(after.fee - before.fee)], emphasis: true },
      ],
    },
    notes:
      priceList.sheet(service, from)?.allocation === null && comparable
        ? [message('explain-not-recomputed', { service, year: from })]
        : [],
    places: placesOfBoth([service], question, priceList, who),
    suggestions:
      who.type === 'customers' && who.numbers[0] !== undefined
        ? [
            { ask: 'how', customer: who.numbers[0], service, year: to },
            { ask: 'change-total', service },
          ]
        : [{ ask: 'change-total', service }],
    understood: understood(question),
  });
}

function sayChange(
  base: { who: Who; service: string; from: number; to: number },
  before: Paid,
  after: Paid,
): Message {
  const { service, from, to } = base;
  if (before.type === 'no-fixed-fee') {
    return message('change-no-earlier-fee', {
      service,
      from,
      to,
      after: after.type === 'fee' ? figure(after) : null,
    });
  }
  if (after.type === 'fee' && before.type === 'fee') {
    const difference = after.fee - before.fee;
    return message('change', {
      ...base,
      before: figure(before),
      after: figure(after),
      difference: computed(difference, 'kr', 'difference'),
      percent: percentOf(difference, before.fee),
    });
  }
  if (after.type === 'fee') return message('change-new', { ...base, after: figure(after) });
  return before.type === 'fee'
    ? message('change-ended', { ...base, before: figure(before) })
    : message('change-none', base);
}

function figure(side: Paid) {
  return side.cell.type === 'figure' ? side.cell.figure : computed(side.fee, 'kr', 'sum');
}

function totalsChange(question: Change, services: readonly string[], priceList: PriceList): Answer {
  const { from, to } = question;
  const rows = services.flatMap((service) => {
    const [before, after] = [priceList.sheet(service, from), priceList.sheet(service, to)];
    return before && after ? [{ service, before, after }] : [];
  });
  const lead = rows.map(({ service, before, after }): Message => {
    const afterFigure = printed(after.total, 'kr', after, null);
    if (before.total === 0)
      return message('change-no-earlier-fee', {
        service,
        from,
        to,
        after: after.total > 0 ? afterFigure : null,
      });
    const difference = after.total - before.total;
    return message('change-total', {
      service,
      from,
      to,
      before: printed(before.total, 'kr', before, null),
      after: afterFigure,
      difference: computed(difference, 'kr', 'difference'),
      percent: percentOf(difference, before.total),
    });
  });
  return answer({
    kind: 'change',
    lead:
      lead.length > 0 ? lead : services.map((service) => message('no-fixed-fee', { service, year: from })),
    table:
      rows.length < 2
        ? null
        : {
            title: message('table-change', { services: question.services, from, to }),
            columns: [
              { label: 'service' },
              { label: 'total', year: from },
              { label: 'total', year: to },
              { label: 'difference' },
            ],
            rows: rows.map(({ service, before, after }) => ({
              cells: [
                { type: 'service', key: service },
                { type: 'figure', figure: printed(before.total, 'kr', before, null) },
                { type: 'figure', figure: printed(after.total, 'kr', after, null) },
                { type: 'figure', figure: computed(after.total - before.total, 'kr', 'difference') },
              ],
            })),
          },
    places: placesOfBoth(
      rows.map(({ service }) => service),
      question,
      priceList,
      null,
    ),
    suggestions: rows.slice(0, 1).map(({ service }) => ({ ask: 'top', service })),
    understood: understood(question),
  });
}

function severalChanges(
  question: Change,
  sides: readonly Who[],
  services: readonly string[],
  priceList: PriceList,
): Answer {
  const { from, to } = question;
  const pairs = sides.flatMap((who) =>
    services.map((service) => {
      const [before, after] = paidInBoth(who, service, question, priceList);
      return { who, service, before, after };
    }),
  );
  const telling = pairs.filter(({ before, after }) => before.type === 'fee' || after.type === 'fee');
  const [side, ...others] = sides;
  // A sum is of services of which both years are known; what a year says nothing about is not nothing.
  const known = telling.filter(({ service }) =>
    [from, to].every((year) => priceList.sheet(service, year) !== undefined),
  );
  const whole = side !== undefined && others.length === 0 && known.length > 1;
  return answer({
    kind: 'change',
    lead: [
      ...(whole
        ? [
            allServices(side, known, {
              ...question,
              services:
                known.length === telling.length ? question.services : known.map(({ service }) => service),
            }),
          ]
        : []),
      ...(telling.length > 0 ? telling : pairs.slice(0, 1))
        .slice(0, 6)
        .map(({ who, service, before, after }) => sayChange({ who, service, from, to }, before, after)),
    ],
    table: {
      title: message('table-change', { services: question.services, from, to }),
      columns: [
        { label: 'customer' },
        { label: 'service' },
        { label: 'fee', year: from },
        { label: 'fee', year: to },
        { label: 'difference' },
      ],
      rows: pairs.map(({ who, service, before, after }) => ({
        cells: [
          { type: 'who', who },
          { type: 'service', key: service },
          before.cell,
          after.cell,
          before.type === 'fee' && after.type === 'fee'
            ? { type: 'figure', figure: computed(after.fee - before.fee, 'kr', 'difference') }
            : { type: 'absent' },
        ],
      })),
    },
    places: placesOfBoth(services, question, priceList, null),
    suggestions: telling
      .slice(0, 2)
      .flatMap(({ who, service }) =>
        who.type === 'customers' && who.numbers[0] !== undefined
          ? [{ ask: 'change', customer: who.numbers[0], service } as const]
          : [],
      ),
    understood: understood(question),
  });
}

/** What one side pays for all its services together, then and now. */
function allServices(
  who: Who,
  pairs: readonly { readonly before: Paid; readonly after: Paid }[],
  { from, to, services }: Change,
): Message {
  const sum = (year: 'before' | 'after') => pairs.reduce((total, pair) => total + pair[year].fee, 0);
  const [before, after] = [sum('before'), sum('after')];
  return message('change-sum', {
    who,
    services,
    from,
    to,
    before: computed(before, 'kr', 'sum'),
    after: computed(after, 'kr', 'sum'),
    difference: computed(after - before, 'kr', 'difference'),
    percent: before === 0 ? null : percentOf(after - before, before),
  });
}

function placesOfBoth(
  services: readonly string[],
  { from, to }: Change,
  priceList: PriceList,
  who: Who | null,
): Answer['places'] {
  const customers = who?.type === 'customers' ? who.numbers : [];
  return services.flatMap((service) => [
    ...placesOf(priceList, [service], from, customers, comparedWith(to, priceList)),
    ...placesOf(priceList, [service], to, customers),
  ]);
}
