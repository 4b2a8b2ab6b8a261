import { open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The log of changes (WAL) that SQLite keeps beside a database, as far as it has to reach the disk. */
export interface SqliteLog {
  /** Resolves when everything that is committed has reached the disk. */
  readonly toDisk: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the log of the database at `path`, which is there since the database is open. SQLite would wait for the disk with
 * each commit and hold up all turns; here only those wait whose changes are in it. ":memory:" has no disk to reach.
 */
export async function openSqliteLog(path: string): Promise<SqliteLog> {
  if (path === ':memory:') return { toDisk: async () => {}, close: async () => {} };
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
