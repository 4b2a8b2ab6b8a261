import type { Question } from './question.ts';
import { type ConversationState, isStillOf, MOST_RECENT } from './state.ts';
import type { Outcome } from './understand/outcome.ts';

/** Greetings, thanks and files do not end what was talked about; a question that misses a customer waits for it. */
export function remembered(
  { type, question, ...outcome }: Outcome,
  recent: readonly Question[],
  { at, answered }: ConversationState,
  now: Date,
): Pick<ConversationState, 'recent' | 'at' | 'answered'> {
  const isAside = question !== null && ASIDE.has(question.kind);
  // What was refused or asked back has no answer that could be handed out; what was, may be in another format.
  const given = question?.kind === 'export' ? question.of : isAside ? answered : question;
  const last = type === 'question' ? given : null;
  // A file of something that was not talked about before: the next message goes on from it.
  const isNew = question?.kind === 'export' && JSON.stringify(question.of) !== JSON.stringify(answered);
  if (question === null || (isAside && !isNew))
    return { recent: [...recent], at: recent.length > 0 ? at : null, answered: last };
  // What was refused or asked back is not part of a sum; the next message goes on from it all the same.
  const continues = type === 'question' && 'continues' in outcome && outcome.continues;
  return {
    recent: [...(continues ? recent : []), given ?? question].slice(-MOST_RECENT),
    at: now.toISOString(),
    answered: last,
  };
}

/** The questions that a message may go on from. */
export function stillRecent(state: ConversationState, now: Date): readonly Question[] {
  if (state.at === null) return [];
  return isStillOf(state.at, now) ? state.recent : [];
}

const ASIDE: ReadonlySet<Question['kind']> = new Set<Question['kind']>(['social', 'saved', 'export']);
