import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const CASES = join(import.meta.dirname, '../cases');

const outcomeSchema = z.enum(['answers', 'asks', 'refuses', 'no-figure', 'chats']);

const turnSchema = z.strictObject({
  say: z.string().min(1),
  expect: z.strictObject({
    /** What is done with the message; `no-figure` when asking back and saying no are both right. */
    outcome: outcomeSchema.optional(),
    /** Kind of the reply. */
    kind: z.string().optional(),
    language: z.enum(['sv', 'en']).optional(),
    /** What the sentence says; ordinary blanks stand for no-break ones, a figure is a whole one. */
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

/** A conversation with what must be answered, taken from the printed list or computed outside the code under test. */
export interface ConversationCase extends z.infer<typeof caseSchema> {
  /** The file that it stands in: the kind of its questions. */
  readonly about: string;
}

/** The conversations that understanding is developed on. */
export const CONVERSATIONS: readonly ConversationCase[] = casesIn(join(CASES, 'conversations'));

/** The conversations that it is only measured on: written by people who did not know what the code does with them. */
export const MEASURED: readonly ConversationCase[] = casesIn(join(CASES, 'measured'));

/** The conversations of a folder: a file for each kind of question. */
export function casesIn(folder: string): readonly ConversationCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) =>
      z
        .array(caseSchema)
        .parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
        .map((one) => ({ ...one, about: file.replace('.json', '') })),
    );
}
