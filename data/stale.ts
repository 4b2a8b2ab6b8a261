import Database from 'better-sqlite3';
import { CONTENT_KEY, contentDigest } from './content-digest.ts';
import { fingerprint } from './fingerprint.ts';
import { readHeader } from './header.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts';

/** Whether the snapshot at `path` is missing, damaged, or made from other sources or by another builder. */
export function isStale(sources: string, path: string): boolean {
  return !isMade(sources, path, (database, content) => content === contentDigest(database));
}

/** Whether the file at `path` says that it was made from these sources by this builder; what it holds is not read. */
export function isMadeFrom(sources: string, path: string): boolean {
  return isMade(sources, path, () => true);
}

function isMade(
  sources: string,
  path: string,
  isSound: (database: Database.Database, content: string | undefined) => boolean,
): boolean {
  const header = readHeader(path);
  if (header === null || header === 'foreign') return false;
  if (header.applicationId !== APPLICATION_ID || header.schemaVersion !== SCHEMA_VERSION) return false;
  const now = fingerprint(sources);
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { readonly: true, fileMustExist: true });
    const made = new Map(database.prepare<[], [string, string]>('SELECT key, value FROM meta').raw().all());
    return (
      made.get('sources') === now.sources &&
      made.get('builder') === now.builder &&
      isSound(database, made.get(CONTENT_KEY))
    );
  } catch (error) {
    if (error instanceof Database.SqliteError) return false;
    throw error;
  } finally {
    database?.close();
  }
}
