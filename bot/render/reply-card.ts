import type { Reply } from '../../dialogs/index.ts';
import type { AdaptiveCard, CardElement } from './adaptive-card.ts';
import { askButton, MOST_BUTTONS } from './ask-button.ts';
import { lightReply } from './light-reply.ts';
import { replyElements } from './reply-elements.ts';

/**
 * Returns the replies of one turn as one card: each reply in a container of its own, the suggestions as buttons at
 * the foot. Below the size that Teams takes, whatever the table.
 */
export function replyCard(all: readonly Reply[]): AdaptiveCard {
  const replies = withOneForm(all).map(lightReply);
  const suggestions = replies.flatMap((reply) => reply.suggestions).slice(0, MOST_BUTTONS);
  const tables = replies.filter(({ table }) => table !== null).length;
  const said = replies.map(({ sentence }) => sentence).join(' ');
  const card = (tableLetters: number): AdaptiveCard => ({
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: replies[0]?.language ?? 'sv',
    fallbackText: said,
    speak: said,
    body: body(replies, tableLetters),
    ...(suggestions.length > 0 && {
      actions: suggestions.map((suggestion) => askButton(suggestion, 'ask', replies[0]?.version ?? '')),
    }),
    // A table in a card of the usual width wraps every name; without one, full width only stretches the lines.
    ...(tables > 0 && { msteams: { width: 'Full' as const } }),
  });
  const whole = card(Number.POSITIVE_INFINITY);
  // Only tables can give way.
  if (tables === 0 || size(whole) <= MOST_LETTERS) return whole;
  return card(Math.floor((MOST_LETTERS - size(card(0))) / tables));
}

/** Teams counts a message in UTF-16. */
function size(card: AdaptiveCard): number {
  return JSON.stringify(card).length;
}

/** The fields of a card have their names once: of several simulations the last one is gone on with. */
function withOneForm(replies: readonly Reply[]): readonly Reply[] {
  const last = replies.findLastIndex(({ controls }) => controls !== null);
  return replies.map((reply, index) => (index === last ? reply : { ...reply, controls: null }));
}

function body(replies: readonly Reply[], tableLetters: number): readonly CardElement[] {
  const [first, ...others] = replies.map((reply) => replyElements(reply, tableLetters));
  if (others.length === 0) return first ?? [];
  return [first ?? [], ...others].map((items, index) => ({
    type: 'Container',
    ...(index > 0 && { separator: true as const, spacing: 'Medium' as const }),
    items,
  }));
}

// A message may be 100 KB as Teams counts, two bytes a letter, and is sure to arrive below 80; the activity around the
// card, with the sentence again as its summary, takes its part of that.
const MOST_LETTERS = 36_000;
