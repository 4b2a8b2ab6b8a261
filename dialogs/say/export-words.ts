import type { WeightUnit } from '../ports.ts';
import type { Language } from '../reply.ts';
import { EXPORT_EN } from './export-en.ts';
import { EXPORT_SV } from './export-sv.ts';

/** Something that is said about a file rather than in it; each takes the file's name or nothing. */
export type ExportNotice =
  /** On the card that asks whether the file may be put into the user's OneDrive. */
  | 'offered'
  | 'saved'
  /** The price list has changed since the file was offered. */
  | 'saved-newer'
  | 'declined'
  | 'upload-failed'
  | 'upload-failed-link'
  | 'link'
  | 'link-newer'
  | 'link-expired'
  | 'link-broken'
  /** More files are fetched than the bot makes at a time. */
  | 'link-busy'
  | 'no-link'
  /** More than a link carries, outside personal chats. */
  | 'too-long'
  /** More than a card carries. */
  | 'too-large'
  | 'nothing'
  /** The changes no longer fit the price list. */
  | 'outdated';

/** The words of exported files and of what is said about them, in one language. A missing key does not compile. */
export interface ExportWords {
  readonly sheets: {
    readonly answer: string;
    /** ASCII letters alone, because formulas name it. */
    readonly inputs: string;
    readonly calculation: string;
  };
  readonly inputsOf: (service: string, year: number) => string;
  readonly calculationOf: (service: string, year: number | string) => string;
  readonly explanationOf: (customer: string, service: string, year: number) => string;
  /** How the sheets belong together. */
  readonly live: string;
  readonly membership: string;
  /** What derived weights are; `payers` is what they are multiplied by. */
  readonly derived: (payers: number) => string;
  readonly merged: (customers: string, row: string) => string;
  readonly before: (heading: string) => string;
  readonly after: (heading: string) => string;
  readonly equalPart: string;
  readonly variablePart: string;
  readonly weight: Readonly<Record<WeightUnit, string>>;
  readonly derivedWeight: string;
  readonly weightsSum: string;
  readonly members: string;
  readonly equalFee: string;
  readonly variableFee: string;
  readonly exactFee: string;
  readonly fee: string;
  readonly rounding: string;
  readonly partOfTotal: string;
  readonly shareOfTotal: string;
  readonly about: string;
  readonly value: string;
  readonly unit: string;
  readonly how: string;
  /** Behind the heading or the label of kronor that are not printed yet. */
  readonly preliminary: string;
  readonly units: { readonly kr: string; readonly percent: string; readonly points: string };
  readonly version: (version: string) => string;
  /** On the button that a link stands behind. */
  readonly download: string;
  readonly notices: Readonly<Record<ExportNotice, (file: string) => string>>;
}

const WORDS: Readonly<Record<Language, ExportWords>> = { sv: EXPORT_SV, en: EXPORT_EN };

/** The words of exported files in one language. */
export function exportWords(language: Language): ExportWords {
  return WORDS[language];
}
