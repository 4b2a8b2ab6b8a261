import { copyFileSync } from 'node:fs';
import { fingerprint } from '../fingerprint.ts';
import { putInPlace } from '../put-in-place.ts';
import { readHistory } from './history.ts';
import { isWhole } from './is-whole.ts';
import { publish } from './publish.ts';
import { readWithdrawn } from './withdrawn.ts';

/**
 * Publishes a stale snapshot anew, as is done by itself before a start, unless its sources were published before and
 * rolled back from: then the version that took their place stays, and where it is gone or damaged its copy is put there
 * again. Returns what was done, a line in Swedish.
 * @throws DataError as `publish`
 */
export function publishIfNotWithdrawn(sources: string, path: string, now: Date): string {
  const made = fingerprint(sources);
  const withdrawn = readWithdrawn(path).versions.findLast((one) => one.sources === made.sources);
  if (withdrawn === undefined) {
    publish(sources, path, now);
    return `Prislistan är byggd: ${path}`;
  }
  if (!isWhole(path)) restore(path, withdrawn.to);
  return `Prislistan är inte byggd på nytt: källfilerna är de som version ${withdrawn.version} byggdes av, och den är återtagen. "npm run snapshot" publicerar dem ändå.`;
}

/** Without a sound copy what is there stays as it is, and whoever opens it says what is wrong. */
function restore(path: string, version: string): void {
  const copy = readHistory(path).versions.find((kept) => kept.version === version);
  if (copy === undefined || copy.file === path || !isWhole(copy.file)) return;
  putInPlace(path, (fresh) => copyFileSync(copy.file, fresh));
}
