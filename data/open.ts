import Database from 'better-sqlite3';
import { CONTENT_KEY, contentDigest, PUBLISHED_KEY } from './content-digest.ts';
import { DataError } from './error.ts';
import { keepSheets } from './keep-sheets.ts';
import { lineageOf } from './lineage.ts';
import { loadRegister } from './load-register.ts';
import { readBytes } from './read-bytes.ts';
import type { Snapshot } from './stored-sheet.ts';

/**
 * Reads the snapshot at `path` and checks that it holds what was built. All of it is in memory then: whatever happens to
 * the file, an open snapshot is as it was. Sheets are prepared when they are first asked for.
 * @throws DataError `missing-snapshot`, `unreadable-snapshot`, `foreign-snapshot`, `outdated-snapshot`,
 * `newer-snapshot`, `damaged-snapshot`
 */
export function openSnapshot(path: string): Snapshot {
  const bytes = readBytes(path);
  let database: Database.Database | undefined;
  try {
    database = new Database(bytes, { readonly: true });
    expectSound(database, path);
    return read(database);
  } catch (error) {
    database?.close();
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
  return Object.freeze({
    ...register,
    version: meta(database, 'version') ?? '',
    published: meta(database, PUBLISHED_KEY) ?? null,
    customer: (number: number) => customers.get(number),
    ended: Object.freeze(register.customers.filter(({ until }) => until !== null)),
    service: (key: string) => services.get(key),
    years: Object.freeze(
      database
        .prepare<[], number>(`SELECT DISTINCT year FROM sheet
           WHERE EXISTS (SELECT 1 FROM row WHERE row.sheet = sheet.id AND fee IS NOT NULL) ORDER BY year`)
        .pluck()
        .all(),
    ),
    ...keepSheets(database, lineageOf(register.customers)),
  });
}

function meta(database: Database.Database, key: string): string | undefined {
  return database.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(key);
}
