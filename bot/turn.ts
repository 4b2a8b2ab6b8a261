import type { Activity } from 'botbuilder';
import type { Act, Reply } from '../dialogs/index.ts';
import type { Conversation, Kept, Turn } from './conversation.ts';
import { conversationBefore, isEdit, isUnchanged, type SaidMessage } from './edited.ts';
import type { AskedText } from './press.ts';
import { conversationKey, userKey } from './state/keys.ts';
import type { Memory } from './state/remember.ts';

/** What a turn needs; `now` is the only clock. */
export interface TurnParts {
  readonly conversation: Conversation;
  readonly memory: Memory;
  readonly now: () => Date;
}

/**
 * Answers what is asked from what is remembered and remembers what comes of it. `said` is the message that it stands in, null
 * for a button; the replies are none where a client tells of an edit that has changed no word.
 */
export function takeTurn(
  { conversation, memory, now }: TurnParts,
  activity: Activity,
  { text, version }: AskedText,
  said: SaidMessage | null,
): Promise<readonly Reply[]> {
  const { locale } = activity;
  // The SDK's type leaves out the null that some clients send.
  const message = {
    text,
    from: userKey(activity),
    ...(typeof locale === 'string' && { locale }),
    ...(version !== undefined && { version }),
  };
  return remembering(memory, activity, said, (kept) => conversation.turn(kept, message, now()));
}

/** Carries out what was done on a card, on what is remembered, and remembers what comes of it. */
export function takeAct(
  { conversation, memory, now }: TurnParts,
  activity: Activity,
  act: Act,
): Promise<readonly Reply[]> {
  return remembering(memory, activity, null, (kept) => conversation.act(kept, act, now()));
}

function remembering(
  memory: Memory,
  activity: Activity,
  said: SaidMessage | null,
  turn: (kept: Kept) => Turn,
): Promise<readonly Reply[]> {
  return memory.change([conversationKey(activity), userKey(activity)], ([chat = {}, person = {}]) => {
    if (said !== null && isEdit(activity) && isUnchanged(chat, said))
      return { remembered: [chat, person], result: [] };
    const before = conversationBefore(chat, said);
    const { state, replies } = turn({ conversation: before, user: person.user });
    return {
      remembered: [
        { ...chat, conversation: state.conversation, lastMessage: said && { ...said, before } },
        // Most turns leave what is remembered of the user as it is.
        state.user === person.user ? person : { ...person, user: state.user },
      ],
      result: replies,
    };
  });
}
