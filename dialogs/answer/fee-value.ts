import { explainFee, toDecimal } from '../../calc/index.ts';
import type { PriceList, Sheet } from '../ports.ts';
import type { ScopedQuestion } from '../question.ts';
import { type Answer, answer, type Suggestion, type Table } from './answer.ts';
import { type Cell, cellOf, comparedWith } from './cell.ts';
import { computed, type Figure, printed } from './figure.ts';
import { type Message, message } from './message.ts';
import { callPriceNote, rowNotes } from './notes.ts';
import { placesOfRow } from './places.ts';
import { tableCell, toldShare } from './printed-cell.ts';
import { servicesOf, understood, whoOf, withoutParts } from './scope.ts';

/** The printed fee of one or several customers, for one service or over all of them. */
export function answerFee(question: ScopedQuestion, priceList: PriceList): Answer {
  const services = servicesOf(question, priceList);
  const [customer] = question.customers;
  const [service] = services;
  if (customer === undefined || service === undefined)
    throw new RangeError('expected a customer and a service');
  if (question.customers.length > 1) return feesOfSeveral(question, services, priceList);
  return services.length === 1
    ? oneFee(question, customer, service, priceList)
    : overview(question, customer, services, priceList);
}

function oneFee(question: ScopedQuestion, customer: number, service: string, priceList: PriceList): Answer {
  const { year } = question;
  const cell = cellOf(priceList, customer, service, year);
  const sheet = priceList.sheet(service, year);
  const previous = cellOf(priceList, customer, service, year - 1, comparedWith(year, priceList));
  const share = cell.type === 'fee' ? toldShare(cell) : null;
  const facts: Answer['facts'] =
    cell.type === 'fee'
      ? [
          { label: 'customer', value: { type: 'customer', number: customer } },
          { label: 'service', value: { type: 'service', key: service } },
          { label: 'fee', value: tableCell(cell), year },
          ...partsOf(cell),
          ...(share?.figure
            ? [{ label: share.label, value: { type: 'figure', figure: share.figure } } as const]
            : []),
          ...countFact(cell, cell.sheet, priceList),
          ...(priceList.years.includes(year - 1) &&
          previous.type !== 'absent' &&
          previous.type !== 'no-fixed-fee'
            ? [{ label: 'fee', value: tableCell(previous), year: year - 1 } as const]
            : []),
          {
            label: 'total',
            value: { type: 'figure', figure: printed(cell.sheet.total, 'kr', cell.sheet, null) },
          },
        ]
      : [];
  const stated = cell.type === 'fee' || cell.type === 'dash' || cell.type === 'blank';
  return answer({
    kind: 'value',
    lead: [sayCell(cell, customer, service, year)],
    facts,
    notes: [
      ...(sheet && sheet.total > 0 ? rowNotes(priceList, sheet, customer) : []),
      ...(cell.type === 'fee' ? callPriceNote(priceList, [service], year) : []),
      ...(cell.type === 'fee' && cell.sheet.origin === 'derived' && partsOf(cell).length > 0
        ? [message('derived-weights', { service })]
        : []),
    ],
    places: stated && sheet ? placesOfRow(sheet, customer) : [],
    suggestions: suggestionsFor(cell, customer, service, year, priceList),
    understood: understood(question),
  });
}

/** The sentence for one cell of the list, whatever stands there. */
export function sayCell(cell: Cell, customer: number, service: string, year: number): Message {
  switch (cell.type) {
    case 'fee':
      return message('fee', { customer, service, year, fee: printed(cell.fee, 'kr', cell.sheet, customer) });
    case 'dash':
      return message('no-fee', { customer, service, year });
    case 'blank':
      return message('blank-fee', { customer, service, year });
    case 'absent':
      return message('not-listed', { customer, service, year });
    case 'no-fixed-fee':
      return message('no-fixed-fee', { service, year });
  }
}

