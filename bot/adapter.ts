import { CloudAdapter, type TurnContext } from 'botbuilder';
import { Authentication } from './authentication.ts';
import { clientLanguage } from './client-language.ts';
import type { Credentials } from './config.ts';
import type { Conversation } from './conversation.ts';
import type { Logger } from './log.ts';

/**
 * Returns the adapter between HTTP and turns. When a turn fails, the user reads an apology and the log gets the
 * error; nothing of the error leaves the process.
 */
export function createAdapter(parts: {
  readonly credentials: Credentials | null;
  readonly conversation: Conversation;
  readonly log: Logger;
  readonly onFailed: (context: TurnContext) => void;
}): CloudAdapter {
  const adapter = new CloudAdapter(new Authentication(parts.credentials));
  adapter.onTurnError = async (context, error) => {
    parts.log.error({ err: error, activityType: context.activity.type }, 'a turn failed');
    parts.onFailed(context);
    try {
      await apologise(context, parts.conversation);
    } catch (second) {
      // Most often the channel that could not be reached the first time; there is nobody left to tell.
      parts.log.error({ err: second }, 'the apology could not be sent');
    }
  };
  return adapter;
}

async function apologise(context: TurnContext, conversation: Conversation): Promise<void> {
  const { type, name, locale } = context.activity;
  const { sentence } = conversation.apology(clientLanguage(locale));
  if (type === 'message')
    await context.sendActivity({ type: 'message', text: sentence, textFormat: 'plain' });
  if (type === 'invoke' && name === 'adaptiveCard/action') {
    const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: sentence };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  }
}
