import { type SimulatedRow, type Simulation, simulate, toDecimal, together } from '../../calc/index.ts';
import { amended, isComputable } from '../amended.ts';
import { membersOf } from '../groups.ts';
import type { PriceList, Sheet } from '../ports.ts';
import { standing } from '../scenario.ts';
import { writeCode } from '../scenario-code.ts';
import { type Answer, answer, type Suggestion, type Table, type TableCell } from './answer.ts';
import { computed, printed } from './figure.ts';
import { type Merger, mergersAsOne, mergersOf } from './mergers.ts';
import { type Message, message } from './message.ts';
import { understood } from './scope.ts';
import { computedKr, differenceCell, feeCell, percentCell } from './simulated-cells.ts';
import { isSide, sayWhatIf, sidesOf, type WhatIf } from './what-if-lead.ts';

/** So many rows of those that gain or lose most are shown beside the customers asked about. */
const MOST_ROWS = 10;

/** The fees of a service with changed inputs: before, after and difference, for those asked about and for the rest. */
export function answerWhatIf(question: WhatIf, priceList: PriceList): Answer {
  const { year, changes } = question;
  const [service = ''] = question.services;
  const sheet = priceList.sheet(service, year);
  if (!isComputable(sheet))
    return answer({ kind: 'what-if', lead: [message('no-fixed-fee', { service, year })] });
  const mergers = mergersOf(changes);
  const exact = mergersAsOne(simulate(sheet.allocation, amended(sheet, changes, priceList)), mergers);
  const simulation = inWholeKronor(exact);
  const asked = question.group === null ? question.customers : membersOf(question.group, priceList);
  // Whoever merges is asked about under the number that stays.
  const staying = asked.map(
    (customer) =>
      [...mergers.values()].find(({ customers }) => customers.includes(customer))?.into ?? customer,
  );
  const focus = isSide(question.view) ? [] : [...new Set(staying)];
  const rows = focus.flatMap((customer) => simulation.rows.filter((row) => row.customer === customer));
  const moved =
    exact.gains.length + exact.losses.length > 0 || exact.rows.some(({ before, after }) => !before || !after);
  const hasRows = moved && (!isSide(question.view) || simulation[question.view].length > 0);
  const listed = hasRows ? listedRows(question, simulation, rows) : [];
  const asTable = listed.length > 0;
  // Only who stands in the list by itself has a row there to point to.
  const [first, ...more] = focus;
  const isListed = first !== undefined && sheet.row(first) !== undefined && !mergers.has(first);
  const printedRow = isListed && more.length === 0 ? first : null;
  return answer({
    kind: 'what-if',
    lead: [
      message('changes', { changes: standing(changes), service }),
      ...(moved ? [] : [message('what-if-nothing-moves', { service })]),
      ...(moved || rows.length > 0 ? sayWhatIf(question, service, sheet, simulation, rows, mergers) : []),
    ],
    table: asTable ? tableOf(question, service, listed, rows, mergers) : null,
    notes: [
      ...(asTable ? othersNote(question, simulation, listed) : []),
      ...notesOf(sheet, service, simulation, rows, mergers),
    ],
    places: [{ place: sheet.place, customer: printedRow, printedName: null }],
    suggestions: [
      ...(focus.length > 0 ? focus : whoMovesMost(question, simulation, mergers))
        .filter((customer) => priceList.customer(customer))
        .slice(0, 1)
        .map(
          (customer): Suggestion => ({
            ask: 'how-simulated',
            customer,
            service,
            code: writeCode({ name: '', year, steps: [{ service, changes }] }),
          }),
        ),
      { ask: 'rule', service },
    ],
    understood: understood(question),
    newcomers: newcomersOf(changes),
  });
}

/** The names that changes give to those whom the list does not have. */
export function newcomersOf(changes: WhatIf['changes']): ReadonlyMap<number, string> {
  return new Map(
    changes.flatMap((change) =>
      change.type === 'join' && change.name !== undefined ? [[change.customer, change.name] as const] : [],
    ),
  );
}

/** The simulation with those only as gaining or losing whose fee moves as it is charged: by a krona or more. */
function inWholeKronor(simulation: Simulation): Simulation {
  const moves = ({ roundedDifference }: SimulatedRow) => roundedDifference !== 0;
  return {
    ...simulation,
    gains: simulation.gains.filter(moves),
    losses: simulation.losses.filter(moves),
  };
}

/** The customers that stay, by how much their fees move, most first; nobody where everybody is shown. */
function whoMovesMost(
  question: WhatIf,
  simulation: Simulation,
  mergers: ReadonlyMap<number, Merger>,
): readonly number[] {
  // The whole table of a large service fills a card to the last row.
  if (question.view === 'all') return [];
  return sidesOf(question, simulation)
    .flat()
    .filter(({ customer }) => !mergers.has(customer))
    .sort((a, b) => Math.abs(b.roundedDifference) - Math.abs(a.roundedDifference) || a.customer - b.customer)
    .map(({ customer }) => customer);
}

