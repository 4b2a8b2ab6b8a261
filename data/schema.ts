import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Written into every snapshot's header, so that no other file is taken for one, or overwritten ("Avgf"). */
export const APPLICATION_ID = 0x41766766;

/** Grows with every change of the schema that a reader would notice. */
export const SCHEMA_VERSION = 3;

/** The statements that make an empty snapshot. */
export function schemaSql(): string {
  return readFileSync(join(import.meta.dirname, 'schema.sql'), 'utf8');
}
