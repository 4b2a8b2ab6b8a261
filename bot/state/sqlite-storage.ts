import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Storage, StoreItem, StoreItems } from 'botbuilder';
import { BotError } from '../error.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Returns a store of JSON objects in the SQLite file at `path`, which is created when missing.
 * A write that carries the version it was read with is refused once somebody else has written; one without a
 * version overwrites.
 * @throws BotError `state-unreachable` when the file cannot be opened
 */
export function openSqliteStorage(path: string): Storage & { readonly close: () => void } {
  const database = open(path);
  const select = database.prepare<[string], Row>('SELECT body, version FROM state WHERE key = ?');
  const overwrite = database.prepare(
    `INSERT INTO state (key, version, body) VALUES (?, 1, ?)
     ON CONFLICT (key) DO UPDATE SET version = version + 1, body = excluded.body`,
  );
  const update = database.prepare(
    'UPDATE state SET version = version + 1, body = ? WHERE key = ? AND version = ?',
  );
  const remove = database.prepare('DELETE FROM state WHERE key = ?');

  const writeOne = (key: string, body: string, eTag: string | undefined) => {
    if (eTag === undefined || eTag === '*') overwrite.run(key, body);
    else if (update.run(body, key, Number(eTag)).changes === 0)
      throw new BotError('state-conflict', { key, eTag });
  };
  const writeAll = database.transaction((items: readonly (readonly [string, StoreItem])[]) => {
    for (const [key, { eTag, ...item }] of items) writeOne(key, JSON.stringify(item), eTag);
  });

  // What this process wrote last, by key, the oldest first: a conversation's turns mostly come to one process. It is
  // out of date when another process has written since; a write on top of it is then refused, and the next read fresh.
  const written = new Map<string, Row>();
  const keep = (key: string, row: Row) => {
    written.set(key, row);
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
      const items: readonly (readonly [string, StoreItem])[] = Object.entries(changes);
      for (const [key] of items) written.delete(key);
      const [first] = items;
      // Immediate: waits for another process's write before this one, not in the middle of it.
      if (items.length !== 1 || first === undefined) return writeAll.immediate(items);
      // One statement is a transaction by itself, and a turn writes one item.
      const [key, { eTag, ...item }] = first;
      const body = JSON.stringify(item);
      writeOne(key, body, eTag);
      if (Number(eTag) > 0) keep(key, { body, version: Number(eTag) + 1 });
    },
    async delete(keys) {
      for (const key of keys) {
        written.delete(key);
        remove.run(key);
      }
    },
    close: () => database.close(),
  };
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
