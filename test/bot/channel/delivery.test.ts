import type { Activity } from 'botbuilder';
import { afterEach, describe, expect, test } from 'vitest';
import { Authentication } from '../../../bot/channel/authentication.ts';
import { PATIENCE, type Patience } from '../../../bot/channel/delivery.ts';
import { toldWhenUnsent } from '../../../bot/channel/unsent.ts';
import { activity, botAccount, buttonPress, conversation } from '../support/activities.ts';
import { type ChannelAnswer, type FakeChannel, startFakeChannel } from '../support/fake-channel.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

let channel: FakeChannel;
let bot: TestBot | undefined;

afterEach(async () => {
  await bot?.stop();
  bot = undefined;
  await channel.stop();
});

const throttled = (retryAfter?: string): ChannelAnswer => ({
  status: 429,
  ...(retryAfter !== undefined && { headers: { 'retry-after': retryAfter } }),
});

describe('a reply', () => {
  const sent = async (answers: readonly ChannelAnswer[], text = 'hej') => {
    channel = await startFakeChannel(200, answers);
    // At level debug the log has what users write.
    bot = await startTestBot({ env: { LOG_LEVEL: 'info' } });
    const response = await bot.post(activity({ type: 'message', text, serviceUrl: channel.serviceUrl }));
    return { status: response.status, texts: channel.received.map((received) => received.text) };
  };

  test('is sent again when the channel asks for it, until the channel takes it', async () => {
    expect(await sent([throttled('1'), throttled('0')])).toStrictEqual({
      status: 200,
      texts: ['eko: hej', 'eko: hej', 'eko: hej'],
    });
    expect(await unsent()).toBe(0);
  });

  test('is sent again after the time that the channel names', async () => {
    const { texts } = await sent([throttled(new Date(Date.now() + 1500).toUTCString())]);
    expect(texts).toHaveLength(2);
  });

  test('is sent again after a while when the channel names no time', async () => {
    expect((await sent([throttled()])).texts).toHaveLength(2);
  });

  test('is given up when the channel asks to wait longer than anybody would', async () => {
    expect(await sent([throttled('3600')])).toStrictEqual({ status: 200, texts: ['eko: hej'] });
    expect(await unsent()).toBe(1);
    expect(bot?.logged()).toContain('status 429');
  });

  test('is given up after a few times', async () => {
    const { status, texts } = await sent(Array.from({ length: 9 }, () => throttled('0')));
    expect(status).toBe(200);
    expect(texts).toHaveLength(PATIENCE.attempts);
    expect(await unsent()).toBe(1);
  });

  const final: readonly ChannelAnswer[] = [
    ...[400, 401, 403, 404, 408, 413, 500, 502, 503, 504].map((status) => ({ status })),
    { status: 503, headers: { 'retry-after': '0' } },
    { status: 500, headers: { 'retry-after-ms': '0' } },
    'hangs-up',
  ];
  test.each(final)(
    'is sent once when the channel answers with %j, and no apology behind it',
    async (answer) => {
      expect(await sent([answer])).toStrictEqual({ status: 200, texts: ['eko: hej'] });
      expect(await unsent()).toBe(1);
      expect(bot?.logged().match(/a reply could not be sent/g)).toHaveLength(1);
      expect(bot?.logged()).not.toMatch(/apology|a turn failed/);
    },
  );

  test('that the channel refuses leaves its status in the log, and nothing of what was said', async () => {
    const body = { error: { code: 'BadSyntax', message: 'cannot read "eko: min hemliga fråga"' } };
    await sent([{ status: 400, body }], 'min hemliga fråga');
    expect(bot?.logged()).toContain('status 400');
    expect(bot?.logged()).not.toMatch(/hemliga|cannot read|Anna/);
  });

  test('cannot be sent where nobody listens', async () => {
    channel = await startFakeChannel();
    bot = await startTestBot();
    await channel.stop();
    const response = await bot.post(
      activity({ type: 'message', text: 'hej', serviceUrl: channel.serviceUrl }),
    );
    expect(response.status).toBe(200);
    expect(await unsent()).toBe(1);
    expect(bot.logged()).toContain('ECONNREFUSED');
  });

  test('to a button that cannot be sent is told where the button was pressed', async () => {
    channel = await startFakeChannel(500);
    bot = await startTestBot();
    const response = await bot.post(
      buttonPress({ text: 'avgift' }, 'ask', { serviceUrl: channel.serviceUrl }),
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ value: 'Tyvärr gick något fel.' });
    expect(channel.received).toHaveLength(1);
    expect(await unsent()).toBe(1);
  });

  test('that cannot take the place of a card is given to whoever pressed', async () => {
    const body = { error: { code: 'Forbidden', message: 'card of Anna' } };
    channel = await startFakeChannel(200, [{ status: 403, body }]);
    bot = await startTestBot({ env: { LOG_LEVEL: 'info' } });
    const response = await bot.post(
      buttonPress({ text: 'avgift' }, 'choose', {
        conversation: conversation('g:chat', 'groupChat'),
        replyToId: 'card-1',
        serviceUrl: channel.serviceUrl,
      }),
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
    expect(channel.received).toHaveLength(1);
    expect(await unsent()).toBe(0);
    expect(bot.logged()).toContain('status 403 (Forbidden)');
    expect(bot.logged()).not.toContain('Anna');
  });

  test('that is lost leaves the bot able to send the next', async () => {
    await sent(['hangs-up']);
    await bot?.post(activity({ type: 'message', text: 'igen', serviceUrl: channel.serviceUrl }));
    expect(channel.received.map(({ text }) => text)).toStrictEqual(['eko: hej', 'eko: igen']);
    expect(await unsent()).toBe(1);
  });
});

