import Database from 'better-sqlite3';
import { DataError } from './error.ts';
import { readHeader } from './header.ts';
import { loadRegister } from './load-register.ts';
import { loadSheet } from './load-sheet.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts';
import type { Snapshot, StoredSheet } from './stored-sheet.ts';

/**
 * Opens the snapshot at `path` for reading only. The register is read at once; a sheet when it is first asked for,
 * with its allocation prepared, and kept.
 * @throws DataError `missing-snapshot`, `foreign-snapshot`, `outdated-snapshot`, `damaged-snapshot`
 */
export function openSnapshot(path: string): Snapshot {
  const header = readHeader(path);
  if (header === null) throw new DataError({ code: 'missing-snapshot', path });
  if (header === 'foreign' || header.applicationId !== APPLICATION_ID) {
    throw new DataError({ code: 'foreign-snapshot', path, got: 'another kind of file' });
  }
  if (header.schemaVersion !== SCHEMA_VERSION) {
    const got = header.schemaVersion;
    throw new DataError({ code: 'outdated-snapshot', path, expected: SCHEMA_VERSION, got });
  }
  return guarded(path, () => {
    const database = new Database(path, { readonly: true, fileMustExist: true });
    try {
      return read(database, path);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function read(database: Database.Database, path: string): Snapshot {
  const register = loadRegister(database);
  const customers = new Map(register.customers.map((customer) => [customer.number, customer]));
  const services = new Map(register.services.map((service) => [service.key, service]));
  const sheets = new Map<string, StoredSheet | undefined>();
  return Object.freeze({
    ...register,
    version: database.prepare<[], string>("SELECT value FROM meta WHERE key = 'version'").pluck().get() ?? '',
    customer: (number: number) => customers.get(number),
    service: (key: string) => services.get(key),
    years: Object.freeze(
      database
        .prepare<[], number>('SELECT DISTINCT year FROM row WHERE fee IS NOT NULL ORDER BY year')
        .pluck()
        .all(),
    ),
    sheet: (service: string, year: number) => {
      const key = `${service} ${year}`;
      if (!sheets.has(key))
        sheets.set(
          key,
          guarded(path, () => loadSheet(database, service, year)),
        );
      return sheets.get(key);
    },
    close: () => {
      database.close();
    },
  });
}

/** A header can be right and the pages behind it broken. */
function guarded<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    throw new DataError({ code: 'damaged-snapshot', path, got: `${error.code}: ${error.message}` });
  }
}
