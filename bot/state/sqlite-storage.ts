import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Storage, StoreItem, StoreItems } from 'botbuilder';
import { BotError } from '../error.ts';
import { makeFolder } from './make-folder.ts';
import type { OpenStorage } from './open-storage.ts';

/**
 * Returns a store of JSON objects in the SQLite file at `path`, which is created when missing.
 * A write that carries the version it was read with is refused once somebody else has written; version "0" is that of
 * what is not there yet. A write without a version overwrites.
 * @throws BotError `state-unreachable` when the file cannot be opened
 */
export function openSqliteStorage(path: string): Storage & Pick<OpenStorage, 'reach' | 'close'> {
  const database = open(path);
  const select = database.prepare<[string], Row>('SELECT body, version FROM state WHERE key = ?');
  const overwrite = database.prepare(
    `INSERT INTO state (key, version, body) VALUES (?, 1, ?)
     ON CONFLICT (key) DO UPDATE SET version = version + 1, body = excluded.body`,
  );
  const insert = database.prepare(
    'INSERT INTO state (key, version, body) VALUES (?, 1, ?) ON CONFLICT (key) DO NOTHING',
  );
  const update = database.prepare(
    'UPDATE state SET version = version + 1, body = ? WHERE key = ? AND version = ?',
  );
  const remove = database.prepare('DELETE FROM state WHERE key = ?');

  const writeOne = ({ key, eTag, body }: Item) => {
    if (eTag === undefined || eTag === '*') overwrite.run(key, body);
    else {
      const { changes } = eTag === '0' ? insert.run(key, body) : update.run(body, key, Number(eTag));
      if (changes === 0) throw new BotError('state-conflict', { key, eTag });
    }
  };
  // Within another transaction this is a savepoint, which one statement does not need.
  const writeAll = database.transaction((items: readonly Item[]) => items.forEach(writeOne));
  const attempt = (write: Write) => {
    try {
      if (write.items.length === 1) write.items.forEach(writeOne);
      else writeAll(write.items);
    } catch (error) {
      // A refused write changes nothing and is no reason to give up the others; anything else is.
      if (!(error instanceof BotError)) throw error;
      write.refused = error;
    }
  };
  const commit = database.transaction((writes: readonly Write[]) => writes.forEach(attempt));

  // Turns that run at the same time share one commit, which costs far more than what is written.
  let waiting: Write[] = [];
  const flush = () => {
    const writes = waiting;
    waiting = [];
    try {
      const [only, ...others] = writes;
      // One statement is a transaction by itself.
      if (only?.items.length === 1 && others.length === 0) attempt(only);
      // Immediate: waits for another process's write before this one, not in the middle of it.
      else if (writes.length > 0) commit.immediate(writes);
    } catch (error) {
      for (const { settle } of writes) settle(error);
      return;
    }
    for (const { refused, settle } of writes) settle(refused);
  };

  // What this process read or wrote last, by key, the oldest first; `null` for what is not there. A conversation's turns
  // mostly come to one process, and most users save nothing. It is out of date when another process has written since: a
  // write on top of it is then refused, and the next read is fresh.
  const known = new Map<string, Row | null>();
  const keep = (key: string, row: Row | null) => {
    known.delete(key);
    known.set(key, row);
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    return row;
  };

  return {
    async read(keys) {
      const items: StoreItems = {};
      for (const key of keys) {
        const row = known.get(key) ?? (known.has(key) ? null : keep(key, select.get(key) ?? null));
        if (row !== null) items[key] = { ...JSON.parse(row.body), eTag: String(row.version) };
      }
      return items;
    },
    async write(changes) {
      const items = Object.entries<StoreItem>(changes).map(([key, { eTag, ...item }]) => ({
        key,
        eTag,
        body: JSON.stringify(item),
      }));
      try {
        await new Promise<void>((resolve, reject) => {
          const settle = (error: unknown) => (error === undefined ? resolve() : reject(error));
          if (waiting.push({ items, settle }) === 1) setImmediate(flush);
        });
      } finally {
        for (const { key } of items) known.delete(key);
      }
      for (const { key, body, eTag } of items) {
        // What was overwritten has a version that nobody has seen.
        const version = Number(eTag) + 1;
        if (!Number.isNaN(version)) keep(key, { body, version });
      }
    },
    async delete(keys) {
      for (const key of keys) {
        remove.run(key);
        known.delete(key);
      }
    },
    reach: async () => {
      select.get('reachable');
    },
    close: () => {
      flush();
      database.close();
    },
  };
}

interface Item {
  readonly key: string;
  readonly eTag: string | undefined;
  readonly body: string;
}

interface Write {
  readonly items: readonly Item[];
  /** Called once, with what went wrong. */
  readonly settle: (error: unknown) => void;
  refused?: BotError;
}

interface Row {
  readonly body: string;
  readonly version: number;
}

// Of about 1 KB each.
const MOST_KNOWN = 10_000;

function open(path: string): Database.Database {
  try {
    makeFolder(dirname(path));
    const database = new Database(path, { timeout: 2000 });
    database.pragma('journal_mode = WAL');
    // A power cut may cost the last turns' memory, never the file; waiting for the disk in every turn is not worth it.
    database.pragma('synchronous = NORMAL');
    database.exec(
      `CREATE TABLE IF NOT EXISTS state (
         key TEXT PRIMARY KEY,
         version INTEGER NOT NULL CHECK (version > 0),
         body TEXT NOT NULL CHECK (json_valid(body))
       ) STRICT, WITHOUT ROWID`,
    );
    return database;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BotError('state-unreachable', { store: `sqlite:${path}`, reason }, { cause });
  }
}
