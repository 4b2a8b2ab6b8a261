import type { Stage } from '../../dialogs/ports.ts';
import { customerKeys } from '../customer-key.ts';
import type { ServiceManifest } from '../manifest.ts';
import type { CustomerRow, DocumentSource, NameSource } from '../register.ts';
import type { SheetSource } from '../sources.ts';
import { checkChanges, type DraftedSheet } from './check-changes.ts';
import { checkCustomers } from './check-customers.ts';
import { checkEarlierYear } from './check-earlier-year.ts';
import { checkFigures } from './check-figures.ts';
import { checkFootnotes } from './check-footnotes.ts';
import { decideWeights } from './decide-weights.ts';
import type { ImportRegister, Read } from './draft.ts';
import { draftSheet } from './draft-sheet.ts';
import { knownCustomers } from './known-customers.ts';
import { type CustomerPlan, takeListedCustomers } from './listed-customers.ts';
import { type PlannedYear, planYears } from './planned-year.ts';
import type { Present, PresentYears } from './present.ts';
import type { Tell } from './problem.ts';
import { leaveOutSharesOfFee } from './shares-of-fee.ts';

/** What an import writes. */
export interface ImportPlan {
  /** All rows of customers.csv. */
  readonly customers: readonly CustomerRow[];
  /** Rows that are added to names.csv. */
  readonly newNames: readonly NameSource[];
  /** Rows that are added to documents.csv. */
  readonly newDocuments: readonly DocumentSource[];
  readonly years: readonly WrittenYear[];
}

/** A year's folder; numbers of customers as printed. */
export interface WrittenYear {
  readonly year: number;
  readonly stage: Stage;
  readonly folder: string;
  readonly sheets: readonly SheetSource[];
}

/** The years of the sources that an import is compared with. */
export function yearsToCompare({ years }: Read): ReadonlySet<number> {
  return new Set(years.flatMap(({ year }) => [year.value, year.value - 1]));
}

/** Checks all of what was read against itself and against the sources, tells everything, and says what would be written. */
export function planImport(read: Read, present: Present, presentYears: PresentYears, tell: Tell): ImportPlan {
  const planned = planYears(read, present, presentYears, tell);
  const listed = takeCustomers(read, present, tell);
  const earlier = rekeyed(presentYears, present, listed.customers);
  const known = knownCustomers(registerOf(listed.customers, present, listed.newNames), earlier.printedNames);
  const customers = [...listed.customers, ...checkCustomers(read.years, known, tell)];
  const { register } = present;
  const keys = customerKeys(customers);
  const kinds = new Map(customers.map((row) => [keys.sourceOf(row).number, row.kind]));
  const units = new Map(register.services.map(({ key, unit }) => [key, unit]));
  const drafted = planned.map((year) => ({
    year,
    sheets: year.draft.services.map((draft): DraftedSheet => {
      const keyOf = (number: number) => keys.keyIn(number, year.draft.year.value);
      const unit = units.get(draft.service) ?? 'cases';
      const weighted = decideWeights(draftSheet(draft, year, unit, keyOf));
      if (!year.isWritten) return { draft, sheet: weighted };
      const sheet = leaveOutSharesOfFee(draft, weighted, tell);
      if (sheet.manifest.countedIn.length > 0) checkFootnotes(draft, tell);
      return { draft, sheet: checkFigures(draft, sheet, kinds, tell) };
    }),
  }));
  const [newest] = drafted;
  if (newest !== undefined) {
    const last = newest.year.draft.year.value - 1;
    const inInput = drafted.find(({ year }) => year.isWritten && year.draft.year.value === last);
    const before =
      inInput?.sheets.map(({ sheet }) => sheet) ?? earlier.sheets.filter(({ year }) => year === last);
    // Of a year that is there in both stages, the printed one.
    const inOrder = before.toSorted((a, b) => Number(a.stage === 'printed') - Number(b.stage === 'printed'));
    const byService = new Map(inOrder.map((sheet) => [sheet.manifest.service, sheet]));
    checkChanges(newest.year.draft, newest.sheets, byService, present, known, tell);
  }
  for (const { year, sheets } of drafted) {
    if (!year.isWritten) checkEarlierYear(sheets, sheetsOf(earlier.sheets, year), tell);
  }
  const printed = new Map(customers.map((row) => [keys.sourceOf(row).number, row.number]));
  return {
    customers,
    newNames: listed.newNames,
    newDocuments: newDocuments(planned, present),
    years: drafted
      .filter(({ year }) => year.isWritten)
      .map(({ year, sheets }) => ({
        year: year.draft.year.value,
        stage: year.draft.stage,
        folder: year.folder,
        sheets: sheets.map(({ sheet }) =>
          withRemark(asPrinted(sheet, printed), sheet, sheetsOf(presentYears.sheets, year)),
        ),
      })),
  };
}

