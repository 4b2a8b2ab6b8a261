import { z } from 'zod';
import { questionSchema } from './question.ts';
import { NO_SCENARIO, scenarioSchema } from './scenario.ts';

/** After this long a follow-up no longer follows. */
const CONTEXT_HOURS = 24;

/** Whether what was said at a time (ISO) still belongs to a conversation; a clock that went back is no reason to trust it. */
export function isStillOf(at: string, now: Date): boolean {
  const age = now.getTime() - Date.parse(at);
  return age >= 0 && age <= CONTEXT_HOURS * 3_600_000;
}

/** More questions than this are not summed or compared in one breath. */
export const MOST_RECENT = 8;

/** More choices than this are not offered in one breath. */
export const MOST_PENDING = 20;

/** Of more people than this in one chat the oldest question is given up. */
export const MOST_WAITING = 20;

/** More customers than the list will have. */
const MOST_FOUND = 500;

const choiceSchema = z.strictObject({
  /** What the user may answer with: a customer number, a service, or only the position in the list. */
  customer: z.int().nullable(),
  service: z.string().nullable(),
  /** What the choice is called. */
  name: z.string().max(200),
  /** The whole message that the choice stands for. */
  text: z.string().max(20_000),
});

const waitingSchema = z.strictObject({
  /** Who was asked; another person's message does not answer it. */
  who: z.string().max(300),
  /** When (ISO). */
  at: z.iso.datetime(),
  /** It was asked what a scenario shall be called. */
  asksName: z.boolean(),
  /** The message that lacks an amount, which may come alone. */
  open: z.string().max(20_000).nullable(),
  /** The choices that were offered. */
  pending: z.array(choiceSchema).max(MOST_PENDING),
});

/** A clarifying question that waits for the answer of one person. */
export type Waiting = z.infer<typeof waitingSchema>;

const stateSchema = z.strictObject({
  version: z.literal(3),
  language: z.enum(['sv', 'en']).nullable(),
  /** The questions that continue each other, oldest first, and when the last of them was asked (ISO). */
  recent: z.array(questionSchema).max(MOST_RECENT),
  at: z.iso.datetime().nullable(),
  /** The last question that was answered, for its answer to be handed out as a file. */
  answered: questionSchema.nullable().default(null),
  /** The customers that the last ranking or selection found: "hur många användare har de?" is about them. */
  found: z.array(z.int()).max(MOST_FOUND),
  /** Changed inputs; they stay until they are reset. */
  scenario: scenarioSchema,
  /** How many of the recent questions came in the last message: what goes on from it goes on from all of them. */
  width: z.int().min(1).max(MOST_RECENT),
  /** What waits for an answer, of each person in the chat who was asked something, the newest last. */
  waiting: z.array(waitingSchema).max(MOST_WAITING),
});

/** What is remembered between two turns: small, versioned JSON. */
export type ConversationState = z.infer<typeof stateSchema>;

/** A conversation that has not begun. */
export const FRESH_STATE: ConversationState = {
  version: 3,
  language: null,
  recent: [],
  at: null,
  answered: null,
  found: [],
  scenario: NO_SCENARIO,
  width: 1,
  waiting: [],
};

/** The stored state, or a fresh one when there is none, it is of another version, or it cannot be read. */
export function readState(stored: unknown): ConversationState {
  const parsed = stateSchema.safeParse(stored);
  return parsed.success ? parsed.data : FRESH_STATE;
}
