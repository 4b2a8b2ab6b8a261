import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';

/**
 * The hash of every fact that a snapshot holds, in hex. It is written by the build and compared when the snapshot is
 * read: SQLite notices a broken page, but neither a digit that has changed in it nor a file that is half of one build
 * and half of another.
 */
export function contentDigest(database: Database): string {
  const digest = createHash('sha256');
  for (const table of database.prepare<[], string>(TABLES).pluck().all()) {
    // Where it stands itself, it cannot count, and when it was published is no fact of the list.
    const others = table === 'meta' ? ` WHERE key NOT IN ('${CONTENT_KEY}', '${PUBLISHED_KEY}')` : '';
    const columns = database
      .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
      .pluck()
      .all(table);
    // Put together by SQLite, which is faster; quoted, no two rows read the same.
    const row = columns.map((column) => `quote("${column}")`).join(" || ',' || ");
    const rows = database.prepare<[], string>(`SELECT ${row} FROM "${table}"${others}`).pluck();
    digest.update(`${table}\n`);
    for (const text of rows.iterate()) digest.update(`${text}\n`);
  }
  return digest.digest('hex');
}

/** The key in `meta` under which the digest stands. */
export const CONTENT_KEY = 'content';

/** The key in `meta` under which the time of publishing stands (ISO instant), in a snapshot that has been published. */
export const PUBLISHED_KEY = 'published';

const TABLES =
  "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
