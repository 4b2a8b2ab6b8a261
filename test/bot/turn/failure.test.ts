import { afterEach, describe, expect, test } from 'vitest';
import { activity, buttonPress, conversation, message, tenantId } from '../support/activities.ts';
import { startFakeChannel } from '../support/fake-channel.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

let bot: TestBot;

afterEach(() => bot.stop());

const SECRETS = /SECRET|hunter2|\/srv|node_modules|at .*\.ts|ECONNREFUSED/;

describe('a turn that fails', () => {
  test('is answered with an apology that says nothing of the error', async () => {
    bot = await startTestBot();
    const response = await bot.post(message('fel'));
    const body = await response.text();
    expect(response.status).toBe(200);
    expect(body).toContain('Tyvärr gick något fel.');
    expect(body).not.toMatch(SECRETS);
  });

  test('leaves the error in the log', async () => {
    bot = await startTestBot();
    await bot.post(message('fel'));
    expect(bot.logged()).toContain('hunter2');
  });

  test('leaves the state as it was', async () => {
    bot = await startTestBot();
    await bot.replies(message('räkna'));
    await bot.post(message('fel'));
    expect(await bot.replies(message('räkna'))).toMatchObject([{ text: 'tur 2' }]);
  });

  test('from a button apologises in the button’s own way', async () => {
    bot = await startTestBot();
    const response = await bot.post(buttonPress({ text: 'fel' }));
    const body = await response.text();
    expect(JSON.parse(body)).toStrictEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Tyvärr gick något fel.',
    });
    expect(body).not.toMatch(SECRETS);
  });

  test('apologises in English to an English client', async () => {
    bot = await startTestBot();
    expect(await bot.replies(message('fel', { locale: 'en-US' }))).toMatchObject([
      { text: 'Sorry, that went wrong.' },
    ]);
  });

  test('because the channel is gone tells nothing but keeps the bot alive', async () => {
    const channel = await startFakeChannel(403);
    bot = await startTestBot();
    const response = await bot.post(
      activity({ type: 'message', text: 'hej', serviceUrl: channel.serviceUrl }),
    );
    await channel.stop();
    expect(await response.text()).not.toMatch(SECRETS);
    expect(channel.received).toHaveLength(1);
    expect(bot.logged()).toContain('a reply could not be sent');
    expect(await bot.replies(message('hej'))).toHaveLength(1);
  });
});

describe('a tenant that is not allowed', () => {
  const other = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';

  test('is refused and counted, and nothing else happens', async () => {
    bot = await startTestBot({ env: { ALLOWED_TENANTS: other } });
    const response = await bot.post(message('hej'));
    expect(response.status).toBe(403);
    expect(await response.json()).toStrictEqual({ message: 'the request is not allowed' });
    const page = await (await fetch(`${bot.address}/metrics`)).text();
    expect(page).toContain('avgiftsboten_rejected_calls_total{reason="tenant"} 1');
    expect(page).toContain('avgiftsboten_turn_duration_seconds_count 0');
  });

  test('is told from an allowed one by the conversation or by the channel data', async () => {
    bot = await startTestBot({ env: { ALLOWED_TENANTS: other.toUpperCase() } });
    const inConversation = { ...conversation('a:chat'), tenantId: other };
    expect(await bot.replies(message('hej', { conversation: inConversation }))).toHaveLength(1);
    const { tenantId: _, ...untold } = conversation('a:chat');
    const inData = { conversation: untold as typeof inConversation, channelData: { tenant: { id: other } } };
    expect(await bot.replies(message('hej', inData))).toHaveLength(1);
  });

  const untold = { tenantId: undefined } as object;
  test.each([
    ['another in the conversation', { tenantId }, { tenant: { id: other } }],
    ['another in the channel data', { tenantId: other }, { tenant: { id: tenantId } }],
    ['none', untold, {}],
    ['nothing but a part of one', { tenantId: other.slice(0, 8) }, {}],
  ])('is whoever names %s', async (_, inConversation, channelData) => {
    bot = await startTestBot({ env: { ALLOWED_TENANTS: other } });
    const activity = { ...message('hej'), channelData };
    const response = await bot.post({
      ...activity,
      conversation: { ...activity.conversation, ...inConversation },
    });
    expect(response.status).toBe(403);
  });
});
