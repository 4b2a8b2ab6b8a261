import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import type { Stage } from '../dialogs/ports.ts';
import { checkReferences, checkSheetReferences } from './check-references.ts';
import { checkSheet } from './check-sheet.ts';
import { type PrintedBefore, printedNames } from './collect-names.ts';
import { type CustomerKeys, customerKeys } from './customer-key.ts';
import { manifestFile, printedRow, type ServiceManifest } from './manifest.ts';
import type { Placed, Problem, Report } from './problem.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { backgroundFile, customerRow, documentRow, nameRow, quarterRow, serviceRow } from './register.ts';
import type { ReadSheet, RegisterSources, SheetSource } from './sources.ts';
import { show, stands } from './stands.ts';

/** What belongs to no year, read, and the way to each sheet. */
export interface SheetReader {
  readonly register: RegisterSources;
  readonly sheetCount: number;
  /** Reads and checks one sheet by its place in the order of the years and of the services in their manifests. */
  readonly read: (index: number) => ReadSheet;
}

/** Reads the files that belong to no year and the manifests, of some years only where these are given, and reports faults. */
export function sheetReader(
  folder: string,
  years: ReadonlySet<number> | undefined,
  report: Report,
): SheetReader {
  const faulty = new Set<string>();
  const { keys, ...register } = readRegister(folder, (problem) => {
    faulty.add(problem.file);
    report(problem);
  });
  const services = readManifests(folder, report).filter(({ year }) => years?.has(year) ?? true);
  // A faulty row is left out, and what refers to it would wrongly be called unknown: tell only what is certain.
  const isRegisterSound = !['customers.csv', 'services.csv', 'documents.csv'].some((file) =>
    faulty.has(file),
  );
  const references = isRegisterSound ? checkReferences(register, report) : null;
  const kinds = new Map(register.customers.map(({ value }) => [value.number, value.kind]));
  const namesBefore: PrintedBefore = new Map();

  const read = (index: number): ReadSheet => {
    const service = services[index];
    if (service === undefined) throw new RangeError(`must be one of ${services.length} sheets, got ${index}`);
    const problems: Problem[] = [];
    const tell: Report = (problem) => problems.push(Object.freeze(problem));
    const sheet = readSheet(folder, service, keys, tell);
    const names = printedNames(sheet, namesBefore);
    const isSound = () => references !== null && problems.length === 0;
    if (references !== null && isSound()) checkSheetReferences(sheet, references, tell);
    const checked = isSound() ? checkSheet(sheet, kinds, tell) : sheet;
    return { sheet: isSound() ? checked : null, names, problems };
  };
  return { register, sheetCount: services.length, read };
}

function readRegister(folder: string, report: Report): RegisterSources & { readonly keys: CustomerKeys } {
  const background = readJson(folder, 'background.json', backgroundFile, report);
  const customers = readCsv(folder, 'customers.csv', customerRow, report);
  const keys = customerKeys(customers.map(({ value }) => value));
  const keyed = <T extends { readonly number: number }>(placed: Placed<T>): Placed<T> => ({
    ...placed,
    value: { ...placed.value, number: keys.keyNow(placed.value.number) },
  });
  return {
    keys,
    customers: customers.map((placed) => ({ ...placed, value: keys.sourceOf(placed.value) })),
    names: readCsv(folder, 'names.csv', nameRow, report).map(keyed),
    quarters: readCsv(folder, 'quarters.csv', quarterRow, report).map(keyed),
    services: readCsv(folder, 'services.csv', serviceRow, report),
    documents: readCsv(folder, 'documents.csv', documentRow, report),
    facts: (background?.value.facts ?? []).map((value, index) => ({
      value,
      at: (...path) => background?.at('facts', index, ...path) ?? nowhere('background.json'),
    })),
  };
}

/** The folder of a year's printed list, or of its preliminary figures. */
interface YearFolder {
  readonly name: string;
  readonly year: number;
  readonly stage: Stage;
}

/** What a year's manifest says about one service, whose rows are still to be read. */
interface ServiceOfYear extends YearFolder {
  readonly service: ServiceManifest;
  readonly at: SheetSource['at'];
}

function readManifests(folder: string, report: Report): readonly ServiceOfYear[] {
  const folders = yearFoldersIn(folder);
  if (folders.length === 0) {
    const expected = 'en mapp för minst ett år, till exempel 2025';
    report({ code: 'missing-file', file: '.', line: null, column: null, expected, got: 'det finns ingen' });
  }
  return folders.flatMap((one) => {
    const manifest = readJson(folder, `${one.name}/manifest.json`, manifestFile, report);
    if (manifest === undefined) return [];
    const { value, at } = manifest;
    if (value.year !== one.year) {
      const expected = `${one.year}, som mappen heter`;
      report({ code: 'not-allowed', ...at('year'), expected, got: stands(value.year) });
    }
    const services = new Set<string>();
    return value.services.map((service, index) => {
      if (services.has(service.service)) {
        const place = at('services', index, 'service');
        const got = `${show(service.service)} står flera gånger`;
        report({ code: 'duplicate', ...place, expected: 'varje tjänst en gång', got });
      }
      services.add(service.service);
      return { ...one, service, at: (...path: readonly PropertyKey[]) => at('services', index, ...path) };
    });
  });
}

function readSheet(
  folder: string,
  { name, year, stage, service, at }: ServiceOfYear,
  keys: CustomerKeys,
  report: Report,
): SheetSource {
  const keyOf = (number: number) => keys.keyIn(number, year);
  const rows =
    service.rows === null ? [] : readCsv(folder, posix.join(name, service.rows), printedRow, report);
  return {
    year,
    stage,
    manifest: {
      ...service,
      countedIn: service.countedIn.map(({ customers, into }) => ({
        customers: customers.map(keyOf),
        into: keyOf(into),
      })),
      knownDifferences: service.knownDifferences.map(keyOf),
    },
    at,
    rows: rows.map((placed) => {
      const number = keyOf(placed.value.number);
      return number === placed.value.number ? placed : { ...placed, value: { ...placed.value, number } };
    }),
    weights: new Map(),
  };
}

function yearFoldersIn(folder: string): YearFolder[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [, year, preliminary] = /^(\d{4})(-preliminary)?$/.exec(name) ?? [];
      const stage = preliminary === undefined ? 'printed' : 'preliminary';
      return year === undefined ? [] : [{ name, year: Number(year), stage } as const];
    });
}

function nowhere(file: string) {
  return { file, line: null, column: null };
}
