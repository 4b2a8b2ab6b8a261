import type { LastTurn, Remembered } from '../state/index.ts';

/** The turn that an activity had when it came before: the last one, one before that, or null for none. */
export function takenBefore(
  { last, taken = [] }: Remembered,
  code: string | null,
): LastTurn | 'long-ago' | null {
  if (code === null) return null;
  if (last?.code === code) return last;
  return taken.includes(code) ? 'long-ago' : null;
}

/**
 * Whether another process has taken the turn and may still be answering it. One that has said nothing for longer than
 * an answer takes has ended; this one never answers two turns of a conversation at a time.
 */
export function isAnsweredElsewhere({ answered, by, at }: LastTurn, instance: string, now: Date): boolean {
  return !answered && by !== instance && now.getTime() - Date.parse(at) < LONGEST_ANSWER_MS;
}

/** What is remembered of a conversation once `last` is taken. */
export function withTaken(chat: Remembered, last: LastTurn): Remembered {
  const code = chat.last?.code ?? null;
  const taken = [...(chat.taken ?? []), ...(code === null ? [] : [code])];
  return { ...chat, last, taken: taken.slice(-MOST_TAKEN) };
}

// Below the 15 s after which Teams sends an activity again.
const LONGEST_ANSWER_MS = 10_000;

// Teams sends an activity again within a minute or so; a person writes far fewer messages in that time.
const MOST_TAKEN = 50;
