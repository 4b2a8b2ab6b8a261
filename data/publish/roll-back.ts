import { copyFileSync } from 'node:fs';
import { DataError } from '../error.ts';
import { openSnapshot } from '../open.ts';
import { expectReplaceable, putInPlace } from '../put-in-place.ts';
import { findVersion } from './find-version.ts';
import { type History, keepPresent, readHistory } from './history.ts';
import { isWhole } from './is-whole.ts';
import type { KeptVersion } from './kept-version.ts';
import { readWithdrawn, writeWithdrawn } from './withdrawn.ts';

/** What a rollback has done. */
export interface RolledBack {
  /** What is in use now. */
  readonly to: KeptVersion;
  /** What was before; `null` where nothing was that could be read, and `to` itself where that was in use already. */
  readonly from: KeptVersion | null;
  /** Files of earlier versions that were passed over, as they do not hold what was built. */
  readonly skipped: readonly string[];
}

/**
 * Puts an earlier version at `path`, whole and as it was published: the one whose name begins with `wanted`, or the latest
 * before the present that is sound and was not rolled back from itself. A running bot takes it up as it does a new one. The
 * present version is remembered as rolled back from, unless this goes forward.
 * @throws DataError `unknown-version`, `ambiguous-version`, `no-earlier-version`, `foreign-snapshot`,
 * `unwritable-snapshot`, and as `openSnapshot` where the wanted version is damaged
 */
export function rollBack(path: string, wanted: string | null, now: Date): RolledBack {
  expectReplaceable(path);
  const history = readHistory(path);
  const from = history.inUse;
  const { to, skipped } =
    wanted === null
      ? lastBefore(path, history)
      : { to: soundVersion(findVersion(history.versions, wanted)), skipped: [] };
  // One that is in use and damaged is put right by its own copy from the history.
  if (from?.version === to.version && isWhole(path)) return Object.freeze({ to, from: to, skipped });
  keepPresent(path);
  // Before it is put there: a start in between must not undo it.
  const others = readWithdrawn(path).versions.filter(
    ({ version }) => version !== to.version && version !== from?.version,
  );
  writeWithdrawn(
    path,
    from === null || !isEarlier(to, from) ? others : [...others, withdrawn(from, to, now)],
  );
  putInPlace(path, (fresh) => copyFileSync(to.file, fresh));
  return Object.freeze({ to, from, skipped });
}

function lastBefore(path: string, { versions, inUse }: History) {
  const isWithdrawn = new Set(readWithdrawn(path).versions.map(({ version }) => version));
  const skipped: string[] = [];
  for (const kept of versions) {
    if (isWithdrawn.has(kept.version) || (inUse !== null && !isEarlier(kept, inUse))) continue;
    try {
      return { to: soundVersion(kept), skipped };
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      skipped.push(kept.file);
    }
  }
  throw new DataError({ code: 'no-earlier-version', version: inUse?.version ?? null, skipped });
}

function soundVersion(kept: KeptVersion): KeptVersion {
  openSnapshot(kept.file);
  return kept;
}

function isEarlier(one: KeptVersion, other: KeptVersion): boolean {
  return one.version !== other.version && (one.published ?? '') < (other.published ?? '');
}

function withdrawn({ version, sources }: KeptVersion, to: KeptVersion, now: Date) {
  return { version, sources, to: to.version, at: now.toISOString() };
}
