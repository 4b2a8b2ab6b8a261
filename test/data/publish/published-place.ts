import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { historyFolder, publish } from '../../../data/publish/index.ts';
import { type Workspace, workspace } from '../workspace.ts';

/** What `npm run snapshot -- …` of a workspace printed, and how it ended. */
export function run(place: Workspace, ...options: readonly string[]) {
  const command = join(import.meta.dirname, '../../../data/snapshot.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, '--sources', place.sources, ...options],
    {
      encoding: 'utf8',
      env: { ...process.env, SNAPSHOT: place.snapshot },
    },
  );
  return { status, stdout, stderr };
}

/** Instants in the order of publishing, a day apart. */
export const DAYS = [1, 2, 3, 4].map((day) => new Date(`2026-03-0${day}T09:00:00Z`));

/**
 * A workspace in which Järva's fee for the switchboard in 2024 was corrected and published again and again, once a day: each
 * of `fees` is a version. Returns their names, too, the oldest first.
 */
export function publishedPlace(
  ...fees: readonly number[]
): Workspace & { readonly versions: readonly string[] } {
  const place = workspace();
  const versions = fees.map((fee, index) => {
    publishFee(place, fee, DAYS[index] ?? new Date(0));
    return versionIn(place.snapshot);
  });
  return { ...place, versions };
}

/** Writes Järva's fee of 2024, 95 019 kr in the list, into the sources and publishes them. */
export function publishFee(place: Workspace, fee: number, now: Date): void {
  writeFee(place, fee);
  publish(place.sources, place.snapshot, now);
}

/** Writes the same without publishing it. */
export function writeFee({ sources }: Workspace, fee: number): void {
  const file = join(sources, '2024/switchboard.csv');
  const row = /^701;Järva sdf;;;\d+;/m;
  writeFileSync(file, readFileSync(file, 'utf8').replace(row, `701;Järva sdf;;;${fee};`));
}

/** What a snapshot file says its version is. */
export function versionIn(file: string): string {
  return metaIn(file, 'version') ?? '';
}

/** An entry of what a snapshot file says about itself. */
export function metaIn(file: string, key: string): string | undefined {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(key);
  } finally {
    database.close();
  }
}

/** Where a version of the place is kept. */
export function keptFile({ snapshot }: Workspace, version: string): string {
  return join(historyFolder(snapshot), `${version}.sqlite`);
}

/** Puts a copy of the snapshot in use into the history that says it is `version`, published at `at`. */
export function pretendVersion(place: Workspace, version: string, at: string): void {
  const file = keptFile(place, version);
  mkdirSync(historyFolder(place.snapshot), { recursive: true });
  copyFileSync(place.snapshot, file);
  const database = new Database(file);
  const tell = database.prepare('UPDATE meta SET value = ? WHERE key = ?');
  tell.run(version, 'version');
  tell.run(at, 'published');
  database.close();
}

/** Changes one fee in a snapshot file, which is then no longer what was built. */
export function spoil(file: string): void {
  const database = new Database(file);
  database.exec('UPDATE row SET fee = fee + 1 WHERE customer = 706');
  database.close();
}
