import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What stands in the sources beside the years, such as customers.csv, as a digest: where it is another one than when an
 * import began, somebody else has written in the meantime, and what the import would write leaves that out.
 * @throws Error of the file system when the folder cannot be read
 */
export function registerState(folder: string): string {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const hash = createHash('sha256');
  for (const name of files.map((file) => file.name).sort())
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0');
  return hash.digest('hex');
}
