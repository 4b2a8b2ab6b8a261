import type { Storage } from 'botbuilder';
import { BotError } from '../error.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** What is kept under one key. `conversation` and `user` belong to the dialogs and are handed back unread. */
export interface Remembered {
  readonly conversation?: unknown;
  readonly user?: unknown;
  /** The welcome has been said; an install arrives as two activities. */
  readonly welcomed?: boolean;
  /** The turn of the conversation that was taken last: its activity may come again, or its message be said anew. */
  readonly last?: LastTurn;
  /** Turns before that one whose answer may not have been given, the oldest first: their activity may come again, too. */
  readonly unanswered?: readonly LastTurn[] | undefined;
  /** Codes of the activities that were taken before the last one, the oldest first; see `activityCode`. */
  readonly taken?: readonly string[];
  /** The activity that has changed `user` last, and those of the time just before, the newest first. */
  readonly changes?: readonly UserChange[];
  /** The day (UTC) on which `user` was last of use; what is of no use for long is removed. */
  readonly usedOn?: string;
}

/** A change of what is remembered of a user, with how that was before: its activity may come again. */
export interface UserChange {
  /** Null where the activity cannot be told from others. */
  readonly code: string | null;
  readonly before?: unknown;
  /** When (ISO 8601). */
  readonly at: string;
}

/** A turn as far as it is needed when its activity comes again. */
export interface LastTurn {
  /** Null where the activity cannot be told from others. */
  readonly code: string | null;
  /** The message, which may be edited; null for a button. */
  readonly said: { readonly id: string; readonly code: string } | null;
  /** Who wrote or pressed. */
  readonly from: string;
  /** The conversation before it. */
  readonly before?: unknown;
  /** Its answer has been given. */
  readonly answered: boolean;
  /** Which process answers it, and since when (ISO 8601). */
  readonly by: string;
  readonly at: string;
}

/** What came of a change, and why it is not kept where it is not. */
export interface Changed<Result> {
  readonly result: Result;
  /** Null where all is well. */
  readonly failed: Failed | null;
}

/** Why a change is not kept, and under which keys it is all the same. */
export interface Failed {
  readonly doing: 'read' | 'write';
  readonly error: unknown;
  readonly written: readonly string[];
}

/** Reads, changes and writes what is remembered under some keys. */
export interface Memory {
  /**
   * Applies `change` to what is remembered under `keys`, in their order, and resolves once what is other than before
   * is written. `change` runs again on fresh input when another process wrote in between, so it must have no effect of
   * its own. Where the store cannot be read, it is applied to nothing; where it cannot be written, the result stands
   * all the same; both are told.
   *
   * The last key is written first and the first key last, which completes the change: a process may end in between.
   */
  readonly change: <Result>(
    keys: readonly string[],
    change: (remembered: readonly Remembered[]) => {
      readonly remembered: readonly Remembered[];
      readonly result: Result;
    },
  ) => Promise<Changed<Result>>;
  /** Rejects when the store cannot be reached. */
  readonly forget: (key: string) => Promise<void>;
}

/** Returns the memory of all conversations and users, kept in `storage`; `onConflict` is called for each. */
export function createMemory(storage: Storage, onConflict: () => void = () => {}): Memory {
  const inTurn = oneAtATime();
  return {
    change: (keys, change) =>
      // Always in the same order of keys, so that no two tasks wait for each other.
      keys.reduceRight(
        (task, key) => () => inTurn(key, task),
        async () => {
          for (let attempt = 1; ; attempt += 1) {
            const read = await reading(storage, keys);
            const before = keys.map((key): Remembered => {
              const { eTag: _, ...remembered } = read.items[key] ?? {};
              return remembered;
            });
            const { remembered, result } = change(before);
            if (read.error !== null)
              return { result, failed: { doing: 'read' as const, error: read.error, written: [] } };
            const written: string[] = [];
            try {
              for (let index = keys.length - 1; index >= 0; index -= 1) {
                const [key, item] = [keys[index], remembered[index]];
                if (key === undefined || item === undefined || item === before[index]) continue;
                await storage.write({ [key]: { ...item, eTag: read.items[key]?.eTag ?? NEW } });
                written.push(key);
              }
              return { result, failed: null };
            } catch (error) {
              const isConflict = error instanceof BotError && error.code === 'state-conflict';
              if (isConflict) onConflict();
              if (!isConflict || attempt === ATTEMPTS)
                return { result, failed: { doing: 'write' as const, error, written } };
            }
          }
        },
      )(),
    forget: (key) => inTurn(key, () => storage.delete([key])),
  };
}

/** What stands under `keys`, or nothing and why. */
async function reading(
  storage: Storage,
  keys: readonly string[],
): Promise<{ readonly items: Awaited<ReturnType<Storage['read']>>; readonly error: unknown }> {
  try {
    return { items: await storage.read([...keys]), error: null };
  } catch (error) {
    return { items: {}, error };
  }
}

const ATTEMPTS = 10;

// The version of what is not there yet: whoever writes it first wins, as with any other version.
const NEW = '0';
