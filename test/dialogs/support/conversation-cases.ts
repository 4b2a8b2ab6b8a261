import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const FOLDER = join(import.meta.dirname, '../../cases/conversations');

const turnSchema = z.strictObject({
  say: z.string().min(1),
  expect: z.strictObject({
    /** Kind of the reply. */
    kind: z.string().optional(),
    language: z.enum(['sv', 'en']).optional(),
    /** What the sentence says; ordinary blanks stand for no-break ones. */
    contains: z.array(z.string()).optional(),
    /** What the sentence must not say. */
    lacks: z.array(z.string()).optional(),
    /** What stands somewhere in the reply: facts, table, steps, notes, source. */
    also: z.array(z.string()).optional(),
    /** What the titles of the choices say. */
    choices: z.array(z.string()).optional(),
  }),
});

const caseSchema = z.strictObject({ name: z.string().min(1), turns: z.array(turnSchema).min(1) });

/** One worked turn. */
export type TurnCase = z.infer<typeof turnSchema>;

/** A conversation with what must be answered, taken from the printed list by reading it. */
export interface ConversationCase extends z.infer<typeof caseSchema> {
  /** The file that it stands in: the kind of its questions. */
  readonly about: string;
}

/** Every worked conversation of every file. */
export const CONVERSATIONS: readonly ConversationCase[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .flatMap((file) =>
    z
      .array(caseSchema)
      .parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))
      .map((one) => ({ ...one, about: file.replace('.json', '') })),
  );
