import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a snapshot was made from, as content hashes; no clock, so that equal sources give equal snapshots. */
export interface Fingerprint {
  /** Of the CSV and JSON files. */
  readonly sources: string;
  /** Of the schema and of the code that reads, checks, weighs and writes. */
  readonly builder: string;
}

/** The fingerprint of the files as they are now. Hashes contents, as a checkout or a copy changes every mtime. */
export function fingerprint(sources: string): Fingerprint {
  const root = import.meta.dirname;
  return Object.freeze({
    // Lock and backup files of an office suite have other endings.
    sources: hash(sources, /\.(csv|json)$/, true),
    builder: hash(root, /\.(ts|sql)$/, false) + hash(join(root, '../calc'), /\.ts$/, false),
  });
}

/** A short text that tells two versions of the facts apart. */
export function versionOf({ sources, builder }: Fingerprint): string {
  return `${sources.slice(0, 12)}-${createHash('sha256').update(builder).digest('hex').slice(0, 6)}`;
}

function hash(folder: string, ending: RegExp, recursive: boolean): string {
  const digest = createHash('sha256');
  const files = existsSync(folder) ? readdirSync(folder, { recursive, encoding: 'utf8' }) : [];
  for (const file of files.filter((name) => ending.test(name)).sort()) {
    const bytes = readFileSync(join(folder, file));
    digest.update(`${file.replaceAll('\\', '/')}\0${bytes.length}\0`).update(bytes);
  }
  return digest.digest('hex');
}
