import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AutoSaveStateMiddleware, ConversationState, type Storage, TestAdapter } from 'botbuilder';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StateStore } from '../../../bot/config/state-store.ts';
import { openStorage } from '../../../bot/state/open-storage.ts';
import type { OpenStorage } from '../../../bot/state/storage.ts';
import { type Azurite, startAzurite } from '../support/azurite.ts';

// What every store does. The first part is what Microsoft's tests of storage in botbuilder-js ask of every provider.

let folder: string;
let azurite: Azurite;
let places = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stores-'));
  azurite = await startAzurite();
});

afterAll(async () => {
  await azurite.stop();
  rmSync(folder, { recursive: true, force: true });
});

const memory = (): StateStore => ({ kind: 'memory' });
const file = (): StateStore => ({ kind: 'sqlite', path: join(folder, `${places}.sqlite`) });
const blobs = (): StateStore => ({
  kind: 'blob',
  container: `place-${places}`,
  connectionString: azurite.connectionString,
});

describe.each([
  { name: 'SQLite in memory', place: memory },
  { name: 'SQLite in a file', place: file },
  { name: 'Azure Blob Storage', place: blobs },
])('$name', ({ place }) => {
  const opened = openedStores(place);
  let storage: Storage;

  beforeEach(async () => {
    ({ storage } = await opened());
  });

  describe('as Microsoft’s tests have it', () => {
    test('gives nothing for a key that nobody has written', async () => {
      expect(await storage.read(['unknown'])).toStrictEqual({});
    });

    test('refuses to read no keys at all, and to write no changes at all', async () => {
      // What JavaScript may pass, whatever the types say.
      const nothing = null as unknown as string[] & Record<string, never>;
      await expect(storage.read(nothing)).rejects.toThrow();
      await expect(storage.write(nothing)).rejects.toThrow();
    });

    test('takes an empty list of keys and an empty set of changes', async () => {
      expect(await storage.read([])).toStrictEqual({});
      await storage.write({});
      await storage.delete([]);
    });

    test('gives back new items, each with a version', async () => {
      await storage.write({ first: { id: 1 }, second: { id: 2, deep: { list: [1, null, 'x'] } } });
      const items = await storage.read(['first', 'second']);
      expect(items).toStrictEqual({
        first: { id: 1, eTag: expect.any(String) },
        second: { id: 2, deep: { list: [1, null, 'x'] }, eTag: expect.any(String) },
      });
    });

    test('keeps an item under a key of nothing but signs', async () => {
      const key = '!@#$%^&*()~/\\><,.?\';"`~';
      await storage.write({ [key]: { id: 1 } });
      expect(await storage.read([key])).toMatchObject({ [key]: { id: 1 } });
    });

    test('takes a new version of what was read, and gives it another eTag', async () => {
      await storage.write({ item: { count: 1 } });
      const { item: first } = await storage.read(['item']);
      await storage.write({ item: { ...first, count: 2 } });
      const { item: second } = await storage.read(['item']);
      expect(second.count).toBe(2);
      expect(second.eTag).not.toBe(first.eTag);
    });

    test('refuses what was read before somebody else wrote, and keeps theirs', async () => {
      await storage.write({ item: { count: 1 } });
      const { item } = await storage.read(['item']);
      await storage.write({ item: { ...item, count: 2 } });
      await expect(storage.write({ item: { ...item, count: 3 } })).rejects.toMatchObject({
        code: 'state-conflict',
        info: { key: 'item', eTag: item.eTag },
      });
      expect(await storage.read(['item'])).toMatchObject({ item: { count: 2 } });
    });

    test.each([[{}], [{ eTag: '*' }]])('overwrites with %j whatever is there', async (version) => {
      await storage.write({ item: { count: 1 } });
      const { item } = await storage.read(['item']);
      await storage.write({ item: { count: 2, ...version } });
      await storage.write({ item: { count: 3, ...version } });
      const { item: last } = await storage.read(['item']);
      expect(last.count).toBe(3);
      expect(last.eTag).not.toBe(item.eTag);
    });

    test('deletes an item', async () => {
      await storage.write({ item: { id: 1 } });
      await storage.delete(['item']);
      expect(await storage.read(['item'])).toStrictEqual({});
    });

    test('deletes what is not there', async () => {
      await storage.delete(['unknown']);
    });

    test('writes, reads and deletes several at once', async () => {
      const keys = ['one', 'two', 'three'];
      await storage.write({ one: { count: 10 }, two: { count: 20 }, three: { count: 30 } });
      expect(await storage.read(keys)).toMatchObject({
        one: { count: 10 },
        two: { count: 20 },
        three: { count: 30 },
      });
      await storage.delete(keys);
      expect(await storage.read(keys)).toStrictEqual({});
    });

    test('carries the SDK’s own conversation state from turn to turn', async () => {
      const state = new ConversationState(storage);
      const turns = state.createProperty<number>('turns');
      const adapter = new TestAdapter(async (context) => {
        const turn = ((await turns.get(context)) ?? 0) + 1;
        await turns.set(context, turn);
        await context.sendActivity(`tur ${turn}`);
      }).use(new AutoSaveStateMiddleware(state));
      await adapter
        .send('a')
        .assertReply('tur 1')
        .send('b')
        .assertReply('tur 2')
        .send('c')
        .assertReply('tur 3')
        .startTest();
    });
  });

  test('begins an item once: eTag "0" is that of what is not there', async () => {
    await storage.write({ item: { n: 1, eTag: '0' } });
    await expect(storage.write({ item: { n: 2, eTag: '0' } })).rejects.toMatchObject({
      code: 'state-conflict',
      info: { key: 'item', eTag: '0' },
    });
    expect(await storage.read(['item'])).toMatchObject({ item: { n: 1 } });
  });

  test('lets one of many begin an item', async () => {
    const begun = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => storage.write({ item: { n, eTag: '0' } })),
    );
    expect(begun.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const winner = begun.findIndex(({ status }) => status === 'fulfilled');
    expect(await storage.read(['item'])).toMatchObject({ item: { n: winner } });
  });

  test('lets one of many change what all have read', async () => {
    await storage.write({ item: { n: -1 } });
    const { item } = await storage.read(['item']);
    const changes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => storage.write({ item: { ...item, n } })),
    );
    expect(changes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test.each(['9', '"0x8D"', 'nonsense'])('refuses the eTag %s, which it never gave', async (eTag) => {
    await storage.write({ item: { n: 1 } });
    for (const key of ['item', 'unknown'])
      await expect(storage.write({ [key]: { n: 2, eTag } })).rejects.toMatchObject({
        code: 'state-conflict',
      });
    expect(await storage.read(['item', 'unknown'])).toMatchObject({ item: { n: 1 } });
  });

  test('does not bring back what was deleted since it was read', async () => {
    await storage.write({ item: { n: 1 } });
    const { item } = await storage.read(['item']);
    await storage.delete(['item']);
    await expect(storage.write({ item: { ...item, n: 2 } })).rejects.toMatchObject({
      code: 'state-conflict',
    });
    expect(await storage.read(['item'])).toStrictEqual({});
  });

  test('gives what is written again after it was deleted a version of its own', async () => {
    await storage.write({ item: { n: 1, eTag: '0' } });
    const { item } = await storage.read(['item']);
    await storage.delete(['item']);
    await storage.write({ item: { n: 2, eTag: '0' } });
    await expect(storage.write({ item: { ...item, n: 3 } })).rejects.toMatchObject({
      code: 'state-conflict',
    });
  });

  test.each([
    ['å, emoji and other scripts', 'Järva – 54 575 kr 🧮 𝔸 漢字 \u0000 "\\'],
    ['half a surrogate pair', 'before \ud83e after'],
    ['very much', 'å'.repeat(300_000)],
  ])('keeps every letter of a text with %s', async (_, text) => {
    await storage.write({ item: { text } });
    const { item } = await storage.read(['item']);
    expect(item.text === text).toBe(true);
  });

  test('keeps items apart whose keys are nearly the same', async () => {
    const keys = [
      'msteams/conversations/19:a@thread.tacv2;messageid=1',
      'msteams/conversations/19:A@thread.tacv2;messageid=1',
      'x/y',
      'x//y',
      '/x/y/',
      'x~002fy',
      'x%2Fy',
      'x y',
      'x+y',
      'x.y.',
      'å',
      'a\u030a',
      '🧮',
      '~',
      '~empty~',
      '',
      '..',
      '__proto__',
      'k'.repeat(2000),
      `${'k'.repeat(2000)}x`,
    ];
    for (const [n, key] of keys.entries()) await storage.write(Object.fromEntries([[key, { n, eTag: '0' }]]));
    const items = await storage.read(keys);
    expect(keys.map((key) => items[key]?.n)).toStrictEqual(keys.map((_, n) => n));
    const { keys: keysOf } = await opened();
    expect((await listed(keysOf())).sort()).toStrictEqual([...keys].sort());
  });

  test('keeps every one of many written at once', async () => {
    const keys = Array.from({ length: 30 }, (_, n) => `key ${n}`);
    await Promise.all(keys.map((key, n) => storage.write({ [key]: { n, eTag: '0' } })));
    const items = await storage.read(keys);
    expect(keys.filter((key, n) => items[key]?.n !== n)).toStrictEqual([]);
    const { keys: keysOf } = await opened();
    expect((await listed(keysOf())).sort()).toStrictEqual([...keys].sort());
  });

  test('has no keys where nothing was written', async () => {
    const { keys, removeUnused } = await opened();
    expect(await listed(keys())).toStrictEqual([]);
    expect(await removeUnused(later())).toBe(0);
  });

  test('removes what has not been written for a while, and nothing else', async () => {
    const { keys, removeUnused } = await opened();
    const items = Array.from({ length: 250 }, (_, n) => [`key ${n}`, { n }] as const);
    await storage.write(Object.fromEntries(items));
    expect(await removeUnused(new Date(0))).toBe(0);
    expect(await listed(keys())).toHaveLength(250);
    expect(await removeUnused(later())).toBe(250);
    expect(await listed(keys())).toStrictEqual([]);
    expect(await storage.read(['key 0'])).toStrictEqual({});
  });

  test('answers when it is asked whether it does', async () => {
    const { reach } = await opened();
    await reach();
  });
});

