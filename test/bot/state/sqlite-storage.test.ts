import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqliteStorage } from '../../../bot/state/sqlite-storage.ts';
import { conversation, message } from '../support/activities.ts';
import { startTestBot } from '../support/running-bot.ts';

// What is SQLite's own; what all stores do is in stores.test.ts.

let folder: string;
let files = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = () => new Date('2026-01-15T12:00:00Z');

function newPath(): string {
  files += 1;
  return join(folder, `${files}.sqlite`);
}

/** Runs `sql` in the file at `path`, as another program would. */
function elsewhere(path: string, sql: string): unknown[] {
  const database = new Database(path);
  try {
    const statement = sql.startsWith('SELECT') || sql.startsWith('PRAGMA') ? database.prepare(sql) : null;
    if (statement?.reader) return statement.all();
    database.exec(sql);
    return [];
  } finally {
    database.close();
  }
}

describe('the SQLite store', () => {
  test('makes the folder of its file', async () => {
    const path = join(folder, 'new', 'folder', 'b.sqlite');
    const store = await openSqliteStorage(path, now);
    await store.storage.write({ key: { n: 1 } });
    await store.close();
    const again = await openSqliteStorage(path, now);
    expect(await again.storage.read(['key'])).toMatchObject({ key: { n: 1 } });
    await again.close();
  });

  test('writes all or nothing', async () => {
    const { storage, close } = await openSqliteStorage(newPath(), now);
    await storage.write({ old: { n: 1 } });
    await expect(storage.write({ fresh: { n: 1 }, old: { n: 2, eTag: '9' } })).rejects.toMatchObject({
      code: 'state-conflict',
    });
    expect(await storage.read(['fresh'])).toStrictEqual({});
    await close();
  });

  test('refuses one of the writes of a moment and keeps the others', async () => {
    const { storage, close } = await openSqliteStorage(newPath(), now);
    await storage.write({ a: { n: 1 }, b: { n: 1 } });
    const { a } = await storage.read(['a']);
    const outcomes = await Promise.allSettled([
      storage.write({ a: { n: 2, eTag: a.eTag } }),
      storage.write({ b: { n: 2, eTag: '9' } }),
      storage.write({ c: { n: 2 }, b: { n: 3, eTag: '9' } }),
      storage.write({ d: { n: 2 } }),
    ]);
    expect(outcomes.map(({ status }) => status)).toStrictEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    const left = await storage.read(['a', 'b', 'c', 'd']);
    expect(Object.entries(left).map(([key, { n }]) => [key, n])).toStrictEqual([
      ['a', 2],
      ['b', 1],
      ['d', 2],
    ]);
    await close();
  });

  test('tells every writer of a moment when nothing could be written', async () => {
    const path = newPath();
    const { storage, close } = await openSqliteStorage(path, now);
    elsewhere(path, 'DROP TABLE state');
    const writes = [storage.write({ a: { n: 1 } }), storage.write({ b: { n: 1 } })];
    for (const write of await Promise.allSettled(writes))
      expect(write).toMatchObject({ status: 'rejected', reason: { code: 'state-unreachable' } });
    await expect(storage.read(['a'])).rejects.toThrow('no such table');
    await close();
  });

  test('writes what still waits when it is closed', async () => {
    const path = newPath();
    const store = await openSqliteStorage(path, now);
    const write = store.storage.write({ a: { n: 1 } });
    await store.close();
    await write;
    const again = await openSqliteStorage(path, now);
    expect(await again.storage.read(['a'])).toMatchObject({ a: { n: 1 } });
    await again.close();
  });

  test('has its log of changes beside the file, the same one for as long as it is open', async () => {
    const path = newPath();
    const store = await openSqliteStorage(path, now);
    const { ino } = statSync(`${path}-wal`);
    for (let n = 0; n < 3; n += 1) {
      await store.storage.write({ a: { n } });
      expect(elsewhere(path, 'PRAGMA journal_mode')).toStrictEqual([{ journal_mode: 'wal' }]);
      elsewhere(path, 'PRAGMA wal_checkpoint(TRUNCATE)');
      expect(() => elsewhere(path, 'PRAGMA journal_mode = DELETE')).toThrow('locked');
      expect(statSync(`${path}-wal`)).toMatchObject({ ino });
    }
    await store.close();
  });

  test('may be reached by a link', async () => {
    const [path, link] = [newPath(), newPath()];
    symlinkSync(path, link);
    const store = await openSqliteStorage(link, now);
    await store.storage.write({ key: { n: 1 } });
    await store.close();
    const again = await openSqliteStorage(path, now);
    expect(await again.storage.read(['key'])).toMatchObject({ key: { n: 1 } });
    await again.close();
  });

  test('reads what another process has written on top while the disk was waited for', async () => {
    const path = newPath();
    const { storage, close } = await openSqliteStorage(path, now);
    await storage.read(['other']);
    const write = storage.write({ key: { n: 1, eTag: '0' } });
    // Once others see the change it is committed, and on its way to the disk.
    const others = new Database(path);
    const overwrite = others.prepare(`UPDATE state SET version = version + 1, body = '{"n":2}'`);
    while (overwrite.run().changes === 0) await setImmediate();
    others.close();
    await Promise.all([storage.read(['other']), write]);
    expect(await storage.read(['key'])).toMatchObject({ key: { n: 2 } });
    await close();
  });

  test('reads what another process has written since', async () => {
    const path = newPath();
    const [mine, theirs] = [await openSqliteStorage(path, now), await openSqliteStorage(path, now)];
    expect(await mine.storage.read(['key'])).toStrictEqual({});
    await theirs.storage.write({ key: { n: 1 } });
    expect(await mine.storage.read(['key'])).toMatchObject({ key: { n: 1 } });
    await theirs.storage.delete(['key']);
    expect(await mine.storage.read(['key'])).toStrictEqual({});
    await mine.close();
    await theirs.close();
  });

  test('overwrites what it erases', async () => {
    const path = newPath();
    const store = await openSqliteStorage(path, now);
    await store.storage.write({ key: { secret: 'hemlighet' }, other: { n: 1 } });
    await store.storage.delete(['key']);
    await store.close();
    expect(readFileSync(path, 'latin1')).not.toContain('hemlighet');
    expect(readFileSync(path, 'latin1')).toContain('other');
  });

  test('is backed up while it is open, and restored by putting the copy in its place', async () => {
    const [path, copy] = [newPath(), newPath()];
    const store = await openSqliteStorage(path, now);
    await store.storage.write({ key: { n: 1 } });
    elsewhere(path, `VACUUM INTO '${copy}'`);
    await store.storage.write({ key: { n: 2 } });
    await store.close();
    const restored = await openSqliteStorage(copy, now);
    expect(await restored.storage.read(['key'])).toMatchObject({ key: { n: 1 } });
    await restored.close();
  });

  test('lets a conversation go on after a restart of the bot', async () => {
    const env = { STATE_STORE: `sqlite:${newPath()}` };
    const before = await startTestBot({ env });
    expect(await before.replies(message('räkna'))).toMatchObject([{ text: 'tur 1' }]);
    await before.stop();
    const after = await startTestBot({ env });
    expect(await after.replies(message('räkna'))).toMatchObject([{ text: 'tur 2' }]);
    await after.stop();
  });

  test('keeps every turn of two bots that share it', async () => {
    const env = { STATE_STORE: `sqlite:${newPath()}` };
    const bots = await Promise.all([startTestBot({ env }), startTestBot({ env })]);
    const where = { conversation: conversation('a:shared') };
    await bots[0].replies(message('räkna', where));
    for (let round = 0; round < 5; round += 1)
      await Promise.all(bots.map((bot) => bot.replies(message('räkna', where))));
    expect(await bots[1].replies(message('räkna', where))).toMatchObject([{ text: 'tur 12' }]);
    await Promise.all(bots.map((bot) => bot.stop()));
  });
});

