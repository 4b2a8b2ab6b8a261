import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import type { Stage } from '../dialogs/ports.ts';
import { checkNames } from './check-names.ts';
import { checkReferences } from './check-references.ts';
import { checkSheet } from './check-sheet.ts';
import { type CustomerKeys, customerKeys } from './customer-key.ts';
import { DataError } from './error.ts';
import { manifestFile, printedRow } from './manifest.ts';
import type { Placed, Problem, Report } from './problem.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { backgroundFile, customerRow, documentRow, nameRow, quarterRow, serviceRow } from './register.ts';
import type { SheetSource, Sources } from './sources.ts';

/**
 * Everything in the sources folder, checked: each file by itself, then names, references and figures together.
 * @throws DataError `bad-sources` with all faults that could be found
 */
export function readSources(folder: string): Sources {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(Object.freeze(problem));
  const isClean = (file: string): boolean => !problems.some((problem) => problem.file === file);
  const isSound = (sheet: SheetSource): boolean => isClean(manifestOf(sheet)) && isClean(rowsOf(sheet));

  const sources = readFiles(folder, report);
  // A faulty row is left out, and what refers to it would wrongly be called unknown: tell only what is certain.
  const isRegisterClean = ['customers.csv', 'services.csv', 'documents.csv'].every(isClean);
  if (isRegisterClean) checkReferences({ ...sources, sheets: sources.sheets.filter(isSound) }, report);
  checkNames(sources, report);
  if (!isRegisterClean) throw badSources(folder, problems);
  const kinds = new Map(sources.customers.map(({ value }) => [value.number, value.kind]));
  const sheets = sources.sheets.filter(isSound).map((sheet) => checkSheet(sheet, kinds, report));

  if (problems.length > 0) throw badSources(folder, problems);
  return Object.freeze({ ...sources, sheets: Object.freeze(sheets) });
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

function readFiles(folder: string, report: Report): Sources {
  const folders = yearFoldersIn(folder);
  if (folders.length === 0) {
    const expected = 'a folder for at least one year, such as 2025/';
    report({ code: 'missing-file', file: '.', line: null, column: null, expected, got: 'none' });
  }
  const background = readJson(folder, 'background.json', backgroundFile, report);
  const customers = readCsv(folder, 'customers.csv', customerRow, report);
  const keys = customerKeys(customers.map(({ value }) => value));
  const keyed = <T extends { readonly number: number }>(placed: Placed<T>): Placed<T> => ({
    ...placed,
    value: { ...placed.value, number: keys.keyNow(placed.value.number) },
  });
  return {
    customers: customers.map((placed) => ({ ...placed, value: keys.sourceOf(placed.value) })),
    names: readCsv(folder, 'names.csv', nameRow, report).map(keyed),
    quarters: readCsv(folder, 'quarters.csv', quarterRow, report).map(keyed),
    services: readCsv(folder, 'services.csv', serviceRow, report),
    documents: readCsv(folder, 'documents.csv', documentRow, report),
    facts: (background?.value.facts ?? []).map((value, index) => ({
      value,
      at: (...path) => background?.at('facts', index, ...path) ?? nowhere('background.json'),
    })),
    sheets: folders.flatMap((one) => readYear(folder, one, keys, report)),
  };
}

/** The folder of a year's printed list, or of its preliminary figures. */
interface YearFolder {
  readonly name: string;
  readonly year: number;
  readonly stage: Stage;
}

function readYear(
  folder: string,
  { name, year, stage }: YearFolder,
  keys: CustomerKeys,
  report: Report,
): SheetSource[] {
  const manifest = readJson(folder, `${name}/manifest.json`, manifestFile, report);
  if (manifest === undefined) return [];
  const { value, at } = manifest;
  if (value.year !== year) {
    report({ code: 'not-allowed', ...at('year'), expected: `${year}, as the folder`, got: `${value.year}` });
  }
  const keyOf = (number: number) => keys.keyIn(number, year);
  return value.services.map((service, index) => ({
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
    at: (...path) => at('services', index, ...path),
    rows: (service.rows === null ? [] : readCsv(folder, `${name}/${service.rows}`, printedRow, report)).map(
      (placed) => ({ ...placed, value: { ...placed.value, number: keyOf(placed.value.number) } }),
    ),
    weights: new Map(),
  }));
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
