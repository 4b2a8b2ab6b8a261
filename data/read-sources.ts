import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import type { Stage } from '../dialogs/ports.ts';
import { checkNames, checkOwners, type NameOwners } from './check-names.ts';
import { checkReferences, checkSheetReferences } from './check-references.ts';
import { checkSheet } from './check-sheet.ts';
import { type PrintedBefore, printedNames, registerNames } from './collect-names.ts';
import { type CustomerKeys, customerKeys } from './customer-key.ts';
import { DataError } from './error.ts';
import { manifestFile, printedRow, type ServiceManifest } from './manifest.ts';
import type { Placed, Problem, Report } from './problem.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { backgroundFile, customerRow, documentRow, nameRow, quarterRow, serviceRow } from './register.ts';
import type { RegisterSources, SheetSource, SourceStream, Sources } from './sources.ts';

/**
 * Everything in the sources folder, checked: each file by itself, then names, references and figures together.
 * @throws DataError `bad-sources` with all faults that could be found
 */
export function readSources(folder: string): Sources {
  return streamSources(folder, ({ sheets, customers, names, quarters, services, documents, facts }) =>
    Object.freeze({
      customers,
      names,
      quarters,
      services,
      documents,
      facts,
      sheets: Object.freeze([...sheets]),
    }),
  );
}

/**
 * The same, read and checked sheet by sheet while `use` takes them, of some years only where these are given. Its result is
 * worth nothing where this throws, which may be after it has ended.
 * @throws DataError `bad-sources` with all faults that could be found
 */
export function streamSources<Result>(
  folder: string,
  use: (sources: SourceStream) => Result,
  years?: ReadonlySet<number>,
): Result {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(Object.freeze(problem));
  const isClean = (file: string): boolean => !problems.some((problem) => problem.file === file);

  const { keys, ...register } = readRegister(folder, report);
  const services = readManifests(folder, report).filter(({ year }) => years?.has(year) ?? true);
  // A faulty row is left out, and what refers to it would wrongly be called unknown: tell only what is certain.
  const isRegisterClean = ['customers.csv', 'services.csv', 'documents.csv'].every(isClean);
  const references = isRegisterClean ? checkReferences(register, report) : null;
  const owners: NameOwners = new Map();
  checkOwners(registerNames(register), owners, report);
  checkNames(register, owners, report);
  const kinds = new Map(register.customers.map(({ value }) => [value.number, value.kind]));
  const sheetsBefore = new Set<string>();
  const namesBefore: PrintedBefore = new Map();

  function* sheets(): Generator<SheetSource> {
    for (const service of services) {
      const sheet = readSheet(folder, service, keys, report);
      const isSound = () => isClean(manifestOf(sheet)) && isClean(rowsOf(sheet));
      if (references !== null && isSound()) checkSheetReferences(sheet, references, sheetsBefore, report);
      checkOwners(printedNames(sheet, namesBefore), owners, report);
      if (references === null || !isSound()) continue;
      const checked = checkSheet(sheet, kinds, report);
      // After a fault nothing is made of the sources any more; the rest is read to tell its faults, too.
      if (problems.length === 0) yield checked;
    }
  }

  const stream = sheets();
  let result: { readonly value: Result } | null = null;
  if (problems.length === 0) {
    try {
      result = { value: use({ ...register, sheets: stream, sheetCount: services.length, owners }) };
    } catch (error) {
      // What fails once a fault has been found fails because of it.
      if (problems.length === 0) throw error;
    }
  }
  // What has not been taken is checked all the same.
  while (stream.next().done !== true);
  if (problems.length > 0 || result === null) throw badSources(folder, problems);
  return result.value;
}

function badSources(folder: string, problems: readonly Problem[]): DataError {
  return new DataError({ code: 'bad-sources', folder, problems: Object.freeze(problems) });
}

function manifestOf({ at }: SheetSource): string {
  return at().file;
}

function rowsOf({ manifest, at }: SheetSource): string {
  return posix.join(posix.dirname(at().file), manifest.rows ?? 'manifest.json');
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
    const expected = 'a folder for at least one year, such as 2025/';
    report({ code: 'missing-file', file: '.', line: null, column: null, expected, got: 'none' });
  }
  return folders.flatMap((one) => {
    const manifest = readJson(folder, `${one.name}/manifest.json`, manifestFile, report);
    if (manifest === undefined) return [];
    const { value, at } = manifest;
    if (value.year !== one.year) {
      const expected = `${one.year}, as the folder`;
      report({ code: 'not-allowed', ...at('year'), expected, got: `${value.year}` });
    }
    return value.services.map((service, index) => ({
      ...one,
      service,
      at: (...path: readonly PropertyKey[]) => at('services', index, ...path),
    }));
  });
}

function readSheet(
  folder: string,
  { name, year, stage, service, at }: ServiceOfYear,
  keys: CustomerKeys,
  report: Report,
): SheetSource {
  const keyOf = (number: number) => keys.keyIn(number, year);
  const rows = service.rows === null ? [] : readCsv(folder, `${name}/${service.rows}`, printedRow, report);
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
