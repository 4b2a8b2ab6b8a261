import type { Activity } from 'botbuilder';
import type { Remembered } from '../state/index.ts';

/** A message as it is told from others: a later version of it has the same id. */
export interface SaidMessage {
  readonly id: string;
  readonly text: string;
}

/** Whether `activity` says a message anew; deleting one and taking that back come as updates too. */
export function isEdit(activity: Activity): boolean {
  return activity.type === 'messageUpdate' && activity.channelData?.eventType === 'editMessage';
}

/** Whether `said` is the last message word for word: clients send an edit too when a link's preview comes to it. */
export function isUnchanged({ last }: Remembered, said: SaidMessage): boolean {
  return last?.said?.id === said.id && last.said.text === said.text;
}

/**
 * Returns the conversation that `said` is answered from: the one before the last message where it takes that one's
 * place, so that a changed what-if does not come on top of itself; else the present one.
 */
export function conversationBefore({ conversation, last }: Remembered, said: SaidMessage | null): unknown {
  return said !== null && last?.said?.id === said.id ? last.before : conversation;
}
