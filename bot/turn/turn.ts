import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import type { Act, Reply } from '../../dialogs/index.ts';
import { type AskedText, clientLanguage } from '../activity/index.ts';
import type { Conversation, Kept, Turn } from '../conversation.ts';
import { conversationKey, type Failed, type Memory, type Remembered, userKey } from '../state/index.ts';
import { activityCode } from './activity-code.ts';
import { conversationBefore, isEdit, isUnchanged, type SaidMessage } from './edited.ts';
import {
  changeBefore,
  isAnsweredElsewhere,
  takenBefore,
  withAnswered,
  withChange,
  withTaken,
  withTurn,
  withTurnHeld,
} from './taken.ts';

/** What a turn needs; `now` is the only clock. */
export interface TurnParts {
  readonly conversation: Conversation;
  readonly memory: Memory;
  readonly now: () => Date;
  /** Tells this process from others that share the state. */
  readonly instance: string;
  /** Called where what is remembered cannot be read or written. */
  readonly onStateFailed: (doing: 'read' | 'write', error: unknown) => void;
  /** Called when an activity comes again. */
  readonly onDuplicate: () => void;
}

/** What comes of an activity. */
export interface Taken {
  /** None where nothing is to be said, or it was said too long ago to be known. */
  readonly replies: readonly Reply[];
  /** The activity has come before, and its answer has been given. */
  readonly answered: boolean;
  /** What is remembered could be read, so that the answer can be marked as given. */
  readonly canMark: boolean;
}

/** How an activity asks and is answered. */
export interface Told {
  /** The message that the question stands in; null for a button. */
  readonly said: SaidMessage | null;
  /** The answer goes back in the response to the request, and not in a message of its own. */
  readonly inResponse: boolean;
}

/**
 * Answers what is asked from what is remembered and remembers what comes of it. The replies are none where a client
 * tells of an edit that has changed no word.
 */
export function takeTurn(
  parts: TurnParts,
  activity: Activity,
  { text, version }: AskedText,
  told: Told,
): Promise<Taken> {
  const { locale } = activity;
  // The SDK's type leaves out the null that some clients send.
  const message = {
    text,
    from: userKey(activity),
    ...(typeof locale === 'string' && { locale }),
    ...(version !== undefined && { version }),
  };
  const { conversation, now } = parts;
  return takeOnce(parts, activity, told, (kept) => conversation.turn(kept, message, now()));
}

/** Carries out what was done on a card, on what is remembered, and remembers what comes of it. */
export function takeAct(parts: TurnParts, activity: Activity, act: Act, told: Told): Promise<Taken> {
  const { conversation, now } = parts;
  return takeOnce(parts, activity, told, (kept) => conversation.act(kept, act, now()));
}

/** Takes an activity that is no turn of the conversation, but must be answered once like one. */
export function takeAside(parts: TurnParts, activity: Activity): Promise<Taken> {
  return takeOnce(parts, activity, { said: null, inResponse: false }, (state) => ({ state, replies: [] }));
}

/**
 * Runs `tell`, which gives the answer to `activity`, and remembers that it has been given, so that it is not given
 * again. A channel may let it wait long: meanwhile it is said again and again that this process is at it.
 */
export async function answerOnce<Result>(
  parts: TurnParts,
  activity: Activity,
  tell: () => Promise<Result>,
): Promise<Result> {
  const code = activityCode(activity);
  if (code === null) return tell();
  const { memory, onStateFailed, instance, now } = parts;
  const remember = async (change: (chat: Remembered) => Remembered) => {
    const { failed } = await memory.change([conversationKey(activity)], ([chat = {}]) => ({
      remembered: [change(chat)],
      result: null,
    }));
    if (failed !== null) onStateFailed(failed.doing, failed.error);
  };
  const atIt = setInterval(() => {
    void remember((chat) => withTurnHeld(chat, code, instance, now()));
  }, SAY_AT_IT_MS);
  let result: Result;
  try {
    result = await tell();
  } finally {
    clearInterval(atIt);
  }
  await remember((chat) => withAnswered(chat, code));
  return result;
}

// Others wait for about twice as long.
const SAY_AT_IT_MS = 4_000;

/**
 * Takes an activity once, however often it comes and to however many processes: what it changes is remembered together
 * with its code. When it comes again, the answer is made anew from what was remembered before it.
 */