describe('a locked file', () => {
  test('is waited for without holding up the rest', async () => {
    const path = newPath();
    const { storage, close } = await openSqliteStorage(path, now);
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    const [first, second] = [storage.write({ a: { n: 1 } }), storage.write({ b: { n: 1 } })];
    // Were the thread held up, this would come only after the writes were given up.
    await setTimeout(100);
    other.exec('COMMIT');
    other.close();
    await Promise.all([first, second]);
    expect(Object.keys(await storage.read(['a', 'b']))).toStrictEqual(['a', 'b']);
    await close();
  });

  test('is given up after a while, and is fine once it is free', async () => {
    const path = newPath();
    const { storage, close } = await openSqliteStorage(path, now);
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    await expect(storage.write({ a: { n: 1 } })).rejects.toMatchObject({
      code: 'state-unreachable',
      info: { store: `sqlite:${path}`, reason: 'database is locked' },
    });
    expect(await storage.read(['a'])).toStrictEqual({});
    other.exec('COMMIT');
    other.close();
    await storage.write({ a: { n: 2 } });
    expect(await storage.read(['a'])).toMatchObject({ a: { n: 2 } });
    await close();
  });
});

describe('a file', () => {
  const OLD = `CREATE TABLE state (
     key TEXT PRIMARY KEY,
     version INTEGER NOT NULL CHECK (version > 0),
     body TEXT NOT NULL CHECK (json_valid(body))
   ) STRICT, WITHOUT ROWID;
   INSERT INTO state VALUES ('msteams/conversations/a', 7, '{"conversation":{"n":1},"lastMessage":{"id":"1","text":"hej"}}')`;

  test('of version 0.1 is brought up to date, and what is in it counts as used now', async () => {
    const path = newPath();
    elsewhere(path, OLD);
    const { storage, removeUnused, close } = await openSqliteStorage(path, now);
    expect(await storage.read(['msteams/conversations/a'])).toStrictEqual({
      'msteams/conversations/a': { conversation: { n: 1 }, eTag: '7' },
    });
    expect(await removeUnused(now())).toBe(0);
    expect(await removeUnused(new Date(now().getTime() + 1))).toBe(1);
    await close();
    expect(elsewhere(path, 'PRAGMA user_version')).toStrictEqual([{ user_version: 2 }]);
  });

  test('is brought up to date once, by whoever of many comes first', async () => {
    for (const sql of [OLD, '']) {
      const path = newPath();
      elsewhere(path, sql);
      const stores = await Promise.all([1, 2, 3, 4].map(() => openSqliteStorage(path, now)));
      for (const [index, { storage }] of stores.entries()) await storage.write({ [index]: { n: index } });
      expect(Object.keys((await stores[0]?.storage.read(['0', '1', '2', '3'])) ?? {})).toHaveLength(4);
      for (const { close } of stores) await close();
    }
  });

  test('of a newer version is left as it is, and both versions are told', async () => {
    const path = newPath();
    await (await openSqliteStorage(path, now)).close();
    elsewhere(path, 'PRAGMA user_version = 3');
    elsewhere(path, 'PRAGMA journal_mode = DELETE');
    const before = readFileSync(path);
    await expect(openSqliteStorage(path, now)).rejects.toMatchObject({
      code: 'state-schema-unknown',
      message: `state store sqlite:${path} must be a file of this bot with schema 2 or older, got schema 3, of a newer version`,
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test.each([
    ['with another table', 'CREATE TABLE state (key, value)'],
    ['with another name in its header', 'PRAGMA application_id = 1'],
    ['with another version in its header', 'PRAGMA user_version = 1'],
  ])('of another program, %s, is left as it is', async (_, sql) => {
    const path = newPath();
    elsewhere(path, sql);
    const before = readFileSync(path);
    await expect(openSqliteStorage(path, now)).rejects.toThrow(
      `state store sqlite:${path} must be a file of this bot with schema 2 or older, got another program's`,
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('that is no database cannot be opened, and the path is told', async () => {
    const path = newPath();
    writeFileSync(path, 'this is not a database, and it is long enough to be told from an empty file');
    await expect(openSqliteStorage(path, now)).rejects.toThrow(`state store sqlite:${path} must be open`);
  });

  test('cannot be opened where a file stands in place of its folder', async () => {
    const path = join(newPath(), 'i.sqlite');
    writeFileSync(join(path, '..'), '');
    await expect(openSqliteStorage(path, now)).rejects.toThrow(`state store sqlite:${path} must be open`);
  });
});
