import type { ConversationState, TurnState } from '../../../dialogs/index.ts';

/** A complete question as it is remembered. */
export type RememberedQuestion = ConversationState['recent'][number];

/** The question that a state remembers last; the one place of the tests that knows where it is kept. */
export function lastQuestion(state: TurnState | undefined): RememberedQuestion | undefined {
  return state?.conversation.recent.at(-1);
}
