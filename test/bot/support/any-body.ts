import fc from 'fast-check';
import type { Reply } from '../../../dialogs/index.ts';
import { anyFault, spoil } from './any-fault.ts';
import { anyText } from './any-text.ts';
import { anyValue } from './any-value.ts';

/** What is posted to the bot, with its content type. */
export interface AnyBody {
  readonly body: string;
  readonly type: string;
}

/** What random activities are made of: where replies go, and answers whose buttons are pressed. */
export interface Ingredients {
  readonly serviceUrl: string;
  readonly replies: readonly Reply[];
}

/** Returns bodies of every type and shape: activities as Teams sends them, the same spoilt, any JSON, and any bytes. */
export function anyBody({ serviceUrl, replies }: Ingredients): fc.Arbitrary<AnyBody> {
  const whole = anyActivity(serviceUrl, replies);
  const spoilt = fc
    .tuple(whole, fc.array(anyFault, { minLength: 1, maxLength: 3 }))
    .map(([activity, faults]) => faults.reduce<unknown>(spoil, activity))
    .map((activity) => JSON.stringify(stayingHere(activity, serviceUrl)));
  const text = fc.oneof(
    { weight: 12, arbitrary: whole.map((activity) => JSON.stringify(activity)) },
    { weight: 6, arbitrary: spoilt },
    { weight: 1, arbitrary: fc.jsonValue().map((value) => JSON.stringify(value)) },
    {
      weight: 1,
      arbitrary: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.tuple(spoilt, fc.nat(400)).map(([body, length]) => body.slice(0, length)),
        spoilt.map((body) => body.replace('{', '{"__proto__":{"type":"message"},"constructor":1e999,')),
        fc.nat(300).map((depth) => `${'{"value":'.repeat(depth)}1${'}'.repeat(depth)}`),
      ),
    },
  );
  const type = fc.oneof(
    { weight: 200, arbitrary: fc.constant('application/json') },
    { weight: 1, arbitrary: fc.constantFrom('application/json; charset=utf-16', 'text/plain', 'a/b;c') },
  );
  return fc.record({ body: text, type });
}

const TYPES = [
  'message',
  'messageUpdate',
  'messageDelete',
  'messageReaction',
  'conversationUpdate',
  'contactRelationUpdate',
  'typing',
  'endOfConversation',
  'event',
  'invoke',
  'invokeResponse',
  'deleteUserData',
  'installationUpdate',
  'suggestion',
  'trace',
  'handoff',
  'command',
  'commandResult',
  'delay',
  'toString',
];

const INVOKES = [
  'adaptiveCard/action',
  'composeExtension/query',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
  'composeExtension/selectItem',
  'composeExtension/queryLink',
  'fileConsent/invoke',
  'message/submitAction',
  'signin/verifyState',
  'signin/tokenExchange',
  'application/search',
  'task/fetch',
  'task/submit',
  'tab/fetch',
  'config/fetch',
  'actionableMessage/executeAction',
  'handoff/action',
  '__proto__',
];

const anyAccount = fc.record(
  {
    id: fc.nat(20_000).map((number) => `29:user-${number}`),
    name: fc.constantFrom('Anna', '', '<b>Bo</b>', '李'),
    aadObjectId: fc.uuid(),
    role: fc.constantFrom('user', 'bot', 'skill'),
  },
  { requiredKeys: ['id'] },
);

const bot = { id: '28:bot', name: 'Avgiftsboten' };

function anyActivity(serviceUrl: string, replies: readonly Reply[]) {
  const common = {
    id: fc.nat(1_000_000).map((number) => `activity-${number}`),
    channelId: fc.constantFrom('msteams', 'msteams', 'msteams', 'emulator', 'directline', 'webchat'),
    serviceUrl: fc.constant(serviceUrl),
    from: anyAccount,
    recipient: fc.constant(bot),
    conversation: fc.record(
      {
        id: fc.nat(20_000).map((number) => `a:chat-${number}`),
        conversationType: fc.constantFrom('personal', 'groupChat', 'channel', 'other'),
        tenantId: fc.uuid(),
      },
      { requiredKeys: ['id'] },
    ),
  };
  const optional = {
    locale: fc.constantFrom('sv-SE', 'en-US', 'zh', 'xx-', ''),
    deliveryMode: fc.constantFrom('expectReplies', 'expectReplies', 'normal', 'notification'),
    text: anyText,
    replyToId: fc.constantFrom('1', 'a/b?c'),
    channelData: fc.oneof(
      fc.constantFrom(
        { eventType: 'editMessage' },
        { eventType: 'undeleteMessage' },
        { tenant: { id: 'x' } },
        {},
      ),
    ),
    entities: fc.array(
      fc.constantFrom(
        { type: 'mention', text: '<at>Avgiftsboten</at>', mentioned: bot },
        { type: 'mention', text: '', mentioned: { id: '29:bo' } },
        { type: 'clientInfo', locale: 'en-GB', country: 'SE' },
        { type: 'other' },
      ),
      { maxLength: 3 },
    ),
    attachments: fc.array(
      fc.constantFrom(
        { contentType: 'text/html', content: '<p>hej</p>' },
        { contentType: 'application/vnd.microsoft.card.adaptive', content: { body: [] } },
        { contentType: 'image/*', contentUrl: 'https://example.org/a.png' },
      ),
      { maxLength: 2 },
    ),
  };
  const withKeys = <Extra extends Record<string, fc.Arbitrary<unknown>>>(extra: Extra) =>
    fc.record(
      { ...common, ...optional, ...extra },
      {
        requiredKeys: [
          'id',
          'channelId',
          'serviceUrl',
          'from',
          'recipient',
          'conversation',
          ...Object.keys(extra),
        ],
      },
    );
  return fc.oneof(
    { weight: 8, arbitrary: withKeys({ type: fc.constant('message'), text: anyText }) },
    {
      weight: 2,
      arbitrary: withKeys({ type: fc.constant('message'), value: anyValue(serviceUrl, replies) }),
    },
    {
      weight: 6,
      arbitrary: withKeys({
        type: fc.constant('invoke'),
        name: fc.constantFrom(...INVOKES),
        value: anyValue(serviceUrl, replies),
      }),
    },
    {
      weight: 4,
      arbitrary: withKeys({
        type: fc.constantFrom(...TYPES),
        name: fc.constantFrom('a', 'tokens/response', 'continueConversation'),
        action: fc.constantFrom('add', 'remove', 'add-upgrade', 'other'),
        membersAdded: fc.array(fc.oneof(fc.constant(bot), anyAccount), { maxLength: 3 }),
        membersRemoved: fc.array(fc.oneof(fc.constant(bot), anyAccount), { maxLength: 3 }),
        reactionsAdded: fc.array(fc.constantFrom({ type: 'like' }, { type: 'heart' }), { maxLength: 2 }),
        value: fc.jsonValue({ maxDepth: 2 }),
      }),
    },
  );
}

/** An address of elsewhere would be written to. */
function stayingHere(activity: unknown, serviceUrl: string): unknown {
  if (typeof activity !== 'object' || activity === null || !('serviceUrl' in activity))
    return activity ?? null;
  const { serviceUrl: address } = activity;
  return typeof address === 'string' && URL.canParse(address) ? { ...activity, serviceUrl } : activity;
}
