import type { Activity } from 'botbuilder';
import type { Language } from '../../dialogs/index.ts';
import { ADAPTIVE_CARD, linkCard } from '../render/index.ts';

/** A message with a button that opens a link; its sentence is the summary too, for notifications. */
export function linkActivity(
  sentence: string,
  button: string,
  url: string,
  language: Language,
): Partial<Activity> {
  return {
    type: 'message',
    summary: sentence,
    attachments: [{ contentType: ADAPTIVE_CARD, content: linkCard({ sentence, button, url, language }) }],
  };
}

/** A message of words alone. */
export function wordsActivity(text: string): Partial<Activity> {
  return { type: 'message', text, textFormat: 'plain' };
}
