import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DataError } from '../error.ts';
import { putInPlace } from '../put-in-place.ts';
import { type KeptVersion, keptVersion } from './kept-version.ts';

/** The versions that were published at a path. */
export interface History {
  /** The newest first, by the time of publishing; the one in use among them. */
  readonly versions: readonly KeptVersion[];
  /** What stands at the path itself; `null` where that is nothing, or no snapshot that can be read. */
  readonly inUse: KeptVersion | null;
  /** Files that hold no version. */
  readonly broken: readonly string[];
}

/** The folder beside the snapshot at `path` in which each published version is kept whole, as VERSION.sqlite. */
export function historyFolder(path: string): string {
  return `${path}.versions`;
}

/** Reads which versions are kept for the snapshot at `path`. */
export function readHistory(path: string): History {
  const folder = historyFolder(path);
  const files = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ENDING))
        .sort()
    : [];
  const read = files.map((name) => {
    const file = join(folder, name);
    const kept = keptVersion(file);
    // Under another name it would be found by a version that it is not.
    return { file, kept: kept?.version === basename(name, ENDING) ? kept : null };
  });
  const inUse = keptVersion(path);
  const kept = read.flatMap((one) => one.kept ?? []);
  const isKept = kept.some(({ version }) => version === inUse?.version);
  return Object.freeze({
    versions: Object.freeze(newestFirst(inUse === null || isKept ? kept : [...kept, inUse])),
    inUse,
    broken: Object.freeze(read.flatMap((one) => (one.kept === null ? [one.file] : []))),
  });
}

/**
 * Keeps a copy of the snapshot in `file` beside the snapshot at `path`, under its version.
 * @throws DataError `unwritable-snapshot`
 */
export function keepVersion(path: string, file: string): void {
  const kept = keptVersion(file);
  if (kept === null) return;
  writeIntoHistory(path, (folder) =>
    // A copy, never a link: whoever writes over the snapshot in place must not write over what is kept.
    putInPlace(join(folder, `${kept.version}${ENDING}`), (fresh) => copyFileSync(file, fresh)),
  );
}

/**
 * Keeps what stands at `path` itself where the history does not have it, such as a file that was copied there. One that is
 * kept stays: what stands at the path may have been damaged since.
 * @throws DataError `unwritable-snapshot`
 */
export function keepPresent(path: string): void {
  const { versions } = readHistory(path);
  if (versions.some(({ file }) => file === path)) keepVersion(path, path);
}

/**
 * Makes the folder of the history and does what is to be done in it.
 * @throws DataError `unwritable-snapshot` when the system refuses
 */
export function writeIntoHistory(path: string, action: (folder: string) => void): void {
  const folder = historyFolder(path);
  try {
    mkdirSync(folder, { recursive: true });
    action(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    throw new DataError({ code: 'unwritable-snapshot', path: folder, got: String(error.code) });
  }
}

/** Removes all but the newest twenty versions; the one in use stays in any case, and so does what cannot be read. */
export function forgetOldVersions(path: string): void {
  const { versions, inUse } = readHistory(path);
  for (const { file, version } of versions.slice(MOST_KEPT)) {
    if (version !== inUse?.version) rmSync(file, { force: true });
  }
}

/** How many versions are kept. */
export const MOST_KEPT = 20;

const ENDING = '.sqlite';

function newestFirst(versions: readonly KeptVersion[]): KeptVersion[] {
  return [...versions].sort(
    (a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.version.localeCompare(b.version),
  );
}
