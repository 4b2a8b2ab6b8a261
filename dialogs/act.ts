import { z } from 'zod';
import { formChangeSchema } from './form.ts';
import { askedSchema, groupSchema, viewSchema } from './question.ts';
import { stepsSchema } from './scenario.ts';

/** What the card of a simulation is about: enough to go on from it in any conversation and after a restart. */
const standSchema = z.object({
  /** Version of the price list that it was computed on. */
  version: z.string().max(200),
  language: z.enum(['sv', 'en']),
  steps: stepsSchema,
  /** The service that is shown; `null` where the scenario has changes of several, or none. */
  service: z.string().max(100).nullable(),
  customers: z.array(z.int()).max(100),
  group: groupSchema.nullable(),
  view: viewSchema,
});

/** What the card of a simulation is about. */
export type Stand = z.infer<typeof standSchema>;

// Clients send an empty field as an empty text or leave it out.
const choice = z.string().max(100).default('');

/** What a control of a card does. */
const actSchema = z.discriminatedUnion('do', [
  /** Opens the form with nothing in its fields. */
  z.object({ do: z.literal('form'), language: z.enum(['sv', 'en']) }),
  /** Changes what the fields say, on top of what is changed. */
  z.object({
    do: z.literal('change'),
    on: standSchema,
    service: choice,
    customer: choice,
    change: formChangeSchema.or(z.literal('')).default(''),
    amount: z.string().max(200).default(''),
  }),
  /** Takes away the change at this place of all changes, from 1. */
  z.object({ do: z.literal('remove'), on: standSchema, place: z.int().min(1) }),
  z.object({ do: z.literal('undo'), on: standSchema }),
  /** Takes all changes away, whatever they are. */
  z.object({ do: z.literal('reset'), on: standSchema }),
  /** Keeps the scenario under a name; `replaces` is the name of the one that may go for it. */
  z.object({
    do: z.literal('save'),
    on: standSchema,
    name: z.string().max(500).default(''),
    replaces: z.string().max(500).default(''),
  }),
  /** Shows other rows of the same simulation. */
  z.object({ do: z.literal('show'), on: standSchema, view: viewSchema }),
  /** Says the simulation as it is, to be put into a chat. */
  z.object({ do: z.literal('insert'), on: standSchema }),
  /** Hands out an answer as a file. */
  z.object({
    do: z.literal('export'),
    version: z.string().max(200),
    language: z.enum(['sv', 'en']),
    format: z.enum(['xlsx', 'csv']),
    question: askedSchema,
  }),
]);

/** Something that was done on a card: complete, so that it needs no text and no memory. */
export type Act = z.infer<typeof actSchema>;

/** Returns what was done on a card, from the data of its control and the values of its fields; `null` for anything else. */
export function readAct(data: unknown): Act | null {
  const parsed = actSchema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** Returns the language of the card that something was done on. */
export function languageOfAct(act: Act): Stand['language'] {
  return 'on' in act ? act.on.language : act.language;
}
