import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Language } from '../dialogs/index.ts';
import { clientLanguage } from './client-language.ts';
import type { Conversation } from './conversation.ts';
import { withoutMention } from './mention.ts';

/**
 * Returns the language to apologise in: the one that the question is asked in, else the client's. What was said before
 * is not looked up, since the store may be what has failed.
 */
export function apologyLanguage(conversation: Conversation, activity: Activity, now: Date): Language {
  const { locale } = activity;
  const message = { text: askedBy(activity), ...(typeof locale === 'string' && { locale }) };
  try {
    return conversation.turn({}, message, now).replies[0]?.language ?? clientLanguage(locale);
  } catch {
    // Then the question itself is what cannot be answered.
    return clientLanguage(locale);
  }
}

function askedBy(activity: Activity): string {
  const pressed = button.safeParse(activity.value);
  return pressed.success ? pressed.data.action.data.text : withoutMention(activity);
}

const button = z.object({ action: z.object({ data: z.object({ text: z.string() }) }) });
