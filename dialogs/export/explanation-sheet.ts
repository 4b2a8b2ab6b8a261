import type { ExplainedFee } from '../answer/answer.ts';
import type { PriceList } from '../ports.ts';
import { columnWidths } from './column-widths.ts';
import { feeSteps } from './fee-steps.ts';
import type { Saying } from './saying.ts';
import {
  address,
  formulaCell,
  numberCell,
  textCell,
  textRow,
  type Worksheet,
  type WorksheetRow,
} from './workbook.ts';

const VALUES = 1;
const FIRST = 2;

/** The steps of a fee as formulas over each other, with the printed fee and what lies between them. */
export function explanationSheet(explained: ExplainedFee, priceList: PriceList, saying: Saying): Worksheet {
  const { own, labels, language } = saying;
  const steps = feeSteps(explained, language, priceList);
  const at = (key: string) => address(VALUES, FIRST + steps.findIndex((step) => step.key === key));
  const printed = steps.find(({ key }) => key === 'printed');
  const rounded = steps.find(({ key }) => key === 'rounded');
  const rows: readonly WorksheetRow[] = [
    textRow('title', explanationTitle(explained, saying)),
    textRow('heading', labels.step, own.value, own.how),
    ...steps.map(
      ({ key, label, how, value, format, formula }): WorksheetRow => ({
        look: key === 'rounded' || key === 'printed' ? 'emphasis' : 'plain',
        cells: [
          textCell(label),
          formula === null ? numberCell(value, format) : formulaCell(formula(at), value, format),
          textCell(how),
        ],
      }),
    ),
    ...(printed && rounded
      ? [
          {
            look: 'plain',
            cells: [
              textCell(labels.difference),
              formulaCell(`${at('printed')}-${at('rounded')}`, printed.value.minus(rounded.value), {
                unit: 'kr',
                decimals: 0,
                signed: true,
              }),
            ],
          } as const,
        ]
      : []),
  ];
  return { name: own.sheets.calculation, widths: columnWidths(rows), frozen: 0, rows };
}

/** What an explanation is about: "Uträkning, Järva sdf, växeln 2025". */
export function explanationTitle({ customer, service, year }: ExplainedFee, { own, words }: Saying): string {
  return own.explanationOf(words.customer(customer), words.service(service), year);
}
