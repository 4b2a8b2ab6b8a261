import { availableParallelism } from 'node:os';
import Database from 'better-sqlite3';
import { checkedSheet } from './checked-sheet.ts';
import { CONTENT_KEY, contentDigest, PUBLISHED_KEY } from './content-digest.ts';
import { fill } from './fill.ts';
import { fingerprint } from './fingerprint.ts';
import { inThreads } from './in-threads.ts';
import { expectReplaceable, putInPlace } from './put-in-place.ts';
import { inOrder, streamSources } from './read-sources.ts';
import { APPLICATION_ID, SCHEMA_VERSION, schemaSql } from './schema.ts';
import type { SheetReader } from './sheet-reader.ts';
import type { CheckedSheet, ReadSheet } from './sources.ts';

/**
 * Builds the snapshot at `path` from the folder `sources`: checked, written into a new file beside it, synced and
 * renamed into place, so that a reader sees the old one or the new one, whole. Equal sources give equal bytes, but for
 * `published`, the time of publishing, which is left out of what is only looked at.
 * On any error the old snapshot is as it was.
 * @throws DataError `bad-sources`, `foreign-snapshot` when something else is at `path`, `unwritable-snapshot`
 */
export function buildSnapshot(
  sources: string,
  path: string,
  { published = null, threads, onSheet = () => {} }: BuildOptions = {},
): void {
  // Before the work, which is in vain otherwise.
  expectReplaceable(path);
  // Before reading: a file edited meanwhile makes the snapshot stale, not wrongly fresh.
  const made = fingerprint(sources);
  const readSheets = (reader: SheetReader) => {
    const count = threads ?? threadsFor(reader);
    return count === 0 ? inThisThread(reader) : inThreads(sources, count)(reader);
  };
  putInPlace(path, (fresh) => {
    const database = new Database(fresh);
    try {
      // Keys are checked at the end, all at once, and what is not synced here is when it is put in place.
      database.pragma('foreign_keys = OFF');
      database.pragma('synchronous = OFF');
      database.transaction(() => {
        database.exec(schemaSql());
        database.pragma(`application_id = ${APPLICATION_ID}`);
        database.pragma(`user_version = ${SCHEMA_VERSION}`);
        streamSources(sources, readSheets, (stream) => fill(database, stream, made, onSheet));
        const tell = database.prepare<[string, string]>('INSERT INTO meta (key, value) VALUES (?, ?)');
        tell.run(CONTENT_KEY, contentDigest(database));
        if (published !== null) tell.run(PUBLISHED_KEY, published.toISOString());
      })();
      verify(database);
    } finally {
      database.close();
    }
  });
}

/** How a snapshot is built. */
export interface BuildOptions {
  /** When it is published; null for what is only looked at. */
  readonly published?: Date | null;
  /** How many threads read and check the sheets, 0 for this one; by the size of the list where nothing is said. */
  readonly threads?: number;
  /** Called after each sheet, with how many are done of how many. */
  readonly onSheet?: (done: number, of: number) => void;
}

function* inThisThread(reader: SheetReader): Generator<ReadSheet<CheckedSheet>> {
  let id = 0;
  for (const { sheet, ...told } of inOrder(reader)) {
    yield { ...told, sheet: sheet === null ? null : checkedSheet(sheet, id) };
    id += 1;
  }
}

function threadsFor({ register, sheetCount }: SheetReader): number {
  const mostRows = register.customers.length * sheetCount;
  return mostRows < ROWS_WORTH_THREADS ? 0 : availableParallelism();
}

// To begin a thread takes as long as to read some 10 000 rows.
const ROWS_WORTH_THREADS = 100_000;

/** What the disk holds, not what we think we wrote. */
function verify(database: Database.Database): void {
  const integrity = database.pragma('integrity_check', { simple: true });
  const orphans = database.pragma('foreign_key_check');
  if (integrity !== 'ok' || !Array.isArray(orphans) || orphans.length > 0) {
    throw new Error(`the new snapshot must be sound, got ${JSON.stringify([integrity, orphans])}`);
  }
}
