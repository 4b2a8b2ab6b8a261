import { Decimal } from '../../calc/index.ts';
import type { Table } from '../answer/answer.ts';
import type { PriceList } from '../ports.ts';
import { columnWidths } from './column-widths.ts';
import type { Saying } from './saying.ts';
import {
  formulaCell,
  type NumberFormat,
  numberCell,
  textCell,
  textRow,
  type WorkbookCell,
  type Worksheet,
  type WorksheetRow,
} from './workbook.ts';

const KR: NumberFormat = { unit: 'kr', decimals: 0 };
const EFFECT: NumberFormat = { unit: 'kr', decimals: 2, signed: true };

/**
 * The change of one fee from one year to another as formulas: what the total did, and what the share of it did. None
 * for a table of several changes.
 */
export function changeSheets(table: Table, priceList: PriceList, saying: Saying): readonly Worksheet[] {
  const { title } = table;
  if (title.key !== 'table-change' || table.columns[0]?.label !== 'year') return [];
  const { services, from, to } = title.params;
  const totals = [from, to].map((year) => priceList.sheet(services[0] ?? '', year)?.total);
  const fees = [from, to].map((year) => feeOf(table, year));
  const [[before, after], [totalBefore, totalAfter]] = [fees, totals];
  if (before === undefined || after === undefined || !totalBefore || !totalAfter) return [];
  const { own, labels, words } = saying;
  const ofTotal = new Decimal(totalAfter - totalBefore).times(before).div(totalBefore);
  const share = (fee: number, total: number) => new Decimal(fee).times(100).div(total);
  const shares: NumberFormat = { unit: 'percent', decimals: 4 };
  const row = (label: string, ...cells: readonly WorkbookCell[]): WorksheetRow => ({
    look: 'plain',
    cells: [textCell(label), ...cells],
  });
  const rows: readonly WorksheetRow[] = [
    textRow('title', own.calculationOf(words.service(services[0] ?? ''), `${from}–${to}`)),
    textRow('heading', '', String(from), String(to)),
    row(labels.fee, numberCell(before, KR), numberCell(after, KR)),
    row(labels.total, numberCell(totalBefore, KR), numberCell(totalAfter, KR)),
    row(
      own.shareOfTotal,
      formulaCell('B3/B4', share(before, totalBefore), shares),
      formulaCell('C3/C4', share(after, totalAfter), shares),
    ),
    textRow('plain'),
    row(labels['effect-of-total'], formulaCell('(C4-B4)*B3/B4', ofTotal, EFFECT)),
    row(
      labels['effect-of-share'],
      formulaCell('C3-C4*B3/B4', new Decimal(after - before).minus(ofTotal), EFFECT),
    ),
    row(labels.difference, formulaCell('B7+B8', after - before, EFFECT)),
  ];
  return [{ name: own.sheets.calculation, widths: columnWidths(rows), frozen: 0, rows }];
}

function feeOf({ rows }: Table, year: number): number | undefined {
  const row = rows.find(({ cells: [first] }) => first?.type === 'year' && first.year === year);
  const cell = row?.cells[1];
  return cell?.type === 'figure' ? Number(cell.figure.value) : undefined;
}
