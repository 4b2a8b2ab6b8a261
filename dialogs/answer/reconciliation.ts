import { reconcile } from '../../calc/index.ts';
import type { PriceList, Sheet } from '../ports.ts';
import type { Group, Question } from '../question.ts';
import { computableFees, differingRows, roundingAlone } from './agreement.ts';
import { type Answer, answer, type TableCell } from './answer.ts';
import { cellOf } from './cell.ts';
import { sayCell } from './fee-value.ts';
import { computed, printed } from './figure.ts';
import { measureWho } from './measure.ts';
import { type Message, message } from './message.ts';
import { servicesOf, understood } from './scope.ts';

const BLOCKS = [
  { block: 'departments', group: 'administrations', label: 'block-departments' },
  { block: 'companies', group: 'companies', label: 'block-companies' },
  { block: 'all', group: 'all', label: 'block-all' },
] as const satisfies readonly { block: string; group: Group; label: string }[];

/** Printed fees against computed ones, and printed sums against the sums of the rows. */
export function answerReconciliation(
  question: Question & { kind: 'reconciliation' },
  priceList: PriceList,
): Answer {
  const { year } = question;
  const [customer] = question.customers;
  const sheets = servicesOf(question, priceList).flatMap((service) => {
    const sheet = priceList.sheet(service, year);
    return sheet &&
      sheet.total > 0 &&
      (customer === undefined || cellOf(priceList, customer, service, year).type === 'fee')
      ? [sheet]
      : [];
  });
  const [only] = sheets.length === 1 ? sheets : [];
  return answer({
    kind: 'reconciliation',
    lead:
      sheets.length === 0
        ? servicesOf(question, priceList).map((service) =>
            customer === undefined
              ? message('no-fixed-fee', { service, year })
              : sayCell(cellOf(priceList, customer, service, year), customer, service, year),
          )
        : sheets.flatMap((sheet) =>
            customer === undefined
              ? sayAgreement(sheet, priceList)
              : ownRows(sheet, customer).flatMap((own) => sayCustomer(sheet, own)),
          ),
    table:
      only?.stage === 'printed' && customer === undefined
        ? (differingTable(only) ?? sumsTable(only, priceList))
        : null,
    notes: [
      ...(only?.differenceRemark ? [message('difference-remark', { service: only.service, year })] : []),
      message('rounded-half-up', {}),
    ],
    places: sheets.flatMap((sheet) =>
      (customer === undefined ? [null] : ownRows(sheet, customer)).map((own) => ({
        place: sheet.place,
        customer: own,
        printedName: null,
      })),
    ),
    suggestions:
      only === undefined
        ? sheets.slice(0, 3).map((sheet) => ({ ask: 'reconciliation', service: sheet.service }))
        : [{ ask: 'rule', service: only.service }],
    understood: understood(question),
  });
}

/** The customer, or the parts whose rows are added up for it. */
function ownRows(sheet: Sheet, customer: number): readonly number[] {
  const parts = sheet.row(customer)?.parts ?? [];
  return parts.length === 0 ? [customer] : parts;
}

function sayAgreement(sheet: Sheet, priceList: PriceList): readonly Message[] {
  const { service, year } = sheet;
  if (sheet.stage === 'preliminary') return [message('nothing-printed', { service, year })];
  const rows = computableFees(sheet).filter(({ fee }) => fee > 0).length;
  const wrong = differingRows(sheet).length;
  const agreement =
    sheet.allocation === null
      ? message('reconciled-not', { service, year })
      : wrong === 0
        ? message('reconciled-all', { service, year, rows })
        : message('reconciled-differs', { service, year, differing: wrong, rows });
  const added = sumOfRows(sheet, 'all', priceList);
  const sums =
    added === sheet.total
      ? message('sums-agree', { service })
      : message('rows-differ-from-total', {
          service,
          rows: computed(added, 'kr', 'sum'),
          total: printed(sheet.total, 'kr', sheet, null),
          rounding: roundingAlone(sheet),
        });
  return [agreement, sums];
}

function sayCustomer(sheet: Sheet, customer: number): readonly Message[] {
  const { service, year, stage, allocation } = sheet;
  if (stage === 'preliminary') return [message('nothing-printed', { service, year })];
  if (allocation === null) return [message('reconciled-not', { service, year })];
  const row = reconcile(allocation, computableFees(sheet)).find(
    (candidate) => candidate.customer === customer,
  );
  return row === undefined
    ? []
    : [
        message('reconciled-customer', {
          customer,
          service,
          year,
          printed: printed(row.printed, 'kr', sheet, customer),
          computed: computed(row.computed, 'kr', 'allocation'),
        }),
      ];
}

function differingTable(sheet: Sheet): Answer['table'] {
  const rows = differingRows(sheet);
  if (rows.length === 0) return null;
  return {
    title: message('table-differing', { service: sheet.service, year: sheet.year }),
    columns: [{ label: 'customer' }, { label: 'printed' }, { label: 'computed' }, { label: 'difference' }],
    rows: rows.map((row) => ({
      cells: [
        { type: 'customer', number: row.customer },
        kr(row.printed),
        kr(row.computed),
        difference(row.difference),
      ],
    })),
  };
}

function sumsTable(sheet: Sheet, priceList: PriceList): Answer['table'] {
  return {
    title: message('table-sums', { service: sheet.service, year: sheet.year }),
    columns: [{ label: 'sum' }, { label: 'printed-sum' }, { label: 'rows-add-to' }, { label: 'difference' }],
    rows: BLOCKS.flatMap(({ block, group, label }) => {
      const line =
        sheet.sums.find((sum) => sum.block === block)?.fee ?? (block === 'all' ? sheet.total : null);
      if (line === null) return [];
      const added = sumOfRows(sheet, group, priceList);
      return [{ cells: [{ type: 'label', label }, kr(line), kr(added), difference(line - added)] as const }];
    }),
  };
}

function sumOfRows(sheet: Sheet, group: Group, priceList: PriceList): number {
  return measureWho(priceList, { type: 'group', group }, [sheet.service], sheet.year, 'fee').reduce(
    (sum, { value }) => sum + value.toNumber(),
    0,
  );
}

function kr(value: number): TableCell {
  return { type: 'figure', figure: computed(value, 'kr', 'sum') };
}

function difference(value: number): TableCell {
  return { type: 'figure', figure: computed(value, 'kr', 'difference') };
}
