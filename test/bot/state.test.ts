import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { MemoryStorage, type Storage } from 'botbuilder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMemory } from '../../bot/state/remember.ts';
import { openSqliteStorage } from '../../bot/state/sqlite-storage.ts';
import { conversation, message } from './support/activities.ts';
import { startTestBot } from './support/running-bot.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the SQLite store', () => {
  test('gives back what was written, with a version', async () => {
    const store = openSqliteStorage(join(folder, 'a.sqlite'));
    await store.write({ one: { text: 'å' }, two: { deep: { list: [1] } } });
    expect(await store.read(['one', 'two', 'three'])).toStrictEqual({
      one: { text: 'å', eTag: '1' },
      two: { deep: { list: [1] }, eTag: '1' },
    });
    store.close();
  });

  test('keeps it when closed and opened again, in a folder that it made', async () => {
    const path = join(folder, 'new', 'folder', 'b.sqlite');
    const first = openSqliteStorage(path);
    await first.write({ key: { n: 1 } });
    first.close();
    const second = openSqliteStorage(path);
    expect(await second.read(['key'])).toMatchObject({ key: { n: 1 } });
    second.close();
  });

  test('refuses a write over a version that somebody else has replaced', async () => {
    const path = join(folder, 'c.sqlite');
    const [mine, theirs] = [openSqliteStorage(path), openSqliteStorage(path)];
    await mine.write({ key: { n: 1 } });
    const read = (await mine.read(['key'])).key;
    await theirs.write({ key: { ...read, n: 2 } });
    await expect(mine.write({ key: { ...read, n: 3 } })).rejects.toMatchObject({
      code: 'state-conflict',
      info: { key: 'key', eTag: '1' },
    });
    expect((await mine.read(['key'])).key).toStrictEqual({ n: 2, eTag: '2' });
    mine.close();
    theirs.close();
  });

  test('writes all or nothing', async () => {
    const store = openSqliteStorage(join(folder, 'd.sqlite'));
    await store.write({ old: { n: 1 } });
    await expect(store.write({ fresh: { n: 1 }, old: { n: 2, eTag: '9' } })).rejects.toMatchObject({
      code: 'state-conflict',
    });
    expect(await store.read(['fresh'])).toStrictEqual({});
    store.close();
  });

  test('refuses one of the writes of a moment and keeps the others', async () => {
    const store = openSqliteStorage(join(folder, 'j.sqlite'));
    await store.write({ a: { n: 1 }, b: { n: 1 } });
    const outcomes = await Promise.allSettled([
      store.write({ a: { n: 2, eTag: '1' } }),
      store.write({ b: { n: 2, eTag: '9' } }),
      store.write({ c: { n: 2 }, b: { n: 3, eTag: '9' } }),
      store.write({ d: { n: 2 } }),
    ]);
    expect(outcomes.map(({ status }) => status)).toStrictEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(await store.read(['a', 'b', 'c', 'd'])).toStrictEqual({
      a: { n: 2, eTag: '2' },
      b: { n: 1, eTag: '1' },
      d: { n: 2, eTag: '1' },
    });
    store.close();
  });

  test('tells every writer of a moment when nothing could be written', async () => {
    const path = join(folder, 'k.sqlite');
    const store = openSqliteStorage(path);
    const other = new Database(path);
    other.exec('DROP TABLE state');
    other.close();
    const writes = [store.write({ a: { n: 1 } }), store.write({ b: { n: 1 } })];
    for (const write of writes) await expect(write).rejects.toThrow('no such table');
    store.close();
  });

  test('writes what still waits when it is closed', async () => {
    const path = join(folder, 'l.sqlite');
    const store = openSqliteStorage(path);
    const write = store.write({ a: { n: 1 } });
    store.close();
    await write;
    const again = openSqliteStorage(path);
    expect(await again.read(['a'])).toMatchObject({ a: { n: 1 } });
    again.close();
  });

  test('overwrites with no version or "*", and forgets', async () => {
    const store = openSqliteStorage(join(folder, 'e.sqlite'));
    await store.write({ key: { n: 1 } });
    await store.write({ key: { n: 2 } });
    await store.write({ key: { n: 3, eTag: '*' } });
    expect((await store.read(['key'])).key).toStrictEqual({ n: 3, eTag: '3' });
    await store.delete(['key', 'never']);
    expect(await store.read(['key'])).toStrictEqual({});
    store.close();
  });

  test('that is no database cannot be opened, and the path is told', () => {
    const path = join(folder, 'f.sqlite');
    writeFileSync(path, 'this is not a database, and it is long enough to be told from an empty file');
    expect(() => openSqliteStorage(path)).toThrow(`state store sqlite:${path} must be open`);
  });

  test('cannot be opened where a file stands in place of its folder', () => {
    const path = join(folder, 'file', 'i.sqlite');
    writeFileSync(join(folder, 'file'), '');
    expect(() => openSqliteStorage(path)).toThrow(`state store sqlite:${path} must be open`);
  });

  test('lets a conversation go on after a restart of the bot', async () => {
    const env = { STATE_STORE: `sqlite:${join(folder, 'g.sqlite')}` };
    const before = await startTestBot({ env });
    expect(await before.replies(message('räkna'))).toMatchObject([{ text: 'tur 1' }]);
    await before.stop();
    const after = await startTestBot({ env });
    expect(await after.replies(message('räkna'))).toMatchObject([{ text: 'tur 2' }]);
    await after.stop();
  });

  test('keeps every turn of two bots that share it', async () => {
    const env = { STATE_STORE: `sqlite:${join(folder, 'h.sqlite')}` };
    const bots = await Promise.all([startTestBot({ env }), startTestBot({ env })]);
    const where = { conversation: conversation('a:shared') };
    await bots[0].replies(message('räkna', where));
    for (let round = 0; round < 5; round += 1)
      await Promise.all(bots.map((bot) => bot.replies(message('räkna', where))));
    expect(await bots[1].replies(message('räkna', where))).toMatchObject([{ text: 'tur 12' }]);
    await Promise.all(bots.map((bot) => bot.stop()));
  });
});

