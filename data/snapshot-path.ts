import { join, resolve } from 'node:path';

/** Where the sources are kept, absolute. */
export const SOURCES_FOLDER: string = join(import.meta.dirname, 'sources');

/** The snapshot's absolute path: `SNAPSHOT` of the environment, else data/avgifter.sqlite. */
export function snapshotPath(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return resolve(environment.SNAPSHOT || join(import.meta.dirname, 'avgifter.sqlite'));
}
