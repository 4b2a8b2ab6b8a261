import type { Activity, InvokeResponse, MessagingExtensionResponse } from 'botbuilder';
import { z } from 'zod';
import { clientLanguage, clientLocale } from '../activity/index.ts';
import type { Conversation } from '../conversation.ts';
import { sharedAttachment } from './shared-attachment.ts';

/** What Teams calls a search in the compose box, asked anew with each key that is typed. */
export const SEARCH = 'composeExtension/query';

/**
 * Answers a search with its results as cards to share, or with a sentence where there are none. Nothing is remembered;
 * a command that the app does not have, or a value of another shape, gets status 400.
 */
export function searchResponse(
  activity: Activity,
  conversation: Pick<Conversation, 'search' | 'nothingFound'>,
  now: Date,
): InvokeResponse {
  const asked = query.safeParse(activity.value);
  if (!asked.success)
    return {
      status: 400,
      body: { message: `expected commandId "${COMMAND}" with parameters and queryOptions` },
    };
  const { parameters, queryOptions } = asked.data;
  // The first query, before anything is typed, has the parameter "initialRun" instead.
  const text = parameters?.find(({ name }) => name === PARAMETER)?.value;
  const typed = typeof text === 'string' ? text : '';
  const language = clientLanguage(clientLocale(activity));
  const results = conversation.search(typed, language, now);
  if (results.length === 0) return searchMessage(conversation.nothingFound(typed, language));
  const skip = queryOptions?.skip ?? 0;
  return success({
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: results
        .slice(skip, skip + (queryOptions?.count ?? MOST))
        .map(({ title, subtitle, reply }) => sharedAttachment(reply, { title, text: subtitle })),
    },
  });
}

/** A search answered with a sentence in place of results. */
export function searchMessage(sentence: string): InvokeResponse {
  return success({ composeExtension: { type: 'message', text: sentence } });
}

function success(body: MessagingExtensionResponse): InvokeResponse<MessagingExtensionResponse> {
  return { status: 200, body };
}

const COMMAND = 'search';
const PARAMETER = 'query';
/** Teams shows no more results than this at a time. */
const MOST = 25;

const count = z.int().min(0).nullish();
const query = z.object({
  commandId: z.literal(COMMAND),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).nullish(),
  queryOptions: z.object({ skip: count, count }).nullish(),
});
