import type { Storage } from 'botbuilder';
import { oneAtATime } from './one-at-a-time.ts';

/** What is kept per conversation. `conversation` belongs to the dialogs and is handed back unread. */
export interface Remembered {
  readonly conversation?: unknown;
  /** The welcome has been said; an install arrives as two activities. */
  readonly welcomed?: boolean;
}

/** Reads, changes and writes what is remembered under one key. */
export interface Memory {
  /**
   * Applies `change` to what is remembered under `key` and returns its result once that is written.
   * `change` runs again on fresh input when another process wrote in between, so it must have no effect of its own.
   */
  readonly change: <Result>(
    key: string,
    change: (remembered: Remembered) => { readonly remembered: Remembered; readonly result: Result },
  ) => Promise<Result>;
  readonly forget: (key: string) => Promise<void>;
  /** Resolves when the store answers. */
  readonly reach: () => Promise<void>;
}

/** Returns the memory of all conversations, kept in `storage`. */
export function createMemory(storage: Storage): Memory {
  const inTurn = oneAtATime();
  return {
    change: (key, change) =>
      inTurn(key, async () => {
        for (let attempt = 1; ; attempt += 1) {
          const item = (await storage.read([key]))[key];
          const { eTag, ...remembered } = item ?? {};
          const changed = change(remembered);
          try {
            await storage.write({ [key]: { ...changed.remembered, ...(eTag !== undefined && { eTag }) } });
            return changed.result;
          } catch (error) {
            // Stores tell of a conflict in different ways; that the version has moved on is the same in all.
            const now = (await storage.read([key]))[key]?.eTag;
            if (now === eTag || attempt === ATTEMPTS) throw error;
          }
        }
      }),
    forget: (key) => inTurn(key, () => storage.delete([key])),
    reach: async () => {
      await storage.read(['reachable']);
    },
  };
}

const ATTEMPTS = 5;
