import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What stands in the sources, as a digest: where it is another one than when an import began, somebody else has written in
 * the meantime. Files beside the years, such as customers.csv, count by what they hold, those of a year by size and time.
 * @throws Error of the file system when the folder cannot be read
 */
export function sourcesState(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined || stat.isDirectory()) continue;
    hash.update(`${name}\0${stat.size}\0`);
    hash.update(/[/\\]/.test(name) ? `${stat.mtimeMs}` : readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}
