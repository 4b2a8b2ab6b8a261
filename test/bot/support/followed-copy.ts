import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import { type FollowedSnapshot, followSnapshot } from '../../../bot/snapshot/follow-snapshot.ts';
import { QUESTION } from './two-lists.ts';

/**
 * Returns what follows a new copy of the snapshot `list`, looking only when told unless its `pauseMs` says how often, and
 * tells what came of it. All copies are removed after the calling file's last test.
 */
export function following(list: string) {
  const begun: { followed: FollowedSnapshot; folder: string }[] = [];
  afterAll(() => {
    for (const { followed, folder } of begun) {
      followed.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return function follow(pauseMs: number | null = null) {
    const folder = mkdtempSync(join(tmpdir(), 'followed-'));
    const path = join(folder, 'avgifter.sqlite');
    copyFileSync(list, path);
    const one = followPath(path, pauseMs);
    begun.push({ followed: one.followed, folder });
    return one;
  };
}

/** The same of the snapshot at `path` itself; whoever calls closes `followed`. */
export function followPath(path: string, pauseMs: number | null = null) {
  const lines: string[] = [];
  const taken: string[] = [];
  let refused = 0;
  const followed: FollowedSnapshot = followSnapshot(path, {
    log: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
    onTaken: (version) => taken.push(version),
    onRefused: () => {
      refused += 1;
    },
    pauseMs,
  });
  return {
    path,
    followed,
    taken,
    refused: () => refused,
    logged: () => lines.join(''),
    answer: () => followed.conversation.turn({}, { text: QUESTION }, NOW).replies[0]?.sentence ?? '',
    look: async (times: number) => {
      for (let time = 0; time < times; time += 1) await followed.check();
    },
  };
}

/** As the build does: written beside it, then put into its place. */
export function replace(path: string, list: string): void {
  copyFileSync(list, `${path}.new`);
  renameSync(`${path}.new`, path);
}

const NOW = new Date('2026-01-15T12:00:00Z');