async function takeOnce(
  parts: TurnParts,
  activity: Activity,
  told: Told,
  turn: (kept: Kept) => Turn,
): Promise<Taken> {
  const keys = [conversationKey(activity), userKey(activity)];
  for (let isRepeat = false; ; isRepeat = true) {
    const { result, failed } = await parts.memory.change(keys, ([chat = {}, person = {}]) =>
      once(parts, activity, told, turn, chat, person),
    );
    if (result === 'answered-elsewhere') {
      await pause(LOOK_AGAIN_MS);
      continue;
    }
    if (result.isRepeat || isRepeat) parts.onDuplicate();
    const { replies, answered } = result;
    if (failed === null) return { replies, answered, canMark: true };
    parts.onStateFailed(failed.doing, failed.error);
    return {
      replies: replies.length === 0 ? [] : withoutMemory(parts.conversation, activity, told, result, failed),
      answered,
      canMark: failed.doing !== 'read',
    };
  }
}

// Another process mostly takes far less than a second.
const LOOK_AGAIN_MS = 200;

/** A turn that was taken, here or before. */
interface Once extends Omit<Taken, 'canMark'> {
  readonly isRepeat: boolean;
  /** It changes what the user has saved, which it had not done before. */
  readonly saves: boolean;
}

function once(
  { now, instance }: TurnParts,
  activity: Activity,
  { said, inResponse }: Told,
  turn: (kept: Kept) => Turn,
  chat: Remembered,
  person: Remembered,
): { readonly remembered: readonly Remembered[]; readonly result: Once | 'answered-elsewhere' } {
  const asBefore = [chat, person];
  const nothing = { replies: [], answered: false, isRepeat: false, saves: false };
  const code = activityCode(activity);
  const earlier = takenBefore(chat, code);
  const at = now();
  if (earlier === 'long-ago')
    return { remembered: asBefore, result: { ...nothing, answered: true, isRepeat: true } };
  if (earlier !== null && isAnsweredElsewhere(earlier, instance, at))
    return { remembered: asBefore, result: 'answered-elsewhere' };
  if (earlier === null && said !== null && isEdit(activity) && isUnchanged(chat, said))
    return { remembered: asBefore, result: nothing };

  const before = earlier === null ? conversationBefore(chat, said) : earlier.before;
  // A process may have ended after it had written the user's part and before the conversation's.
  const change = changeBefore(person, code);
  const user = change === null ? person.user : change.before;
  const { state, replies } = turn({ conversation: before, user });
  const saves = state.user !== user && change === null;
  const result = { replies, answered: false, isRepeat: false, saves };
  const by = { by: instance, at: at.toISOString() };
  if (earlier !== null)
    return {
      remembered: earlier.answered ? asBefore : [withTurn(chat, { ...earlier, ...by }), person],
      result: { ...result, answered: earlier.answered, isRepeat: true },
    };
  const last = { code, said, from: userKey(activity), before, answered: inResponse, ...by };
  const usedOn = by.at.slice(0, 'YYYY-MM-DD'.length);
  // Most turns leave what is remembered of the user as it is; that it is of use is written once a day.
  const isSame = state.user === person.user && (state.user === undefined || person.usedOn === usedOn);
  // What was changed in another conversation since then stays, on top of what this one has changed already.
  const isDone = isSame || (change !== null && change !== person.changes?.[0]);
  return {
    remembered: [
      withTaken({ ...chat, conversation: state.conversation }, last),
      isDone
        ? person
        : withChange({ ...person, user: state.user, usedOn }, { code, before: user, at: by.at }),
    ],
    result,
  };
}

/** What is said where nothing can be looked up, or what is said cannot be kept. */
function withoutMemory(
  conversation: Conversation,
  activity: Activity,
  { said }: Told,
  { replies, saves }: Once,
  { doing, written }: Failed,
): readonly Reply[] {
  const notice = (occasion: 'not-saved' | 'not-remembered' | 'memory-unreachable') =>
    conversation.notice(occasion, replies[0]?.language ?? clientLanguage(activity.locale));
  if (saves && !written.includes(userKey(activity))) return [notice('not-saved')];
  // A button says all that it means.
  return doing === 'read' && said !== null
    ? [notice('memory-unreachable'), ...replies]
    : [...replies, notice('not-remembered')];
}
