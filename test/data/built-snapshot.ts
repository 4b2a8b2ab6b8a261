import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSnapshot, openSnapshot, type Snapshot, SOURCES_FOLDER } from '../../data/index.ts';

/** Builds the real sources once for the calling test file and opens them. */
export function builtSnapshot(): Snapshot {
  const folder = mkdtempSync(join(tmpdir(), 'avgifter-'));
  const path = join(folder, 'avgifter.sqlite');
  try {
    buildSnapshot(SOURCES_FOLDER, path);
    return openSnapshot(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
