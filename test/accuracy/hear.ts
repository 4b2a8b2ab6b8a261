import type { Conversation, Reply } from '../../dialogs/index.ts';

/** The day on which the cases ask; "i år" is then the newest year of the list. */
export const NOW = new Date('2025-06-15T12:00:00Z');

/** All replies to each of some messages that follow each other. */
export type Hear = (texts: readonly string[]) => readonly (readonly Reply[])[];

/** Holds conversations that begin anew. */
export function hearing(conversation: Conversation): Hear {
  return (texts) => {
    let state: unknown;
    return texts.map((text) => {
      const result = conversation.turn(state, { text }, NOW);
      state = result.state;
      return result.replies;
    });
  };
}
