import Database from 'better-sqlite3';
import { CONTENT_KEY, contentDigest } from './content-digest.ts';
import { fingerprint } from './fingerprint.ts';
import { readHeader } from './header.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts';

/** Whether the snapshot at `path` is missing, damaged, or made from other sources or by another builder. */
export function isStale(sources: string, path: string): boolean {
  const header = readHeader(path);
  if (header === null || header === 'foreign') return true;
  if (header.applicationId !== APPLICATION_ID || header.schemaVersion !== SCHEMA_VERSION) return true;
  const now = fingerprint(sources);
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { readonly: true, fileMustExist: true });
    const made = new Map(database.prepare<[], [string, string]>('SELECT key, value FROM meta').raw().all());
    return (
      made.get('sources') !== now.sources ||
      made.get('builder') !== now.builder ||
      made.get(CONTENT_KEY) !== contentDigest(database)
    );
  } catch (error) {
    if (error instanceof Database.SqliteError) return true;
    throw error;
  } finally {
    database?.close();
  }
}
