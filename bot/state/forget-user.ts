import type { OpenStorage } from './storage.ts';

/** How many items tell of a person. */
export interface Forgotten {
  /** What is remembered of the person in whatever conversation; one per channel at most. */
  readonly users: number;
  /** Conversations in which the person was the last to write, or is named in another way. */
  readonly conversations: number;
}

/**
 * Erases what `store` keeps about the person with the id `user`, and returns how much that was; with `isDryRun` nothing is
 * erased. A bot may be running meanwhile: what it would write on top of what is erased is refused.
 */
export async function forgetUser(
  { storage, keys }: Pick<OpenStorage, 'storage' | 'keys'>,
  user: string,
  { isDryRun }: { readonly isDryRun: boolean },
): Promise<Forgotten> {
  const forgotten = { users: 0, conversations: 0 };
  const mention = mentionOf(user);
  const erase = async (kind: keyof Forgotten, key: string) => {
    if (!isDryRun) await storage.delete([key]);
    forgotten[kind] += 1;
  };
  for await (const some of together(keys())) {
    const items = await storage.read(some.filter((key) => !USER.test(key)));
    for (const key of some) {
      const owner = USER.exec(key)?.[1];
      if (owner?.toLowerCase() === user.toLowerCase()) await erase('users', key);
      else if (key in items && mention.test(`${key} ${JSON.stringify(items[key])}`))
        await erase('conversations', key);
    }
  }
  return forgotten;
}

/** The keys of `userKey`. */
const USER = /^[^/]*\/users\/(.*)$/s;

// Read at the same time.
const SOME = 20;

/** The id where it stands alone, not as a part of a longer one. */
function mentionOf(user: string): RegExp {
  const literal = user.replace(/[^\w]/g, (sign) => `\\${sign}`);
  // Some chats are named by the Entra ids of both sides with "_" in between; Teams' own ids may hold one.
  const letter = /^[0-9a-f-]{36}$/i.test(user) ? '[0-9A-Za-z-]' : '[\\w-]';
  return new RegExp(`(?<!${letter})${literal}(?!${letter})`, 'i');
}

async function* together(keys: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let some: string[] = [];
  for await (const key of keys) {
    some.push(key);
    if (some.length < SOME) continue;
    yield some;
    some = [];
  }
  yield some;
}
