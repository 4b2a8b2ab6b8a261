import type { Stage } from '../../dialogs/ports.ts';
import { type FeeDifference, feeDifferences } from '../reconcile-fees.ts';
import type { Snapshot, StoredSheet } from '../stored-sheet.ts';
import { type ChangedFee, changedFees } from './changed-fees.ts';
import { type CustomerChange, customerChanges } from './customer-changes.ts';
import { type Membership, membership, type NamedCustomer } from './membership.ts';

/** What a candidate would change, as numbers; `printPreview` and `previewPage` put it into words. */
export interface Preview {
  /** The candidate's version. */
  readonly version: string;
  /** What is published now; `null` where nothing is. */
  readonly published: { readonly version: string; readonly at: string | null } | null;
  readonly years: readonly YearPreview[];
}

/** One year of the candidate beside the year before it, and beside the same year as it is published now. */
export interface YearPreview {
  readonly year: number;
  /** The latest earlier year that the candidate holds; `null` where it holds none, so that nothing is compared. */
  readonly before: number | null;
  readonly services: readonly ServicePreview[];
  /** Sum of all fees per customer, by its printed number. */
  readonly customers: readonly CustomerChange[];
  readonly membership: Membership;
  /** Rows of printed sheets whose fee the rule computes otherwise. */
  readonly differences: readonly FeeDifference[];
  /** Fees that are published for the same year now and would be others; `null` where the year is not published. */
  readonly changed: readonly ChangedFee[] | null;
  /** Who is published for the same year now and has no row in it any more. */
  readonly withoutRow: readonly NamedCustomer[];
}

/** One service in a year; kr. */
export interface ServicePreview {
  readonly service: string;
  /** What it is called in Swedish. */
  readonly name: string;
  /** `null`, as the total, where the service was in the year before and is not in this one. */
  readonly stage: Stage | null;
  readonly total: number | null;
  /** The total of the year before; `null` where the service was not there, 0 where it had no fixed fee. */
  readonly totalBefore: number | null;
  /** What is published for the same year now; `null` where nothing is. */
  readonly published: { readonly stage: Stage; readonly total: number } | null;
  /** The total that was proposed before the list was printed; `null` where none was, and in a preliminary year. */
  readonly proposed: number | null;
  /** How many customers pay anything. */
  readonly payers: number;
  readonly payersBefore: number | null;
}

/**
 * What would change if `candidate` were published: for each of `years` (those that were imported) its totals, customers and
 * fees. The candidate is a snapshot opened from where it was built for looking, without a time of publishing:
 *
 *     buildSnapshot(sources, path);
 *     const preview = previewOf(openSnapshot(path), published, [2026]);
 *
 * `published` is what `openSnapshot(snapshotPath())` gives, `null` where there is none to read. A year that the candidate
 * does not hold is left out.
 */
export function previewOf(
  candidate: Snapshot,
  published: Snapshot | null,
  years: readonly number[],
): Preview {
  return Object.freeze({
    version: candidate.version,
    published: published === null ? null : { version: published.version, at: published.published },
    years: Object.freeze(
      [...new Set(years)]
        .filter((year) => candidate.years.includes(year))
        .sort((a, b) => a - b)
        .map((year) => yearPreview(candidate, published, year)),
    ),
  });
}

function yearPreview(candidate: Snapshot, published: Snapshot | null, year: number): YearPreview {
  const before = candidate.years.filter((other) => other < year).at(-1) ?? null;
  const sheets = sheetsOf(candidate, year);
  const earlier = before === null ? [] : sheetsOf(candidate, before);
  const present = published === null ? [] : sheetsOf(published, year);
  const customers = customerChanges(candidate, year, sheets, earlier);
  const changed = present.length === 0 ? null : changedFees(sheets, present);
  const withRow = new Set(customers.map(({ customer }) => customer));
  const gone = [...new Set((changed ?? []).map(({ customer }) => customer))].filter(
    (key) => !withRow.has(key),
  );
  return Object.freeze({
    year,
    before,
    services: Object.freeze(
      // A service that is no more is told as well, or was forgotten.
      candidate.services.flatMap(({ key, name }) => {
        const [sheet, old, now] = [sheets, earlier, present].map((some) =>
          some.find(({ service }) => service === key),
        );
        if (sheet === undefined && old === undefined) return [];
        return [servicePreview({ service: key, name: name.sv, sheet, old, now })];
      }),
    ),
    customers,
    membership: membership(candidate, year, sheets, earlier),
    differences: Object.freeze(sheets.filter(({ stage }) => stage === 'printed').flatMap(feeDifferences)),
    changed,
    withoutRow: Object.freeze(
      gone.map((key): NamedCustomer => {
        const known = candidate.customer(key) ?? published?.customer(key);
        return Object.freeze({ customer: key, number: known?.printedNumber ?? key, name: known?.name ?? '' });
      }),
    ),
  });
}

interface ServiceSheets {
  readonly service: string;
  readonly name: string;
  readonly sheet: StoredSheet | undefined;
  readonly old: StoredSheet | undefined;
  readonly now: StoredSheet | undefined;
}

function servicePreview({ service, name, sheet, old, now }: ServiceSheets): ServicePreview {
  return Object.freeze({
    service,
    name,
    stage: sheet?.stage ?? null,
    total: sheet?.total ?? null,
    totalBefore: old?.total ?? null,
    published: now === undefined ? null : Object.freeze({ stage: now.stage, total: now.total }),
    proposed: sheet?.preliminary?.total ?? null,
    payers: payersOf(sheet),
    payersBefore: old === undefined ? null : payersOf(old),
  });
}

function payersOf(sheet: StoredSheet | undefined): number {
  return (sheet?.rows ?? []).filter(({ fee }) => (fee ?? 0) > 0).length;
}

function sheetsOf({ services, sheet }: Snapshot, year: number): readonly StoredSheet[] {
  return services.map(({ key }) => sheet(key, year)).filter((one) => one !== undefined);
}
