import type { Reply } from '../../dialogs/index.ts';
import type { AdaptiveCard, CardElement } from './adaptive-card.ts';
import { askButton, MOST_BUTTONS } from './ask-button.ts';
import { LEAN } from './lean-reply.ts';
import { MOST_LETTERS } from './message-size.ts';
import { replyElements } from './reply-elements.ts';

/**
 * Returns the replies of one turn as one card: each reply in a container of its own, the suggestions as buttons at
 * the foot. With its sentence as the message's summary it is below the size that Teams takes: buttons give way first,
 * then rows of tables.
 */
export function replyCard(all: readonly Reply[]): AdaptiveCard {
  const replies = withOneForm(all);
  const most = MOST_LETTERS - sentenceOf(replies).length;
  const leaner = LEAN.map((lean) => replies.map(lean));
  // Rows give way before the last buttons do.
  const whole = leaner.slice(0, -1).find((lean) => size(cardOf(lean, Number.POSITIVE_INFINITY)) <= most);
  if (whole !== undefined) return cardOf(whole, Number.POSITIVE_INFINITY);
  const frames = leaner.map((lean) => ({ lean, room: most - size(cardOf(lean, 0)) }));
  const { lean, room } =
    frames.find((frame) => frame.room >= ROOM_FOR_ROWS) ?? frames[frames.length - 1] ?? NONE;
  const tables = lean.filter(({ table }) => table !== null).length;
  return cardOf(lean, Math.floor(room / Math.max(tables, 1)));
}

function cardOf(replies: readonly Reply[], tableLetters: number): AdaptiveCard {
  const suggestions = replies.flatMap((reply) => reply.suggestions).slice(0, MOST_BUTTONS);
  const said = sentenceOf(replies);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: replies[0]?.language ?? 'sv',
    // The headline is read too, and the summary is shown where cards are not.
    ...(said.length <= MOST_TWICE && { fallbackText: said, speak: said }),
    body: body(replies, tableLetters),
    ...(suggestions.length > 0 && {
      actions: suggestions.map((suggestion) => askButton(suggestion, 'ask', replies[0]?.version ?? '')),
    }),
    // A table in a card of the usual width wraps every name; without one, full width only stretches the lines.
    ...(replies.some(({ table }) => table !== null) && { msteams: { width: 'Full' as const } }),
  };
}

function sentenceOf(replies: readonly Reply[]): string {
  return replies.map(({ sentence }) => sentence).join(' ');
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

const MOST_TWICE = 3_000;
// Enough for those asked about and the sum.
const ROOM_FOR_ROWS = 4_000;
const NONE = { lean: [], room: 0 };
