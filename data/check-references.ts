import { printedNumberOf } from './customer-key.ts';
import type { Place, Placed, Report } from './problem.ts';
import type { RegisterSources, SheetSource } from './sources.ts';
import { NOTHING, show, stands } from './stands.ts';

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
      const got = `${show(value.key)} står flera gånger`;
      report({ code: 'duplicate', ...at('key'), expected: 'varje nyckel en gång', got });
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
      const expected = 'dagen då kunden upphörde, eftersom den har gått upp i en annan';
      report({ code: 'missing-value', file, line, column: 'until', expected, got: NOTHING });
    } else if (value.into === value.number) {
      const got = `där står kundens eget nummer, ${value.printedNumber}`;
      report({ code: 'not-allowed', ...place, expected: 'en annan kund', got });
    } else if (isPartOfItself(value.number, intoOf)) {
      const expected = 'en kund som inte själv har gått upp i den här';
      report({ code: 'not-allowed', ...place, expected, got: stands(printedNumberOf(value.into)) });
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
    const expected = `en tjänst från services.csv (${[...services].join(', ')})`;
    report({ code: 'unknown-service', ...at('service'), expected, got: stands(manifest.service) });
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
      checkHasRow(number, at('countedIn', index, 'customers', position), printed, report);
    }
    checkHasRow(into, at('countedIn', index, 'into'), printed, report);
  }
  for (const [index, number] of manifest.knownDifferences.entries()) {
    checkHasRow(number, at('knownDifferences', index), printed, report);
  }
}

function checkCustomer(number: number, place: Place, known: ReadonlySet<number>, report: Report): void {
  if (known.has(number)) return;
  const got = `${printedNumberOf(number)} finns inte där`;
  report({ code: 'unknown-customer', ...place, expected: 'en kund från customers.csv', got });
}

function checkHasRow(number: number, place: Place, printed: ReadonlySet<number>, report: Report): void {
  if (printed.has(number)) return;
  const got = `${printedNumberOf(number)} har ingen`;
  report({ code: 'unknown-customer', ...place, expected: 'en kund som har en rad i tjänsten', got });
}

function checkDocument(key: string, place: Place, known: ReadonlySet<string>, report: Report): void {
  if (known.has(key)) return;
  const expected = `ett dokument från documents.csv (${[...known].join(', ')})`;
  report({ code: 'unknown-document', ...place, expected, got: stands(key) });
}

function unique<T, K extends number | string>(
  rows: readonly Placed<T>[],
  keyOf: (value: T) => K,
  column: 'number' | 'key',
  report: Report,
): ReadonlySet<K> {
  const lines = new Map<K, number>();
  for (const { value, file, line } of rows) {
    const key = keyOf(value);
    const first = lines.get(key);
    if (first === undefined) lines.set(key, line);
    else {
      const expected = column === 'number' ? 'varje kundnummer en gång' : 'varje nyckel en gång';
      const shown = typeof key === 'number' ? printedNumberOf(key) : show(key);
      report({ code: 'duplicate', file, line, column, expected, got: `${shown} står redan på rad ${first}` });
    }
  }
  return new Set(lines.keys());
}
