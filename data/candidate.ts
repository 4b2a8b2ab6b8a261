import { renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { PUBLISHED_KEY } from './content-digest.ts';
import { isStale } from './stale.ts';

/** Where the snapshot that would come of publishing is built to be looked at before, beside the one in use. */
export function candidatePath(path: string): string {
  return `${path}.candidate`;
}

/**
 * Takes the candidate that was built to be looked at, as the file `own` that is published at `now`, and returns whether it
 * is what the sources give as they are: building it again would give the same, and takes long where the list is large.
 */
export function takeCandidate(sources: string, path: string, own: string, now: Date): boolean {
  try {
    renameSync(candidatePath(path), own);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
  if (isStale(sources, own)) {
    rmSync(own);
    return false;
  }
  const database = new Database(own, { fileMustExist: true });
  try {
    database
      .prepare<[string, string]>('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)')
      .run(PUBLISHED_KEY, now.toISOString());
  } finally {
    database.close();
  }
  return true;
}