/** The equal part and the rest of a fee, where its service has both; computed, because the list prints only their sum. */
function partsOf({ sheet, row }: Cell & { type: 'fee' }): Answer['facts'] {
  if (sheet.allocation === null || sheet.allocation.pools.length < 2 || row.parts.length > 0) return [];
  const pools = explainFee(sheet.allocation, row.customer).inputs[0]?.inputs ?? [];
  return pools.map(({ base, value }) => ({
    label: base === 'equal' ? 'equal-part' : 'weighted-part',
    value: { type: 'figure', figure: computed(toDecimal(value, 2), 'kr-exact', 'allocation') },
  }));
}

function countFact(cell: Cell & { type: 'fee' }, sheet: Sheet, priceList: PriceList): Answer['facts'] {
  const unit = priceList.service(sheet.service)?.unit;
  if (unit === undefined || cell.row.weight === null || sheet.origin === 'derived' || sheet.origin === null)
    return [];
  const figure =
    sheet.origin === 'printed'
      ? printed(cell.row.weight, unit, sheet, cell.row.customer)
      : computed(cell.row.weight, unit, 'derived');
  return [{ label: 'count', value: { type: 'figure', figure } }];
}

function suggestionsFor(
  cell: Cell,
  customer: number,
  service: string,
  year: number,
  priceList: PriceList,
): readonly Suggestion[] {
  const isNewest = year === priceList.years[priceList.years.length - 1];
  const other: Suggestion = { ask: 'overview', customer };
  if (cell.type !== 'fee') return [other];
  const change: readonly Suggestion[] =
    isNewest && (priceList.sheet(service, year - 1)?.total ?? 0) > 0
      ? [{ ask: 'change', customer, service }]
      : [];
  const computable = isNewest && priceList.sheet(service, year)?.allocation;
  const whatIf: readonly Suggestion[] = computable ? [{ ask: 'what-if', customer, service }] : [];
  const how: readonly Suggestion[] = priceList.sheet(service, year)?.allocation
    ? [{ ask: 'how', customer, service, year }]
    : [];
  return [...how, ...change, ...whatIf, other];
}

function overview(
  question: ScopedQuestion,
  customer: number,
  services: readonly string[],
  priceList: PriceList,
): Answer {
  const { year } = question;
  const cells = services.map((service) => ({ service, cell: cellOf(priceList, customer, service, year) }));
  const paid = cells.flatMap(({ service, cell }) =>
    cell.type === 'fee'
      ? [{ service, fee: printed(cell.fee, 'kr', cell.sheet, customer), value: cell.fee }]
      : [],
  );
  const sum = computed(
    paid.reduce((total, { value }) => total + value, 0),
    'kr',
    'sum',
  );
  const table: Table = {
    title: message('table-overview', { customer, year }),
    columns: [{ label: 'service' }, { label: 'fee', year }],
    rows: [
      ...cells.map(({ service, cell }) => ({
        cells: [{ type: 'service', key: service } as const, tableCell(cell)],
      })),
      {
        cells: [
          { type: 'label', label: 'sum' },
          { type: 'figure', figure: sum },
        ],
        emphasis: true,
      },
    ],
  };
  return answer({
    kind: 'value',
    lead: [overviewLead(question, customer, cells, paid, sum)],
    table,
    notes: [
      ...cells.flatMap(({ service, cell }) =>
        cell.type === 'no-fixed-fee' ? [message('no-fixed-fee', { service, year })] : [],
      ),
      ...cells.flatMap(({ service }) => {
        const sheet = priceList.sheet(service, year);
        return sheet && sheet.total > 0 ? rowNotes(priceList, sheet, customer) : [];
      }),
      ...callPriceNote(
        priceList,
        paid.map(({ service }) => service),
        year,
      ),
    ],
    places: paid.flatMap(({ service }) => {
      const sheet = priceList.sheet(service, year);
      return sheet ? placesOfRow(sheet, customer).map((row) => ({ ...row, printedName: null })) : [];
    }),
    suggestions: paid.slice(0, 3).map(({ service }) => ({ ask: 'how', customer, service, year })),
    understood: understood(question),
  });
}

