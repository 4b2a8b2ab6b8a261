import Database from 'better-sqlite3';
import { buildSnapshot } from '../../../data/index.ts';

/** Every table of the snapshot that a sources folder gives, but for meta, which tells when and of what it was made. */
export function tablesOf(sources: string, path: string): Readonly<Record<string, readonly unknown[]>> {
  buildSnapshot(sources, path);
  const database = new Database(path, { readonly: true });
  try {
    const names = database
      .prepare<[], string>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'meta' ORDER BY name",
      )
      .pluck()
      .all();
    return Object.fromEntries(names.map((name) => [name, database.prepare(`SELECT * FROM "${name}"`).all()]));
  } finally {
    database.close();
  }
}
