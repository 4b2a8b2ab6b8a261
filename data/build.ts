import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { CONTENT_KEY, contentDigest, PUBLISHED_KEY } from './content-digest.ts';
import { DataError } from './error.ts';
import { fill } from './fill.ts';
import { fingerprint } from './fingerprint.ts';
import { readHeader } from './header.ts';
import { readSources } from './read-sources.ts';
import { APPLICATION_ID, SCHEMA_VERSION, schemaSql } from './schema.ts';
import type { Sources } from './sources.ts';

/**
 * Builds the snapshot at `path` from the folder `sources`: checked, written into a new file beside it, synced and
 * renamed into place, so that a reader sees the old one or the new one, whole. Equal sources give equal bytes, but for
 * `published`, the time of publishing, which is left out of what is only looked at.
 * On any error the old snapshot is as it was.
 * @throws DataError `bad-sources`, `foreign-snapshot` when something else is at `path`, `unwritable-snapshot`
 */
export function buildSnapshot(sources: string, path: string, published: Date | null = null): void {
  const header = readHeader(path);
  if (header === 'foreign' || (header !== null && header.applicationId !== APPLICATION_ID)) {
    throw new DataError({ code: 'foreign-snapshot', path, got: 'another kind of file' });
  }
  if (!existsSync(dirname(path))) {
    throw new DataError({ code: 'unwritable-snapshot', path, got: 'no such folder' });
  }
  // Before reading: a file edited meanwhile makes the snapshot stale, not wrongly fresh.
  const made = fingerprint(sources);
  const read = readSources(sources);
  const fresh = `${path}.${process.pid}.new`;
  try {
    rmSync(fresh, { force: true });
    write(fresh, read, made, published);
    sync(fresh);
    renameSync(fresh, path);
    sync(dirname(path));
  } catch (error) {
    rmSync(fresh, { force: true });
    if (
      error instanceof Error &&
      'code' in error &&
      /^(E[A-Z]+|SQLITE_(CANTOPEN|FULL|IOERR|READONLY))/.test(String(error.code))
    ) {
      throw new DataError({ code: 'unwritable-snapshot', path, got: error.message });
    }
    throw error;
  }
}

function write(
  path: string,
  sources: Sources,
  made: ReturnType<typeof fingerprint>,
  published: Date | null,
): void {
  const database = new Database(path);
  try {
    database.pragma('foreign_keys = ON');
    database.transaction(() => {
      database.exec(schemaSql());
      database.pragma(`application_id = ${APPLICATION_ID}`);
      database.pragma(`user_version = ${SCHEMA_VERSION}`);
      fill(database, sources, made);
      const tell = database.prepare<[string, string]>('INSERT INTO meta (key, value) VALUES (?, ?)');
      tell.run(CONTENT_KEY, contentDigest(database));
      if (published !== null) tell.run(PUBLISHED_KEY, published.toISOString());
    })();
    verify(database);
  } finally {
    database.close();
  }
}

/** What the disk holds, not what we think we wrote. */
function verify(database: Database.Database): void {
  const integrity = database.pragma('integrity_check', { simple: true });
  const orphans = database.pragma('foreign_key_check');
  if (integrity !== 'ok' || !Array.isArray(orphans) || orphans.length > 0) {
    throw new Error(`the new snapshot must be sound, got ${JSON.stringify([integrity, orphans])}`);
  }
}

/** Flushes a file, or a folder's list of names, to the disk. */
function sync(path: string): void {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    // Windows opens no folders; there the rename is as lasting as the system makes it.
    if (process.platform === 'win32') return;
    throw error;
  }
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
