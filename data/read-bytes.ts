import { closeSync, openSync, readFileSync } from 'node:fs';
import { DataError } from './error.ts';
import { type Header, headerOf } from './header.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts';

/**
 * All bytes of the snapshot at `path`, as long as its header says, of our kind and schema. What else a file is shows in
 * its first bytes, so that no large one is read to the end.
 * @throws DataError `missing-snapshot`, `unreadable-snapshot`, `foreign-snapshot`, `outdated-snapshot`,
 * `newer-snapshot`, `damaged-snapshot`
 */
export function readBytes(path: string): Buffer {
  try {
    // One open file throughout: what is renamed into its place meanwhile is another one.
    const file = openSync(path, 'r');
    try {
      const { size } = expectOurs(headerOf(file), path);
      const bytes = readFileSync(file);
      if (bytes.length !== size) {
        throw new DataError({ code: 'damaged-snapshot', path, got: `${bytes.length} bytes of ${size}` });
      }
      return bytes;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof DataError || !(error instanceof Error)) throw error;
    const got = 'code' in error ? String(error.code) : error.message;
    if (got === 'ENOENT') throw new DataError({ code: 'missing-snapshot', path });
    throw new DataError({ code: 'unreadable-snapshot', path, got });
  }
}

function expectOurs(header: Header | 'foreign' | null, path: string): Header {
  if (header === null) throw new DataError({ code: 'missing-snapshot', path });
  if (header === 'foreign' || header.applicationId !== APPLICATION_ID) {
    throw new DataError({ code: 'foreign-snapshot', path, got: 'another kind of file' });
  }
  const got = header.schemaVersion;
  if (got < SCHEMA_VERSION)
    throw new DataError({ code: 'outdated-snapshot', path, expected: SCHEMA_VERSION, got });
  if (got > SCHEMA_VERSION)
    throw new DataError({ code: 'newer-snapshot', path, expected: SCHEMA_VERSION, got });
  return header;
}
