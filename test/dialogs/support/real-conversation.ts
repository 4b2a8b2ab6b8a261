import { type Conversation, createConversation, type Reply } from '../../../dialogs/index.ts';
import { type Hear, hearing, NOW } from '../../accuracy/hear.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';

export { NOW };

/** A conversation over the real price list, with what a test asks it. */
export interface RealConversation extends Conversation {
  /** The reply to a message that begins a conversation. */
  readonly ask: (text: string, locale?: string) => Reply;
  /** The replies to messages that follow each other, each of which has one. */
  readonly converse: (...texts: readonly string[]) => readonly Reply[];
  readonly hear: Hear;
}

/** Builds the real list for the calling test file and opens a conversation over it. */
export function realConversation(): RealConversation {
  const conversation = createConversation(builtSnapshot());
  const hear = hearing(conversation);
  return {
    ...conversation,
    hear,
    ask: (text, locale) =>
      only(conversation.turn(undefined, locale === undefined ? { text } : { text, locale }, NOW).replies),
    converse: (...texts) => hear(texts).map(only),
  };
}

/** The one reply of a turn. */
export function only(replies: readonly Reply[]): Reply {
  const [reply, ...others] = replies;
  if (reply === undefined || others.length > 0) throw new Error(`expected one reply, got ${replies.length}`);
  return reply;
}
