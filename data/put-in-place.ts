import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataError } from './error.ts';
import { readHeader } from './header.ts';
import { APPLICATION_ID } from './schema.ts';

/**
 * Puts a new snapshot at `path`: `write` makes it under the name that it is given, beside it; then it is synced and renamed
 * into place, so that a reader sees the old one or the new one, whole. On any error the old one is as it was.
 * @throws DataError `foreign-snapshot` when something else is at `path`, `unwritable-snapshot`
 */
export function putInPlace(path: string, write: (fresh: string) => void): void {
  expectReplaceable(path);
  const fresh = `${path}.${process.pid}.new`;
  try {
    rmSync(fresh, { force: true });
    write(fresh);
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
      throw new DataError({ code: 'unwritable-snapshot', path, got: String(error.code) });
    }
    throw error;
  }
}

/**
 * Makes sure that a snapshot may be put at `path`: nothing is there, or a snapshot.
 * @throws DataError `foreign-snapshot`, `unwritable-snapshot` when there is no such folder
 */
export function expectReplaceable(path: string): void {
  const header = readHeader(path);
  if (header === 'foreign' || (header !== null && header.applicationId !== APPLICATION_ID)) {
    throw new DataError({ code: 'foreign-snapshot', path, got: 'another kind of file' });
  }
  if (!existsSync(dirname(path))) {
    throw new DataError({ code: 'unwritable-snapshot', path, got: 'ENOENT' });
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
