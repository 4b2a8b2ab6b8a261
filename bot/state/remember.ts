import type { Storage } from 'botbuilder';
import { oneAtATime } from './one-at-a-time.ts';

/** What is kept under one key. `conversation` and `user` belong to the dialogs and are handed back unread. */
export interface Remembered {
  readonly conversation?: unknown;
  readonly user?: unknown;
  /** The message that was answered last, with the conversation before it: it may be said anew. Null after a button. */
  readonly lastMessage?: { readonly id: string; readonly text: string; readonly before?: unknown } | null;
  /** The welcome has been said; an install arrives as two activities. */
  readonly welcomed?: boolean;
}

/** Reads, changes and writes what is remembered under some keys. */
export interface Memory {
  /**
   * Applies `change` to what is remembered under `keys`, in their order, and returns its result once what is other
   * than before is written. `change` runs again on fresh input when another process wrote in between, so it must have
   * no effect of its own.
   */
  readonly change: <Result>(
    keys: readonly string[],
    change: (remembered: readonly Remembered[]) => {
      readonly remembered: readonly Remembered[];
      readonly result: Result;
    },
  ) => Promise<Result>;
  readonly forget: (key: string) => Promise<void>;
}

/** Returns the memory of all conversations and users, kept in `storage`. */
export function createMemory(storage: Storage): Memory {
  const inTurn = oneAtATime();
  return {
    change: (keys, change) =>
      // Always in the same order of keys, so that no two tasks wait for each other.
      keys.reduceRight(
        (task, key) => () => inTurn(key, task),
        async () => {
          for (let attempt = 1; ; attempt += 1) {
            const items = await storage.read([...keys]);
            const before = keys.map((key): Remembered => {
              const { eTag: _, ...remembered } = items[key] ?? {};
              return remembered;
            });
            const { remembered, result } = change(before);
            const changed = keys.flatMap((key, index) => {
              const item = remembered[index];
              if (item === undefined || item === before[index]) return [];
              return [[key, { ...item, eTag: items[key]?.eTag ?? NEW }]];
            });
            if (changed.length === 0) return result;
            try {
              await storage.write(Object.fromEntries(changed));
              return result;
            } catch (error) {
              // Stores tell of a conflict in different ways; that a version has moved on is the same in all.
              const now = await storage.read([...keys]);
              if (keys.every((key) => now[key]?.eTag === items[key]?.eTag) || attempt === ATTEMPTS)
                throw error;
            }
          }
        },
      )(),
    forget: (key) => inTurn(key, () => storage.delete([key])),
  };
}

const ATTEMPTS = 5;

// The version of what is not there yet: whoever writes it first wins, as with any other version.
const NEW = '0';