/** A list of customers, where there is one, comes with the newest year. */
function takeCustomers({ years }: Read, present: Present, tell: Tell): CustomerPlan {
  const listing = years.find(({ customers }) => customers.length > 0);
  if (listing === undefined) return { customers: present.customers, newNames: [] };
  return takeListedCustomers(listing, present, tell);
}

function registerOf(
  customers: readonly CustomerRow[],
  { register }: Present,
  newNames: readonly NameSource[],
): ImportRegister {
  const keys = customerKeys(customers);
  return {
    ...register,
    customers: customers.map(keys.sourceOf),
    names: [...register.names, ...newNames.map((name) => ({ ...name, number: keys.keyNow(name.number) }))],
  };
}

/** The years with the keys that their customers have after the import: a number that is used anew changes one. */
function rekeyed(
  { sheets, printedNames }: PresentYears,
  { register }: Present,
  customers: readonly CustomerRow[],
): PresentYears {
  const keys = customerKeys(customers);
  // What is listed keeps the order of customers.csv, new ones last.
  const renamed = new Map(
    register.customers.map(({ number }, index) => {
      const row = customers[index];
      return [number, row === undefined ? number : keys.sourceOf(row).number];
    }),
  );
  const keyOf = (number: number) => renamed.get(number) ?? number;
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, value: { ...row.value, number: keyOf(row.value.number) } })),
    })),
    printedNames: printedNames.map(({ customer, name }) => ({ customer: keyOf(customer), name })),
  };
}

function sheetsOf(sheets: readonly SheetSource[], { draft }: PlannedYear): readonly SheetSource[] {
  const { year, stage } = draft;
  return sheets.filter((sheet) => sheet.year === year.value && sheet.stage === stage);
}

function asPrinted(sheet: SheetSource, printed: ReadonlyMap<number, number>): SheetSource {
  const numberOf = (key: number) => printed.get(key) ?? key;
  const { manifest, rows } = sheet;
  return {
    ...sheet,
    rows: rows.map((row) => ({ ...row, value: { ...row.value, number: numberOf(row.value.number) } })),
    manifest: {
      ...manifest,
      countedIn: manifest.countedIn.map(({ customers, into }) => ({
        customers: customers.map(numberOf),
        into: numberOf(into),
      })),
      knownDifferences: manifest.knownDifferences.map(numberOf),
    },
  };
}

/** What an editor thought of the differences holds as long as they are the same. */
function withRemark(
  written: SheetSource,
  { manifest }: SheetSource,
  before: readonly SheetSource[],
): SheetSource {
  const old = before.find((sheet) => sheet.manifest.service === manifest.service)?.manifest;
  const isSame =
    old !== undefined &&
    manifest.knownDifferences.length > 0 &&
    String(old.knownDifferences) === String(manifest.knownDifferences);
  const differenceRemark: ServiceManifest['differenceRemark'] = isSame ? old.differenceRemark : null;
  return { ...written, manifest: { ...written.manifest, differenceRemark } };
}

function newDocuments(planned: readonly PlannedYear[], { documents }: Present): readonly DocumentSource[] {
  const titles = new Map(
    planned.filter(({ isWritten }) => isWritten).map(({ document, draft }) => [document, draft.document]),
  );
  return [...titles]
    .filter(([key]) => !documents.some((known) => known.key === key))
    .map(([key, title]) => ({ key, title }));
}
