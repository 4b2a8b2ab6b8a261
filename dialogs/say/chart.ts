import type { Answer, Label, Table, TableCell } from '../answer/answer.ts';
import { chartOf } from '../answer/chart.ts';
import type { Reply } from '../reply.ts';
import { cellText } from './cell.ts';
import { type Locale, sayMessage, type Words } from './words.ts';

/** The figures of the chart's column, each named by its row; `null` where there is none, or bars would look alike. */
export function sayChart(answer: Answer, locale: Locale, words: Words): Reply['chart'] {
  const { table } = answer;
  const chart = chartOf(answer);
  if (chart === null || table === null) return null;
  const drawn = chart.rows.flatMap((row) => {
    const { cells, emphasis = false } = table.rows[row] ?? { cells: [] };
    const cell = cells[chart.column];
    return cell?.type === 'figure' ? [{ cells, cell, emphasis }] : [];
  });
  const labels = labelsOf(
    table,
    drawn.map(({ cells }) => cells),
    locale,
    words,
  );
  if (labels === null) return null;
  return {
    title: sayMessage(table.title, locale, words),
    sides: chart.kind === 'diverging' ? { below: locale.labels.lower, above: locale.labels.higher } : null,
    bars: drawn.map(({ cell, emphasis }, index) => ({
      label: labels[index] ?? '',
      value: Number(cell.figure.value),
      text: cellText(cell, locale, words),
      emphasis,
    })),
  };
}

/** What tells the rows apart: the first name of each, else with those after it that differ; `null` where nothing does. */
function labelsOf(
  { columns }: Table,
  rows: readonly (readonly TableCell[])[],
  locale: Locale,
  words: Words,
): readonly string[] | null {
  const named = [...columns.keys()].filter((column) => rows.some((cells) => names(cells[column])));
  const subject = named.findIndex((column) => SUBJECTS.has(columns[column]?.label));
  const [start, ...rest] = named.slice(Math.max(0, subject));
  if (start === undefined) return null;
  const firstNames = rows.map((cells) => textAt(cells, start, locale, words));
  if (areApart(firstNames)) return firstNames;
  const differing = rest.filter(
    (column) => new Set(rows.map((cells) => textAt(cells, column, locale, words))).size > 1,
  );
  const joined = rows.map((cells, row) =>
    [firstNames[row], ...differing.map((column) => withinLabel(cells[column], locale, words))]
      .filter((name) => name !== undefined && name !== '')
      .join(', '),
  );
  return areApart(joined) ? joined : null;
}

const SUBJECTS: ReadonlySet<Label | undefined> = new Set<Label>(['customer', 'service']);

function areApart(labels: readonly string[]): boolean {
  return labels.every((label) => label !== '') && new Set(labels).size === labels.length;
}

function textAt(cells: readonly TableCell[], column: number, locale: Locale, words: Words): string {
  const cell = cells[column];
  return names(cell) ? cellText(cell, locale, words) : '';
}

/** As after a comma: without the capital that a cell begins with. */
function withinLabel(cell: TableCell | undefined, locale: Locale, words: Words): string {
  if (!names(cell)) return '';
  if (cell.type === 'service') return words.service(cell.key);
  return cell.type === 'who' ? locale.who(cell.who, words) : cellText(cell, locale, words);
}

/** Whether a cell says what its row is about; figures, places and marks do not. */
function names(cell: TableCell | undefined): cell is TableCell {
  return cell !== undefined && NAMING.has(cell.type);
}

const NAMING: ReadonlySet<TableCell['type']> = new Set<TableCell['type']>([
  'customer',
  'service',
  'services',
  'who',
  'year',
  'label',
  'text',
]);
