import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byEnd } from '../customer-key.ts';
import type { RowSource, ServiceManifest } from '../manifest.ts';
import type { SheetSource } from '../sources.ts';
import type { ImportPlan, WrittenYear } from './plan-import.ts';
import { sourceCsv } from './source-csv.ts';
import { sourceJson } from './source-json.ts';

/** The source files that an import writes: their paths inside the sources folder, with `/`, and their texts. */
export type SourceFiles = ReadonlyMap<string, string>;

/** The files of the plan's years, and those of customers, names and documents where they change. */
export function sourceFiles(plan: ImportPlan, folder: string): SourceFiles {
  const files = new Map<string, string>();
  const put = (file: string, text: string) => {
    if (readFileSync(join(folder, file), 'utf8') !== text) files.set(file, text);
  };
  const add = (file: string, lines: readonly string[]) => {
    if (lines.length === 0) return;
    const before = readFileSync(join(folder, file), 'utf8');
    files.set(file, `${before}${/\n$/.test(before) ? '' : '\n'}${lines.join('\n')}\n`);
  };
  const customers = plan.customers.map((row) => ({ ...row }));
  put('customers.csv', sourceCsv(['number', 'name', 'kind', 'short', 'until', 'into'], inOrder(customers)));
  add('names.csv', rowsOnly(['number', 'name', 'kind', 'until'], plan.newNames));
  add('documents.csv', rowsOnly(['key', 'title'], plan.newDocuments));
  for (const year of plan.years) for (const [file, text] of yearFiles(year)) files.set(file, text);
  return files;
}

/** By number, as the file is kept; whoever ended stands before who has the number now. */
function inOrder<T extends { readonly number: number; readonly until: string | null }>(
  rows: readonly T[],
): readonly T[] {
  return rows.toSorted((a, b) => a.number - b.number || byEnd(a, b));
}

function rowsOnly<K extends string>(
  columns: readonly K[],
  rows: readonly Readonly<Record<K, string | number | null>>[],
): readonly string[] {
  return sourceCsv(columns, rows).trimEnd().split('\n').slice(1);
}

function yearFiles({ year, folder, sheets }: WrittenYear): readonly (readonly [string, string])[] {
  const services = sheets.map(({ manifest }) => manifestOf(manifest));
  return [
    [`${folder}/manifest.json`, sourceJson({ year, services })],
    ...sheets
      .filter(({ manifest }) => manifest.rows !== null)
      .map((sheet) => [`${folder}/${sheet.manifest.rows}`, rowsOf(sheet)] as const),
  ];
}

/** The fields in the order that an editor knows, decimals with a comma. */
function manifestOf(manifest: ServiceManifest): object {
  const { service, rows, total, totalAsPrinted, pricePerCall, place, period, weights } = manifest;
  return {
    service,
    rows,
    total,
    totalAsPrinted,
    pricePerCall,
    place,
    period,
    weights,
    pools: manifest.pools.map((pool) => ({ ...pool, part: comma(pool.part) })),
    sums: manifest.sums.map((sum) => ({ ...sum, count: comma(sum.count), share: comma(sum.share) })),
    countedIn: manifest.countedIn,
    knownDifferences: manifest.knownDifferences,
    differenceRemark: manifest.differenceRemark,
  };
}

function rowsOf({ rows }: SheetSource): string {
  return sourceCsv(
    ['number', 'printed_name', 'count', 'share', 'fee', 'mark'],
    rows.map(({ value }) => ({
      ...value,
      count: comma(value.count),
      share: comma(value.share),
      fee: feeCell(value),
    })),
  );
}

function feeCell({ fee }: RowSource): string | number | null {
  return fee === 0 ? '-' : fee;
}

function comma(decimal: string | null): string | null {
  return decimal === null ? null : decimal.replace('.', ',');
}
