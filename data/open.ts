import Database from 'better-sqlite3';
import { CONTENT_KEY, contentDigest } from './content-digest.ts';
import { DataError } from './error.ts';
import { loadRegister } from './load-register.ts';
import { loadSheet } from './load-sheet.ts';
import { readBytes } from './read-bytes.ts';
import type { Snapshot, StoredSheet } from './stored-sheet.ts';

/**
 * Reads the snapshot at `path`, checks that it holds what was built, and prepares each sheet's allocation. All of it is
 * in memory then: whatever happens to the file, an open snapshot is as it was.
 * @throws DataError `missing-snapshot`, `unreadable-snapshot`, `foreign-snapshot`, `outdated-snapshot`,
 * `newer-snapshot`, `damaged-snapshot`
 */
export function openSnapshot(path: string): Snapshot {
  const bytes = readBytes(path);
  try {
    const database = new Database(bytes, { readonly: true });
    try {
      expectSound(database, path);
      return read(database);
    } finally {
      database.close();
    }
  } catch (error) {
    // A header can be right and the pages behind it broken.
    if (!(error instanceof Database.SqliteError)) throw error;
    throw new DataError({ code: 'damaged-snapshot', path, got: `${error.code}: ${error.message}` });
  }
}

function expectSound(database: Database.Database, path: string): void {
  const soundness = database.pragma('quick_check', { simple: true });
  if (soundness !== 'ok') throw new DataError({ code: 'damaged-snapshot', path, got: String(soundness) });
  if (meta(database, CONTENT_KEY) !== contentDigest(database)) {
    throw new DataError({ code: 'damaged-snapshot', path, got: 'other facts than were built' });
  }
}

function read(database: Database.Database): Snapshot {
  const register = loadRegister(database);
  const customers = new Map(register.customers.map((customer) => [customer.number, customer]));
  const services = new Map(register.services.map((service) => [service.key, service]));
  const sheets = loadSheets(database);
  return Object.freeze({
    ...register,
    version: meta(database, 'version') ?? '',
    customer: (number: number) => customers.get(number),
    service: (key: string) => services.get(key),
    years: Object.freeze(
      database
        .prepare<[], number>('SELECT DISTINCT year FROM row WHERE fee IS NOT NULL ORDER BY year')
        .pluck()
        .all(),
    ),
    sheet: (service: string, year: number) => sheets.get(`${service} ${year}`),
  });
}

function loadSheets(database: Database.Database): ReadonlyMap<string, StoredSheet | undefined> {
  const keys = database
    .prepare<[], { service: string; year: number }>('SELECT service, year FROM sheet')
    .all();
  return new Map(
    keys.map(({ service, year }) => [`${service} ${year}`, loadSheet(database, service, year)] as const),
  );
}

function meta(database: Database.Database, key: string): string | undefined {
  return database.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(key);
}
