import type { Reply } from '../../dialogs/index.ts';
import type { AdaptiveCard, CardElement } from './adaptive-card.ts';
import { askButton, MOST_BUTTONS } from './ask-button.ts';
import { replyElements } from './reply-elements.ts';

/**
 * Returns the replies of one turn as one card: each reply in a container of its own, the suggestions as buttons at
 * the foot. At most 28 KB of JSON, the size that Teams takes.
 */
export function replyCard(replies: readonly Reply[]): AdaptiveCard {
  const suggestions = replies.flatMap((reply) => reply.suggestions).slice(0, MOST_BUTTONS);
  const tables = replies.filter(({ table }) => table !== null).length;
  const card = (tableBytes: number): AdaptiveCard => ({
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: replies[0]?.language ?? 'sv',
    fallbackText: replies.map(({ sentence }) => sentence).join(' '),
    body: body(replies, tableBytes),
    ...(suggestions.length > 0 && {
      actions: suggestions.map((suggestion) => askButton(suggestion, 'ask')),
    }),
    // A table in a card of the usual width wraps every name; without one, full width only stretches the lines.
    ...(tables > 0 && { msteams: { width: 'Full' as const } }),
  });
  const whole = card(Number.POSITIVE_INFINITY);
  // Only tables can give way.
  if (tables === 0 || size(whole) <= MOST_BYTES) return whole;
  return card(Math.floor((MOST_BYTES - size(card(0))) / tables));
}

function size(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card));
}

function body(replies: readonly Reply[], tableBytes: number): readonly CardElement[] {
  const [first, ...others] = replies.map((reply) => replyElements(reply, tableBytes));
  if (others.length === 0) return first ?? [];
  return [first ?? [], ...others].map((items, index) => ({
    type: 'Container',
    ...(index > 0 && { separator: true as const, spacing: 'Medium' as const }),
    items,
  }));
}

// Teams refuses a message above 28 KB; the activity around the card, with the sentence again as its summary,
// takes its part of that.
const MOST_BYTES = 26_000;
