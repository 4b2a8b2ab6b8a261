import type { CustomerSource } from '../customer-key.ts';
import type { ServiceSource } from '../register.ts';
import type { SheetSource, Sources } from '../sources.ts';

/** What a customer had the year before, as far as it is known. */
export interface TemplateRow {
  /** The number as printed. */
  readonly number: number;
  readonly name: string;
  readonly mark: string;
  /** Decimal text; null where none was printed. */
  readonly count: string | null;
  /** kr; null for a blank cell. */
  readonly fee: number | null;
}

/** A service with what is known of it from the year before. */
export interface TemplateService {
  readonly service: ServiceSource;
  /** Null where the service has no other year. */
  readonly last: SheetSource | null;
  readonly rows: readonly TemplateRow[];
  /** Last year's footnotes that say who is counted in whom, with numbers as printed. */
  readonly countedIn: readonly { readonly customers: readonly number[]; readonly into: number }[];
}

/** All that the workbook is filled in with before anybody has touched it. */
export interface TemplateData {
  readonly year: number;
  readonly document: string;
  readonly customers: readonly CustomerSource[];
  readonly services: readonly TemplateService[];
}

/**
 * Returns what the workbook of `year` begins with: all customers and services of the sources, and per service the
 * customers of its last year before, without those that have ended by then, with whom they have become part of. A year that
 * is older than all begins with the customers of the oldest.
 */
export function templateData(sources: Sources, year: number): TemplateData {
  const customers = sources.customers.map(({ value }) => value);
  const numbers = new Map(customers.map(({ number, printedNumber }) => [number, printedNumber]));
  const printed = (number: number): number => numbers.get(number) ?? number;
  const services = sources.services.map(({ value: service }) => {
    const last = lastSheet(sources.sheets, service.key, year);
    return {
      service,
      last,
      rows: last === null ? [] : rowsOf(last, customers, year),
      countedIn: (last?.manifest.countedIn ?? []).map(({ customers: counted, into }) => ({
        customers: counted.map(printed),
        into: printed(into),
      })),
    };
  });
  return {
    year,
    document: documentOf(sources, services, year),
    customers: customers.toSorted((a, b) => a.printedNumber - b.printedNumber || a.number - b.number),
    services,
  };
}

/** The newest sheet before the year, or else the oldest after it; of a year that has both, the printed one. */
function lastSheet(sheets: readonly SheetSource[], service: string, year: number): SheetSource | null {
  const others = sheets.filter(
    (sheet) => sheet.manifest.service === service && sheet.year !== year && sheet.rows.length > 0,
  );
  const before = others.filter((sheet) => sheet.year < year).map((sheet) => sheet.year);
  const nearest = before.length > 0 ? Math.max(...before) : Math.min(...others.map((sheet) => sheet.year));
  const ofNearest = others.filter((sheet) => sheet.year === nearest);
  return ofNearest.find(({ stage }) => stage === 'printed') ?? ofNearest[0] ?? null;
}

function rowsOf(
  { rows }: SheetSource,
  customers: readonly CustomerSource[],
  year: number,
): readonly TemplateRow[] {
  const byKey = new Map(customers.map((customer) => [customer.number, customer]));
  const filled = new Map<number, TemplateRow>();
  for (const { value } of rows) {
    const now = successor(value.number, byKey, year);
    if (now === null || filled.has(now.number)) continue;
    const isSame = now.number === value.number;
    const own = rows.find((row) => row.value.number === now.number)?.value;
    const known = isSame ? value : own;
    filled.set(now.number, {
      number: now.printedNumber,
      name: now.name,
      mark: known?.mark ?? '',
      count: known?.count ?? null,
      fee: known?.fee ?? null,
    });
  }
  return [...filled.values()];
}

/** Who pays for the customer in the year: itself, or whom it has become part of; null where it has just ended. */
function successor(
  number: number,
  customers: ReadonlyMap<number, CustomerSource>,
  year: number,
): CustomerSource | null {
  const seen = new Set<number>();
  let customer = customers.get(number);
  while (customer !== undefined && customer.until !== null && customer.until <= `${year}-01-01`) {
    seen.add(customer.number);
    const into = customer.into === null ? undefined : customers.get(customer.into);
    // Who ends in a circle is nobody's; the checks of the sources tell that.
    customer = into !== undefined && seen.has(into.number) ? undefined : into;
  }
  return customer ?? null;
}

/** The title of the newest document, with its year moved on; a person puts it right where it is not so simple. */
function documentOf(sources: Sources, services: readonly TemplateService[], year: number): string {
  const newest = services.reduce<SheetSource | null>(
    (found, { last }) => (last !== null && (found === null || last.year > found.year) ? last : found),
    null,
  );
  const title = sources.documents.find(({ value }) => value.key === newest?.manifest.place.document)?.value
    .title;
  return title === undefined || newest === null
    ? `Prislista ${year}`
    : title.replaceAll(`${newest.year}`, `${year}`);
}
