import { type Allocation, type SimulatedRow, simulate, together } from '../../calc/index.ts';
import { amended, isComputable } from '../amended.ts';
import { membersOf } from '../groups.ts';
import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { changesOf } from '../scenario.ts';
import { type Answer, answer, type Table } from './answer.ts';
import { computed, percentOfExact, printed } from './figure.ts';
import { type Message, message, type ScenarioSide } from './message.ts';
import { understood } from './scope.ts';
import { computedKr, differenceCell, feeCell, percentCell } from './simulated-cells.ts';
import type { Who } from './who.ts';

type Comparison = Question & { kind: 'scenario-comparison' };

/** So many of those whose fees differ most are shown; fewer beside those asked about. */
const MOST_ROWS = 10;
const MOST_OTHERS = 5;

/** Two scenarios, or one and the price list, in one table: the fees of each and what lies between them. */
export function answerScenarioComparison(question: Comparison, priceList: PriceList): Answer {
  const { services, year } = question;
  const compared = services.flatMap((service) => compareIn(service, question, priceList) ?? []);
  const [only, ...others] = compared;
  if (only === undefined)
    return answer({
      kind: 'scenario-comparison',
      lead: [message('no-fixed-fee', { service: services[0] ?? '', year })],
    });
  return answer({
    kind: 'scenario-comparison',
    lead: compared.flatMap((one) => leadOf(one, question)),
    table: others.length === 0 ? customersTable(only, question) : servicesTable(compared, question),
    notes: [
      ...compared.flatMap(({ service, sides }) =>
        sides.flatMap(({ side, changes }) =>
          changes.length === 0 ? [] : [message('scenario-changes', { side, changes, service })],
        ),
      ),
      ...compared.flatMap((one) => printedDiffers(one, question, priceList)),
      ...compared.flatMap(({ service, derived }) =>
        derived ? [message('what-if-derived', { service })] : [],
      ),
      message('what-if-not-printed', {}),
    ],
    places: compared.flatMap(({ service }) => {
      const sheet = priceList.sheet(service, year);
      return sheet ? [{ place: sheet.place, customer: null, printedName: null }] : [];
    }),
    understood: understood(question),
  });
}

/** One service under both scenarios. */
interface Compared {
  readonly service: string;
  readonly derived: boolean;
  readonly sides: readonly { readonly side: ScenarioSide; readonly changes: ReturnType<typeof changesOf> }[];
  /** From the first scenario to the second. */
  readonly rows: readonly SimulatedRow[];
  /** The fees as the list has them, for a comparison of two scenarios. */
  readonly list: ReadonlyMap<number, number>;
  /** Those asked about; nobody for everybody. */
  readonly asked: readonly number[];
}

function compareIn(service: string, question: Comparison, priceList: PriceList): Compared | null {
  const sheet = priceList.sheet(service, question.year);
  if (!isComputable(sheet)) return null;
  const sides = question.sides.map(({ type, name, steps }) => ({
    side: { type, name },
    changes: changesOf(steps, service),
  }));
  const [one, two] = sides.map(({ changes }) => amended(sheet, changes, priceList));
  if (one === undefined || two === undefined) return null;
  const { group, customers } = question;
  return {
    service,
    derived: sheet.origin === 'derived',
    sides,
    rows: simulate(one, two).rows,
    list: feesOf(sheet.allocation),
    asked: group === null ? customers : membersOf(group, priceList),
  };
}

function feesOf(allocation: Allocation): ReadonlyMap<number, number> {
  return new Map(
    simulate(allocation, allocation).rows.map(({ customer, before }) => [customer, before?.fee ?? 0]),
  );
}

