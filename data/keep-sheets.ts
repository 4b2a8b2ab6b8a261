import type { Database } from 'better-sqlite3';
import type { Stage } from '../dialogs/ports.ts';
import type { Lineage } from './lineage.ts';
import { loadSheet } from './load-sheet.ts';
import type { Snapshot, StoredSheet } from './stored-sheet.ts';

/**
 * Returns the sheets of a snapshot by service and year, each loaded when it is first asked for, and their stages, which
 * load none. Of a list so large that all would not fit, the sheets used last are kept.
 */
export function keepSheets(database: Database, lineage: Lineage): Pick<Snapshot, 'sheet' | 'stage'> {
  const stages = Map.groupBy(
    database
      .prepare<[], { service: string; year: number; stage: Stage }>('SELECT service, year, stage FROM sheet')
      .all(),
    ({ service, year }) => keyOf(service, year),
  );
  const load = (service: string, year: number, known: readonly { readonly stage: Stage }[]) => {
    const has = (stage: Stage) => known.some((one) => one.stage === stage);
    const preliminary = has('preliminary')
      ? (loadSheet(database, [service, year, 'preliminary'], lineage, null) ?? null)
      : null;
    return has('printed')
      ? loadSheet(database, [service, year, 'printed'], lineage, preliminary)
      : preliminary;
  };
  const kept = new Map<string, StoredSheet>();
  let rows = 0;
  const sheetOf: Snapshot['sheet'] = (service, year) => {
    const key = keyOf(service, year);
    const known = stages.get(key);
    if (known === undefined) return undefined;
    const sheet = kept.get(key) ?? load(service, year, known);
    if (sheet === undefined || sheet === null) return undefined;
    // Put last, since the first goes next.
    if (kept.delete(key)) rows -= sheet.rows.length;
    kept.set(key, sheet);
    rows += sheet.rows.length;
    for (const [oldest, { rows: gone }] of kept) {
      if (rows <= MOST_ROWS || oldest === key) break;
      kept.delete(oldest);
      rows -= gone.length;
    }
    return sheet;
  };
  const stageOf: Snapshot['stage'] = (service, year) => {
    const known = stages.get(keyOf(service, year)) ?? [];
    return known.find(({ stage }) => stage === 'printed')?.stage ?? known[0]?.stage;
  };
  return { sheet: sheetOf, stage: stageOf };
}

// Of about half a KB each: all of forty services with 5 000 customers in five years.
const MOST_ROWS = 1_000_000;

function keyOf(service: string, year: number): string {
  return `${service} ${year}`;
}