describe.each([
  { name: 'SQLite in a file', place: file },
  { name: 'Azure Blob Storage', place: blobs },
])('$name', ({ place }) => {
  const opened = openedStores(place);

  test('keeps what was written when it is closed and opened again', async () => {
    const first = await opened();
    await first.storage.write({ item: { n: 1 } });
    const before = await first.storage.read(['item']);
    await first.close();
    const second = await openStorage(place(), () => new Date());
    expect(await second.storage.read(['item'])).toStrictEqual(before);
    await second.close();
  });

  test('tells one of two that share it that the other was first', async () => {
    const mine = (await opened()).storage;
    const other = await openStorage(place(), () => new Date());
    const theirs = other.storage;
    await mine.write({ item: { n: 1, eTag: '0' } });
    await expect(theirs.write({ item: { n: 2, eTag: '0' } })).rejects.toMatchObject({
      code: 'state-conflict',
    });
    const { item } = await mine.read(['item']);
    await theirs.write({ item: { ...(await theirs.read(['item'])).item, n: 2 } });
    await expect(mine.write({ item: { ...item, n: 3 } })).rejects.toMatchObject({ code: 'state-conflict' });
    expect(await mine.read(['item'])).toMatchObject({ item: { n: 2 } });
    await theirs.delete(['item']);
    expect(await mine.read(['item'])).toStrictEqual({});
    await other.close();
  });

  test('counts every one of the changes that two make side by side', async () => {
    const mine = (await opened()).storage;
    const other = await openStorage(place(), () => new Date());
    const increment = async (storage: Storage) => {
      for (let done = 0; done < 25; ) {
        const { item } = await storage.read(['item']);
        try {
          await storage.write({ item: { n: (item?.n ?? 0) + 1, eTag: item?.eTag ?? '0' } });
          done += 1;
        } catch (error) {
          expect(error).toMatchObject({ code: 'state-conflict' });
        }
      }
    };
    await Promise.all([increment(mine), increment(other.storage)]);
    expect(await mine.read(['item'])).toMatchObject({ item: { n: 50 } });
    await other.close();
  });
});

/** Opens a store at a new place for each test and closes it after; the returned function gives it. */
function openedStores(place: () => StateStore): () => Promise<OpenStorage> {
  let store: OpenStorage;
  beforeEach(async () => {
    places += 1;
    store = await openStorage(place(), () => new Date());
  });
  afterEach(() => store.close().catch(() => {}));
  return async () => store;
}

/** After everything that a test has written. */
function later(): Date {
  return new Date(Date.now() + 60_000);
}

async function listed(keys: AsyncIterable<string>): Promise<string[]> {
  const list: string[] = [];
  for await (const key of keys) list.push(key);
  return list;
}
