import type { Storage } from 'botbuilder';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMemory, type Remembered } from '../../../bot/state/remember.ts';
import { openSqliteStorage } from '../../../bot/state/sqlite-storage.ts';
import type { OpenStorage } from '../../../bot/state/storage.ts';

describe('the memory', () => {
  let store: OpenStorage;

  beforeEach(async () => {
    store = await openSqliteStorage(':memory:', () => new Date('2026-01-15T12:00:00Z'));
  });

  afterEach(() => store.close());

  test('applies a change again on fresh input when another writer was first, and tells of it', async () => {
    await store.storage.write({ key: { conversation: 1 } });
    let conflicts = 0;
    const memory = createMemory(intrudedUpon(store.storage, 1), () => {
      conflicts += 1;
    });
    expect(await memory.change(['key'], increment)).toStrictEqual({ result: 101, failed: null });
    expect(conflicts).toBe(1);
    expect(await store.storage.read(['key'])).toMatchObject({ key: { conversation: 101 } });
  });

  test('lets the first of two writers of what is new begin it', async () => {
    const memory = createMemory(intrudedUpon(store.storage, 1));
    expect(await memory.change(['key'], increment)).toMatchObject({ result: 101, failed: null });
  });

  test('gives up when it never gets its turn, and says that nothing is kept', async () => {
    await store.storage.write({ key: { conversation: 1 } });
    const memory = createMemory(intrudedUpon(store.storage, 100));
    expect(await memory.change(['key'], increment)).toMatchObject({
      result: 101,
      failed: { doing: 'write', error: { code: 'state-conflict' } },
    });
    expect(await store.storage.read(['key'])).toMatchObject({ key: { conversation: 100 } });
  });

  test('gives the result of a change that the store does not take, and tries no second time', async () => {
    let writes = 0;
    const memory = createMemory({
      ...store.storage,
      read: async () => ({}),
      write: async () => {
        writes += 1;
        throw new Error('disk full');
      },
    });
    expect(await memory.change(['key'], increment)).toMatchObject({
      result: 1,
      failed: { doing: 'write', error: { message: 'disk full' } },
    });
    expect(writes).toBe(1);
  });

  test('applies a change to nothing when the store cannot be read, and writes nothing', async () => {
    let writes = 0;
    const memory = createMemory({
      ...store.storage,
      read: async () => {
        throw new Error('gone');
      },
      write: async () => {
        writes += 1;
      },
    });
    expect(await memory.change(['key'], increment)).toMatchObject({
      result: 1,
      failed: { doing: 'read', error: { message: 'gone' } },
    });
    expect(writes).toBe(0);
  });

  test('writes the last key first, so that the first completes the change', async () => {
    const written: string[] = [];
    const memory = createMemory({
      ...store.storage,
      read: async () => ({}),
      write: async (changes) => {
        written.push(...Object.keys(changes));
        if (written.length === 2) throw new Error('the process ends');
      },
    });
    const all = (items: readonly Remembered[]) => ({ remembered: items.map(() => ({})), result: 0 });
    await memory.change(['one', 'two', 'three'], all);
    expect(written).toStrictEqual(['three', 'two']);
  });

  test('goes on after a change that failed', async () => {
    const memory = createMemory(store.storage);
    const failing = memory.change(['key'], () => {
      throw new Error('no');
    });
    const next = memory.change(['key'], increment);
    await expect(failing).rejects.toThrow('no');
    expect(await next).toMatchObject({ result: 1 });
  });
});

const increment = ([item]: readonly Remembered[]) => {
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
