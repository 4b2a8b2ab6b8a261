import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BotError } from '../../bot/error.ts';
import { message } from './support/activities.ts';
import { startTestBot, type TestBot } from './support/running-bot.ts';

let bot: TestBot;

beforeAll(async () => {
  bot = await startTestBot();
});

afterAll(() => bot.stop());

describe('a body that is no activity', () => {
  const bad = [
    ['broken JSON', '{"type": "message"', 400, /Invalid JSON/],
    ['a percent sign in broken JSON', '{"a": "b"%20c}', 400, /Invalid JSON/],
    ['nothing', '', 400, /the body must be an activity as a JSON object/],
    ['a list', '[]', 400, /the body must be an activity as a JSON object/],
    ['a number', '7', 400, /the body must be an activity as a JSON object/],
    ['null', 'null', 400, /the body must be an activity as a JSON object/],
    ['no type', JSON.stringify({ ...message('hej'), type: undefined }), 400, /type must be a string/],
    ['a type that is no text', JSON.stringify({ ...message('hej'), type: 7 }), 400, /type must be a string/],
    [
      'no conversation',
      JSON.stringify({ ...message('hej'), conversation: undefined }),
      400,
      /conversation must be an object with an id/,
    ],
    [
      'a conversation without id',
      JSON.stringify({ ...message('hej'), conversation: {} }),
      400,
      /conversation\.id must be a string/,
    ],
    [
      'no recipient',
      JSON.stringify({ ...message('hej'), recipient: undefined }),
      400,
      /recipient must be an object with an id/,
    ],
    [
      'a service address of another kind',
      JSON.stringify({ ...message('hej'), serviceUrl: 'file:///etc/passwd' }),
      400,
      /serviceUrl must be an http or https address/,
    ],
    ['a text that is no text', JSON.stringify({ ...message('hej'), text: {} }), 400, /text must be a string/],
    [
      'attachments that are no list',
      JSON.stringify({ ...message('hej'), attachments: 1 }),
      400,
      /attachments must be a list/,
    ],
    [
      'entities that are no list',
      JSON.stringify({ ...message('hej'), entities: 1 }),
      400,
      /entities must be a list/,
    ],
    [
      'entities that hold null',
      JSON.stringify({ ...message('hej'), entities: [null] }),
      400,
      /entities\.0 must be/,
    ],
    ['too many bytes', JSON.stringify(message('x'.repeat(300_000))), 413, /exceeds 262144/],
  ] as const;
  test.each(bad)('such as %s gets one clear line', async (_, body, status, line) => {
    const response = await bot.post(body);
    const { message: text } = (await response.json()) as { message: string };
    expect(response.status).toBe(status);
    expect(text).toMatch(line);
    expect(text).not.toMatch(/\n| at .*\.js/);
  });

  test('because its content type is another gets one clear line', async () => {
    const response = await fetch(`${bot.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify(message('hej')),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('JSON object');
  });

  test('because it is compressed is refused before it is read', async () => {
    const response = await fetch(`${bot.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: 'x',
    });
    expect(response.status).toBe(415);
  });
});

describe('the endpoints', () => {
  test('say that the bot is alive', async () => {
    const response = await fetch(`${bot.address}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toStrictEqual({ status: 'alive' });
  });

  test('say that the bot is ready', async () => {
    const response = await fetch(`${bot.address}/readyz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toStrictEqual({
      status: 'ready',
      snapshot: { version: 'sample', problem: null },
    });
  });

  test('count turns by kind and outcome', async () => {
    const counted = await startTestBot();
    await counted.replies(message('avgift'));
    await counted.replies(message('avgift'));
    await counted.replies(message('fel'));
    const response = await fetch(`${counted.address}/metrics`);
    const page = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(page).toContain('avgiftsboten_turns_total{kind="fee",outcome="answered"} 2');
    expect(page).toContain('avgiftsboten_turns_total{kind="none",outcome="failed"} 1');
    expect(page).toContain('avgiftsboten_turn_duration_seconds_count 3');
    await counted.stop();
  });

  test('are no others', async () => {
    expect((await fetch(`${bot.address}/`)).status).toBe(404);
    expect((await fetch(`${bot.address}/api/messages`)).status).toBe(405);
  });
});

describe('starting', () => {
  const credentials = {
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
    MicrosoftAppPassword: 'secret',
    MicrosoftAppTenantId: '11111111-2222-3333-4444-555555555555',
  };

  test('on a port in use fails with the port', async () => {
    const port = new URL(bot.address).port;
    const second = startTestBot({ env: { PORT: port } });
    await expect(second).rejects.toThrow(BotError);
    await expect(second).rejects.toMatchObject({
      code: 'port-in-use',
      info: { host: '127.0.0.1', port: Number(port) },
    });
  });

  test('on an address of another machine fails with the address', async () => {
    await expect(startTestBot({ env: { ...credentials, HOST: '192.0.2.1' } })).rejects.toMatchObject({
      code: 'address-unusable',
      info: { host: '192.0.2.1', port: 0 },
    });
  });

  test('with credentials refuses requests without a token', async () => {
    const guarded = await startTestBot({ env: credentials });
    const response = await guarded.post(message('hej'));
    expect(response.status).toBe(401);
    expect(await response.json()).toStrictEqual({ message: 'the request is not authorised' });
    await guarded.stop();
  });
});
