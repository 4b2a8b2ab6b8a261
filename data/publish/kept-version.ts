import Database from 'better-sqlite3';
import { CONTENT_KEY, PUBLISHED_KEY } from '../content-digest.ts';
import { readHeader } from '../header.ts';
import { APPLICATION_ID } from '../schema.ts';

/** A version as its own file tells; that the file holds what was built is for `openSnapshot` to say. */
export interface KeptVersion {
  readonly file: string;
  readonly version: string;
  /** When it was published (ISO instant); `null` where the file was never published by the command. */
  readonly published: string | null;
  /** The hash of its facts, in hex. */
  readonly content: string;
  /** The hash of the source files that it was built from. */
  readonly sources: string;
}

/** Reads what the snapshot in `file` says about itself, whatever its schema; `null` where it says nothing. */
export function keptVersion(file: string): KeptVersion | null {
  const header = readHeader(file);
  if (header === null || header === 'foreign' || header.applicationId !== APPLICATION_ID) return null;
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true });
    const meta = new Map(database.prepare<[], [string, string]>('SELECT key, value FROM meta').raw().all());
    const [version, content, sources] = [meta.get('version'), meta.get(CONTENT_KEY), meta.get('sources')];
    if (version === undefined || content === undefined || sources === undefined) return null;
    return Object.freeze({ file, version, published: meta.get(PUBLISHED_KEY) ?? null, content, sources });
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  } finally {
    database?.close();
  }
}
