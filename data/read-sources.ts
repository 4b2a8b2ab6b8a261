import { existsSync, readdirSync } from 'node:fs';
import { checkNames } from './check-names.ts';
import { checkReferences } from './check-references.ts';
import { checkSheet } from './check-sheet.ts';
import { DataError } from './error.ts';
import { manifestFile, printedRow } from './manifest.ts';
import type { Problem, Report } from './problem.ts';
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

function manifestOf({ year }: SheetSource): string {
  return `${year}/manifest.json`;
}

function rowsOf({ year, manifest }: SheetSource): string {
  return `${year}/${manifest.rows ?? 'manifest.json'}`;
}

function readFiles(folder: string, report: Report): Sources {
  const years = yearsIn(folder);
  if (years.length === 0) {
    const expected = 'a folder for at least one year, such as 2025/';
    report({ code: 'missing-file', file: '.', line: null, column: null, expected, got: 'none' });
  }
  const background = readJson(folder, 'background.json', backgroundFile, report);
  return {
    customers: readCsv(folder, 'customers.csv', customerRow, report),
    names: readCsv(folder, 'names.csv', nameRow, report),
    quarters: readCsv(folder, 'quarters.csv', quarterRow, report),
    services: readCsv(folder, 'services.csv', serviceRow, report),
    documents: readCsv(folder, 'documents.csv', documentRow, report),
    facts: (background?.value.facts ?? []).map((value, index) => ({
      value,
      at: (...path) => background?.at('facts', index, ...path) ?? nowhere('background.json'),
    })),
    sheets: years.flatMap((year) => readYear(folder, year, report)),
  };
}

function readYear(folder: string, year: number, report: Report): SheetSource[] {
  const file = `${year}/manifest.json`;
  const manifest = readJson(folder, file, manifestFile, report);
  if (manifest === undefined) return [];
  const { value, at } = manifest;
  if (value.year !== year) {
    report({ code: 'not-allowed', ...at('year'), expected: `${year}, as the folder`, got: `${value.year}` });
  }
  return value.services.map((service, index) => ({
    year,
    manifest: service,
    at: (...path) => at('services', index, ...path),
    rows: service.rows === null ? [] : readCsv(folder, `${year}/${service.rows}`, printedRow, report),
    weights: new Map(),
  }));
}

function yearsIn(folder: string): number[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d{4}$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

function nowhere(file: string) {
  return { file, line: null, column: null };
}
