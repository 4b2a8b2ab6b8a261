import type { LastTurn, Remembered, UserChange } from '../state/index.ts';

/** The turn that an activity had when it came before: one that is still known, one before that, or null for none. */
export function takenBefore(
  { last, unanswered = [], taken = [] }: Remembered,
  code: string | null,
): LastTurn | 'long-ago' | null {
  if (code === null) return null;
  if (last?.code === code) return last;
  return unanswered.find((turn) => turn.code === code) ?? (taken.includes(code) ? 'long-ago' : null);
}

/**
 * Whether another process has taken the turn and may still be answering it. One that has said nothing for longer than
 * an answer takes has ended; one whose clock is ahead of ours by as much cannot be judged, and is not waited for. This
 * process never answers two turns of a conversation at a time.
 */
export function isAnsweredElsewhere({ answered, by, at }: LastTurn, instance: string, now: Date): boolean {
  return !answered && by !== instance && Math.abs(now.getTime() - Date.parse(at)) < LONGEST_ANSWER_MS;
}

/** What is remembered of a conversation once `last` is taken. */
export function withTaken(chat: Remembered, last: LastTurn): Remembered {
  const { last: previous, taken = [], unanswered = [] } = chat;
  const codes = previous === undefined || previous.code === null ? [] : [previous.code];
  const turns = previous === undefined || previous.code === null || previous.answered ? [] : [previous];
  // What is said anew asks for no answer to what was said before.
  const open = [...unanswered, ...turns].filter(({ said }) => said === null || said.id !== last.said?.id);
  return {
    ...chat,
    last,
    taken: [...taken, ...codes].slice(-MOST_TAKEN),
    unanswered: listOrNone(open.slice(-MOST_UNANSWERED)),
  };
}

/** The same, where the turn of an activity that came again is `turn` now. */
export function withTurn(chat: Remembered, turn: LastTurn): Remembered {
  if (chat.last?.code === turn.code) return { ...chat, last: turn };
  const unanswered = chat.unanswered?.map((one) => (one.code === turn.code ? turn : one));
  return { ...chat, unanswered };
}

/** The same, where `instance` is still answering the turn with the code; the same object where it is not its own. */
export function withTurnHeld(chat: Remembered, code: string, instance: string, now: Date): Remembered {
  const turn = takenBefore(chat, code);
  if (turn === null || turn === 'long-ago' || turn.answered || turn.by !== instance) return chat;
  return withTurn(chat, { ...turn, at: now.toISOString() });
}

/** The same, once the turn with the code is answered; the same object where nobody waits for that. */
export function withAnswered(chat: Remembered, code: string): Remembered {
  const { last, unanswered = [] } = chat;
  if (last?.code === code && !last.answered) return { ...chat, last: { ...last, answered: true } };
  const open = unanswered.filter((turn) => turn.code !== code);
  return open.length === unanswered.length ? chat : { ...chat, unanswered: listOrNone(open) };
}

/** The change that an activity has made when it came before, as far as that is known; null for none. */
export function changeBefore({ changes = [] }: Remembered, code: string | null): UserChange | null {
  return code === null ? null : (changes.find((change) => change.code === code) ?? null);
}

/** What is remembered of a user once `change` is made, perhaps once more. */
export function withChange(person: Remembered, change: UserChange): Remembered {
  const others = (person.changes ?? []).filter(
    ({ code, at }) => code !== change.code && Date.parse(change.at) - Date.parse(at) < CHANGES_KEPT_MS,
  );
  return { ...person, changes: [change, ...others].slice(0, MOST_CHANGES) };
}

/** What is empty is not kept. */
function listOrNone(turns: readonly LastTurn[]): readonly LastTurn[] | undefined {
  return turns.length === 0 ? undefined : turns;
}

// Below the 15 s after which Teams sends an activity again; who is at it says so twice as often.
const LONGEST_ANSWER_MS = 10_000;

// Teams sends an activity again within a minute or so; a person writes far fewer messages in that time.
const MOST_TAKEN = 50;

// Each has the conversation before it. Mostly there are none: it takes a process that ends in the middle of a turn, or a
// channel that does not take its answer.
const MOST_UNANSWERED = 3;

// What a user has saved is small, but there may be much of it.
const CHANGES_KEPT_MS = 60_000;
const MOST_CHANGES = 20;
