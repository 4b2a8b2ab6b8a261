import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { type Language, languageOfAct, readAct } from '../../dialogs/index.ts';
import { clientLanguage, clientLocale, withoutMention } from '../activity/index.ts';
import type { Conversation } from '../conversation.ts';

/**
 * Returns the language to apologise in: the one that the question is asked in, else the client's. What was said before
 * is not looked up, since the store may be what has failed.
 */
export function apologyLanguage(conversation: Conversation, activity: Activity, now: Date): Language {
  const data = pressedIn(activity);
  const act = readAct(data);
  if (act !== null) return languageOfAct(act);
  const locale = clientLocale(activity);
  const asked = button.safeParse(data);
  const text = asked.success ? asked.data.text : withoutMention(activity);
  try {
    const message = { text, ...(locale !== undefined && { locale }) };
    return conversation.turn({}, message, now).replies[0]?.language ?? clientLanguage(locale);
  } catch {
    // Then the question itself is what cannot be answered.
    return clientLanguage(locale);
  }
}

/** The data of the button that was pressed on a card or in a dialog; undefined where it was none. */
function pressedIn({ value }: Activity): unknown {
  const onCard = card.safeParse(value);
  return onCard.success ? onCard.data.action.data : dialog.safeParse(value).data?.data;
}

const card = z.object({ action: z.object({ data: z.unknown() }) });
const dialog = z.object({ data: z.unknown() });
const button = z.object({ text: z.string() });
