import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activityProblem } from '../../../bot/activity/incoming-activity.ts';
import { readJson } from '../../../bot/server/json-body.ts';
import { activity, buttonPress, message } from '../support/activities.ts';
import { startFakeChannel } from '../support/fake-channel.ts';
import { rawRequest, requestText } from '../support/raw-request.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

let bot: TestBot;

beforeAll(async () => {
  bot = await startTestBot();
});

afterAll(() => bot.stop());

const SECRET = 'hunter2';

async function send(body: string | Buffer, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${bot.address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  return { status: response.status, text: await response.text() };
}

function json(change: object): string {
  return JSON.stringify({ ...message('hej'), ...change });
}

function nested(depth: number): string {
  return `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
}

describe('a body that is no activity gets one clear line:', () => {
  const account = 'an object with an id';
  const bad: readonly (readonly [string, string | Buffer, number, string])[] = [
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
    [
      'a number without end',
      json({}).replace('{', '{"a": 1e999, '),
      400,
      'numbers in the body must be finite',
    ],
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
  test.each(bad)('%s', async (_, body, status, line) => {
    expect(await send(body)).toStrictEqual({ status, text: JSON.stringify({ message: line }) });
  });
});

describe('a body is refused before it is read', () => {
  test.each([
    'text/plain',
    'application/jsonp',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    '',
  ])('as %j', async (type) => {
    expect(await send(json({}), { 'content-type': type })).toStrictEqual({
      status: 415,
      text: '{"message":"the content type must be application/json"}',
    });
  });

  test('when it is compressed', async () => {
    expect(await send('x', { 'content-encoding': 'gzip' })).toStrictEqual({
      status: 415,
      text: '{"message":"the body must not be compressed"}',
    });
  });
});

describe('a body is read', () => {
  test.each(['application/json; charset=utf-8', 'Application/JSON', 'application/json;charset=UTF-8'])(
    'as %s',
    async (type) => {
      expect((await send(json({}), { 'content-type': type })).status).toBe(200);
    },
  );

  test('with a mark of the byte order', async () => {
    expect((await send(`\ufeff${json({})}`)).text).toContain('eko: hej');
  });

  test('in chunks, without its length told', async () => {
    const bytes = Buffer.from(json({ text: 'räksmörgås' }));
    const chunks = Array.from(bytes, (byte) =>
      Buffer.concat([Buffer.from('1\r\n'), Buffer.from([byte]), Buffer.from('\r\n')]),
    );
    const head = requestText('POST /api/messages', [
      'Host: a',
      'Content-Type: application/json',
      'Transfer-Encoding: chunked',
    ]);
    const answer = await rawRequest(
      bot.address,
      Buffer.concat([Buffer.from(head), ...chunks, Buffer.from('0\r\n\r\n')]),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(Buffer.from(answer, 'latin1').toString()).toContain('eko: räksmörgås');
  });

  test('up to the limit in chunks too', async () => {
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const head = requestText('POST /api/messages', [
      'Host: a',
      'Content-Type: application/json',
      'Transfer-Encoding: chunked',
    ]);
    const answer = await rawRequest(bot.address, `${head}${chunk.repeat(5)}0\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('until it is plain that it never ends', async () => {
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const head = requestText('POST /api/messages', [
      'Host: a',
      'Content-Type: application/json',
      'Transfer-Encoding: chunked',
    ]);
    // The end is never sent, so only the bot can end the connection.
    expect(await rawRequest(bot.address, head + chunk.repeat(80))).toBe('');
    expect((await send(json({}))).status).toBe(200);
  });

  test('with the last of two values of a key', async () => {
    expect((await send(json({}).replace('{', '{"text": "först", '))).text).toContain('eko: hej');
  });

  test('with nulls where nothing is said', async () => {
    const nothing = {
      text: null,
      entities: null,
      attachments: null,
      locale: null,
      channelData: null,
      value: null,
    };
    expect((await send(json(nothing))).status).toBe(200);
    expect((await send(json({ ...nothing, id: null, name: null, replyToId: null }))).status).toBe(200);
  });

  test('as a type of activity that is made up later', async () => {
    expect((await send(json({ type: 'hologram', beam: { up: true } }))).text).toBe('{"activities":[]}');
  });

  test('with halves of letters as the sign for what cannot be read', async () => {
    expect((await send(json({}).replace('"hej"', '"a\\ud800b"'))).text).toContain('eko: a\ufffdb');
  });

  test('with NUL in the text, which is no more than another letter', async () => {
    expect((await send(json({ text: 'a\0b' }))).status).toBe(200);
  });

  test('with ids that have to be written otherwise in an address', async () => {
    const odd = { conversation: { id: 'a/../b?c#d%zz' } };
    const channel = await startFakeChannel();
    const sent = { ...odd, serviceUrl: channel.serviceUrl, deliveryMode: undefined };
    expect((await send(json({ ...sent, id: 'ö/?#\ud800' }))).status).toBe(200);
    expect((await send(json({ ...sent, id: undefined }))).status).toBe(200);
    await channel.stop();
    expect(channel.received).toMatchObject([{ text: 'eko: hej' }, { text: 'eko: hej' }]);
    expect((await send(json(odd))).text).toContain('eko: hej');
  });
});

describe('keys that reach into a prototype', () => {
  const hostile =
    '{"a": {"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"b": 1}}, "c": [{"prototype": 2}]}}';

  test('are left out at any depth', () => {
    const read = readJson(Buffer.from(hostile));
    expect(read).toStrictEqual({ value: { a: { c: [{}] } } });
    // A copy by Object.assign would take the prototype over.
    expect(Object.assign({}, 'value' in read ? read.value : {})).not.toHaveProperty('isAdmin');
  });

  test('change nothing for the turns after', async () => {
    await send(json({}).replace('{', `{"__proto__": {"text": "annat"}, "value": ${hostile}, `));
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    expect((await send(json({}))).text).toContain('eko: hej');
  });

  test('do not make up for a field that is missing', async () => {
    const body = json({ type: undefined }).replace('{', '{"__proto__": {"type": "message"}, ');
    expect((await send(body)).status).toBe(400);
  });
});

test('every refused body is counted', async () => {
  const counted = await startTestBot();
  await counted.post('{');
  await counted.post('[]');
  await counted.post(json({ text: 'x'.repeat(300_000) }));
  await counted.post(message('hej'));
  const page = await (await fetch(`${counted.address}/metrics`)).text();
  expect(page).toContain('avgiftsboten_rejected_calls_total{reason="body"} 3');
  await counted.stop();
});

test('a client that leaves in the middle of its body harms nobody', async () => {
  const head = requestText(
    'POST /api/messages',
    ['Host: a', 'Content-Type: application/json', 'Content-Length: 1000'],
    '{"type":',
  );
  expect(await rawRequest(bot.address, head, true)).toMatch(/^HTTP\/1\.1 400 |^$/);
  expect((await send(json({}))).status).toBe(200);
});

test('an invoke that nobody knows is no fault of the bot', async () => {
  expect((await send(json({ type: 'invoke', name: 'task/fetch', deliveryMode: undefined }))).status).toBe(
    404,
  );
});

test('what Teams really sends has no problem', () => {
  for (const real of [
    message('hej'),
    buttonPress({ text: 'hej' }),
    activity({ type: 'installationUpdate', action: 'add' }),
  ])
    expect(activityProblem(real)).toBeNull();
});
