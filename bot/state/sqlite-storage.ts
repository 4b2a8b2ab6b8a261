import { randomInt } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { StoreItem } from 'botbuilder';
import { BotError } from '../error.ts';
import { groupCommit } from './group-commit.ts';
import { openSqliteFile } from './sqlite-file.ts';
import type { OpenStorage } from './storage.ts';
import { whenFree } from './when-free.ts';

/**
 * Returns the store of JSON objects in the SQLite file at `path`, which is created when missing; ":memory:" has no file.
 * Several processes may share one file. What is written is durable once the write resolves.
 * @throws BotError `state-unreachable` when the file cannot be opened, `state-schema-unknown` when it is not one of ours
 */
export async function openSqliteStorage(path: string, now: () => Date): Promise<OpenStorage> {
  const attempt = <Result>(task: Promise<Result>) => task.catch((error) => fail(path, error));
  const { database, log } = await attempt(openSqliteFile(path, now()));
  const statements = {
    changesElsewhere: database.prepare<[], number>('PRAGMA data_version').pluck(),
    select: database.prepare<[string], Row>('SELECT body, version FROM state WHERE key = ?'),
    page: database.prepare<[string], Pick<Item, 'key' | 'used'>>(
      `SELECT key, used FROM state WHERE key >= ? ORDER BY key LIMIT ${PAGE + 1}`,
    ),
    overwrite: database.prepare<Item>(
      `INSERT INTO state (key, version, used, body) VALUES (:key, :version, :used, :body)
       ON CONFLICT (key) DO UPDATE SET version = version + 1, used = excluded.used, body = excluded.body`,
    ),
    insert: database.prepare<Item>(
      `INSERT INTO state (key, version, used, body) VALUES (:key, :version, :used, :body)
       ON CONFLICT (key) DO NOTHING`,
    ),
    update: database.prepare<Item>(
      'UPDATE state SET version = :version, used = :used, body = :body WHERE key = :key AND version = :version - 1',
    ),
    remove: database.prepare<[string]>('DELETE FROM state WHERE key = ?'),
    removeUnused: database.prepare<[string, number]>('DELETE FROM state WHERE key = ? AND used < ?'),
  };
  const change = groupCommit(database, log.toDisk);

  const writeOne = ({ eTag, ...item }: Item & { readonly eTag: string | undefined }) => {
    if (eTag === undefined || eTag === '*') statements.overwrite.run(item);
    else {
      const { changes } = eTag === ABSENT ? statements.insert.run(item) : statements.update.run(item);
      if (changes === 0) throw new BotError('state-conflict', { key: item.key, eTag });
    }
  };

  // What this process read or wrote last, by key, the oldest first; `null` for what is not there. A conversation's turns
  // mostly come to one process, and most users save nothing. All of it is read again once another process has written.
  const known = new Map<string, Row | null>();
  let elsewhere: number | undefined;
  let clearings = 0;
  const keep = (key: string, row: Row | null) => {
    known.delete(key);
    known.set(key, row);
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    return row;
  };
  const readAll = (keys: readonly string[]) => {
    const changes = statements.changesElsewhere.get();
    if (changes !== elsewhere) {
      known.clear();
      clearings += 1;
    }
    elsewhere = changes;
    return keys.flatMap((key) => {
      const row = known.get(key) ?? (known.has(key) ? null : keep(key, statements.select.get(key) ?? null));
      return row === null ? [] : [[key, { ...JSON.parse(row.body), eTag: String(row.version) }]];
    });
  };

  async function* pages() {
    let from: string | undefined = '';
    while (from !== undefined) {
      const first: string = from;
      const rows = await attempt(whenFree(() => statements.page.all(first)));
      yield rows.slice(0, PAGE);
      from = rows[PAGE]?.key;
      // Turns come first.
      await setImmediate();
    }
  }

  return {
    storage: {
      read: async (keys) => Object.fromEntries(await attempt(whenFree(() => readAll(keys)))),
      write: async (changes) => {
        const used = now().getTime();
        const items = Object.entries<StoreItem>(changes).map(([key, { eTag, ...item }]) => ({
          key,
          eTag,
          used,
          version: isVersion(eTag) ? Number(eTag) + 1 : randomInt(1, MOST_FIRST),
          body: JSON.stringify(item),
        }));
        if (items.length === 0) return;
        const before = clearings;
        try {
          await attempt(change({ apply: () => items.forEach(writeOne), isSingle: items.length === 1 }));
        } finally {
          for (const { key } of items) known.delete(key);
        }
        // While the disk was waited for, another process may have written on top.
        if (clearings !== before) return;
        // What was overwritten has a version that nobody has seen.
        for (const { key, body, eTag, version } of items)
          if (eTag === ABSENT || isVersion(eTag)) keep(key, { body, version });
      },
      delete: async (keys) => {
        try {
          const apply = () => keys.forEach((key) => void statements.remove.run(key));
          await attempt(change({ apply, isSingle: keys.length === 1 }));
        } finally {
          for (const key of keys) known.delete(key);
        }
      },
    },
    reach: async () => {
      await attempt(whenFree(() => statements.select.get('reachable')));
    },
    removeUnused: async (before) => {
      const oldest = before.getTime();
      let removed = 0;
      for await (const rows of pages()) {
        const unused = rows.filter(({ used }) => used < oldest).map(({ key }) => key);
        if (unused.length === 0) continue;
        let changes = 0;
        const apply = () => {
          // Anew with each attempt. What was used meanwhile stays.
          changes = unused.reduce((sum, key) => sum + statements.removeUnused.run(key, oldest).changes, 0);
        };
        await attempt(change({ apply, isSingle: false }));
        for (const key of unused) known.delete(key);
        removed += changes;
      }
      return removed;
    },
    keys: async function* () {
      for await (const rows of pages()) yield* rows.map(({ key }) => key);
    },
    close: async () => {
      try {
        // After everything that was to be written before.
        await change({ apply: () => {}, isSingle: true });
        // What was erased is still in the log of changes, until that is taken into the file.
        database.pragma('wal_checkpoint(TRUNCATE)');
      } finally {
        await log.close().finally(() => database.close());
      }
    },
  };
}

/** One row, as it is written; versions of what is deleted and written again begin anywhere, so that none comes back. */
interface Item {
  readonly key: string;
  readonly version: number;
  readonly used: number;
  readonly body: string;
}

type Row = Pick<Item, 'body' | 'version'>;

// The version of what is not there yet.
const ABSENT = '0';

// The largest range of `randomInt`; there is room for as many writes above it.
const MOST_FIRST = 2 ** 48 - 1;

// Of about 1 KB each.
const MOST_KNOWN = 10_000;

// Few enough that turns do not notice.
const PAGE = 100;

function isVersion(eTag: string | undefined): eTag is string {
  return eTag !== undefined && eTag !== ABSENT && eTag !== '*';
}

function fail(path: string, cause: unknown): never {
  if (cause instanceof BotError) throw cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new BotError('state-unreachable', { store: `sqlite:${path}`, reason }, { cause });
}