describe('the memory', () => {
  test('applies a change again on fresh input when another writer was first', async () => {
    const storage = new MemoryStorage();
    await storage.write({ key: { conversation: 1 } });
    const memory = createMemory(intrudedUpon(storage, 1));
    const result = await memory.change(['key'], increment);
    expect(result).toBe(101);
  });

  test('gives up when it never gets its turn', async () => {
    const storage = new MemoryStorage();
    await storage.write({ key: { conversation: 1 } });
    const memory = createMemory(intrudedUpon(storage, 100));
    await expect(memory.change(['key'], increment)).rejects.toThrow('key');
  });

  test('does not try again when the store fails for another reason', async () => {
    let writes = 0;
    const memory = createMemory({
      read: async () => ({}),
      delete: async () => {},
      write: async () => {
        writes += 1;
        throw new Error('disk full');
      },
    });
    await expect(memory.change(['key'], increment)).rejects.toThrow('disk full');
    expect(writes).toBe(1);
  });

  test('goes on after a change that failed', async () => {
    const memory = createMemory(new MemoryStorage());
    const failing = memory.change(['key'], () => {
      throw new Error('no');
    });
    const next = memory.change(['key'], increment);
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe(1);
  });
});

const increment = ([item]: readonly { readonly conversation?: unknown }[]) => {
  const next = (typeof item?.conversation === 'number' ? item.conversation : 0) + 1;
  return { remembered: [{ conversation: next }], result: next };
};

/** A store into which somebody else writes 100 just before each of our first `times` writes. */
function intrudedUpon(storage: Storage, times: number): Storage {
  let left = times;
  return {
    read: (keys) => storage.read(keys),
    delete: (keys) => storage.delete(keys),
    write: async (changes) => {
      if (left > 0) {
        left -= 1;
        await storage.write({ key: { conversation: 100 } });
      }
      await storage.write(changes);
    },
  };
}