/** Somebody new beside somebody who stays makes no sum that means anything; the parts of a split do. */
function comesAlone({ changes }: WhatIf, rows: readonly SimulatedRow[]): boolean {
  return rows.some(({ before }) => before === null) && !changes.some(({ type }) => type === 'split');
}

/** The rows of the table: those asked about, those that come or go, and those that gain or lose most. */
function listedRows(
  question: WhatIf,
  simulation: Simulation,
  rows: readonly SimulatedRow[],
): readonly SimulatedRow[] {
  const asked = new Set(rows.map(({ customer }) => customer));
  if (question.view === 'all') {
    const others = simulation.rows.filter(({ customer }) => !asked.has(customer));
    // Who pays nothing before and after is in the service by name only.
    return [...rows, ...others.filter(({ before, after }) => (before?.fee ?? 0) + (after?.fee ?? 0) > 0)];
  }
  const gone = simulation.rows.filter(
    ({ before, after, customer }) => (!before || !after) && !asked.has(customer),
  );
  const others = sidesOf(question, simulation).flatMap((side) =>
    side
      .filter(({ customer }) => !asked.has(customer))
      .slice(0, question.view === 'focus' ? MOST_ROWS / 2 : MOST_ROWS),
  );
  return [...rows, ...gone, ...others];
}

/** A table that is cut says how many fees it leaves out, and what they come to. */
function othersNote(
  question: WhatIf,
  simulation: Simulation,
  listed: readonly SimulatedRow[],
): readonly Message[] {
  const shown = new Set(listed.map(({ customer }) => customer));
  const left = sidesOf(question, simulation).flatMap((side) =>
    side.filter(({ customer }) => !shown.has(customer)),
  );
  if (left.length === 0) return [];
  const difference = left.reduce((sum, row) => sum + row.roundedDifference, 0);
  return [
    message('what-if-others', {
      count: computed(left.length, 'customers', 'count'),
      difference: computedKr(difference, 'difference'),
    }),
  ];
}

function notesOf(
  sheet: Sheet,
  service: string,
  simulation: Simulation,
  rows: readonly SimulatedRow[],
  mergers: ReadonlyMap<number, Merger>,
): readonly Message[] {
  const differing = rows.flatMap(({ customer, before }) => {
    if (mergers.has(customer)) return [];
    const fee = sheet.row(customer)?.fee;
    return before && fee !== null && fee !== undefined && fee !== before.fee
      ? [
          message('explain-differs', {
            customer,
            printed: printed(fee, 'kr', sheet, customer),
            computed: computedKr(before.fee, 'allocation'),
          }),
        ]
      : [];
  });
  const { total, roundedSum, remainder, addsUp } = simulation.after;
  return [
    ...differing,
    ...(sheet.origin === 'derived' ? [message('what-if-derived', { service })] : []),
    message('what-if-sum', {
      addsUp,
      total: computed(toDecimal(total, 2), 'kr', 'sum'),
      rounded: computedKr(roundedSum, 'sum'),
      remainder: computed(toDecimal(remainder, 2), 'kr', 'difference'),
    }),
    message('what-if-not-printed', {}),
  ];
}

function tableOf(
  question: WhatIf,
  service: string,
  listed: readonly SimulatedRow[],
  rows: readonly SimulatedRow[],
  mergers: ReadonlyMap<number, Merger>,
): Table {
  const asked = new Set(rows.map(({ customer }) => customer));
  // Several asked about are summed above their rows.
  const sum = together(rows);
  const asOne: Table['rows'] =
    rows.length < 2 || comesAlone(question, rows)
      ? []
      : [
          {
            emphasis: true,
            cells: [
              { type: 'label', label: 'sum' },
              feeCell(sum.before?.fee),
              feeCell(sum.after?.fee),
              differenceCell(sum),
              percentCell(sum),
            ],
          },
        ];
  return {
    title: message('table-what-if', { service, year: question.year }),
    columns: [
      { label: 'customer' },
      { label: 'before' },
      { label: 'after' },
      { label: 'difference' },
      { label: 'difference-percent' },
    ],
    rows: [
      ...asOne,
      ...listed.map((row) => ({
        emphasis: asked.has(row.customer),
        cells: [
          nameCell(row.customer, mergers),
          feeCell(row.before?.fee),
          feeCell(row.after?.fee),
          differenceCell(row),
          percentCell(row),
        ],
      })),
    ],
  };
}

function nameCell(customer: number, mergers: ReadonlyMap<number, Merger>): TableCell {
  const merger = mergers.get(customer);
  if (merger === undefined) return { type: 'customer', number: customer };
  return merger.name === null
    ? { type: 'who', who: { type: 'customers', numbers: merger.customers } }
    : { type: 'text', text: merger.name };
}
