import { z } from 'zod';

/**
 * Returns null when `body` can be handled as an activity, else one line that says what was expected and where; what came
 * is not repeated. The SDK and the handler take these fields for granted and would fail on them halfway through a turn.
 */
export function activityProblem(body: unknown): string | null {
  const parsed = (isInvoke(body) ? invoke : activity).safeParse(body);
  if (parsed.success) return null;
  const issue = parsed.error.issues[0];
  const place = issue?.path.join('.');
  return place ? `${place} must be ${issue?.message}` : 'the body must be an activity as a JSON object';
}

function isInvoke(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'type' in body && body.type === 'invoke';
}

/** A text of at most `most` letters on one line, as names, ids and codes are; they become keys and parts of addresses. */
function word(most: number) {
  return z
    .string({ error: 'a string' })
    .max(most, { error: `a string of at most ${most} letters` })
    .regex(/^\P{Cc}*$/u, { error: 'a string without control characters' });
}

function object<Shape extends z.core.$ZodLooseShape>(shape: Shape, expected: string) {
  return z.looseObject(shape, { error: expected });
}

/** How long a list is comes first: all that is wrong in one of a hundred thousand nothings takes a second to tell. */
function list<Item extends z.core.$ZodType>(item: Item, expected: string) {
  return z
    .array(z.unknown(), { error: expected })
    .max(MOST_ITEMS, { error: `a list of at most ${MOST_ITEMS}` })
    .pipe(z.array(item))
    .nullish();
}

// Far more than people in a message or in a list of those who came.
const MOST_ITEMS = 1000;

const name = word(1000).nullish();
const code = word(200).nullish();
// Those of a thread in a meeting's chat have about 200 letters.
const id = word(1000).min(1, { error: 'a string that is not empty' });
// The SDK sends it as a header, too.
const conversationId = id.regex(/^[ -~]*$/, { error: 'a string of ASCII letters and signs' });
const account = object({ id, name, aadObjectId: code, role: code }, 'an object with an id');
const accounts = list(account, 'a list of accounts');

const activity = object(
  {
    type: word(200).min(1, { error: 'a string that is not empty' }),
    id: word(1000).nullish(),
    name,
    channelId: word(200).min(1, { error: 'a string that is not empty' }),
    conversation: object(
      { id: conversationId, conversationType: code, tenantId: code },
      'an object with an id',
    ),
    from: account,
    recipient: account,
    serviceUrl: z
      .url({ protocol: /^https?$/, error: 'an http or https address' })
      .max(2000, { error: 'an address of at most 2000 letters' }),
    replyToId: word(1000).nullish(),
    deliveryMode: code,
    action: code,
    locale: code,
    text: z.string({ error: 'a string' }).nullish(),
    entities: list(
      object(
        {
          type: word(200),
          text: z.string({ error: 'a string' }).nullish(),
          mentioned: object({ id: name, name }, 'an object').nullish(),
        },
        'an object with a type',
      ),
      'a list of objects with a type',
    ),
    attachments: list(
      object({ contentType: word(1000) }, 'an object with a contentType'),
      'a list of objects with a contentType',
    ),
    membersAdded: accounts,
    membersRemoved: accounts,
    reactionsAdded: list(object({}, 'an object'), 'a list'),
    reactionsRemoved: list(object({}, 'an object'), 'a list'),
    channelData: object(
      { eventType: name, tenant: object({ id: name }, 'an object').nullish() },
      'an object',
    ).nullish(),
  },
  'an activity',
);

/** What an invoke carries is given a field by the SDK. */
const invoke = activity.extend({ value: object({}, 'an object').nullish() });
