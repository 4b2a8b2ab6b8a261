import { Decimal, weightsSum } from '../../calc/index.ts';
import type { Sheet } from '../ports.ts';
import { columnWidths } from './column-widths.ts';
import type { Saying } from './saying.ts';
import { basesOf, closest, EQUAL, type Side, weightIn } from './side.ts';
import {
  address,
  BLANK,
  fixedAddress,
  formulaCell,
  type NumberFormat,
  numberCell,
  textCell,
  textRow,
  type WorkbookCell,
  type Worksheet,
  type WorksheetRow,
} from './workbook.ts';

/** What fees are computed from: a service's sheet, its sides, and whoever takes part in one of them. */
export interface Computation {
  readonly sheet: Sheet;
  readonly sides: readonly Side[];
  readonly customers: readonly number[];
  /** What else is to be known about the rows, a sentence each. */
  readonly remarks: readonly string[];
}

/** The sheet of inputs, and where each of them stands, for the formulas of another sheet. */
export interface Inputs {
  readonly sheet: Worksheet;
  readonly total: (side: number) => string;
  readonly part: (pool: number, side: number) => string;
  readonly weightsSum: (base: string, side: number) => string;
  readonly members: (side: number) => string;
  readonly weight: (customer: number, base: string, side: number) => string;
}

/** Everything that the fees are computed from as numbers: totals, parts of the pools, and a weight per customer. */
export function inputsSheet(computation: Computation, saying: Saying): Inputs {
  const { sheet, sides, customers, remarks } = computation;
  const { own, words } = saying;
  const above = [
    textRow('title', own.inputsOf(words.service(sheet.service), sheet.year)),
    ...[own.live, own.membership, ...remarks].map((text) => textRow('paragraph', text)),
    textRow('plain'),
  ];
  const places = placesIn(computation, above.length);
  const rows = [
    ...above,
    textRow('heading', '', ...sides.map(({ heading }) => heading(''))),
    ...schemeRows(computation, places, saying),
    textRow('plain'),
    ...customerRows(computation, places, saying),
  ];
  const there = (at: string) => `${own.sheets.inputs}!${at}`;
  const rowOf = new Map(customers.map((customer, index) => [customer, places.firstCustomer + index]));
  return {
    sheet: { name: own.sheets.inputs, widths: columnWidths(rows), frozen: 0, rows },
    total: (side) => there(fixedAddress(1 + side, places.total)),
    part: (pool, side) => there(fixedAddress(1 + side, places.parts + pool)),
    weightsSum: (base, side) => there(fixedAddress(1 + side, places.sums + places.weighted.indexOf(base))),
    members: (side) => there(fixedAddress(1 + side, places.members)),
    weight: (customer, base, side) =>
      there(address(places.columnOf(base, side), rowOf.get(customer) ?? places.firstCustomer)),
  };
}

/** The rows, counted from 0, that things stand in. */
interface Places {
  readonly bases: readonly string[];
  readonly weighted: readonly string[];
  readonly total: number;
  readonly parts: number;
  readonly sums: number;
  readonly members: number;
  readonly firstCustomer: number;
  readonly lastCustomer: number;
  readonly columnOf: (base: string, side: number) => number;
}

function placesIn({ sides, customers }: Computation, above: number): Places {
  const [first] = sides;
  const bases = first ? basesOf(first) : [];
  const weighted = bases.filter((base) => base !== EQUAL);
  const pools = first?.allocation.pools.length ?? 0;
  const total = above + 1;
  const parts = total + 1;
  // One pool is all of the total; its part says nothing.
  const sums = parts + (pools > 1 ? pools : 0);
  const members = sums + weighted.length;
  const firstCustomer = members + 3;
  return {
    bases,
    weighted,
    total,
    parts,
    sums,
    members,
    firstCustomer,
    lastCustomer: firstCustomer + customers.length - 1,
    columnOf: (base, side) => 1 + bases.indexOf(base) * sides.length + side,
  };
}

/** Total, parts, sums of weights and number of members, a column per side. */
function schemeRows(
  { sides }: Computation,
  { bases, weighted, columnOf, firstCustomer, lastCustomer }: Places,
  { own, labels }: Saying,
): readonly WorksheetRow[] {
  const perSide = (label: string, cell: (side: Side, index: number) => WorkbookCell): WorksheetRow => ({
    look: 'plain',
    cells: [textCell(label), ...sides.map(cell)],
  });
  const column = (base: string, side: number) =>
    `${address(columnOf(base, side), firstCustomer)}:${address(columnOf(base, side), lastCustomer)}`;
  const pools = sides[0]?.allocation.pools ?? [];
  return [
    perSide(labels.total, ({ allocation }) => shortNumber(allocation.total, 'kr')),
    ...(pools.length > 1 ? pools : []).map(({ base }, pool) =>
      perSide(`${own.partOfTotal}: ${base === EQUAL ? own.equalPart : own.variablePart}`, ({ allocation }) =>
        shortNumber((allocation.pools[pool]?.part ?? new Decimal(0)).times(100), 'percent'),
      ),
    ),
    ...weighted.map((base) =>
      perSide(own.weightsSum, ({ allocation }, side) => {
        const sum = closest(weightsSum(allocation, base));
        return formulaCell(`SUM(${column(base, side)})`, sum, shortFormat(sum, 'number'));
      }),
    ),
    perSide(own.members, ({ allocation }, side) =>
      formulaCell(`COUNT(${column(bases[0] ?? EQUAL, side)})`, allocation.customers.length, {
        unit: 'number',
        decimals: 0,
      }),
    ),
  ];
}

function customerRows(
  { sheet, sides, customers }: Computation,
  { bases }: Places,
  { own, labels, words, customer }: Saying,
): readonly WorksheetRow[] {
  const unit = words.priceList.service(sheet.service)?.unit ?? 'cases';
  const label = (base: string) =>
    base === EQUAL ? own.equalPart : sheet.origin === 'derived' ? own.derivedWeight : own.weight[unit];
  return [
    textRow(
      'heading',
      labels.customer,
      ...bases.flatMap((base) => sides.map(({ heading }) => heading(label(base)))),
    ),
    ...customers.map(
      (number): WorksheetRow => ({
        look: 'plain',
        cells: [
          textCell(customer(number)),
          ...bases.flatMap((base) =>
            sides.map((side) => {
              const weight = weightIn(side, number, base);
              // An empty cell is who does not take part; 0 is a weight.
              return weight === null ? BLANK : shortNumber(new Decimal(weight), 'number');
            }),
          ),
        ],
      }),
    ),
  ];
}

function shortNumber(value: Decimal, unit: NumberFormat['unit']): WorkbookCell {
  return numberCell(value, shortFormat(value, unit));
}

/** Whole numbers without decimals, others with two. */
function shortFormat(value: Decimal, unit: NumberFormat['unit']): NumberFormat {
  return { unit, decimals: value.isInteger() ? 0 : 2 };
}
