// The door of the transport. Nothing of ours imports it; it says what the folder is, for tests and for reading.
// biome-ignore-all assist/source/organizeImports: the order is the reading order.

export { type BotParts, type RunningBot, startBot } from './bot.ts';
export { type Config, type Credentials, readConfig, type StateStore } from './config/index.ts';
export type { Conversation } from './conversation.ts';
export { createLog } from './watch/index.ts';

// What one turn looks like, without a server.
export { ADAPTIVE_CARD, type AdaptiveCard, type ChatKind, replyActivity, replyCard } from './render/index.ts';

// What can go wrong.
export { BotError, type BotErrorCode, type BotErrorInfo, type ConfigProblem } from './error.ts';
