import type { PriceList, PrintedSum, Row, Sheet, Stage } from '../dialogs/ports.ts';

/** A printed sum with the lines that it stands on. */
export interface StoredSum extends PrintedSum {
  /** The line's heading. */
  readonly line: string;
  /** The heading beside which the fee stands; the same but where the list has it otherwise. */
  readonly feeLine: string;
  /** As `printedShare` of a row. */
  readonly printedShare: string | null;
}

/** A sheet as the snapshot holds it: all of the port, and how the list prints it. */
export interface StoredSheet extends Sheet {
  /** The total as printed, e.g. "- kr". */
  readonly totalAsPrinted: string;
  readonly rows: readonly Row[];
  readonly row: (customer: number) => Row | undefined;
  readonly rowAsOf: (customer: number, year: number) => Row | undefined;
  readonly preliminary: StoredSheet | null;
  readonly sums: readonly StoredSum[];
}

/** An open snapshot: the price list that dialogs ask, whole and in memory. */
export interface Snapshot extends PriceList {
  readonly sheet: (service: string, year: number) => StoredSheet | undefined;
  /** The stage of the same sheet, told without preparing it. */
  readonly stage: (service: string, year: number) => Stage | undefined;
}
