import { basename, dirname, resolve } from 'node:path';
import { Decimal } from '../../../calc/index.ts';
import { manifestFile, type ServiceManifest } from '../../manifest.ts';
import type { Problem } from '../../problem.ts';
import { readCsv } from '../../read-csv.ts';
import { readJson } from '../../read-json.ts';
import { documentRow } from '../../register.ts';
import type { Given, ImportRegister, InputPlace, Read, RowDraft, ServiceDraft } from '../draft.ts';
import { shown, type Tell } from '../problem.ts';
import { readCsvFile } from './csv-file.ts';
import { csvGrid } from './csv-grid.ts';
import { findRows, readRows } from './read-rows.ts';

/** What tells a folder of source files from one of saved sheets. */
export const MANIFEST = 'manifest.json';

/** What a year's source files say, manifest and CSV; null, told, where the manifest cannot be read. */
export function readSourceFolder(folder: string, register: ImportRegister, tell: Tell): Read | null {
  const manifest = readJson(folder, MANIFEST, manifestFile, (problem) => tell(asImportProblem(problem)));
  if (manifest === undefined) return null;
  const { year, services } = manifest.value;
  const drafts = services.flatMap((service, index) => {
    const at = (...path: readonly PropertyKey[]): InputPlace =>
      fieldPlace(manifest.at('services', index, ...path));
    const draft = readSourceService(folder, service, year, at, register, tell);
    return draft === null ? [] : [draft];
  });
  const hasFees = drafts.some(({ rows }) => rows.some(({ fee }) => fee.value !== null));
  const isPreliminary = basename(resolve(folder)).endsWith('-preliminary') || !hasFees;
  return {
    years: [
      {
        year: { value: year, place: fieldPlace(manifest.at('year')) },
        stage: isPreliminary ? 'preliminary' : 'printed',
        document: titleOf(folder, services[0]?.place.document ?? ''),
        services: drafts,
        customers: [],
      },
    ],
  };
}

function readSourceService(
  folder: string,
  manifest: ServiceManifest,
  year: number,
  at: (...path: readonly PropertyKey[]) => InputPlace,
  register: ImportRegister,
  tell: Tell,
): ServiceDraft | null {
  const service = register.services.find(({ key }) => key === manifest.service);
  if (service === undefined) {
    const expected = `en tjänst från services.csv (${register.services.map(({ key }) => key).join(', ')})`;
    tell({ code: 'unknown-service', place: at('service'), expected, got: shown(manifest.service) });
    return null;
  }
  const given = <T>(value: T, ...path: readonly PropertyKey[]): Given<T> => ({ value, place: at(...path) });
  const equal = manifest.pools.filter(({ base }) => base === 'equal');
  return {
    service: service.key,
    place: at(),
    section: manifest.place.section,
    column: manifest.place.column,
    total: given(manifest.total, 'total'),
    totalAsPrinted: manifest.totalAsPrinted,
    pricePerCall: manifest.pricePerCall,
    period: manifest.period,
    equalPart: given(equal.reduce((sum, { part }) => sum.plus(part), new Decimal(0)).toFixed(), 'pools'),
    rows: manifest.rows === null ? [] : readSourceRows(folder, manifest.rows, service, year, register, tell),
    sums: manifest.sums.map(({ block, line, count, share, fee, feeLine }, index) => ({
      block,
      line,
      count: given(count, 'sums', index, 'count'),
      share: given(share, 'sums', index, 'share'),
      fee: given(fee, 'sums', index, 'fee'),
      ...(feeLine !== undefined && { feeLine }),
    })),
    countedIn: manifest.countedIn,
  };
}

function readSourceRows(
  folder: string,
  file: string,
  service: ImportRegister['services'][number],
  year: number,
  register: ImportRegister,
  tell: Tell,
): readonly RowDraft[] {
  const bytes = readCsvFile(folder, basename(file), tell);
  const grid = bytes === null ? null : csvGrid(bytes, basename(file), true, tell);
  const table = grid === null ? null : findRows(grid, service, year, tell);
  if (grid === null || table === null) return [];
  const names = new Map(register.customers.map(({ printedNumber, name }) => [printedNumber, name]));
  return readRows(grid, table, (number) => names.get(number), tell);
}

/** The document's title: the manifest has its key, the register beside the years the title. */
function titleOf(folder: string, key: string): string {
  const documents = readCsv(dirname(resolve(folder)), 'documents.csv', documentRow, () => undefined);
  return documents.find(({ value }) => value.key === key)?.value.title ?? key;
}

function fieldPlace({
  file,
  line,
  column,
}: Problem | { file: string; line: number | null; column: string | null }) {
  return { file, sheet: null, line, cell: column };
}

/** What the reader of the source files says, for whoever handed them in. */
function asImportProblem(problem: Problem): Parameters<Tell>[0] {
  const { expected, got } = problem;
  const place = fieldPlace(problem);
  switch (problem.code) {
    case 'unreadable-json':
    case 'not-utf8':
    case 'missing-file':
      return { code: 'unreadable-file', place, expected, got };
    default:
      return { code: 'source-fault', place, expected, got };
  }
}
