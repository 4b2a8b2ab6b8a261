import { show } from './explain-issue.ts';
import type { Place, Placed, Report } from './problem.ts';
import type { RegisterSources, SheetSource } from './sources.ts';

/** What may be referred to, once the register is checked. */
export interface References {
  readonly customers: ReadonlySet<number>;
  readonly services: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

/** Reports keys of the register that occur twice, and customers and documents that are named but not described. */
export function checkReferences(sources: RegisterSources, report: Report): References {
  const customers = unique(sources.customers, ({ number }) => number, 'number', report);
  const services = unique(sources.services, ({ key }) => key, 'key', report);
  const documents = unique(sources.documents, ({ key }) => key, 'key', report);
  for (const { value, file, line } of [...sources.names, ...sources.quarters]) {
    checkCustomer(value.number, { file, line, column: 'number' }, customers, report);
  }
  const facts = new Set<string>();
  for (const { value, at } of sources.facts) {
    if (facts.has(value.key)) {
      report({ code: 'duplicate', ...at('key'), expected: 'each key once', got: show(value.key) });
    }
    facts.add(value.key);
    checkDocument(value.document, at('document'), documents, report);
  }
  const intoOf = new Map(sources.customers.map(({ value }) => [value.number, value.into]));
  for (const { value, file, line } of sources.customers) {
    const place = { file, line, column: 'into' };
    if (value.into === null) continue;
    checkCustomer(value.into, place, customers, report);
    if (value.until === null) {
      const expected = 'the day from which a customer that became part of another is no more';
      report({ code: 'missing-value', file, line, column: 'until', expected, got: 'nothing' });
    } else if (value.into === value.number) {
      report({ code: 'not-allowed', ...place, expected: 'another customer', got: `${value.printedNumber}` });
    } else if (isPartOfItself(value.number, intoOf)) {
      const expected = 'a customer that has not become part of this one itself';
      report({ code: 'not-allowed', ...place, expected, got: `${value.into}` });
    }
  }
  return { customers, services, documents };
}

/** Two that became part of each other would be nobody now. */
function isPartOfItself(number: number, intoOf: ReadonlyMap<number, number | null>): boolean {
  const passed = new Set<number>();
  for (let next = intoOf.get(number) ?? null; next !== null && !passed.has(next); ) {
    if (next === number) return true;
    passed.add(next);
    next = intoOf.get(next) ?? null;
  }
  return false;
}

/** Reports a sheet whose service is unknown, and what its manifest and rows name that is not described. */
export function checkSheetReferences(
  sheet: SheetSource,
  { customers, services, documents }: References,
  report: Report,
): void {
  const { manifest, at } = sheet;
  if (!services.has(manifest.service)) {
    const expected = `one of ${[...services].join(', ')}`;
    report({ code: 'unknown-service', ...at('service'), expected, got: show(manifest.service) });
  }
  checkDocument(manifest.place.document, at('place', 'document'), documents, report);
  checkRows(sheet, customers, report);
}

function checkRows(sheet: SheetSource, customers: ReadonlySet<number>, report: Report): void {
  const { manifest, at, rows } = sheet;
  const printed = unique(rows, ({ number }) => number, 'number', report);
  for (const { value, file, line } of rows) {
    checkCustomer(value.number, { file, line, column: 'number' }, customers, report);
  }
  for (const [index, { customers: counted, into }] of manifest.countedIn.entries()) {
    for (const [position, number] of counted.entries()) {
      checkCustomer(number, at('countedIn', index, 'customers', position), printed, report);
    }
    checkCustomer(into, at('countedIn', index, 'into'), printed, report);
  }
  for (const [index, number] of manifest.knownDifferences.entries()) {
    checkCustomer(number, at('knownDifferences', index), printed, report);
  }
}

function checkCustomer(number: number, place: Place, known: ReadonlySet<number>, report: Report): void {
  if (known.has(number)) return;
  const expected = 'a customer from customers.csv, or in a manifest one with a row';
  report({ code: 'unknown-customer', ...place, expected, got: `${number}` });
}

function checkDocument(key: string, place: Place, known: ReadonlySet<string>, report: Report): void {
  if (known.has(key)) return;
  const expected = `one of ${[...known].join(', ')}`;
  report({ code: 'unknown-document', ...place, expected, got: show(key) });
}

function unique<T, K>(
  rows: readonly Placed<T>[],
  keyOf: (value: T) => K,
  column: string,
  report: Report,
): ReadonlySet<K> {
  const lines = new Map<K, number>();
  for (const { value, file, line } of rows) {
    const key = keyOf(value);
    const first = lines.get(key);
    if (first === undefined) lines.set(key, line);
    else {
      const expected = `each ${column} once (already in line ${first})`;
      report({ code: 'duplicate', file, line, column, expected, got: show(key) });
    }
  }
  return new Set(lines.keys());
}
