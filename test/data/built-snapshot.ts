import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { buildSnapshot, openSnapshot, type Snapshot, SOURCES_FOLDER } from '../../data/index.ts';

/** Builds the real sources once for the calling test file and opens them; closed and removed after its last test. */
export function builtSnapshot(): Snapshot {
  const folder = mkdtempSync(join(tmpdir(), 'avgifter-'));
  const path = join(folder, 'avgifter.sqlite');
  buildSnapshot(SOURCES_FOLDER, path);
  const snapshot = openSnapshot(path);
  afterAll(() => {
    snapshot.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return snapshot;
}
