import type { CustomerKind, PrintedSum, Stage } from '../../dialogs/ports.ts';
import type { CustomerSource } from '../customer-key.ts';
import type { NameSource, ServiceSource } from '../register.ts';

/**
 * Where something stands in what was handed in: in a workbook `sheet` and `cell` ("D14"), in a text `line` (from 1),
 * in a CSV `line` and, as `cell`, the heading of the column.
 */
export interface InputPlace {
  /** Name of the file as it was handed in. */
  readonly file: string;
  readonly sheet: string | null;
  readonly line: number | null;
  readonly cell: string | null;
}

/** A value and the place it was read from. */
export interface Given<T> {
  readonly value: T;
  readonly place: InputPlace;
}

/** A row of a customer, as it stands in the input. */
export interface RowDraft {
  readonly number: Given<number>;
  /** Exactly as printed, misprints and cut ends included, without footnote marks. */
  readonly name: Given<string>;
  /** Decimal text with a point and the printed decimals; null for a blank cell, or where there is no such column. */
  readonly count: Given<string | null>;
  /** In percent, as `count`. */
  readonly share: Given<string | null>;
  /** kr; 0 for a dash, null for a blank cell. */
  readonly fee: Given<number | null>;
  /** Footnote marks. */
  readonly mark: Given<string>;
  /** The block that the row stands in, where the input shows it; tells what kind of customer a new one is. */
  readonly block?: 'departments' | 'companies';
}

/** A printed line of sums. */
export interface SumDraft {
  readonly block: PrintedSum['block'];
  /** The line's own heading, e.g. "Delsumma 2025". */
  readonly line: string;
  readonly count: Given<string | null>;
  readonly share: Given<string | null>;
  /** kr. */
  readonly fee: Given<number | null>;
  /** Only where the fee stands on a line with another heading than the rest. */
  readonly feeLine?: string;
}

/** A service in one year. */
export interface ServiceDraft {
  /** The key in services.csv. */
  readonly service: string;
  readonly place: InputPlace;
  /** The heading of the service in the document. */
  readonly section: string;
  /** The heading of the column of fees in the document. */
  readonly column: string;
  /** kr. */
  readonly total: Given<number>;
  /** e.g. "240 000 kr" or "- kr". */
  readonly totalAsPrinted: string;
  readonly pricePerCall: boolean;
  /** When the weights were measured: months "2023-07", days "2024-06-15", or a day of every year "--06-15". */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** The part of the total that is split equally, "0.2"; "0" for none. */
  readonly equalPart: Given<string>;
  readonly rows: readonly RowDraft[];
  readonly sums: readonly SumDraft[];
  /** Footnotes that say that customers (numbers as printed) are counted in another one. */
  readonly countedIn: readonly { readonly customers: readonly number[]; readonly into: number }[];
}

/** Whether the total stands in the input; one that does not has been told as an error, and 0 stands in for it. */
export function isTotalGiven({ total: { place } }: ServiceDraft): boolean {
  return place.cell !== null || place.line !== null;
}

/** A customer, where the input lists them. */
export interface CustomerDraft {
  readonly number: Given<number>;
  readonly name: Given<string>;
  readonly kind: Given<CustomerKind>;
  /** What people call it; "" for nothing. */
  readonly short: string;
  /** The day on which it ended. */
  readonly until: Given<string | null>;
  /** The number of the customer that it became part of. */
  readonly into: Given<number | null>;
}

/** A year, as the input has it. */
export interface YearDraft {
  readonly year: Given<number>;
  readonly stage: Stage;
  /** Title of the document. */
  readonly document: string;
  readonly services: readonly ServiceDraft[];
  /** All customers that the input lists; empty where it lists none. */
  readonly customers: readonly CustomerDraft[];
}

/** What was read from an input, newest year first: a published list prints two years. */
export interface Read {
  readonly years: readonly YearDraft[];
}

/** The customers, their names and the services as the present sources have them. */
export interface ImportRegister {
  readonly customers: readonly CustomerSource[];
  readonly names: readonly NameSource[];
  readonly services: readonly ServiceSource[];
}
