import { fee } from '../../calc/index.ts';
import { isComputable } from '../amended.ts';
import { computableFees } from '../answer/agreement.ts';
import type { Table } from '../answer/answer.ts';
import type { PriceList } from '../ports.ts';
import { calculationSheet } from './calculation-sheet.ts';
import { derivedRemark } from './derived-remark.ts';
import { type Computation, inputsSheet } from './inputs-sheet.ts';
import type { Saying } from './saying.ts';
import { BLANK, formulaCell, numberCell, type Worksheet } from './workbook.ts';

/** Every fee of a service computed again by formulas, with the printed one beside it; none where the rule is not known. */
export function reconciliationSheets(
  { title }: Table,
  priceList: PriceList,
  saying: Saying,
): readonly Worksheet[] {
  if (title.key !== 'table-sums' && title.key !== 'table-differing') return [];
  const sheet = priceList.sheet(title.params.service, title.params.year);
  if (!isComputable(sheet)) return [];
  const { allocation } = sheet;
  const computation: Computation = {
    sheet,
    sides: [{ allocation, heading: (text) => text }],
    customers: allocation.customers,
    remarks: derivedRemark(sheet, saying),
  };
  const inputs = inputsSheet(computation, saying);
  const printed = new Map(computableFees(sheet).map((row) => [row.customer, row.fee]));
  const printedSum = [...printed.values()].reduce((sum, one) => sum + one, 0);
  const computedSum = allocation.customers.reduce((sum, customer) => sum + fee(allocation, customer), 0);
  return [
    inputs.sheet,
    calculationSheet(
      computation,
      inputs,
      [
        {
          heading: saying.labels.printed,
          cell: (customer) => {
            const one = printed.get(customer);
            return one === undefined ? BLANK : numberCell(one, KR);
          },
          sum: { value: printedSum, format: KR },
        },
        {
          heading: saying.labels.difference,
          cell: (customer, { fees: [computed = ''], beside }) => {
            const one = printed.get(customer);
            return one === undefined
              ? BLANK
              : formulaCell(`${beside}-${computed}`, one - fee(allocation, customer), DIFFERENCE);
          },
          sum: { value: printedSum - computedSum, format: DIFFERENCE },
        },
      ],
      saying,
    ),
  ];
}

const KR = { unit: 'kr', decimals: 0 } as const;
const DIFFERENCE = { unit: 'kr', decimals: 0, signed: true } as const;
