import { renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { PUBLISHED_KEY } from './content-digest.ts';
import { DataError } from './error.ts';
import { openSnapshot } from './open.ts';
import { isMadeFrom } from './stale.ts';
import type { Snapshot } from './stored-sheet.ts';

/** Where the snapshot that would come of publishing is built to be looked at before, beside the one in use. */
export function candidatePath(path: string): string {
  return `${path}.candidate`;
}

/**
 * Takes the candidate that was built to be looked at, as the file `own` that is published at `now`, and opens it; `null` where
 * it is not what the sources give as they are. Building it again would give the same, and takes long where the list is large.
 */
export function takeCandidate(sources: string, path: string, own: string, now: Date): Snapshot | null {
  try {
    renameSync(candidatePath(path), own);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
  const snapshot = isMadeFrom(sources, own) ? openPublished(own, now) : null;
  if (snapshot === null) rmSync(own);
  return snapshot;
}

/** `null` where what is there is damaged. */
function openPublished(path: string, now: Date): Snapshot | null {
  try {
    tellPublished(path, now);
    return openSnapshot(path);
  } catch (error) {
    if (error instanceof DataError || error instanceof Database.SqliteError) return null;
    throw error;
  }
}

function tellPublished(path: string, now: Date): void {
  const database = new Database(path, { fileMustExist: true });
  try {
    database
      .prepare<[string, string]>('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)')
      .run(PUBLISHED_KEY, now.toISOString());
  } finally {
    database.close();
  }
}
