import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { followSnapshot } from '../../../bot/snapshot/follow-snapshot.ts';
import { DataError } from '../../../data/index.ts';
import { workspace } from '../../data/workspace.ts';
import { following, replace } from '../support/followed-copy.ts';
import { NEW_FEE, OLD_FEE, twoLists } from '../support/two-lists.ts';

const { oldList, newList } = twoLists();

const follow = following(oldList);

describe('a file that replaces the snapshot', () => {
  test('is answered from once it has been the same twice', async () => {
    const { path, followed, answer, taken } = follow();
    expect(answer()).toContain(OLD_FEE);
    replace(path, newList);
    await followed.check();
    expect(answer()).toContain(OLD_FEE);
    await followed.check();
    expect(answer()).toContain(NEW_FEE);
    expect(followed.exports.version).toBe(followed.state().version);
    expect(followed.state().problem).toBeNull();
    expect(taken).toHaveLength(2);
  });

  test('is told once, and not at all where it holds the same list', async () => {
    const { path, logged, look, taken } = follow();
    replace(path, newList);
    await look(5);
    replace(path, newList);
    utimesSync(path, 1, 1);
    await look(5);
    expect(taken).toHaveLength(2);
    expect(logged().match(/a new snapshot is taken up/g)).toHaveLength(1);
  });

  test('may be the earlier one again', async () => {
    const { path, answer, look, taken } = follow();
    for (const [list, fee] of [
      [newList, NEW_FEE],
      [oldList, OLD_FEE],
      [newList, NEW_FEE],
    ] as const) {
      replace(path, list);
      await look(2);
      expect(answer()).toContain(fee);
    }
    expect(new Set(taken).size).toBe(2);
  });

  test('may be written over it in place', async () => {
    const { path, answer, look } = follow();
    copyFileSync(newList, path);
    await look(2);
    expect(answer()).toContain(NEW_FEE);
  });

  test('is not looked for any more once that is closed', async () => {
    const { path, followed, taken } = follow(1);
    followed.close();
    replace(path, newList);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(taken).toHaveLength(1);
  });

  test('is found without being told', async () => {
    const { path, answer } = follow(1);
    replace(path, newList);
    await expect.poll(answer, POLL).toContain(NEW_FEE);
  });
});

describe('what is no snapshot', () => {
  const bad = [
    ['a file that is gone', 'missing-snapshot', (path: string) => rmSync(path)],
    ['an empty file', 'missing-snapshot', (path: string) => writeFileSync(path, '')],
    [
      'a file of another kind',
      'foreign-snapshot',
      (path: string) => writeFileSync(path, 'number;fee\n'.repeat(99)),
    ],
    [
      'another program’s database',
      'foreign-snapshot',
      (path: string) => change(path, 'PRAGMA application_id = 7'),
    ],
    [
      'a snapshot of a newer schema',
      'newer-snapshot',
      (path: string) => change(path, 'PRAGMA user_version = 999'),
    ],
    [
      'a snapshot of an older schema',
      'outdated-snapshot',
      (path: string) => change(path, 'PRAGMA user_version = 1'),
    ],
    [
      'a copy that was cut short',
      'damaged-snapshot',
      (path: string) => writeFileSync(path, readFileSync(newList).subarray(0, 90_000)),
    ],
    [
      'a snapshot with a broken page',
      'damaged-snapshot',
      (path: string) => writeFileSync(path, readFileSync(newList).fill(0xff, 50_000, 54_000)),
    ],
    [
      'a snapshot with one fee changed',
      'damaged-snapshot',
      (path: string) => change(path, 'UPDATE row SET fee = fee + 1 WHERE customer = 701 AND fee = 54575'),
    ],
    [
      'half of one list and half of another',
      'damaged-snapshot',
      (path: string) => writeFileSync(path, halves()),
    ],
    [
      'a folder',
      'unreadable-snapshot',
      (path: string) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ] as const;

  // One bot goes through all of it, so that each must leave it as it was.
  const one = follow();

  test.each(bad)(
    'such as %s leaves the old one in place, says %s, and is told once',
    async (_, problem, spoil) => {
      const { path, followed, answer, look, logged, refused, taken } = one;
      const before = refused();
      spoil(path);
      await look(6);
      expect(answer()).toContain(OLD_FEE);
      expect(followed.state()).toStrictEqual({ ...AS_BUILT, version: taken[0], problem });
      expect(refused()).toBe(before + 1);
      expect(logged().match(/a new snapshot is not taken up/g)).toHaveLength(before + 1);
      expect(logged()).toContain(`"problem":"${problem}"`);

      rmSync(path, { recursive: true, force: true });
      replace(path, oldList);
      await look(2);
      expect(answer()).toContain(OLD_FEE);
      expect(followed.state()).toStrictEqual({ ...AS_BUILT, version: taken[0], problem: null });
      expect(taken).toHaveLength(1);
    },
  );

  test('is followed by a new list all the same', async () => {
    const { path, answer, look } = one;
    replace(path, newList);
    await look(2);
    expect(answer()).toContain(NEW_FEE);
  });

  test('is told again when something else is wrong with it', async () => {
    const { path, look, refused } = follow();
    writeFileSync(path, '');
    await look(4);
    writeFileSync(path, 'x'.repeat(500));
    await look(4);
    writeFileSync(path, 'y'.repeat(600));
    await look(4);
    expect(refused()).toBe(3);
    renameSync(path, `${path}.away`);
    await look(4);
    expect(refused()).toBe(4);
  });

  test('is a fault at the start', () => {
    const place = workspace();
    const parts = { log: pino({ level: 'silent' }), onTaken: () => {}, onRefused: () => {} };
    expect(() => followSnapshot(place.snapshot, parts)).toThrow(DataError);
  });
});

test('a copy that grows is taken up when it is whole, however long it takes', async () => {
  const { path, answer, look, taken, followed } = follow();
  const bytes = readFileSync(newList);
  rmSync(path);
  const step = Math.ceil(bytes.length / 12);
  for (let at = 0; at < bytes.length; at += step) {
    await look(3);
    expect(answer()).toContain(OLD_FEE);
    appendFileSync(path, bytes.subarray(at, at + step));
  }
  expect(followed.state().problem).toBe('damaged-snapshot');
  await look(2);
  expect(answer()).toContain(NEW_FEE);
  expect(taken).toHaveLength(2);
});

test('a copy over the old file, without cutting it, is taken up when it is whole', async () => {
  const { path, answer, look, taken } = follow();
  const [from, to] = [readFileSync(oldList), readFileSync(newList)];
  const step = Math.ceil(to.length / 12);
  const lastChange = to.findLastIndex((byte, index) => byte !== from[index]);
  for (let at = 0; at < to.length; at += step) {
    await look(3);
    // Behind it both are alike.
    if (at <= lastChange) expect(answer()).toContain(OLD_FEE);
    writeFileSync(path, Buffer.concat([to.subarray(0, at + step), from.subarray(at + step)]));
  }
  await look(2);
  expect(answer()).toContain(NEW_FEE);
  expect(taken).toHaveLength(2);
});

/** Built for looking, not by the command, and of printed lists only. */
const AS_BUILT = { published: null, preliminary: [] };

const POLL = { timeout: 60_000 };

function change(path: string, sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.close();
}

function halves(): Buffer {
  const [one, other] = [readFileSync(oldList), readFileSync(newList)];
  return Buffer.concat([one.subarray(0, one.length / 2), other.subarray(one.length / 2)]);
}
