import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BotError } from '../../../bot/error.ts';
import { message } from '../support/activities.ts';
import { SAMPLE_SNAPSHOT, startTestBot, type TestBot } from '../support/running-bot.ts';

let bot: TestBot;

beforeAll(async () => {
  bot = await startTestBot();
});

afterAll(() => bot.stop());

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
      snapshot: SAMPLE_SNAPSHOT,
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