describe('a request to the channel', () => {
  const send = async (answers: readonly ChannelAnswer[], patience: Patience) => {
    channel = await startFakeChannel(200, answers);
    const { connectorFactory } = await new Authentication(null, { patience }).authenticateRequest(
      // What authentication reads of an activity where there are no credentials.
      { channelId: 'msteams', recipient: botAccount } as Activity,
      '',
    );
    const connector = await connectorFactory?.create(channel.serviceUrl, '');
    await connector?.conversations.sendToConversation(conversation('a:chat').id, {
      type: 'message',
      text: 'hej',
    });
  };

  test('that is not answered is given up, and not made again', async () => {
    await expect(toldWhenUnsent(send(['waits'], { ...PATIENCE, requestMs: 1000 }))).rejects.toMatchObject({
      code: 'reply-unsent',
      info: { status: null, reason: 'AbortError' },
    });
    // Where the machine is slow, even the first has not got there.
    expect(channel.received.length).toBeLessThanOrEqual(1);
  });

  test('waits twice as long each time, and no longer than all waits may take', async () => {
    await expect(
      send(
        Array.from({ length: 9 }, () => throttled()),
        { ...PATIENCE, attempts: 9, firstWaitMs: 1, longestWaitMs: 10 },
      ),
    ).rejects.toThrow();
    // 1 + 2 + 4 ms; another 8 would be more than 10.
    expect(channel.received).toHaveLength(4);
  });
});

describe('sending', () => {
  test('that never ends is told after a time', async () => {
    channel = await startFakeChannel();
    await expect(toldWhenUnsent(new Promise(() => {}), 1)).rejects.toMatchObject({
      code: 'reply-unsent',
      info: { status: null, reason: 'too late' },
    });
  });

  test.each([
    [
      { statusCode: 403, code: 'Forbidden' },
      { status: 403, reason: 'Forbidden' },
    ],
    [
      { errorCode: 'invalid_client', errorMessage: 'secret' },
      { status: null, reason: 'invalid_client' },
    ],
    [new TypeError('what was said'), { status: null, reason: 'TypeError' }],
    [{ code: 'a sentence that was said' }, { status: null, reason: 'unknown' }],
    ['what was said', { status: null, reason: 'unknown' }],
    [undefined, { status: null, reason: 'unknown' }],
  ])('that fails with %j tells %j', async (error, info) => {
    channel = await startFakeChannel();
    await expect(toldWhenUnsent(Promise.reject(error))).rejects.toMatchObject({ code: 'reply-unsent', info });
  });
});

async function unsent(): Promise<number> {
  const page = await (await fetch(`${bot?.address}/metrics`)).text();
  return Number(/avgiftsboten_\w*unsent\w* (\d+)/.exec(page)?.[1]);
}
