import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { buildSnapshot, SOURCES_FOLDER } from '../../../data/index.ts';

/**
 * Builds the real sources once for the calling test file and returns the path, for programs that open the snapshot
 * themselves; removed after the file's last test.
 */
export function snapshotFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  const path = join(folder, 'avgifter.sqlite');
  buildSnapshot(SOURCES_FOLDER, path);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return path;
}
