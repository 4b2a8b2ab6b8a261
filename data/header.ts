import { closeSync, openSync, readSync } from 'node:fs';

/** What a file says about itself in SQLite's header. */
export interface Header {
  readonly applicationId: number;
  readonly schemaVersion: number;
  /** How many bytes the whole file has. */
  readonly size: number;
}

/**
 * The header of the file at `path`: `null` when there is no file or an empty one, `'foreign'` when it is something
 * else than SQLite. Read without SQLite, so that a foreign file is not even opened as a database.
 */
export function readHeader(path: string): Header | 'foreign' | null {
  try {
    const file = openSync(path, 'r');
    try {
      return headerOf(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return 'foreign';
  }
}

/** The same of an open file, wherever it has been read to; throws what the system says when it cannot be read. */
export function headerOf(file: number): Header | 'foreign' | null {
  const bytes = Buffer.alloc(100);
  const length = readSync(file, bytes, 0, bytes.length, 0);
  if (length === 0) return null;
  if (length < bytes.length || bytes.toString('latin1', 0, 16) !== 'SQLite format 3\0') return 'foreign';
  // Offsets and the meaning of a page size of 1: https://www.sqlite.org/fileformat.html
  const pageSize = bytes.readUInt16BE(16);
  return {
    applicationId: bytes.readInt32BE(68),
    schemaVersion: bytes.readInt32BE(60),
    size: (pageSize === 1 ? 65_536 : pageSize) * bytes.readUInt32BE(28),
  };
}
