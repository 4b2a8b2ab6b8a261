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
    const names = columns.map((column) => `"${column}"`);
    // Put together by SQLite, a sheet's rows at a time, which is three times as fast as row by row.
    const facts = `group_concat(json_array(${names.join()}), char(10))`;
    const texts = database.prepare<[], string>(
      `SELECT ${facts} FROM "${table}"${others} GROUP BY ${names[0]}`,
    );
    digest.update(`${table}\n`);
    for (const text of texts.pluck().iterate()) digest.update(`${text}\n`);
  }
  return digest.digest('hex');
}

/** The key in `meta` under which the digest stands. */
export const CONTENT_KEY = 'content';

/** The key in `meta` under which the time of publishing stands (ISO instant), in a snapshot that has been published. */
export const PUBLISHED_KEY = 'published';

const TABLES =
  "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
