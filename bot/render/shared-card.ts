import type { Reply } from '../../dialogs/index.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { replyCard } from './reply-card.ts';

/**
 * Returns a reply as a card for any chat: everything that it says and no button, because where the bot is no member
 * nobody would answer one. The chart of a long table is left out: it says nothing that the table does not, and a message
 * that somebody sends holds less than one of the bot's.
 */
export function sharedCard(reply: Reply): AdaptiveCard {
  const said: Reply = { ...reply, choices: [], suggestions: [], controls: null, exports: [] };
  const card = replyCard([said]);
  return Buffer.byteLength(JSON.stringify(card)) <= MOST_BYTES ? card : replyCard([{ ...said, chart: null }]);
}

// Teams takes about 28 KB, what is written beside the card included.
const MOST_BYTES = 26_000;
