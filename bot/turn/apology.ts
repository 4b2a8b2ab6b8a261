import type { TurnContext } from 'botbuilder';
import type { Conversation } from '../conversation.ts';
import { BotError } from '../error.ts';
import type { Logger } from '../watch/index.ts';
import { apologyLanguage } from './apology-language.ts';
import { FILE_CONSENT, invokeWords } from './invoke-words.ts';

/** What apologising needs. */
export interface ApologyParts {
  readonly conversation: Conversation;
  readonly log: Logger;
  readonly now: () => Date;
}

/**
 * Returns what is done when the turn of a context has failed: the user reads an apology, and the log gets the error. It
 * never rejects.
 */
export function createApology({
  conversation,
  log,
  now,
}: ApologyParts): (context: TurnContext, error: Error) => Promise<void> {
  return async (context, error) => {
    const { type, name } = context.activity;
    // Then it is the channel that failed, which is logged; whoever waits for the response gets it all the same.
    const isUnsent = error instanceof BotError && error.code === 'reply-unsent';
    if (!isUnsent) log.error({ err: error, activityType: type }, 'a turn failed');
    try {
      const language = apologyLanguage(conversation, context.activity, now());
      const { sentence } = conversation.notice('apology', language);
      const response = type === 'invoke' ? invokeWords(name, sentence) : null;
      if (response !== null) await context.sendActivity({ type: 'invokeResponse', value: response });
      // The card of a file shows nothing that is answered to it, so there it is said below.
      if (!isUnsent && (type === 'message' || type === 'messageUpdate' || name === FILE_CONSENT))
        await context.sendActivity({ type: 'message', text: sentence, textFormat: 'plain' });
    } catch (second) {
      log.error({ err: second }, 'the apology could not be given');
    }
  };
}