function leadOf(
  { service, sides, rows, asked, derived }: Compared,
  question: Comparison,
): readonly Message[] {
  const [one, two] = sides.map(({ side }) => side);
  if (one === undefined || two === undefined) return [];
  const about = { service, one, two, approximate: derived };
  const own = rows.filter(({ customer }) => asked.includes(customer));
  if (own.length > 0) {
    const sum = together(own);
    const who: Who =
      question.group === null
        ? { type: 'customers', numbers: own.map(({ customer }) => customer) }
        : { type: 'group', group: question.group };
    return [
      message('scenarios-differ', {
        ...about,
        who,
        first: sum.before && computedKr(sum.before.fee, 'allocation'),
        second: sum.after && computedKr(sum.after.fee, 'allocation'),
        difference: computedKr(sum.roundedDifference, 'difference'),
        percent: sum.ratio && percentOfExact(sum.ratio, 'difference'),
      }),
    ];
  }
  const [most] = byDifference(rows);
  return most === undefined
    ? [message('scenarios-alike', about)]
    : [
        message('scenarios-differ-most', {
          ...about,
          count: computed(byDifference(rows).length, 'customers', 'count'),
          customer: most.customer,
          difference: computedKr(most.roundedDifference, 'difference'),
        }),
      ];
}

/** The computed fee of the list is not always the printed one: of those asked about, it is said where it is not. */
function printedDiffers(
  { service, list, asked }: Compared,
  { year }: Comparison,
  priceList: PriceList,
): readonly Message[] {
  const sheet = priceList.sheet(service, year);
  return asked.flatMap((customer) => {
    const fee = sheet?.row(customer)?.fee;
    const own = list.get(customer);
    if (sheet === undefined || fee === null || fee === undefined || own === undefined || own === fee)
      return [];
    return [
      message('explain-differs', {
        customer,
        printed: printed(fee, 'kr', sheet, customer),
        computed: computedKr(own, 'allocation'),
      }),
    ];
  });
}

function byDifference(rows: readonly SimulatedRow[]): readonly SimulatedRow[] {
  return rows
    .filter(({ roundedDifference }) => roundedDifference !== 0)
    .sort((a, b) => Math.abs(b.roundedDifference) - Math.abs(a.roundedDifference) || a.customer - b.customer);
}

function customersTable({ service, sides, rows, list, asked }: Compared, { year }: Comparison): Table | null {
  const own = rows.filter(({ customer }) => asked.includes(customer));
  const others = byDifference(rows).filter((row) => !own.includes(row));
  const shown = [...own, ...others.slice(0, own.length > 0 ? MOST_OTHERS : MOST_ROWS)];
  if (shown.length === 0) return null;
  const twoScenarios = sides.every(({ side }) => side.type !== 'list');
  return {
    title: message('table-comparison', { service, year }),
    columns: [
      { label: 'customer' },
      ...(twoScenarios ? [{ label: 'price-list' } as const] : []),
      ...sides.map(({ side }) => ({ label: 'scenario', scenario: side }) as const),
      { label: 'difference' },
      // With the list beside two scenarios there is no room for it on a phone.
      ...(twoScenarios ? [] : [{ label: 'difference-percent' } as const]),
    ],
    rows: shown.map((row) => ({
      emphasis: own.includes(row),
      cells: [
        { type: 'customer', number: row.customer },
        ...(twoScenarios ? [feeCell(list.get(row.customer))] : []),
        feeCell(row.before?.fee),
        feeCell(row.after?.fee),
        differenceCell(row),
        ...(twoScenarios ? [] : [percentCell(row)]),
      ],
    })),
  };
}

/** Several services: one row each, for those asked about or for all customers. */
function servicesTable(compared: readonly Compared[], { year }: Comparison): Table {
  const sides = compared[0]?.sides ?? [];
  return {
    title: message('table-services', { year }),
    columns: [
      { label: 'service' },
      ...sides.map(({ side }) => ({ label: 'scenario', scenario: side }) as const),
      { label: 'difference' },
      { label: 'difference-percent' },
    ],
    rows: compared.map(({ service, rows, asked }) => {
      const sum = together(asked.length > 0 ? rows.filter(({ customer }) => asked.includes(customer)) : rows);
      return {
        cells: [
          { type: 'service', key: service },
          feeCell(sum.before?.fee),
          feeCell(sum.after?.fee),
          differenceCell(sum),
          percentCell(sum),
        ],
      };
    }),
  };
}
