import type { Database, Statement } from 'better-sqlite3';
import { CELLS_OF_ROW } from './checked-sheet.ts';
import { type Fingerprint, versionOf } from './fingerprint.ts';
import { nameKey } from './name-key.ts';
import type { CheckedSheet, RegisterSources, SourceStream } from './sources.ts';

/** Writes all sources into an empty snapshot; the caller holds the transaction. `onSheet` is called after each sheet. */
export function fill(
  database: Database,
  sources: SourceStream<CheckedSheet>,
  made: Fingerprint,
  onSheet: (done: number, of: number) => void,
): void {
  const insert = inserter(database);
  for (const [key, value] of Object.entries({ ...made, version: versionOf(made) }))
    insert('meta', { key, value });
  fillRegister(sources, insert);
  let done = 0;
  const insertRows = rowInserter(database);
  for (const sheet of sources.sheets) {
    fillSheet(sheet, insert);
    insertRows(sheet.cells);
    done += 1;
    onSheet(done, sources.sheetCount);
  }
  // Sheets print names, too.
  for (const [position, { key, text, customer, kind, until }] of [...sources.owners.values()].entries()) {
    insert('name', { key, text, customer, kind, until: until ?? null, position });
  }
}

type Insert = (table: string, values: Readonly<Record<string, string | number | null>>) => void;

function fillRegister(sources: RegisterSources, insert: Insert): void {
  for (const [position, { value }] of sources.documents.entries()) insert('document', { ...value, position });
  for (const { value } of sources.customers) {
    insert('customer', {
      number: value.number,
      printed_number: value.printedNumber,
      kind: value.kind,
      name: value.name,
      until: value.until,
      into_customer: value.into,
    });
  }
  for (const [position, { value }] of sources.quarters.entries()) {
    insert('quarter', { key: nameKey(value.name), name: value.name, customer: value.number, position });
  }
  for (const [position, { value }] of sources.services.entries()) {
    const { aliases, ...service } = value;
    insert('service', { ...service, position });
    for (const [place, alias] of aliases.entries()) {
      insert('service_alias', { service: service.key, alias, position: place });
    }
  }
  for (const [position, { value }] of sources.facts.entries()) {
    const { cues, ...fact } = value;
    insert('fact', { ...fact, position });
    // A number or a name is the same word in both languages.
    for (const [place, cue] of [...new Set([...cues.sv, ...cues.en])].entries()) {
      insert('fact_cue', { fact: fact.key, cue, position: place });
    }
  }
}

function fillSheet({ id, manifest, year, stage }: CheckedSheet, insert: Insert): void {
  const sheet = { service: manifest.service, year, stage };
  insert('sheet', {
    id,
    ...sheet,
    total: manifest.total,
    total_as_printed: manifest.totalAsPrinted,
    origin: manifest.weights,
    document: manifest.place.document,
    section: manifest.place.section,
    heading: manifest.place.column,
    period_from: manifest.period?.from ?? null,
    period_to: manifest.period?.to ?? null,
    price_per_call: manifest.pricePerCall ? 1 : 0,
    remark_sv: manifest.differenceRemark?.sv ?? null,
    remark_en: manifest.differenceRemark?.en ?? null,
  });
  for (const [position, pool] of manifest.pools.entries()) insert('pool', { ...sheet, ...pool, position });
  for (const [position, { block, line, feeLine, fee, count, share }] of manifest.sums.entries()) {
    insert('printed_sum', { ...sheet, block, line, fee_line: feeLine ?? line, fee, count, share, position });
  }
  for (const { customers, into } of manifest.countedIn) {
    for (const customer of customers) insert('counted_in', { ...sheet, customer, into_customer: into });
  }
}

/** Many rows by one statement, since each call of one costs about as much as two rows. */
function rowInserter(database: Database): (cells: CheckedSheet['cells']) => void {
  const row = `(${Array.from({ length: CELLS_OF_ROW }, () => '?').join()})`;
  const prepare = (rows: number) =>
    database.prepare<unknown[]>(`INSERT INTO row VALUES ${Array.from({ length: rows }, () => row).join()}`);
  const [many, one] = [prepare(ROWS_AT_ONCE), prepare(1)];
  const step = ROWS_AT_ONCE * CELLS_OF_ROW;
  return (cells) => {
    const rest = cells.length - (cells.length % step);
    for (let start = 0; start < rest; start += step) many.run(cells.slice(start, start + step));
    for (let start = rest; start < cells.length; start += CELLS_OF_ROW)
      one.run(cells.slice(start, start + CELLS_OF_ROW));
  };
}

const ROWS_AT_ONCE = 50;

/** Table and column names come from this file only, never from a source; each table is always given the same columns. */
function inserter(database: Database): Insert {
  const statements = new Map<string, Statement>();
  return (table, values) => {
    let statement = statements.get(table);
    if (statement === undefined) {
      const columns = Object.keys(values);
      const places = columns.map((column) => `@${column}`);
      statement = database.prepare(`INSERT INTO ${table} (${columns.join()}) VALUES (${places.join()})`);
      statements.set(table, statement);
    }
    statement.run(values);
  };
}
