import { fee, simulate, toDecimal } from '../../calc/index.ts';
import { amended, isComputable } from '../amended.ts';
import { mergersOf } from '../answer/mergers.ts';
import type { PriceList } from '../ports.ts';
import type { Asked } from '../question.ts';
import { type Comparison, calculationSheet } from './calculation-sheet.ts';
import { derivedRemark } from './derived-remark.ts';
import { type Computation, inputsSheet } from './inputs-sheet.ts';
import type { Saying } from './saying.ts';
import { formulaCell, type Worksheet } from './workbook.ts';

/** The inputs of a simulation before and after, and the fees computed from them; none where the rule is not known. */
export function simulationSheets(
  question: Asked & { kind: 'what-if' },
  priceList: PriceList,
  saying: Saying,
): readonly Worksheet[] {
  const { own, words } = saying;
  const sheet = priceList.sheet(question.services[0] ?? '', question.year);
  if (!isComputable(sheet)) return [];
  const [before, after] = [sheet.allocation, amended(sheet, question.changes, priceList)];
  const { rows } = simulate(before, after);
  const computation: Computation = {
    sheet,
    sides: [
      { allocation: before, heading: (text) => (text === '' ? saying.labels.before : own.before(text)) },
      { allocation: after, heading: (text) => (text === '' ? saying.labels.after : own.after(text)) },
    ],
    customers: rows.map(({ customer }) => customer),
    remarks: [
      ...derivedRemark(sheet, saying),
      ...[...mergersOf(question.changes).values()].map(({ customers, into }) =>
        own.merged(words.list(customers.map(words.customer)), saying.customer(into)),
      ),
    ],
  };
  const inputs = inputsSheet(computation, saying);
  const changes = new Map(rows.map((row) => [row.customer, row]));
  const sumOf = ({ customers }: typeof before, of: typeof before) =>
    customers.reduce((sum, customer) => sum + fee(of, customer), 0);
  const comparisons: readonly Comparison[] = [
    {
      heading: saying.labels.difference,
      cell: (customer, { fees: [was = '', is = ''] }) =>
        formulaCell(`N(${is})-N(${was})`, changes.get(customer)?.roundedDifference ?? 0, DIFFERENCE),
      sum: { value: sumOf(after, after) - sumOf(before, before), format: DIFFERENCE },
    },
    {
      heading: saying.labels['difference-percent'],
      // Of the exact fees, as everywhere.
      cell: (customer, { exact: [was = '', is = ''] }) => {
        const ratio = changes.get(customer)?.ratio ?? null;
        return formulaCell(
          `IF(N(${was})=0,"",(N(${is})-N(${was}))/${was})`,
          ratio && toDecimal(ratio, 20).times(100),
          { unit: 'percent', decimals: 2, signed: true },
        );
      },
      sum: null,
    },
  ];
  return [inputs.sheet, calculationSheet(computation, inputs, comparisons, saying)];
}

const DIFFERENCE = { unit: 'kr', decimals: 0, signed: true } as const;
