import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { historyFolder, writeIntoHistory } from './history.ts';

const withdrawnVersion = z.strictObject({
  version: z.string().min(1),
  /** The hash of its source files: they are not published again by themselves. */
  sources: z.string().min(1),
  /** Which version was put in its place. */
  to: z.string().min(1),
  at: z.iso.datetime(),
});

/** A version that was rolled back from. */
export type WithdrawnVersion = Readonly<z.infer<typeof withdrawnVersion>>;

/** Which versions were rolled back from, the latest last; `isBroken` when the file that tells it says something else. */
export interface Withdrawn {
  readonly versions: readonly WithdrawnVersion[];
  readonly isBroken: boolean;
}

/** Reads which versions of the snapshot at `path` were rolled back from and not published again since. */
export function readWithdrawn(path: string): Withdrawn {
  const file = withdrawnFile(path);
  if (!existsSync(file)) return { versions: [], isBroken: false };
  try {
    const { success, data } = z.array(withdrawnVersion).safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return { versions: success ? data : [], isBroken: !success };
  } catch {
    return { versions: [], isBroken: true };
  }
}

/**
 * Writes the same; a reader sees the old list or the new one.
 * @throws DataError `unwritable-snapshot`
 */
export function writeWithdrawn(path: string, versions: readonly WithdrawnVersion[]): void {
  if (versions.length === 0 && !existsSync(withdrawnFile(path))) return;
  writeIntoHistory(path, () => {
    const fresh = `${withdrawnFile(path)}.${process.pid}.new`;
    writeFileSync(fresh, `${JSON.stringify(versions, null, 2)}\n`);
    renameSync(fresh, withdrawnFile(path));
  });
}

/** Where it stands. */
export function withdrawnFile(path: string): string {
  return join(historyFolder(path), 'rolled-back.json');
}
