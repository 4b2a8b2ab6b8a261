import type { Answer, Table } from '../answer/answer.ts';
import type { PriceList } from '../ports.ts';
import type { Reply, ReplyTable } from '../reply.ts';
import { exportWords } from '../say/export-words.ts';
import { columnWidths } from './column-widths.ts';
import { formatOf } from './figure-format.ts';
import { liveFormula } from './live-cells.ts';
import {
  formulaCell,
  numberCell,
  textCell,
  textRow,
  type WorkbookCell,
  type Worksheet,
  type WorksheetRow,
} from './workbook.ts';

const EMPTY = textRow('plain');

/** The first sheet of a workbook: the answer as it was given, its table in numbers, its notes and its source. */
export function answerSheet(answer: Answer, reply: Reply, { version }: PriceList): Worksheet {
  const words = exportWords(reply.language);
  const above: readonly WorksheetRow[] = [
    textRow('paragraph', reply.sentence),
    ...answer.facts.map((fact, index) => factRow(fact, reply.facts[index])),
    EMPTY,
  ];
  const table = answer.table && reply.table ? tableRows(answer.table, reply.table, above.length) : [];
  const rows: readonly WorksheetRow[] = [
    ...above,
    ...table,
    ...(table.length > 0 ? [EMPTY] : []),
    ...reply.notes.map((note) => textRow('paragraph', note)),
    ...(reply.source === '' ? [] : [textRow('paragraph', reply.source)]),
    textRow('paragraph', words.version(version)),
  ];
  return {
    name: words.sheets.answer,
    widths: columnWidths(rows),
    // The heading stays in sight; without a table there is nothing to scroll.
    frozen: table.length > 0 ? above.length + 2 : 0,
    rows,
  };
}

function factRow({ value }: Answer['facts'][number], said: Reply['facts'][number] | undefined): WorksheetRow {
  const cell =
    value.type === 'figure'
      ? numberCell(value.figure.value, formatOf(value.figure))
      : textCell(said?.value ?? '');
  return { look: 'plain', cells: [textCell(said?.label ?? ''), cell] };
}

/** Title, heading and rows of a table; `above` is the number of rows before them. */
function tableRows(table: Table, said: ReplyTable, above: number): readonly WorksheetRow[] {
  const first = above + 2;
  return [
    textRow('title', said.title),
    textRow('heading', ...said.columns.map(({ heading }) => heading)),
    ...table.rows.map(
      ({ cells, emphasis = false }, row): WorksheetRow => ({
        look: emphasis ? 'emphasis' : 'plain',
        cells: cells.map((_, column) => tableCell(table, said, row, column, first)),
      }),
    ),
  ];
}

function tableCell(table: Table, said: ReplyTable, row: number, column: number, first: number): WorkbookCell {
  const cell = table.rows[row]?.cells[column];
  switch (cell?.type) {
    case 'figure': {
      const format = formatOf(cell.figure);
      const live = liveFormula(table, row, column, first);
      return live === null
        ? numberCell(cell.figure.value, format)
        : formulaCell(live.formula, live.value, format);
    }
    case 'count':
      return numberCell(cell.count, { unit: 'number', decimals: 0 });
    case 'year':
      return numberCell(cell.year, { unit: 'plain', decimals: 0 });
    default:
      return textCell(said.rows[row]?.cells[column] ?? '');
  }
}
