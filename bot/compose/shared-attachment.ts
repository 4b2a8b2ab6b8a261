import type { MessagingExtensionAttachment } from 'botbuilder';
import type { Reply } from '../../dialogs/index.ts';
import { ADAPTIVE_CARD, sharedCard } from '../render/index.ts';

/** Returns what the compose box is given: `reply` as the card that goes into the chat, and the lines that stand for it before. */
export function sharedAttachment(
  reply: Reply,
  preview: { readonly title: string; readonly text: string },
): MessagingExtensionAttachment {
  return {
    contentType: ADAPTIVE_CARD,
    content: sharedCard(reply),
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: preview },
  };
}
