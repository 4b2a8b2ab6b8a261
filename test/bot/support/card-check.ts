import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards';
import type { AdaptiveCard as Card } from '../../../bot/render/adaptive-card.ts';

/** What the official parser says of a card, and what it knows of it. */
export interface Parsed {
  readonly problems: readonly string[];
  readonly known: unknown;
}

/** Reads a card by the official parser, at the version that the card declares, as a client without Teams' charts does. */
export function parseCard(card: Card): Parsed {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(comparable(card), context);
  const problems = Array.from(
    { length: context.eventCount },
    (_, index) => context.getEventAt(index).message,
  );
  problems.push(...parsed.validateProperties().validationEvents.map(({ message }) => message));
  return { problems, known: parsed.toJSON() };
}

/**
 * A copy of the card with the table of each chart in its place, and without what the parser keeps to itself: the host's
 * own width, fallbacks that were not needed, the schema's spelling of a property that the parser spells otherwise, and
 * the language, whose check remembers where it stopped and so refuses every second card.
 */
export function comparable(card: Card): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(card, (key, value) => {
      if (UNTOLD.includes(key)) return undefined;
      return value?.type === 'Chart.HorizontalBar' ? value.fallback : value;
    }),
  );
}

const UNTOLD = ['msteams', 'fallback', 'lang', 'firstRowAsHeader'];

/** Every object of a card that has a type, wherever it stands. */
export function elementsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(elementsOf);
  if (typeof value !== 'object' || value === null) return [];
  // An object of JSON has texts as keys.
  const own = 'type' in value ? [value as Readonly<Record<string, unknown>>] : [];
  return [...own, ...Object.values(value).flatMap(elementsOf)];
}

/** The letters of what is sent, as Teams counts them: two bytes each. */
export function teamsBytes(activity: unknown): number {
  return JSON.stringify(activity).length * 2;
}
