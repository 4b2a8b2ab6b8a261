import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BotError } from '../../../bot/error.ts';
import { groupCommit } from '../../../bot/state/group-commit.ts';

let database: Database.Database;

beforeEach(() => {
  database = new Database(':memory:');
  database.exec('CREATE TABLE number (value INTEGER)');
});

afterEach(() => database.close());

const add = (value: number) => ({
  apply: () => void database.prepare('INSERT INTO number VALUES (?)').run(value),
  isSingle: true,
});
const numbers = () => database.prepare('SELECT value FROM number').pluck().all();

/** A disk that writes only when it is let go; `asked` resolves when it has something to write. */
function heldDisk() {
  const asked = Promise.withResolvers<void>();
  const free = Promise.withResolvers<void>();
  const toDisk = () => {
    asked.resolve();
    return free.promise;
  };
  return { toDisk, asked: asked.promise, letGo: free.resolve };
}

describe('a change', () => {
  test('is told only once it has reached the disk', async () => {
    const disk = heldDisk();
    const told: string[] = [];
    const change = groupCommit(database, disk.toDisk)(add(1)).then(() => told.push('changed'));
    await disk.asked;
    expect(numbers()).toStrictEqual([1]);
    told.push('written');
    disk.letGo();
    await change;
    expect(told).toStrictEqual(['written', 'changed']);
  });

  test('that comes while the disk is waited for is made after the first', async () => {
    const disk = heldDisk();
    const commit = groupCommit(database, disk.toDisk);
    const first = commit(add(1));
    await disk.asked;
    const second = commit(add(2));
    expect(numbers()).toStrictEqual([1]);
    disk.letGo();
    await Promise.all([first, second]);
    expect(numbers()).toStrictEqual([1, 2]);
  });

  test('fails with all of its moment when the disk does, and the next is tried again', async () => {
    let isBroken = true;
    const commit = groupCommit(database, async () => {
      if (isBroken) throw new Error('no space left');
    });
    const outcomes = await Promise.allSettled([commit(add(1)), commit(add(2))]);
    expect(outcomes).toMatchObject([
      { status: 'rejected', reason: { message: 'no space left' } },
      { status: 'rejected', reason: { message: 'no space left' } },
    ]);
    isBroken = false;
    await commit(add(3));
  });

  test('that is refused takes nothing of itself along, and leaves the others of its moment', async () => {
    const commit = groupCommit(database, async () => {});
    const refused = {
      apply: () => {
        add(1).apply();
        throw new BotError('state-conflict', { key: 'key', eTag: '1' });
      },
      isSingle: false,
    };
    const outcomes = await Promise.allSettled([commit(refused), commit(add(2))]);
    expect(outcomes).toMatchObject([
      { status: 'rejected', reason: { code: 'state-conflict' } },
      { status: 'fulfilled' },
    ]);
    expect(numbers()).toStrictEqual([2]);
  });
});
