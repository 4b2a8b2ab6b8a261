import { explainFee, toDecimal } from '../../calc/index.ts';
import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { type Answer, answer } from './answer.ts';
import { type Cell, cellOf } from './cell.ts';
import { answerSimulatedFee } from './explain-simulated.ts';
import { sayCell } from './fee-value.ts';
import { computed, printed } from './figure.ts';
import { type Message, message } from './message.ts';
import { callPriceNote, rowNotes } from './notes.ts';
import { placesOf, placesOfRow } from './places.ts';
import { tableCell } from './printed-cell.ts';
import { answerRule } from './rule.ts';
import { servicesOf, understood } from './scope.ts';

/** How one customer's fee came about: the printed fee, the computation step by step, and whether they agree. */
export function answerExplain(question: Question & { kind: 'explain' }, priceList: PriceList): Answer {
  const [customer] = question.customers;
  if (customer === undefined) return answerRule({ ...question, kind: 'rule' }, priceList);
  if (question.changes.length > 0) return answerSimulatedFee(question, customer, priceList);
  const services = servicesOf(question, priceList);
  const fees = services.filter(
    (service) => cellOf(priceList, customer, service, question.year).type === 'fee',
  );
  // Asked why nothing is paid, the services with a fee are beside the point.
  const paid = question.nothing && fees.length < services.length ? [] : fees;
  const [only] = services.length === 1 ? services : paid.length === 1 ? paid : [];
  return only === undefined
    ? explainOverview(question, customer, services, paid, priceList)
    : explainOne(question, customer, only, priceList);
}

function explainOne(
  question: Question & { kind: 'explain' },
  customer: number,
  service: string,
  priceList: PriceList,
): Answer {
  const { year } = question;
  const cell = cellOf(priceList, customer, service, year);
  const sheet = priceList.sheet(service, year);
  const about = { ...understood(question), services: [service] };
  if (cell.type !== 'fee') {
    return answer({
      kind: 'explain',
      // Why there is none is what is asked: what the list says of the row stands in the answer itself.
      lead: [
        sayCell(cell, customer, service, year),
        ...(sheet && sheet.total > 0 ? rowNotes(priceList, sheet, customer) : []),
      ],
      places: cell.type === 'dash' || cell.type === 'blank' ? placesOfRow(cell.sheet, customer) : [],
      suggestions: [
        { ask: 'rule', service },
        { ask: 'overview', customer },
      ],
      understood: about,
    });
  }
  if (cell.row.parts.length > 0) return explainParts(cell, question, customer, service, priceList);
  const fee = printed(cell.fee, 'kr', cell.sheet, customer);
  const places: Answer['places'] = [{ place: cell.sheet.place, customer, printedName: cell.row.printedName }];
  const { allocation } = cell.sheet;
  if (allocation === null) {
    return answer({
      kind: 'explain',
      lead: [
        message('fee', { customer, service, year, fee }),
        message('explain-not-recomputed', { service, year }),
      ],
      places,
      suggestions: [{ ask: 'change', customer, service }],
      understood: about,
    });
  }
  const explanation = explainFee(allocation, customer);
  const computedFee = toDecimal(explanation.value, 0).toNumber();
  const notes: Message[] = [];
  const differs =
    computedFee === cell.fee
      ? []
      : [
          message('explain-differs', {
            customer,
            printed: fee,
            computed: computed(computedFee, 'kr', 'allocation'),
          }),
        ];
  if (differs.length > 0 && cell.sheet.differenceRemark)
    notes.push(message('difference-remark', { service, year }));
  if (cell.sheet.origin === 'derived') notes.push(message('derived-weights', { service }));
  if (cell.sheet.origin === 'inverted') notes.push(message('inverted-counts', { year }));
  return answer({
    kind: 'explain',
    lead: [
      message('explain', {
        customer,
        service,
        year,
        fee,
        explanation,
        derived: cell.sheet.origin === 'derived',
      }),
      ...differs,
    ],
    explained: {
      explanation,
      before: null,
      customer,
      service,
      year,
      printed: cell.sheet.stage === 'printed' ? fee : null,
    },
    notes: [
      ...notes,
      ...rowNotes(priceList, cell.sheet, customer),
      ...callPriceNote(priceList, [service], year),
    ],
    places,
    suggestions: [
      { ask: 'rule', service },
      ...(year > (priceList.years[0] ?? year) && (priceList.sheet(service, year - 1)?.total ?? 0) > 0
        ? [{ ask: 'change', customer, service } as const]
        : []),
    ],
    understood: about,
  });
}

/** A fee of several customers that have become one: how each of them came about, and what they add up to. */
function explainParts(
  { fee, row, sheet }: Cell & { readonly type: 'fee' },
  question: Question & { kind: 'explain' },
  customer: number,
  service: string,
  priceList: PriceList,
): Answer {
  const { year } = question;
  const sum = computed(fee, 'kr', 'sum');
  const cells = row.parts.map((part) => ({ part, cell: cellOf(priceList, part, service, year) }));
  const explained = cells.flatMap(({ part, cell }) =>
    cell.type === 'fee' ? explainOne({ ...question, customers: [part] }, part, service, priceList) : [],
  );
  const notes = explained.flatMap((one) => one.notes);
  return answer({
    kind: 'explain',
    lead: [message('fee', { customer, service, year, fee: sum }), ...explained.flatMap(({ lead }) => lead)],
    table: {
      title: message('table-fees', {
        who: { type: 'customers', numbers: row.parts },
        services: [service],
        year,
      }),
      columns: [{ label: 'customer' }, { label: 'fee', year }],
      rows: [
        ...cells.map(({ part, cell }) => ({
          cells: [{ type: 'customer', number: part } as const, tableCell(cell)],
        })),
        {
          emphasis: true,
          cells: [
            { type: 'label', label: 'sum' },
            { type: 'figure', figure: sum },
          ],
        },
      ],
    },
    notes,
    places: placesOfRow(sheet, customer),
    suggestions: [{ ask: 'rule', service }],
    understood: { ...understood(question), services: [service] },
  });
}

function explainOverview(
  question: Question & { kind: 'explain' },
  customer: number,
  services: readonly string[],
  paid: readonly string[],
  priceList: PriceList,
): Answer {
  const { year } = question;
  if (paid.length === 0) {
    const listed = services.filter((service) =>
      ['dash', 'blank'].includes(cellOf(priceList, customer, service, year).type),
    );
    return answer({
      kind: 'explain',
      lead: (listed.length > 0 ? listed : services)
        .slice(0, 4)
        .map((service) => sayCell(cellOf(priceList, customer, service, year), customer, service, year)),
      notes: services.flatMap((service) => {
        const sheet = priceList.sheet(service, year);
        return sheet && sheet.total > 0 ? rowNotes(priceList, sheet, customer) : [];
      }),
      suggestions: [{ ask: 'overview', customer }],
      understood: understood(question),
    });
  }
  return answer({
    kind: 'explain',
    lead: [
      message('explain-overview', { customer, year, services: paid }),
      ...paid.map((service) => sayCell(cellOf(priceList, customer, service, year), customer, service, year)),
    ],
    places: placesOf(priceList, paid, year, [customer]),
    suggestions: paid.slice(0, 3).map((service) => ({ ask: 'how', customer, service, year })),
    understood: understood(question),
  });
}
