import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activityProblem } from '../../../bot/activity/incoming-activity.ts';
import { readJson } from '../../../bot/server/json-body.ts';
import { activity, buttonPress, message } from '../support/activities.ts';
import { startFakeChannel } from '../support/fake-channel.ts';
import { rawRequest, requestText } from '../support/raw-request.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';
import { BAD_BODIES, json } from './bad-bodies.ts';

let bot: TestBot;

beforeAll(async () => {
  bot = await startTestBot();
});

afterAll(() => bot.stop());

async function send(body: string | Buffer, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${bot.address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  return { status: response.status, text: await response.text() };
}

describe('a body that is no activity gets one clear line:', () => {
  test.each(BAD_BODIES)('%s', async (_, body, status, line) => {
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
