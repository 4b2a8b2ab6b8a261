import type { TurnContext } from 'botbuilder';
import { clientLanguage, clientLocale } from '../activity/index.ts';
import { SEARCH } from '../compose/index.ts';
import type { Conversation } from '../conversation.ts';
import { userKey } from '../state/index.ts';
import { apologyLanguage } from './apology-language.ts';
import { FILE_CONSENT, invokeWords } from './invoke-words.ts';
import type { RateLimit } from './rate-limit.ts';

/** What slowing users down needs. */
export interface SlowDownParts {
  readonly conversation: Conversation;
  readonly limit: RateLimit;
  readonly now: () => Date;
  readonly onRefused: () => void;
}

/**
 * Resolves to whether the turn ends here, because its user goes faster than anybody needs: then nothing is read, done
 * or remembered. A press or a search is told so in its response, of messages only the first that is too much.
 */
export async function slowDown(
  context: TurnContext,
  { conversation, limit, now, onRefused }: SlowDownParts,
): Promise<boolean> {
  const { activity } = context;
  const { type, name } = activity;
  const isInvoke = type === 'invoke';
  // Everything else leads to little work, or must not be missed, such as being removed from a chat.
  if (!isInvoke && type !== 'message' && type !== 'messageUpdate') return false;
  const verdict = limit.spend(userKey(activity), name === SEARCH ? COST_OF_SEARCH : 1);
  if (verdict === 'go') return false;
  onRefused();
  if (!isInvoke && verdict === 'hush') return true;
  // To find out which language a question is in is nearly the work of answering it.
  const language =
    verdict === 'tell'
      ? apologyLanguage(conversation, activity, now())
      : clientLanguage(clientLocale(activity));
  const { sentence } = conversation.notice('too-fast', language);
  const isMessage = !isInvoke || (name === FILE_CONSENT && verdict === 'tell');
  if (isMessage) await context.sendActivity({ type: 'message', text: sentence, textFormat: 'plain' });
  const response = invokeWords(name, sentence) ?? { status: 429 };
  if (isInvoke) await context.sendActivity({ type: 'invokeResponse', value: response });
  return true;
}

// A search is asked anew with each key that is typed.
const COST_OF_SEARCH = 0.2;
