export { actionRefusal, cardInstead, messageBeside } from './action-response.ts';
export { type AdaptiveCard, VERBS } from './adaptive-card.ts';
export { dialogCard } from './dialog-card.ts';
export { linkCard } from './link-card.ts';
export { MOST_LETTERS } from './message-size.ts';
export { ADAPTIVE_CARD, type ChatKind, replyActivity } from './reply-activity.ts';
export { replyCard } from './reply-card.ts';
export { sharedCard } from './shared-card.ts';
