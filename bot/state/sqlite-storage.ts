import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Storage, StoreItem, StoreItems } from 'botbuilder';
import { BotError } from '../error.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Returns a store of JSON objects in the SQLite file at `path`, which is created when missing.
 * A write that carries the version it was read with is refused once somebody else has written; version "0" is that of
 * what is not there yet. A write without a version overwrites.
 * @throws BotError `state-unreachable` when the file cannot be opened
 */
export function openSqliteStorage(path: string): Storage & { readonly close: () => void } {
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
  const commit = database.transaction((writes: readonly Write[]) => {
    for (const write of writes) {
      try {
        if (write.items.length === 1) write.items.forEach(writeOne);
        else writeAll(write.items);
      } catch (error) {
        // A refused write changes nothing and is no reason to give up the others; anything else is.
        if (!(error instanceof BotError)) throw error;
        write.refused = error;
      }
    }
  });

  // Turns that run at the same time share one commit, which costs far more than what is written.
  let waiting: Write[] = [];
  const flush = () => {
    const writes = waiting;
    waiting = [];
    try {
      // Immediate: waits for another process's write before this one, not in the middle of it.
      if (writes.length > 0) commit.immediate(writes);
    } catch (error) {
      for (const { settle } of writes) settle(error);
      return;
    }
    for (const { refused, settle } of writes) settle(refused);
  };

  // What this process wrote last, by key, the oldest first: a conversation's turns mostly come to one process. It is
  // out of date when another process has written since; a write on top of it is then refused, and the next read fresh.
  const written = new Map<string, Row>();
  const keep = ({ key, body, eTag }: Item) => {
    const version = Number(eTag) + 1;
    // An item that was overwritten has a version that nobody has seen.
    if (Number.isNaN(version)) return;
    written.set(key, { body, version });
    const [oldest] = written.keys();
    if (written.size > MOST_KEPT && oldest !== undefined) written.delete(oldest);
  };

  return {
    async read(keys) {
      const items: StoreItems = {};
      for (const key of keys) {
        const row = written.get(key) ?? select.get(key);
        if (row !== undefined) items[key] = { ...JSON.parse(row.body), eTag: String(row.version) };
      }
      return items;
    },
    async write(changes) {
      const items = Object.entries<StoreItem>(changes).map(([key, { eTag, ...item }]) => ({
        key,
        eTag,
        body: JSON.stringify(item),
      }));
      for (const { key } of items) written.delete(key);
      await new Promise<void>((resolve, reject) => {
        const settle = (error: unknown) => (error === undefined ? resolve() : reject(error));
        if (waiting.push({ items, settle }) === 1) setImmediate(flush);
      });
      items.forEach(keep);
    },
    async delete(keys) {
      for (const key of keys) {
        written.delete(key);
        remove.run(key);
      }
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
const MOST_KEPT = 10_000;

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
