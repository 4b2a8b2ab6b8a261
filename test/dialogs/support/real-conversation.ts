import { type Conversation, createConversation, type Reply } from '../../../dialogs/index.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';

/** The day on which the tests ask; "i år" is then the newest year of the list. */
export const NOW = new Date('2025-06-15T12:00:00Z');

/** A conversation over the real price list, with what a test asks it. */
export interface RealConversation extends Conversation {
  /** The reply to a message that begins a conversation. */
  readonly ask: (text: string, locale?: string) => Reply;
  /** The replies to messages that follow each other. */
  readonly converse: (...texts: readonly string[]) => readonly Reply[];
}

/** Builds the real list for the calling test file and opens a conversation over it. */
export function realConversation(): RealConversation {
  const conversation = createConversation(builtSnapshot());
  const converse = (...texts: readonly string[]) => {
    let state: unknown;
    return texts.map((text) => {
      const result = conversation.turn(state, { text }, NOW);
      state = result.state;
      return only(result.replies);
    });
  };
  return {
    ...conversation,
    ask: (text, locale) =>
      only(conversation.turn(undefined, locale === undefined ? { text } : { text, locale }, NOW).replies),
    converse,
  };
}

/** The one reply of a turn. */
export function only(replies: readonly Reply[]): Reply {
  const [reply, ...others] = replies;
  if (reply === undefined || others.length > 0) throw new Error(`expected one reply, got ${replies.length}`);
  return reply;
}
