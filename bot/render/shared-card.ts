import type { Reply } from '../../dialogs/index.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { replyCard } from './reply-card.ts';

/**
 * Returns a reply as a card for any chat: everything that it says and no button, because where the bot is no member
 * nobody would answer one.
 */
export function sharedCard(reply: Reply): AdaptiveCard {
  return replyCard([{ ...reply, choices: [], suggestions: [], controls: null, exports: [] }]);
}
