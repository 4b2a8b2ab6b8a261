import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { buildSnapshot } from '../../data/index.ts';
import { workspace } from './workspace.ts';

const RAW = [
  { fact: 'a negative fee', code: 'CHECK', sql: 'UPDATE row SET fee = -1 WHERE customer = 701' },
  {
    fact: 'a fee that is a text',
    code: 'DATATYPE',
    sql: "UPDATE row SET fee = 'mycket' WHERE customer = 701",
  },
  { fact: 'a fee with öre', code: 'DATATYPE', sql: 'UPDATE row SET fee = 12.5 WHERE customer = 701' },
  { fact: 'a negative weight', code: 'CHECK', sql: "UPDATE row SET weight = '-3' WHERE customer = 701" },
  { fact: 'a weight in words', code: 'CHECK', sql: "UPDATE row SET weight = 'tre' WHERE customer = 701" },
  {
    fact: 'a mark that is no asterisk',
    code: 'CHECK',
    sql: "UPDATE row SET mark = 'x' WHERE customer = 701",
  },
  {
    fact: 'a row of an unknown customer',
    code: 'FOREIGNKEY',
    sql: "INSERT INTO row VALUES (0, 900, 999, 'Kalle', 1, NULL, NULL, '')",
  },
  {
    fact: 'a row of an unknown sheet',
    code: 'FOREIGNKEY',
    sql: "INSERT INTO row VALUES (99, 900, 701, 'Järva sdf', 1, NULL, NULL, '')",
  },
  {
    fact: 'a second row of a customer',
    code: 'PRIMARYKEY',
    sql: 'INSERT INTO row SELECT sheet, 900, customer, printed_name, fee, weight, share, mark FROM row WHERE customer = 701',
  },
  { fact: 'a negative total', code: 'CHECK', sql: 'UPDATE sheet SET total = -1' },
  { fact: 'an unknown origin of weights', code: 'CHECK', sql: "UPDATE sheet SET origin = 'guessed'" },
  { fact: 'a period without an end', code: 'CHECK', sql: 'UPDATE sheet SET period_to = NULL' },
  {
    fact: 'a period that ends before it begins',
    code: 'CHECK',
    sql: "UPDATE sheet SET period_to = '1999-01'",
  },
  { fact: 'a part above the whole', code: 'CHECK', sql: "UPDATE pool SET part = '1.2'" },
  { fact: 'an unknown block', code: 'CHECK', sql: "UPDATE printed_sum SET block = 'schools'" },
  { fact: 'an unknown kind of customer', code: 'CHECK', sql: "UPDATE customer SET kind = 'school'" },
  { fact: 'a customer without a name', code: 'NOTNULL', sql: 'UPDATE customer SET name = NULL' },
  {
    fact: 'a name of two customers',
    code: 'PRIMARYKEY',
    sql: "INSERT INTO name VALUES ('sisab', 'SISAB', 362, 'alias', NULL, 9000)",
  },
  {
    fact: 'a former name without a day',
    code: 'CHECK',
    sql: "INSERT INTO name VALUES ('kista', 'Kista', 701, 'former', NULL, 9000)",
  },
  {
    fact: 'a service in use taken away',
    code: 'FOREIGNKEY',
    sql: "DELETE FROM service WHERE key = 'switchboard'",
  },
  {
    fact: 'a customer counted in itself',
    code: 'CHECK',
    sql: 'UPDATE counted_in SET into_customer = customer',
  },
  { fact: 'a sheet of an unknown stage', code: 'CHECK', sql: "UPDATE sheet SET stage = 'guessed'" },
  {
    fact: 'a customer that became part of another without having ended',
    code: 'CHECK',
    sql: 'UPDATE customer SET into_customer = 110 WHERE number = 701',
  },
  {
    fact: 'a fact without a document',
    code: 'FOREIGNKEY',
    sql: "UPDATE fact SET document = 'hearsay'",
  },
] as const;

test('the schema rejects what no build would write', () => {
  const { sources, snapshot } = workspace();
  buildSnapshot(sources, snapshot);
  const database = new Database(snapshot);
  database.pragma('foreign_keys = ON');
  const rejected = RAW.map(({ fact, sql }) => ({ fact, code: codeOf(database, sql) }));
  database.close();
  expect(rejected).toEqual(RAW.map(({ fact, code }) => ({ fact, code: `SQLITE_CONSTRAINT_${code}` })));
});

test('every table is strict', () => {
  const { sources, snapshot } = workspace();
  buildSnapshot(sources, snapshot);
  const database = new Database(snapshot, { readonly: true });
  const loose = database
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND strict = 0",
    )
    .pluck()
    .all();
  database.close();
  expect(loose).toEqual([]);
});

function codeOf(database: Database.Database, sql: string): string {
  try {
    database.exec(sql);
  } catch (error) {
    if (error instanceof Database.SqliteError) return error.code;
    throw error;
  }
  return 'accepted';
}
