import type { Decimal } from '../../calc/index.ts';
import type { Language } from '../reply.ts';

/** How a number of a file is written; a percentage is kept as a fraction of 1. `plain` has no grouped thousands. */
export interface NumberFormat {
  readonly unit: 'kr' | 'percent' | 'points' | 'number' | 'plain';
  readonly decimals: number;
  /** With a plus where it is positive: a difference. */
  readonly signed?: boolean;
}

/**
 * One cell of a worksheet. A formula has English function names and A1 references and no equals sign; `value` is what
 * it comes to, `null` where that is an empty text.
 */
export type WorkbookCell =
  | { readonly type: 'blank' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number; readonly format: NumberFormat }
  | {
      readonly type: 'formula';
      readonly formula: string;
      readonly value: number | null;
      readonly format: NumberFormat;
    };

/** A row, and what it looks like; a paragraph is one text over the whole width of the sheet. */
export interface WorksheetRow {
  readonly look: 'plain' | 'title' | 'heading' | 'emphasis' | 'paragraph';
  readonly cells: readonly WorkbookCell[];
}

/** One sheet; `widths` are those of its columns in letters, `frozen` the number of rows that stay when one scrolls. */
export interface Worksheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly frozen: number;
  readonly rows: readonly WorksheetRow[];
}

/** An answer as a workbook whose figures are computed again when one of its numbers is changed. */
export interface Workbook {
  /** What it is about, e.g. "Simulering, Stockholm Direkt 2025". */
  readonly name: string;
  readonly language: Language;
  readonly sheets: readonly Worksheet[];
}

/** Nothing. */
export const BLANK: WorkbookCell = Object.freeze({ type: 'blank' });

/** Words, or nothing where there are none. */
export function textCell(text: string): WorkbookCell {
  return text === '' ? BLANK : { type: 'text', text };
}

/** A number as it is, not rounded; a percentage comes with 100 as the whole. */
export function numberCell(value: Decimal | number, format: NumberFormat): WorkbookCell {
  return { type: 'number', value: kept(value, format), format };
}

/** A formula and what it comes to; a percentage comes with 100 as the whole. */
export function formulaCell(
  formula: string,
  value: Decimal | number | null,
  format: NumberFormat,
): WorkbookCell {
  return { type: 'formula', formula, value: value === null ? null : kept(value, format), format };
}

/**
 * The address of a cell, both counted from 0.
 * @example address(1, 11) // 'B12'
 */
export function address(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The same, with a column and row that stay when the formula is copied: "$B$12". */
export function fixedAddress(column: number, row: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** A heading over a table, a text over the whole width, or an empty row. */
export function textRow(look: WorksheetRow['look'], ...texts: readonly string[]): WorksheetRow {
  return { look, cells: texts.map(textCell) };
}

function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}

function kept(value: Decimal | number, { unit }: NumberFormat): number {
  if (unit !== 'percent') return Number(value);
  return typeof value === 'number' ? value / 100 : value.div(100).toNumber();
}
