export type { AdaptiveCard } from './adaptive-card.ts';
export { ASK_VERB } from './ask-button.ts';
export { ADAPTIVE_CARD, type ChatKind, replyActivity } from './reply-activity.ts';
export { replyCard } from './reply-card.ts';
export { packReplies, unpackReplies } from './standing-replies.ts';
