import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { buildSnapshot, SOURCES_FOLDER } from '../../../data/index.ts';

/** What tells the two lists apart: the fee that the first list prints, and the corrected one. */
export const QUESTION = 'Vad betalade Järva för växeln 2024?';
export const OLD_FEE = '95\u00a0019\u00a0kr';
export const NEW_FEE = '95\u00a0020\u00a0kr';

/**
 * Builds the real sources, and the same with one fee corrected; returns the two snapshots and the corrected sources,
 * which are removed after the calling file's last test.
 */
export function twoLists(): { oldList: string; newList: string; newSources: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lists-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const newSources = join(folder, 'sources');
  cpSync(SOURCES_FOLDER, newSources, { recursive: true });
  const file = join(newSources, '2024/switchboard.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('701;Järva sdf;;;95019;', '701;Järva sdf;;;95020;'));
  const [oldList, newList] = [join(folder, 'old.sqlite'), join(folder, 'new.sqlite')];
  buildSnapshot(SOURCES_FOLDER, oldList);
  buildSnapshot(newSources, newList);
  return { oldList, newList, newSources };
}
