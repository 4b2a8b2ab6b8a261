import { z } from 'zod';

/**
 * Returns null when `body` can be handled as an activity, else one line that says what was expected and what came.
 * The SDK takes these fields for granted and would fail on them halfway through a turn.
 */
export function activityProblem(body: unknown): string | null {
  const parsed = activity.safeParse(body);
  if (parsed.success) return null;
  const issue = parsed.error.issues[0];
  const place = issue?.path.join('.');
  return place ? `${place} must be ${issue?.message}` : 'the body must be an activity as a JSON object';
}

const id = z.string({ error: 'a string' }).min(1, { error: 'a string that is not empty' });
const account = z.looseObject({ id }, { error: 'an object with an id' });

const activity = z.looseObject({
  type: id,
  channelId: id,
  conversation: account,
  from: account,
  recipient: account,
  serviceUrl: z.url({ protocol: /^https?$/, error: 'an http or https address' }),
  text: z.string({ error: 'a string' }).nullish(),
  locale: z.string({ error: 'a string' }).nullish(),
  entities: z
    .array(z.looseObject({ type: z.string() }), { error: 'a list of objects with a type' })
    .nullish(),
  attachments: z
    .array(z.looseObject({ contentType: z.string() }), { error: 'a list of objects with a contentType' })
    .nullish(),
  membersAdded: z.array(account, { error: 'a list of accounts' }).nullish(),
});
