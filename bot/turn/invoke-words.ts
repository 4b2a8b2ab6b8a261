import type { InvokeResponse } from 'botbuilder';
import { dialogMessage, FORM_OPENED, FORM_SENT, SEARCH, searchMessage } from '../compose/index.ts';
import { messageBeside } from '../render/index.ts';

/** What Teams calls the answer to the card that asks whether a file may be saved. */
export const FILE_CONSENT = 'fileConsent/invoke';

/**
 * Returns the response to an invoke called `name` that says `sentence` where the one who pressed or typed looks for an
 * answer; null where nobody looks.
 */
export function invokeWords(name: string | undefined, sentence: string): InvokeResponse | null {
  switch (name) {
    case FILE_CONSENT:
      return { status: 200 };
    case 'adaptiveCard/action':
      return { status: 200, body: messageBeside(sentence) };
    case SEARCH:
      return searchMessage(sentence);
    case FORM_OPENED:
    case FORM_SENT:
      return dialogMessage(sentence);
    default:
      return null;
  }
}
