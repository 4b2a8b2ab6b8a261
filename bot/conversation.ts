import type { Act, Conversation as Dialogs, IncomingMessage, Reply } from '../dialogs/index.ts';

/**
 * The conversation that the bot carries: it decides all words, the bot only transports them. What is remembered of the
 * conversation and of the user is kept and handed back unread; a user that is the same as before has not changed.
 */
export interface Conversation extends Pick<Dialogs, 'welcome' | 'notice' | 'search' | 'nothingFound'> {
  readonly turn: (state: Kept, message: IncomingMessage, now: Date) => Turn;
  readonly act: (state: Kept, act: Act, now: Date) => Turn;
}

/** What is remembered of the conversation and of the user; neither is looked into. */
export interface Kept {
  readonly conversation?: unknown;
  readonly user?: unknown;
}

/** What a message or an act comes to. */
export interface Turn {
  readonly state: Kept;
  readonly replies: readonly Reply[];
}
