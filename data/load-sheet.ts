import type { Database } from 'better-sqlite3';
import { Decimal } from '../calc/index.ts';
import type { CountedIn, PrintedSum, Row, Stage, WeightOrigin } from '../dialogs/ports.ts';
import { prepareAllocation } from './allocation.ts';
import type { Lineage } from './lineage.ts';
import type { StoredSheet, StoredSum } from './stored-sheet.ts';
import { together } from './together.ts';

interface SheetRecord {
  readonly id: number;
  readonly total: number;
  readonly total_as_printed: string;
  readonly origin: WeightOrigin | null;
  readonly document: string;
  readonly title: string;
  readonly section: string;
  readonly heading: string;
  readonly period_from: string | null;
  readonly period_to: string | null;
  readonly price_per_call: 0 | 1;
  readonly remark_sv: string | null;
  readonly remark_en: string | null;
}

interface RowRecord {
  readonly customer: number;
  readonly printed_name: string;
  readonly fee: number | null;
  readonly weight: string | null;
  readonly share: string | null;
  readonly mark: string;
}

interface SumRecord {
  readonly block: PrintedSum['block'];
  readonly line: string;
  readonly fee_line: string;
  readonly fee: number | null;
  readonly count: string | null;
  readonly share: string | null;
}

/** Which sheet: service, year and stage, the key in every table. */
export type SheetKey = [service: string, year: number, stage: Stage];

/** Reads one sheet, with its allocation prepared; `undefined` when the snapshot has none. */
export function loadSheet(
  database: Database,
  key: SheetKey,
  lineage: Lineage,
  preliminary: StoredSheet | null,
): StoredSheet | undefined {
  const sheet = database
    .prepare<SheetKey, SheetRecord>(
      `SELECT sheet.*, document.title FROM sheet JOIN document ON document.key = sheet.document
       WHERE service = ? AND year = ? AND stage = ?`,
    )
    .get(...key);
  if (sheet === undefined) return undefined;
  const records = database
    .prepare<[number], RowRecord>('SELECT * FROM row WHERE sheet = ? ORDER BY position')
    .all(sheet.id);
  const rows = Object.freeze(records.map(toRow));
  const byCustomer = new Map(rows.map((row) => [row.customer, row]));
  const rowOf = (customer: number, ended: readonly number[]) => {
    if (ended.length === 0) return byCustomer.get(customer);
    const all = new Set([customer, ...ended]);
    return together(
      customer,
      rows.filter((row) => all.has(row.customer)),
    );
  };
  const { total, period_from: from, period_to: to, remark_sv: sv, remark_en: en } = sheet;
  const [service, year, stage] = key;
  return Object.freeze({
    service,
    year,
    stage,
    preliminary,
    total,
    totalAsPrinted: sheet.total_as_printed,
    origin: sheet.origin,
    place: Object.freeze({
      document: sheet.document,
      title: sheet.title,
      section: sheet.section,
      column: sheet.heading,
    }),
    period: from === null || to === null ? null : Object.freeze({ from, to }),
    pricePerCall: sheet.price_per_call === 1,
    differenceRemark: sv === null || en === null ? null : Object.freeze({ sv, en }),
    rows,
    row: (customer: number) => byCustomer.get(customer) ?? rowOf(customer, lineage(customer, null)),
    rowAsOf: (customer: number, year: number) => rowOf(customer, lineage(customer, year)),
    sums: loadSums(database, key),
    countedIn: loadCountedIn(database, key),
    allocation: prepareAllocation({ total, pools: loadPools(database, key), weights: weightsOf(records) }),
  });
}

function toRow({ customer, printed_name: printedName, fee, weight, share, mark }: RowRecord): Row {
  return Object.freeze({
    customer,
    printedName,
    fee,
    weight: toDecimalOrNull(weight),
    share: toDecimalOrNull(share),
    printedShare: share,
    mark,
    parts: NONE,
  });
}

const NONE: readonly number[] = Object.freeze([]);

const OF_SHEET = 'WHERE service = ? AND year = ? AND stage = ?';

function weightsOf(records: readonly RowRecord[]): ReadonlyMap<number, string> {
  return new Map(
    records.flatMap(({ customer, weight }) => (weight === null ? [] : [[customer, weight] as const])),
  );
}

function loadPools(database: Database, key: SheetKey) {
  return database
    .prepare<SheetKey, { key: string; part: string; base: string }>(
      `SELECT key, part, base FROM pool ${OF_SHEET} ORDER BY position`,
    )
    .all(...key);
}

function loadSums(database: Database, key: SheetKey): readonly StoredSum[] {
  const records = database
    .prepare<SheetKey, SumRecord>(`SELECT * FROM printed_sum ${OF_SHEET} ORDER BY position`)
    .all(...key);
  return Object.freeze(
    records.map(({ block, line, fee_line: feeLine, fee, count, share }) =>
      Object.freeze({
        block,
        line,
        feeLine,
        fee,
        count: toDecimalOrNull(count),
        share: toDecimalOrNull(share),
        printedShare: share,
      }),
    ),
  );
}

function loadCountedIn(database: Database, key: SheetKey): readonly CountedIn[] {
  const records = database
    .prepare<SheetKey, { customer: number; into_customer: number }>(
      `SELECT customer, into_customer FROM counted_in ${OF_SHEET} ORDER BY customer`,
    )
    .all(...key);
  const groups = Map.groupBy(records, ({ into_customer }) => into_customer);
  return Object.freeze(
    [...groups].map(([into, members]) =>
      Object.freeze({ into, customers: Object.freeze(members.map(({ customer }) => customer)) }),
    ),
  );
}

function toDecimalOrNull(text: string | null): Decimal | null {
  return text === null ? null : new Decimal(text);
}
