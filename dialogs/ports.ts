import type { Allocation, Decimal } from '../calc/index.ts';

/** What a customer is; the list prints the first two kinds in one block and the last two in another. */
export type CustomerKind = 'department' | 'district' | 'company' | 'foundation';

/** One way of naming a customer. `until` (ISO date) is the day from which a former name no longer holds. */
export interface CustomerName {
  readonly text: string;
  readonly kind: 'current' | 'short' | 'printed' | 'alias' | 'former';
  readonly until?: string;
}

/** A paying customer; `number` is the only key. */
export interface Customer {
  /** The list's own number; another one where that number is somebody else's by now. */
  readonly number: number;
  /** The number that is shown. */
  readonly printedNumber: number;
  /** The day (ISO) from which the customer is no more; `null` for today's customers. */
  readonly until: string | null;
  /** Which customer it has become part of then. */
  readonly into: number | null;
  readonly kind: CustomerKind;
  /** The current full name, e.g. "Järva sdf". */
  readonly name: string;
  /** Every other name that leads here, in no particular order. */
  readonly names: readonly CustomerName[];
}

/** A part of a district that people name but that is no customer; it leads to a question, never to a fee. */
export interface Quarter {
  readonly name: string;
  readonly customer: number;
}

/** What a service's weights count. */
export type WeightUnit = 'cases' | 'calls' | 'users';

/** A shared service; `key` is stable, names are what people read. */
export interface Service {
  readonly key: string;
  readonly name: { readonly sv: string; readonly en: string };
  /** Short form used inside a sentence, e.g. "växeln" / "the switchboard". */
  readonly short: { readonly sv: string; readonly en: string };
  readonly aliases: readonly string[];
  readonly unit: WeightUnit;
}

/** Where a printed figure stands. */
export interface PrintedPlace {
  /** Key of the document, e.g. "price-list-2025". */
  readonly document: string;
  readonly title: string;
  readonly section: string;
  /** Column heading as printed. */
  readonly column: string;
}

/** Whether figures are those of a printed list, or computed from statistics and proposed totals before there is one. */
export type Stage = 'preliminary' | 'printed';

/** How a row's weight is known. `derived` weights are right only in their ratios. */
export type WeightOrigin = 'printed' | 'derived' | 'inverted';

/** One row of a sheet. `fee` is kr; `null` means that the cell is blank, 0 that it says "-". Computed in a preliminary sheet. */
export interface Row {
  readonly customer: number;
  readonly printedName: string;
  readonly fee: number | null;
  /** Cases, users, or the derived weight of the calls; `null` where nothing is known. */
  readonly weight: Decimal | null;
  /** Share in percent; `null` where none is printed. */
  readonly share: Decimal | null;
  /** The share as printed, with its decimals and a decimal point ("9.10"). */
  readonly printedShare: string | null;
  /** Footnote marks as printed: "", "*", "**". */
  readonly mark: string;
  /** Whose rows this one adds up, for a customer that came of others; empty for a row of the list. */
  readonly parts: readonly number[];
}

/** A printed sum. Blocks: departments with districts, companies with foundations, and all. */
export interface PrintedSum {
  readonly block: 'departments' | 'companies' | 'all';
  readonly fee: number | null;
  readonly count: Decimal | null;
  readonly share: Decimal | null;
}

/** A footnote that says that some customers are counted in another one's figure. */
export interface CountedIn {
  readonly customers: readonly number[];
  readonly into: number;
}

/** Everything known about one service in one year. */
export interface Sheet {
  readonly service: string;
  readonly year: number;
  readonly stage: Stage;
  /** What was preliminary before the list was printed; `null` where nothing was, and in a preliminary sheet. */
  readonly preliminary: Sheet | null;
  /** kr; 0 means that there was no fixed fee that year. */
  readonly total: number;
  readonly origin: WeightOrigin | null;
  /** What the fee column is called and where it stands. */
  readonly place: PrintedPlace;
  /** First and last month (or the one day) that the weights were measured, ISO ("2023-07", "2024-06-15", "--06-15" each year). */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** A price per call comes on top of the fixed fee, and the list does not say how much. */
  readonly pricePerCall: boolean;
  /** What is thought of the fees that are known to differ from computed ones; `null` where none do. */
  readonly differenceRemark: { readonly sv: string; readonly en: string } | null;
  /** Rows in the order of the list. */
  readonly rows: readonly Row[];
  /** The customer's row; where it has none, that of the customers which have become part of it. */
  readonly row: (customer: number) => Row | undefined;
  /** The same with the rows of all that have become part of it by the beginning of `year`. */
  readonly rowAsOf: (customer: number, year: number) => Row | undefined;
  readonly sums: readonly PrintedSum[];
  readonly countedIn: readonly CountedIn[];
  /** The rule applied to the known weights; `null` where the rule is not in the list, so nothing is recomputed. */
  readonly allocation: Allocation | null;
}

/** A fact from the background documents, in both languages. */
export interface BackgroundFact {
  readonly key: string;
  readonly sv: string;
  readonly en: string;
  /** Words that ask for it; a fact is chosen by how many of them a question holds. */
  readonly cues: readonly string[];
  readonly document: string;
  readonly section: string;
}

/** One document that figures or facts come from. */
export interface SourceDocument {
  readonly key: string;
  readonly title: string;
}

/** The published facts, all of one version. Everything that dialogs know about prices comes through here. */
export interface PriceList {
  readonly version: string;
  /** When it was published (ISO instant); `null` for what is only looked at. */
  readonly published: string | null;
  readonly customers: readonly Customer[];
  readonly customer: (number: number) => Customer | undefined;
  /** Those of the customers that have ended, or will on a known day. */
  readonly ended: readonly Customer[];
  readonly quarters: readonly Quarter[];
  readonly services: readonly Service[];
  readonly service: (key: string) => Service | undefined;
  /** Years with any fee, ascending. */
  readonly years: readonly number[];
  /** The printed sheet, or the preliminary one as long as there is none. */
  readonly sheet: (service: string, year: number) => Sheet | undefined;
  readonly background: readonly BackgroundFact[];
  readonly documents: readonly SourceDocument[];
}
