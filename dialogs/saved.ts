import { z } from 'zod';
import { stepsSchema } from './scenario.ts';
import { fold } from './understand/fold.ts';

/** A name of a scenario is a short text on one line. */
export const MOST_NAME_LETTERS = 60;
const MOST_SAVED = 50;

const savedSchema = z.strictObject({
  name: z.string().min(1).max(MOST_NAME_LETTERS),
  /** When it was saved (ISO). */
  at: z.iso.datetime(),
  /** The year of the price list whose inputs it changes. */
  year: z.int(),
  steps: stepsSchema.min(1),
});

const userSchema = z.strictObject({
  version: z.literal(1),
  /** In the order saved. */
  scenarios: z.array(savedSchema).max(MOST_SAVED),
});

/** A scenario that a user has saved. */
export type SavedScenario = z.infer<typeof savedSchema>;

/** What is remembered of a user, in every conversation: small, versioned JSON. */
export type UserState = z.infer<typeof userSchema>;

/** A user that has saved nothing. */
export const NEW_USER: UserState = { version: 1, scenarios: [] };

/** The stored state, or that of a new user when there is none or it cannot be read. */
export function readUser(stored: unknown): UserState {
  if (stored === undefined) return NEW_USER;
  const parsed = userSchema.safeParse(stored);
  return parsed.success ? parsed.data : NEW_USER;
}

/** Names are the same whatever their case, accents and blanks. */
export function sameName(one: string, other: string): boolean {
  return key(one) === key(other);
}

/** The saved scenario of this name. */
export function findSaved({ scenarios }: UserState, name: string): SavedScenario | undefined {
  return scenarios.find((scenario) => sameName(scenario.name, name));
}

/** The user with one more scenario, or with it in place of the one of its name; `null` when there is no room. */
export function save(user: UserState, scenario: SavedScenario): UserState | null {
  const others = user.scenarios.filter(({ name }) => !sameName(name, scenario.name));
  return others.length >= MOST_SAVED ? null : { ...user, scenarios: [...others, scenario] };
}

/** The user without the scenario of this name. */
export function forget(user: UserState, name: string): UserState {
  return { ...user, scenarios: user.scenarios.filter((scenario) => !sameName(scenario.name, name)) };
}

/** The user with the scenario under another name, in its place. */
export function rename(user: UserState, name: string, to: string): UserState {
  const renamed = (scenario: SavedScenario) =>
    sameName(scenario.name, name) ? { ...scenario, name: to } : scenario;
  return { ...user, scenarios: user.scenarios.map(renamed) };
}

function key(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim();
}
