import { copyFileSync, rmSync } from 'node:fs';
import { type BuildOptions, buildSnapshot } from '../build.ts';
import { takeCandidate } from '../candidate.ts';
import { openSnapshot } from '../open.ts';
import { expectReplaceable, putInPlace } from '../put-in-place.ts';
import { isStale } from '../stale.ts';
import type { Snapshot } from '../stored-sheet.ts';
import { forgetOldVersions, keepPresent, keepVersion, readHistory } from './history.ts';
import { keptVersion } from './kept-version.ts';
import { readWithdrawn, writeWithdrawn } from './withdrawn.ts';

/** What came of publishing. */
export interface Published {
  /** A new version, or nothing because what is in use was built from the same. */
  readonly outcome: 'new' | 'as-before';
  /** What is in use now. */
  readonly snapshot: Snapshot;
}

/**
 * Builds the snapshot from the folder `sources` where an import has not just done so, keeps it in the history and puts it at
 * `path`, published at `now`. What is there and was published from the same sources stays, with the time at which it was.
 * `onSheet` hears of each sheet that is built. On any error everything is as it was.
 * @throws DataError as `buildSnapshot`
 */
export function publish(
  sources: string,
  path: string,
  now: Date,
  onSheet: BuildOptions['onSheet'] = () => {},
): Published {
  expectReplaceable(path);
  const { inUse } = readHistory(path);
  if (inUse !== null && inUse.published !== null && !isStale(sources, path)) {
    keepPresent(path);
    return { outcome: 'as-before', snapshot: openSnapshot(path) };
  }
  const candidate = `${path}.${process.pid}.candidate`;
  try {
    const snapshot =
      takeCandidate(sources, path, candidate, now) ?? built(sources, candidate, { published: now, onSheet });
    // What was put there by hand, or before there was a history, can be gone back to as well.
    keepPresent(path);
    // Kept before it is in use, so that what is in use is always kept.
    keepVersion(path, candidate);
    putInPlace(path, (fresh) => copyFileSync(candidate, fresh));
    const version = keptVersion(path)?.version;
    const { versions } = readWithdrawn(path);
    writeWithdrawn(
      path,
      versions.filter((one) => one.version !== version),
    );
    forgetOldVersions(path);
    return { outcome: 'new', snapshot };
  } finally {
    rmSync(candidate, { force: true });
  }
}

function built(sources: string, path: string, options: BuildOptions): Snapshot {
  buildSnapshot(sources, path, options);
  return openSnapshot(path);
}
