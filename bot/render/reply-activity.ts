import type { Activity, CardAction } from 'botbuilder';
import type { Reply, ReplyChoice } from '../../dialogs/index.ts';
import { replyCard } from './reply-card.ts';
import { replyText } from './reply-text.ts';

/** What Teams calls the three kinds of chat. */
export type ChatKind = 'personal' | 'groupChat' | 'channel';

/**
 * Returns the one activity that carries all replies of a turn. Words alone go as text, with up to three choices as
 * suggested actions, which only a personal chat shows; anything with a figure table, facts, steps or a form goes as a card whose sentence is the `summary`,
 * because Teams splits an activity that has both text and a card.
 */
export function replyActivity(replies: readonly Reply[], chat: ChatKind): Partial<Activity> {
  const choices = replies.flatMap((reply) => reply.choices);
  const offered = choices.length > 0 ? choices : replies.flatMap((reply) => reply.suggestions);
  // Every choice is shown; of what else could be asked, as much as there is room for.
  const isTooMuch = choices.length > MOST_SUGGESTED_ACTIONS;
  const needsButtons = offered.length > 0 && (isTooMuch || chat !== 'personal');
  if (replies.some(needsCard) || needsButtons) {
    return {
      type: 'message',
      summary: replies.map(({ sentence }) => sentence).join(' '),
      attachments: [{ contentType: ADAPTIVE_CARD, content: replyCard(replies) }],
    };
  }
  const actions = offered.slice(0, MOST_SUGGESTED_ACTIONS).map(suggestedAction);
  return {
    type: 'message',
    text: replyText(replies),
    // Names and figures hold characters that Markdown would swallow.
    textFormat: 'plain',
    ...(actions.length > 0 && { suggestedActions: { to: [], actions } }),
  };
}

/** The content type of a card's attachment. */
export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

function needsCard({ table, facts, steps, controls }: Reply): boolean {
  return table !== null || facts.length > 0 || steps.length > 0 || controls !== null;
}

function suggestedAction({ title, text }: ReplyChoice): CardAction {
  return { type: 'imBack', title, value: text };
}

/** Teams shows suggested actions in one-to-one chats only, and three of them at most. */
const MOST_SUGGESTED_ACTIONS = 3;
