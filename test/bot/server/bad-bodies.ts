import { message } from '../support/activities.ts';

/** The body of a message, changed. */
export function json(change: object): string {
  return JSON.stringify({ ...message('hej'), ...change });
}

function nested(depth: number): string {
  return `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
}

const SECRET = 'hunter2';

const account = 'an object with an id';

/** Bodies that are no activity: what each is, its bytes, and the status and the line that it gets. Nothing of it is repeated. */
export const BAD_BODIES: readonly (readonly [string, string | Buffer, number, string])[] = [
  ['broken JSON', `{"type": "${SECRET}"`, 400, 'the body must be JSON'],
  ['two values', '{} {}', 400, 'the body must be JSON'],
  ['nothing', '', 400, 'the body must be JSON'],
  ['a space', ' ', 400, 'the body must be JSON'],
  ['NaN', '{"a": NaN}', 400, 'the body must be JSON'],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 400, 'the body must be UTF-8'],
  ['half of a letter', Buffer.from([0x22, 0xc3, 0x22]), 400, 'the body must be UTF-8'],
  ['UTF-16', Buffer.from('{"type": "message"}', 'utf16le'), 400, 'the body must be JSON'],
  ['a list', '[]', 400, 'the body must be an activity as a JSON object'],
  ['a number', '7', 400, 'the body must be an activity as a JSON object'],
  ['null', 'null', 400, 'the body must be an activity as a JSON object'],
  ['a text', `"${SECRET}"`, 400, 'the body must be an activity as a JSON object'],
  ['a number without end', json({}).replace('{', '{"a": 1e999, '), 400, 'numbers in the body must be finite'],
  [
    'too many levels',
    json({ value: 0 }).replace('"value":0', `"value":${nested(64)}`),
    400,
    'the body must not be nested deeper than 64 levels',
  ],
  ['as many levels as fit', '['.repeat(200_000), 400, 'the body must be JSON'],
  [
    'as many closed levels as fit',
    '['.repeat(130_000) + ']'.repeat(130_000),
    400,
    'the body must not be nested deeper than 64 levels',
  ],
  ['too many bytes', json({ text: 'x'.repeat(262_144) }), 413, 'the body must have at most 262144 bytes'],
  ['no type', json({ type: undefined }), 400, 'type must be a string'],
  ['a type that is no text', json({ type: 7 }), 400, 'type must be a string'],
  ['an empty type', json({ type: '' }), 400, 'type must be a string that is not empty'],
  ['no channel', json({ channelId: undefined }), 400, 'channelId must be a string'],
  ['no conversation', json({ conversation: undefined }), 400, `conversation must be ${account}`],
  ['a conversation without id', json({ conversation: {} }), 400, 'conversation.id must be a string'],
  [
    'a conversation id with a line break',
    json({ conversation: { id: 'a\nb' } }),
    400,
    'conversation.id must be a string without control characters',
  ],
  [
    'a conversation id with NUL',
    json({ conversation: { id: 'a\0' } }),
    400,
    'conversation.id must be a string without control characters',
  ],
  [
    'a conversation id that fits no header',
    json({ conversation: { id: 'å' } }),
    400,
    'conversation.id must be a string of ASCII letters and signs',
  ],
  [
    'a conversation id without end',
    json({ conversation: { id: 'x'.repeat(1001) } }),
    400,
    'conversation.id must be a string of at most 1000 letters',
  ],
  [
    'a tenant that is no text',
    json({ conversation: { id: 'a', tenantId: 7 } }),
    400,
    'conversation.tenantId must be a string',
  ],
  [
    'a list of tenants',
    json({ conversation: { id: 'a', tenantId: ['a'] } }),
    400,
    'conversation.tenantId must be a string',
  ],
  [
    'a kind of chat that is no text',
    json({ conversation: { id: 'a', conversationType: {} } }),
    400,
    'conversation.conversationType must be a string',
  ],
  ['no sender', json({ from: undefined }), 400, `from must be ${account}`],
  ['a sender that is a list', json({ from: [] }), 400, `from must be ${account}`],
  [
    'a directory id that is no text',
    json({ from: { id: 'a', aadObjectId: {} } }),
    400,
    'from.aadObjectId must be a string',
  ],
  ['no recipient', json({ recipient: undefined }), 400, `recipient must be ${account}`],
  [
    'a recipient’s name that is no text',
    json({ recipient: { id: 'a', name: 7 } }),
    400,
    'recipient.name must be a string',
  ],
  ['an id that is no text', json({ id: 7 }), 400, 'id must be a string'],
  ['a card’s id that is no text', json({ replyToId: [] }), 400, 'replyToId must be a string'],
  ['a way of delivery that is no text', json({ deliveryMode: 1 }), 400, 'deliveryMode must be a string'],
  ['a language that is no text', json({ locale: {} }), 400, 'locale must be a string'],
  [
    'a language without end',
    json({ locale: 'x'.repeat(201) }),
    400,
    'locale must be a string of at most 200 letters',
  ],
  ['no address', json({ serviceUrl: undefined }), 400, 'serviceUrl must be an http or https address'],
  [
    'an address of another kind',
    json({ serviceUrl: `file:///${SECRET}` }),
    400,
    'serviceUrl must be an http or https address',
  ],
  [
    'an address without end',
    json({ serviceUrl: `http://a.se/${'x'.repeat(2000)}` }),
    400,
    'serviceUrl must be an address of at most 2000 letters',
  ],
  ['a text that is no text', json({ text: {} }), 400, 'text must be a string'],
  [
    'attachments that are no list',
    json({ attachments: 1 }),
    400,
    'attachments must be a list of objects with a contentType',
  ],
  [
    'an attachment of no type',
    json({ attachments: [{}] }),
    400,
    'attachments.0.contentType must be a string',
  ],
  [
    'entities that are no list',
    json({ entities: {} }),
    400,
    'entities must be a list of objects with a type',
  ],
  ['entities that hold null', json({ entities: [null] }), 400, 'entities.0 must be an object with a type'],
  ['an entity of no type', json({ entities: [{}] }), 400, 'entities.0.type must be a string'],
  [
    'a mention of nobody',
    json({ entities: [{ type: 'mention', mentioned: 7 }] }),
    400,
    'entities.0.mentioned must be an object',
  ],
  ['members that are no list', json({ membersAdded: 'a' }), 400, 'membersAdded must be a list of accounts'],
  ['a member without id', json({ membersAdded: [{}] }), 400, 'membersAdded.0.id must be a string'],
  [
    'a member who leaves that is null',
    json({ membersRemoved: [null] }),
    400,
    `membersRemoved.0 must be ${account}`,
  ],
  // Before any of them is looked at: what is wrong with each would take a second to tell, of anybody's request.
  [
    'more members than ever come at once',
    json({ membersAdded: Array(1001).fill(0) }),
    400,
    'membersAdded must be a list of at most 1000',
  ],
  [
    'more mentions than anybody writes',
    json({ entities: Array(100_000).fill(0) }),
    400,
    'entities must be a list of at most 1000',
  ],
  ['reactions that are no list', json({ reactionsAdded: 7 }), 400, 'reactionsAdded must be a list'],
  ['channel data that is a text', json({ channelData: SECRET }), 400, 'channelData must be an object'],
  [
    'a tenant in the channel data that is no object',
    json({ channelData: { tenant: SECRET } }),
    400,
    'channelData.tenant must be an object',
  ],
  [
    'an event in the channel data that is no text',
    json({ channelData: { eventType: 7 } }),
    400,
    'channelData.eventType must be a string',
  ],
  ['an invoke of a text', json({ type: 'invoke', value: SECRET }), 400, 'value must be an object'],
  ['an invoke of a list', json({ type: 'invoke', value: [] }), 400, 'value must be an object'],
  ['an invoke whose name is no text', json({ type: 'invoke', name: {} }), 400, 'name must be a string'],
  [
    'an install whose action is no text',
    json({ type: 'installationUpdate', action: 7 }),
    400,
    'action must be a string',
  ],
];
