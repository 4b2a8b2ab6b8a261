import { MemoryStorage, type Storage } from 'botbuilder';
import { describe, expect, test } from 'vitest';
import { createMemory } from '../../bot/state/remember.ts';

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
