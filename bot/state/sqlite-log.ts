import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';

/** The log of changes (WAL) that SQLite keeps beside a database, as far as it has to reach the disk. */
export interface SqliteLog {
  /** Resolves when everything that is committed has reached the disk. */
  readonly toDisk: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the log of `database`. SQLite would wait for the disk with each commit and hold up all turns; here only those wait
 * whose changes are in it. The log stays the same file while the database is open: it is begun anew from its start, after
 * SQLite itself has brought what was in it to the disk. In memory there is no disk to reach.
 */
export async function openSqliteLog(database: Database.Database): Promise<SqliteLog> {
  // Where a link leads to; the log is beside that.
  const path = database
    .prepare<[], string>("SELECT file FROM pragma_database_list WHERE name = 'main'")
    .pluck()
    .get();
  if (!path) return { toDisk: async () => {}, close: async () => {} };
  const file = await open(`${path}-wal`, 'r+');
  await folderToDisk(dirname(path));
  return { toDisk: () => file.datasync(), close: () => file.close() };
}

/** That a file has been made is written in its folder. Windows knows no such thing. */
async function folderToDisk(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
