import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { BotError } from '../error.ts';
import { makeFolder } from './make-folder.ts';
import { openSqliteLog, type SqliteLog } from './sqlite-log.ts';
import { BUSY_TIMEOUT_MS, whenFree } from './when-free.ts';

/** A state file that is open, with the log of its changes. */
export interface SqliteFile {
  readonly database: Database.Database;
  readonly log: SqliteLog;
}

/**
 * Returns the state file at `path`, open and with the newest schema; it is created when missing. Files of older versions
 * are brought up to date in one transaction, where what is in them counts as used at `now`.
 * @throws BotError `state-schema-unknown` when it is another program's file or one of a newer version, which is then
 * left as it was; SQLite's own errors when it cannot be opened
 */
export async function openSqliteFile(path: string, now: Date): Promise<SqliteFile> {
  makeFolder(dirname(path));
  const database = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    await whenFree(() => schemaOf(database, path));
    await whenFree(() => database.pragma('journal_mode = WAL'));
    // A power cut never harms the file; that it takes nothing that a reply has told of is seen to by `openSqliteLog`.
    database.pragma('synchronous = NORMAL');
    // What is erased is overwritten, too.
    database.pragma('secure_delete = ON');
    await whenFree(() => migrate(database, path, now));
    return { database, log: await openSqliteLog(database) };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** In the header of every state file, so that no other program's is taken for one; "Avgs". */
const APPLICATION_ID = 0x41766773;

/** What takes a file from the schema before to the next; the first begins with an empty file. */
const MIGRATIONS = [
  // Files of version 0.1 have this table, and nothing in their header.
  `CREATE TABLE IF NOT EXISTS state (
     key TEXT PRIMARY KEY,
     version INTEGER NOT NULL CHECK (version > 0),
     body TEXT NOT NULL CHECK (json_valid(body))
   ) STRICT, WITHOUT ROWID`,
  // When an item was last written, in ms since 1970. Without a number for each row, rows of over a thousand bytes would
  // take a page of their own beside the tree, and a commit twice as long. What was said last was kept in another way.
  `CREATE TABLE newer (
     key TEXT PRIMARY KEY,
     version INTEGER NOT NULL CHECK (version > 0),
     used INTEGER NOT NULL,
     body TEXT NOT NULL CHECK (json_valid(body))
   ) STRICT;
   INSERT INTO newer SELECT key, version, :now, json_remove(body, '$.lastMessage') FROM state;
   DROP TABLE state;
   ALTER TABLE newer RENAME TO state`,
];

const NEWEST = MIGRATIONS.length;

function migrate(database: Database.Database, path: string, now: Date): void {
  if (schemaOf(database, path) === NEWEST) return;
  database
    .transaction(() => {
      // Another process may have done it while this one waited for its turn.
      for (const migration of MIGRATIONS.slice(schemaOf(database, path)))
        database.exec(migration.replaceAll(':now', String(now.getTime())));
      database.pragma(`application_id = ${APPLICATION_ID}`);
      database.pragma(`user_version = ${NEWEST}`);
    })
    .immediate();
}

/** The number of migrations that the file has been through; an empty one none. */
function schemaOf(database: Database.Database, path: string): number {
  const [id, version] = ['application_id', 'user_version'].map((name) =>
    Number(database.pragma(name, { simple: true })),
  );
  if (id === APPLICATION_ID && version !== undefined && version <= NEWEST) return version;
  const got = id === APPLICATION_ID ? `schema ${version}, of a newer version` : "another program's";
  if (id === 0 && version === 0 && isOldOrEmpty(database)) return 0;
  throw new BotError('state-schema-unknown', { store: `sqlite:${path}`, newest: NEWEST, got });
}

function isOldOrEmpty(database: Database.Database): boolean {
  const columns = database
    .prepare<[], string>(
      `SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c ORDER BY t.name, c.cid`,
    )
    .pluck()
    .all();
  return columns.length === 0 || columns.join() === 'state.key,state.version,state.body';
}
