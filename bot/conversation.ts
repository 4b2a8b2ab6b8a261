import type { Language, Reply } from '../dialogs/reply.ts';

/** What a user wrote, free of everything that belongs to the channel. */
export interface IncomingMessage {
  readonly text: string;
  readonly locale?: string;
}

/** The conversation that the bot carries: it decides all words, the bot only transports them. */
export interface Conversation {
  readonly turn: (
    state: unknown,
    message: IncomingMessage,
    now: Date,
  ) => { readonly state: object; readonly replies: readonly Reply[] };
  readonly welcome: (language: Language) => Reply;
  readonly apology: (language: Language) => Reply;
}
