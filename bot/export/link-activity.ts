import type { Activity } from 'botbuilder';
import type { Language } from '../../dialogs/index.ts';
import { ADAPTIVE_CARD } from '../render/index.ts';

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
    attachments: [
      {
        contentType: ADAPTIVE_CARD,
        content: {
          type: 'AdaptiveCard',
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          version: '1.5',
          lang: language,
          fallbackText: sentence,
          body: [{ type: 'TextBlock', text: sentence, wrap: true }],
          actions: [{ type: 'Action.OpenUrl', title: button, url }],
        },
      },
    ],
  };
}

/** A message of words alone. */
export function wordsActivity(text: string): Partial<Activity> {
  return { type: 'message', text, textFormat: 'plain' };
}
