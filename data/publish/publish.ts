import { copyFileSync, rmSync } from 'node:fs';
import { type BuildOptions, buildSnapshot } from '../build.ts';
import { takeCandidate } from '../candidate.ts';
import { expectReplaceable, putInPlace } from '../put-in-place.ts';
import { isStale } from '../stale.ts';
import { forgetOldVersions, keepPresent, keepVersion, readHistory } from './history.ts';
import { keptVersion } from './kept-version.ts';
import { readWithdrawn, writeWithdrawn } from './withdrawn.ts';

/** What came of publishing: a new version, or nothing because what is in use was built from the same. */
export type Published = 'new' | 'as-before';

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
    return 'as-before';
  }
  const candidate = `${path}.${process.pid}.candidate`;
  try {
    if (!takeCandidate(sources, path, candidate, now))
      buildSnapshot(sources, candidate, { published: now, onSheet });
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
    return 'new';
  } finally {
    rmSync(candidate, { force: true });
  }
}
