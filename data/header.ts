import { closeSync, openSync, readSync } from 'node:fs';

/** What a file says about itself in SQLite's header. */
export interface Header {
  readonly applicationId: number;
  readonly schemaVersion: number;
}

/**
 * The header of the file at `path`: `null` when there is no file or an empty one, `'foreign'` when it is something
 * else than SQLite. Read without SQLite, so that a foreign file is not even opened as a database.
 */
export function readHeader(path: string): Header | 'foreign' | null {
  const bytes = Buffer.alloc(100);
  let length: number;
  try {
    const file = openSync(path, 'r');
    try {
      length = readSync(file, bytes, 0, bytes.length, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return 'foreign';
  }
  if (length === 0) return null;
  if (length < bytes.length || bytes.toString('latin1', 0, 16) !== 'SQLite format 3\0') return 'foreign';
  // Offsets of the application id and the user version: https://www.sqlite.org/fileformat.html
  return { applicationId: bytes.readInt32BE(68), schemaVersion: bytes.readInt32BE(60) };
}
