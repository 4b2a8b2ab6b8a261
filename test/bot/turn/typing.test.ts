import { type Activity, MemoryStorage, TestAdapter, TurnContext } from 'botbuilder';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Adapter } from '../../../bot/channel/adapter.ts';
import { createServer } from '../../../bot/server/server.ts';
import { createMemory } from '../../../bot/state/remember.ts';
import { Handler } from '../../../bot/turn/handler.ts';
import { TYPING_AFTER_MS, withTyping } from '../../../bot/turn/typing.ts';
import { createMetrics } from '../../../bot/watch/metrics.ts';
import { activity } from '../support/activities.ts';
import { type FakeChannel, startFakeChannel } from '../support/fake-channel.ts';
import { SAMPLE_SNAPSHOT } from '../support/running-bot.ts';
import { sampleConversation } from '../support/sample-conversation.ts';
import { noExporting } from '../support/sample-exports.ts';

describe('the bot', () => {
  let channel: FakeChannel;

  beforeEach(async () => {
    channel = await startFakeChannel();
  });

  afterEach(() => channel.stop());

  test('is seen to type once while a question takes long, and then answers', async () => {
    const typing = channel.next();
    await postToSlowBot(activity({ type: 'message', text: 'hej', serviceUrl: channel.serviceUrl }), typing);
    expect(channel.received.map(({ type }) => type)).toStrictEqual(['typing', 'message']);
    expect(channel.received[1]).toMatchObject({ text: 'eko: hej' });
  });
});

describe('a turn', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('that is answered in time costs a timer that is cleared, and nothing is said', async () => {
    vi.useFakeTimers();
    const { context, sent } = contextOf({ type: 'message' });
    expect(await withTyping(context, TYPING_AFTER_MS, async () => vi.getTimerCount())).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
    expect(sent).toStrictEqual([]);
  });

  test('that takes a minute is met with one typing activity, after the time given', async () => {
    vi.useFakeTimers();
    const { context, sent } = contextOf({ type: 'message' });
    await withTyping(context, TYPING_AFTER_MS, async () => {
      await vi.advanceTimersByTimeAsync(TYPING_AFTER_MS - 1);
      expect(sent).toStrictEqual([]);
      await vi.advanceTimersByTimeAsync(60_000);
    });
    expect(sent).toStrictEqual(['typing']);
  });

  test.each([{ type: 'invoke' }, { type: 'message', deliveryMode: 'expectReplies' }])(
    'of %j starts no timer',
    async (change) => {
      vi.useFakeTimers();
      const { context } = contextOf(change);
      expect(await withTyping(context, 0, async () => vi.getTimerCount())).toBe(0);
    },
  );

  test('that fails fails as before, and clears the timer', async () => {
    vi.useFakeTimers();
    const { context } = contextOf({ type: 'message' });
    const turn = async () => Promise.reject(new Error('no'));
    await expect(withTyping(context, TYPING_AFTER_MS, turn)).rejects.toThrow('no');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is answered after the channel has taken the typing activity, however slow it is', async () => {
    const { context } = contextOf({ type: 'message' });
    const order: string[] = [];
    const asked = new Promise<void>((resolve) => {
      context.onSendActivities(async (_, __, next) => {
        resolve();
        for (let turns = 0; turns < 10; turns += 1) await new Promise((later) => setImmediate(later));
        order.push('typing taken');
        return next();
      });
    });
    await withTyping(context, 0, () => asked);
    order.push('answered');
    expect(order).toStrictEqual(['typing taken', 'answered']);
  });

  test('goes on when the channel takes no typing activity', async () => {
    const { context } = contextOf({ type: 'message' });
    const tried = new Promise<void>((resolve) => {
      context.onSendActivities(async () => {
        resolve();
        throw new Error('gone');
      });
    });
    expect(await withTyping(context, 0, () => tried.then(() => 'answer'))).toBe('answer');
  });
});

const NOW = () => new Date('2026-01-15T12:00:00Z');

/** A turn's context without a server, and the types of what is sent in it. */
function contextOf(change: Partial<Activity> & { readonly type: string }) {
  const sent: string[] = [];
  const context = new TurnContext(new TestAdapter(async () => {}), activity(change));
  context.onSendActivities(async (_, activities, next) => {
    sent.push(...activities.map(({ type }) => type ?? ''));
    return next();
  });
  return { context, sent };
}

/** Posts `body` to a bot that types at once and remembers nothing before `until`. */
async function postToSlowBot(body: object, until: Promise<void>): Promise<void> {
  const memory = createMemory(new MemoryStorage());
  const handler = new Handler({
    conversation: sampleConversation,
    memory: { ...memory, change: (keys, change) => until.then(() => memory.change(keys, change)) },
    now: NOW,
    instance: 'this one',
    onStateFailed: () => {},
    onDuplicate: () => {},
    exporting: noExporting,
    onAnswered: () => {},
    onFeedback: () => {},
    log: pino({ level: 'silent' }),
    typingAfterMs: 0,
  });
  const server = createServer({
    adapter: new Adapter({
      credentials: null,
      log: pino({ level: 'silent' }),
      allowedTenants: [],
      onRejected: () => {},
      onUnsent: () => {},
      onFailed: async () => {},
    }),
    log: pino({ level: 'silent' }),
    metrics: createMetrics(),
    metricsAccess: () => 'open',
    isHttps: false,
    run: (context) => handler.run(context),
    open: noExporting.open,
    ready: async () => ({
      status: 200,
      body: { status: 'ready', snapshot: SAMPLE_SNAPSHOT },
    }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await fetch(`http://127.0.0.1:${server.address().port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}
