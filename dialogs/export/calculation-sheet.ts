import { type Allocation, type Exact, exactFee, fee, poolShare } from '../../calc/index.ts';
import { columnWidths } from './column-widths.ts';
import type { Computation, Inputs } from './inputs-sheet.ts';
import type { Saying } from './saying.ts';
import { basesOf, closest, EQUAL, type Side, takesPart } from './side.ts';
import {
  address,
  BLANK,
  formulaCell,
  type NumberFormat,
  textCell,
  textRow,
  type WorkbookCell,
  type Worksheet,
  type WorksheetRow,
} from './workbook.ts';

/** A column that compares what the sides come to, or the fee with what is printed. */
export interface Comparison {
  readonly heading: string;
  readonly cell: (customer: number, at: RowAddresses) => WorkbookCell;
  /** Its sum, where it has one: what it comes to. */
  readonly sum: { readonly value: number; readonly format: NumberFormat } | null;
}

/** Where a customer's fees stand, a side each, and the cell to the left of the one that is asked for. */
interface RowAddresses {
  readonly fees: readonly string[];
  readonly exact: readonly string[];
  readonly beside: string;
}

const OERE: NumberFormat = { unit: 'kr', decimals: 2 };
const KR: NumberFormat = { unit: 'kr', decimals: 0 };

/** The fee of each customer as formulas over the sheet of inputs, step by step, with sums and what rounding adds. */
export function calculationSheet(
  computation: Computation,
  inputs: Inputs,
  comparisons: readonly Comparison[],
  saying: Saying,
): Worksheet {
  const { sheet, sides, customers } = computation;
  const { own, words } = saying;
  const pools = sides[0]?.allocation.pools ?? [];
  const layout: Layout = {
    pools: pools.length > 1 ? pools.length : 0,
    first: 2,
    last: 1 + customers.length,
  };
  const rows: readonly WorksheetRow[] = [
    textRow('title', own.calculationOf(words.service(sheet.service), sheet.year)),
    textRow('heading', ...headings(computation, comparisons, saying)),
    ...customers.map(
      (customer, index): WorksheetRow => ({
        look: 'plain',
        cells: [
          textCell(saying.customer(customer)),
          ...sides.flatMap((side, at) => feeCells(customer, { side, at }, layout, index, inputs)),
          ...comparisons.map(({ cell }, comparison) =>
            cell(customer, addressesIn(layout, sides.length, layout.first + index, comparison)),
          ),
        ],
      }),
    ),
    sumsRow(computation, comparisons, layout, saying),
    ...roundingRows(computation, inputs, layout, saying),
  ];
  return { name: own.sheets.calculation, widths: columnWidths(rows), frozen: 2, rows };
}

/** Each side has a column per pool (where there are several), one for the exact fee and one for the rounded one. */
interface Layout {
  readonly pools: number;
  /** Rows of the customers, counted from 0. */
  readonly first: number;
  readonly last: number;
}

function startOf({ pools }: Layout, side: number): number {
  return 1 + side * (pools + 2);
}

function feeColumn(layout: Layout, side: number): number {
  return startOf(layout, side) + layout.pools + 1;
}

function addressesIn(layout: Layout, sides: number, row: number, comparison: number): RowAddresses {
  const perSide = (column: (side: number) => number) =>
    Array.from({ length: sides }, (_, side) => address(column(side), row));
  return {
    fees: perSide((side) => feeColumn(layout, side)),
    exact: perSide((side) => feeColumn(layout, side) - 1),
    beside: address(startOf(layout, sides) + comparison - 1, row),
  };
}

function headings(
  { sides }: Computation,
  comparisons: readonly Comparison[],
  { own, labels }: Saying,
): readonly string[] {
  return [
    labels.customer,
    ...sides.flatMap(({ allocation, heading }) =>
      [
        ...(allocation.pools.length > 1
          ? allocation.pools.map(({ base }) => (base === EQUAL ? own.equalFee : own.variableFee))
          : []),
        own.exactFee,
        own.fee,
      ].map(heading),
    ),
    ...comparisons.map(({ heading }) => heading),
  ];
}