/** All services make the customer's total; some of them only their own sum. */
function overviewLead(
  { year, services }: ScopedQuestion,
  customer: number,
  cells: readonly { readonly service: string; readonly cell: Cell }[],
  paid: readonly { readonly service: string; readonly fee: Figure }[],
  sum: Figure,
): Message {
  if (services.length > 0) {
    const parts = cells.map(({ service }) => ({
      service,
      fee: paid.find((part) => part.service === service)?.fee ?? null,
    }));
    return message('overview-of', { customer, services, year, sum, parts });
  }
  return paid.length === 0
    ? message('overview-none', { customer, year })
    : message('overview', { customer, year, sum, parts: paid });
}

function feesOfSeveral(question: ScopedQuestion, services: readonly string[], priceList: PriceList): Answer {
  const { year, customers } = question;
  const single = services.length === 1 ? services[0] : undefined;
  const rows = customers.map((customer) => ({
    customer,
    cells: services.map((service) => cellOf(priceList, customer, service, year)),
  }));
  const totalOf = (cells: readonly Cell[]) =>
    cells.reduce((sum, cell) => sum + (cell.type === 'fee' ? cell.fee : 0), 0);
  // Who is a part of another one of them is in that one's fee.
  const counted = new Set(withoutParts(customers, priceList, year));
  const summed = rows.filter(({ customer }) => counted.has(customer));
  const sum = computed(
    summed.reduce((total, { cells }) => total + totalOf(cells), 0),
    'kr',
    'sum',
  );
  const items = rows.map(({ customer, cells }) => {
    const [cell] = cells;
    if (single !== undefined)
      return { customer, fee: cell?.type === 'fee' ? printed(cell.fee, 'kr', cell.sheet, customer) : null };
    return { customer, fee: computed(totalOf(cells), 'kr', 'sum') };
  });
  const lead: Message[] =
    single === undefined
      ? [
          message('compare-many', {
            items: items.map(({ customer, fee }) => ({
              who: { type: 'customers', numbers: [customer] } as const,
              value: fee,
            })),
            services: question.services,
            year,
          }),
        ]
      : [message('fees', { items, service: single, year, sum })];
  return answer({
    kind: 'value',
    lead,
    table: {
      title: message('table-fees', { who: whoOf(question), services: question.services, year }),
      columns: [
        { label: 'customer' },
        ...services.map((service) => ({ label: 'service', service }) as const),
        ...(single === undefined ? [{ label: 'sum' } as const] : []),
      ],
      rows: [
        ...rows.map(({ customer, cells }) => ({
          cells: [
            { type: 'customer', number: customer } as const,
            ...cells.map(tableCell),
            ...(single === undefined
              ? [{ type: 'figure', figure: computed(totalOf(cells), 'kr', 'sum') } as const]
              : []),
          ],
        })),
        {
          emphasis: true,
          cells: [
            { type: 'label', label: 'sum' },
            ...services.map(
              (_, column) =>
                ({
                  type: 'figure',
                  figure: computed(
                    summed.reduce((total, { cells }) => total + totalOf(cells.slice(column, column + 1)), 0),
                    'kr',
                    'sum',
                  ),
                }) as const,
            ),
            ...(single === undefined ? [{ type: 'figure', figure: sum } as const] : []),
          ],
        },
      ],
    },
    notes: [
      ...(single === undefined
        ? []
        : rows.flatMap(({ customer, cells }) =>
            cells[0]?.type === 'fee' ? [] : cells[0] ? [sayCell(cells[0], customer, single, year)] : [],
          )),
      ...callPriceNote(priceList, services, year),
    ],
    places: services.flatMap((service) => {
      const sheet = priceList.sheet(service, year);
      return sheet && sheet.total > 0 ? [{ place: sheet.place, customer: null, printedName: null }] : [];
    }),
    understood: understood(question),
  });
}
