import { hash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { Remembered } from '../state/index.ts';

/** A message as it is told from others: a later version of it has the same id, and another code if its words are others. */
export interface SaidMessage {
  readonly id: string;
  readonly code: string;
}

/** Returns the message with the id `id` as it is told from others; what it says is not remembered, whatever its length. */
export function saidMessage(id: string, text: string): SaidMessage {
  return { id, code: hash('sha256', text, 'base64url').slice(0, CODE_LENGTH) };
}

/** Whether `activity` says a message anew; deleting one and taking that back come as updates too. */
export function isEdit(activity: Activity): boolean {
  return activity.type === 'messageUpdate' && activity.channelData?.eventType === 'editMessage';
}

/** Whether `said` is the last message word for word: clients send an edit too when a link's preview comes to it. */
export function isUnchanged({ last }: Remembered, said: SaidMessage): boolean {
  return last?.said?.id === said.id && last.said.code === said.code;
}

/**
 * Returns the conversation that `said` is answered from: the one before the last message where it takes that one's
 * place, so that a changed what-if does not come on top of itself; else the present one.
 */
export function conversationBefore({ conversation, last }: Remembered, said: SaidMessage | null): unknown {
  return said !== null && last?.said?.id === said.id ? last.before : conversation;
}

// 72 bits: no two versions of a message are alike.
const CODE_LENGTH = 12;
