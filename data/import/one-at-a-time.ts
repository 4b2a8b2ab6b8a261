import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';

/** What came of work that wanted to be the only one: its result, or SQLite's code for why it was not begun. */
export type OneAtATime<T> = { readonly done: T } | { readonly refused: string };

/**
 * Does `work` while no other import of the same sources does its own; refused with `SQLITE_BUSY` where one does, and with
 * another code where no lock can be put. The lock is the system's, on a file beside the sources: it goes with the process,
 * however that ends, so nobody has to clear it away.
 */
export function oneAtATime<T>(sources: string, work: () => T): OneAtATime<T> {
  let lock: Database.Database | undefined;
  try {
    try {
      lock = new Database(join(dirname(sources), LOCK), { timeout: 0 });
      lock.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      if (error instanceof Database.SqliteError) return { refused: error.code };
      throw error;
    }
    return { done: work() };
  } finally {
    lock?.close();
  }
}

// Empty, and left there: a lock on a file that somebody takes away holds nobody back.
const LOCK = 'import-lock.sqlite';