function feeCells(
  customer: number,
  { side, at }: { readonly side: Side; readonly at: number },
  layout: Layout,
  index: number,
  inputs: Inputs,
): readonly WorkbookCell[] {
  const { allocation } = side;
  const takes = takesPart(side, customer);
  const row = layout.first + index;
  const start = startOf(layout, at);
  const weight = inputs.weight(customer, basesOf(side)[0] ?? EQUAL, at);
  const poolCells = allocation.pools.map(({ key, base }, pool) => {
    const parted = allocation.pools.length > 1 ? `*${inputs.part(pool, at)}` : '';
    // Multiplied before the one division, so that no share is rounded on the way.
    const amount =
      base === EQUAL
        ? `${inputs.total(at)}${parted}/${inputs.members(at)}`
        : `${inputs.total(at)}${parted}*${inputs.weight(customer, base, at)}/${inputs.weightsSum(base, at)}`;
    const value = takes ? closest(poolFee(allocation, customer, key)) : null;
    return formulaCell(`IF(ISNUMBER(${weight}),${amount},"")`, value, OERE);
  });
  const exact = address(start + layout.pools, row);
  const [from, to] = [address(start, row), address(start + layout.pools - 1, row)];
  return [
    ...poolCells,
    ...(layout.pools > 0
      ? [
          formulaCell(
            `IF(ISNUMBER(${from}),SUM(${from}:${to}),"")`,
            takes ? closest(exactFee(allocation, customer)) : null,
            OERE,
          ),
        ]
      : []),
    formulaCell(`IF(ISNUMBER(${exact}),ROUND(${exact},0),"")`, takes ? fee(allocation, customer) : null, KR),
  ];
}

function poolFee(allocation: Allocation, customer: number, key: string): Exact {
  const share = poolShare(allocation, customer, key);
  const total = allocation.pools.find((pool) => pool.key === key)?.total ?? {
    numerator: 0n,
    denominator: 1n,
  };
  return {
    numerator: total.numerator * share.numerator,
    denominator: total.denominator * share.denominator,
  };
}

function sumsRow(
  { sides }: Computation,
  comparisons: readonly Comparison[],
  layout: Layout,
  { labels }: Saying,
): WorksheetRow {
  const sumOf = (column: number) => `SUM(${address(column, layout.first)}:${address(column, layout.last)})`;
  return {
    look: 'emphasis',
    cells: [
      textCell(labels.sum),
      ...sides.flatMap(({ allocation }, side) => {
        const start = startOf(layout, side);
        const pools = layout.pools > 0 ? allocation.pools.map(({ total }) => closest(total)) : [];
        return [
          ...[...pools, allocation.total].map((value, index) =>
            formulaCell(sumOf(start + index), value, OERE),
          ),
          formulaCell(sumOf(feeColumn(layout, side)), roundedSum(allocation), KR),
        ];
      }),
      ...comparisons.map(({ sum }, index) =>
        sum === null
          ? BLANK
          : formulaCell(sumOf(startOf(layout, sides.length) + index), sum.value, sum.format),
      ),
    ],
  };
}

/** The total beside the sum of the rounded fees, and what lies between them. */
function roundingRows(
  { sides }: Computation,
  inputs: Inputs,
  layout: Layout,
  { own, labels }: Saying,
): readonly WorksheetRow[] {
  const sum = layout.last + 1;
  const rowOf = (label: string, cell: (side: Side, at: number) => WorkbookCell): WorksheetRow => ({
    look: 'plain',
    cells: [
      textCell(label),
      ...sides.flatMap((side, at) => [
        ...Array.from({ length: layout.pools + 1 }, () => BLANK),
        cell(side, at),
      ]),
    ],
  });
  return [
    rowOf(labels.total, ({ allocation }, at) =>
      formulaCell(inputs.total(at), allocation.total, allocation.total.isInteger() ? KR : OERE),
    ),
    rowOf(own.rounding, ({ allocation }, at) => {
      const difference = allocation.total.times(-1).plus(roundedSum(allocation));
      const column = feeColumn(layout, at);
      return formulaCell(`${address(column, sum)}-${address(column, sum + 1)}`, difference, {
        ...(difference.isInteger() ? KR : OERE),
        signed: true,
      });
    }),
  ];
}

function roundedSum(allocation: Allocation): number {
  return allocation.customers.reduce((sum, customer) => sum + fee(allocation, customer), 0);
}
