import type { Decimal } from '../../calc/index.ts';
import type { Answer, Table } from '../answer/answer.ts';
import type { PriceList } from '../ports.ts';
import type { Reply, ReplyTable } from '../reply.ts';
import type { ExportWords } from '../say/export-words.ts';
import { type CsvCell, csvText } from './csv-text.ts';
import type { ExportedAnswer } from './exported-answer.ts';
import { type FeeStep, feeSteps } from './fee-steps.ts';
import { formatOf } from './figure-format.ts';
import type { Saying } from './saying.ts';
import type { NumberFormat } from './workbook.ts';

/**
 * The table of an answer as CSV: the numbers as the chat rounds them, the unit in the heading. An explanation without a
 * table gives its steps, a single fee what is known of it.
 */
export function csvOf({ answer, reply, saying }: ExportedAnswer, priceList: PriceList): string {
  const { table, facts, language } = reply;
  const years = preliminaryYears(answer);
  if (answer.table !== null && table !== null)
    return csvText(tableRows(answer.table, table, saying.own, years));
  if (answer.explained !== null)
    return csvText(stepRows(feeSteps(answer.explained, language, priceList), saying, years));
  return csvText(factRows(answer.facts, facts, saying.own, years));
}

/** A file goes on without the sentence that the chat says, so its kronor say it themselves. */
function preliminaryYears({ lead }: Answer): readonly number[] {
  return lead.flatMap((said) => (said.key === 'preliminary' ? said.params.years : []));
}

/** What is said of kronor of a preliminary year, or of no single year where one is preliminary; else nothing. */
function stageOf(
  unit: string,
  year: number | undefined,
  years: readonly number[],
  words: ExportWords,
): string {
  if (years.length === 0 || unit !== words.units.kr) return '';
  if (year === undefined) return `${years.join(', ')} ${words.preliminary}`;
  return years.includes(year) ? words.preliminary : '';
}

/** What is known of one fee, one a row. */
function factRows(
  facts: Answer['facts'],
  said: Reply['facts'],
  words: ExportWords,
  years: readonly number[],
): readonly (readonly CsvCell[])[] {
  return [
    [words.about, words.value, words.unit],
    ...facts.map(({ value, year }, row): readonly CsvCell[] => {
      const { label = '', value: text = '' } = said[row] ?? {};
      if (value.type !== 'figure') return [label, text, ''];
      const format = formatOf(value.figure);
      const unit = unitText(format, words);
      const stage = stageOf(unit, year, years, words);
      return [stage === '' ? label : `${label} (${stage})`, written(value.figure.value, format), unit];
    }),
  ];
}

function tableRows(
  table: Table,
  said: ReplyTable,
  words: ExportWords,
  years: readonly number[],
): readonly (readonly CsvCell[])[] {
  return [
    said.columns.map(({ heading }, column) => {
      const unit = unitOf(table, column, words);
      const stage = stageOf(unit, table.columns[column]?.year, years, words);
      return withUnit(heading, stage === '' ? unit : `${unit}, ${stage}`);
    }),
    ...table.rows.map(({ cells }, row) =>
      cells.map((cell, column): CsvCell => {
        if (cell.type === 'figure') return written(cell.figure.value, formatOf(cell.figure));
        if (cell.type === 'count') return { number: cell.count, decimals: 0 };
        if (cell.type === 'year') return { number: cell.year, decimals: 0 };
        return said.rows[row]?.cells[column] ?? '';
      }),
    ),
  ];
}

/** The unit that all figures of a column have; empty where they have none, or different ones. */
function unitOf({ rows }: Table, column: number, words: ExportWords): string {
  const units = rows.flatMap(({ cells }) => {
    const cell = cells[column];
    return cell?.type === 'figure' ? [unitText(formatOf(cell.figure), words)] : [];
  });
  const [unit = '', ...others] = new Set(units);
  return others.length > 0 ? '' : unit;
}

/** "Skillnad, %" says its unit already. */
function withUnit(heading: string, unit: string): string {
  return unit === '' || heading.endsWith(unit) ? heading : `${heading} (${unit})`;
}

function unitText({ unit }: NumberFormat, { units }: ExportWords): string {
  return unit === 'number' || unit === 'plain' ? '' : units[unit];
}

/** The units differ from step to step, so they have a column of their own. */
function stepRows(
  steps: readonly FeeStep[],
  { own, labels }: Saying,
  years: readonly number[],
): readonly (readonly CsvCell[])[] {
  return [
    [labels.step, years.length > 0 ? `${own.value} (${own.preliminary})` : own.value, own.unit, own.how],
    ...steps.map(({ label, value, format, how }): readonly CsvCell[] => [
      label,
      written(value, format),
      unitText(format, own),
      how,
    ]),
  ];
}

function written(number: Decimal | number, { decimals }: NumberFormat): CsvCell {
  return { number, decimals };
}
