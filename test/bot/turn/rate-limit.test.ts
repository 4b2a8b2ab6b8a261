import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRateLimit, RATE, spend } from '../../../bot/turn/rate-limit.ts';
import { activity, buttonPress, conversation, message } from '../support/activities.ts';
import { startFakeChannel } from '../support/fake-channel.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

describe('a user’s bucket', () => {
  const rate = { burst: 3, perSecond: 1 };
  const spendAll = (times: readonly number[]) => {
    let now = 0;
    const limit = createRateLimit(() => now, rate);
    return times.map((time) => {
      now = time * 1000;
      return limit.spend('a');
    });
  };

  test('lets a burst through, says once that it is over, and goes on with the time', () => {
    expect(spendAll([0, 0, 0, 0, 0, 1, 1, 1])).toStrictEqual([
      'go',
      'go',
      'go',
      'tell',
      'hush',
      'go',
      'hush',
      'hush',
    ]);
  });

  test('tells again once half of the burst has come back', () => {
    expect(spendAll([0, 0, 0, 0, 2, 2, 2])).toStrictEqual(['go', 'go', 'go', 'tell', 'go', 'go', 'tell']);
  });

  test('never holds more than a burst', () => {
    expect(spendAll([0, 9999, 9999, 9999, 9999])).toStrictEqual(['go', 'go', 'go', 'go', 'tell']);
  });

  test('stays as it is when the clock goes back', () => {
    expect(spendAll([50, 50, 50, 0, 50])).toStrictEqual(['go', 'go', 'go', 'tell', 'go']);
  });

  test('belongs to its user alone', () => {
    const limit = createRateLimit(() => 0, { burst: 1, perSecond: 1 });
    expect([limit.spend('a'), limit.spend('b'), limit.spend('a')]).toStrictEqual(['go', 'go', 'tell']);
  });

  test('pays what something costs', () => {
    const limit = createRateLimit(() => 0, { burst: 1, perSecond: 1 });
    expect(Array.from({ length: 5 }, () => limit.spend('a', 0.25))).toStrictEqual([
      ...Array.from({ length: 4 }, () => 'go'),
      'tell',
    ]);
  });

  test('is forgotten when others fill the memory, the one longest unseen first', () => {
    const limit = createRateLimit(() => 0, { burst: 1, perSecond: 1 }, 2);
    for (const who of ['a', 'b', 'a', 'c']) limit.spend(who);
    expect([limit.spend('a'), limit.spend('b')]).toStrictEqual(['hush', 'go']);
  });

  test('lets no more through than burst and time allow, whatever the times', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3000), { maxLength: 200 }), (pauses) => {
        let now = 0;
        let gone = 0;
        let bucket = spend(undefined, 0, RATE, 0).bucket;
        for (const pause of pauses) {
          now += pause;
          const spent = spend(bucket, now, RATE, 1);
          bucket = spent.bucket;
          if (spent.verdict === 'go') gone += 1;
        }
        expect(gone).toBeLessThanOrEqual(RATE.burst + (now / 1000) * RATE.perSecond);
        expect(bucket.tokens).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('is never empty for who asks once a second, and for who presses twenty times at once', () => {
    const steady = Array.from({ length: 500 }, (_, second) => second);
    const quick = Array.from({ length: 20 }, () => 1000);
    const limit = (times: readonly number[]) => {
      let now = 0;
      const one = createRateLimit(() => now);
      return times.map((time) => {
        now = time * 1000;
        return one.spend('a');
      });
    };
    expect(new Set([...limit(steady), ...limit(quick)])).toStrictEqual(new Set(['go']));
  });
});

describe('a user who goes too fast', () => {
  /** A bot on which two things may be done, and time stands still. */
  async function withTwoTurns(use: (bot: TestBot) => Promise<void>): Promise<void> {
    const bot = await startTestBot({ rateLimit: createRateLimit(() => 0, { burst: 2, perSecond: 1 }) });
    try {
      await bot.replies(message('räkna'));
      await bot.replies(message('räkna'));
      await use(bot);
    } finally {
      await bot.stop();
    }
  }

  test('is told so once, in their language, and gets no answer', () =>
    withTwoTurns(async (bot) => {
      expect(await bot.replies(message('fel', { locale: 'en-GB' }))).toMatchObject([
        { text: 'Wait a little.' },
      ]);
      expect(await bot.replies(message('räkna'))).toStrictEqual([]);
    }));

  test('leaves the state as it was', async () => {
    let now = 0;
    const bot = await startTestBot({ rateLimit: createRateLimit(() => now, { burst: 2, perSecond: 1 }) });
    for (let count = 0; count < 5; count += 1) await bot.replies(message('räkna'));
    now = 2000;
    expect(await bot.replies(message('räkna'))).toMatchObject([{ text: 'tur 3' }]);
    await bot.stop();
  });

  test('is told in the channel where the answer would have stood', async () => {
    const channel = await startFakeChannel();
    await withTwoTurns(async (bot) => {
      await bot.post(activity({ type: 'message', text: 'hej', serviceUrl: channel.serviceUrl }));
      await bot.post(activity({ type: 'message', text: 'hej', serviceUrl: channel.serviceUrl }));
    });
    await channel.stop();
    expect(channel.received.map(({ text }) => text)).toStrictEqual(['Vänta lite.']);
  });

  test('is told in the response to each press', () =>
    withTwoTurns(async (bot) => {
      for (let press = 0; press < 2; press += 1) {
        const response = await bot.post(buttonPress({ text: 'hej' }));
        expect(response.status).toBe(200);
        expect(await response.json()).toMatchObject({ value: 'Vänta lite.' });
      }
    }));

  test('is told in the response to a search, which costs less than a turn', async () => {
    const bot = await startTestBot({ rateLimit: createRateLimit(() => 0, { burst: 1, perSecond: 1 }) });
    const search = () =>
      bot.post(
        activity({
          type: 'invoke',
          name: 'composeExtension/query',
          value: { commandId: 'search', parameters: [{ name: 'query', value: 'j' }] },
        }),
      );
    for (let key = 0; key < 5; key += 1)
      expect(await (await search()).json()).toMatchObject({ composeExtension: { type: 'result' } });
    expect(await (await search()).json()).toMatchObject({
      composeExtension: { type: 'message', text: 'Vänta lite.' },
    });
    await bot.stop();
  });

  test('gets a status for an invoke that nobody reads', () =>
    withTwoTurns(async (bot) => {
      const response = await bot.post(activity({ type: 'invoke', name: 'message/submitAction', value: {} }));
      expect(response.status).toBe(429);
    }));

  test('does not slow down the others in the same chat', () =>
    withTwoTurns(async (bot) => {
      expect(await bot.replies(message('räkna', { from: { id: '29:berit', name: 'Berit' } }))).toMatchObject([
        { text: 'tur 3' },
      ]);
    }));

  test('is counted', () =>
    withTwoTurns(async (bot) => {
      await bot.post(message('hej'));
      await bot.post(message('hej'));
      const page = await (await fetch(`${bot.address}/metrics`)).text();
      expect(page).toContain('avgiftsboten_rejected_calls_total{reason="rate"} 2');
    }));

  test('can be removed from a chat all the same, and welcomed to another', () =>
    withTwoTurns(async (bot) => {
      const away = activity({ type: 'installationUpdate', action: 'remove', deliveryMode: 'expectReplies' });
      expect((await bot.post(away)).status).toBe(200);
      const change = { conversation: conversation('a:new'), deliveryMode: 'expectReplies' };
      const arrived = activity({ type: 'installationUpdate', action: 'add', ...change });
      expect(await bot.replies(arrived)).toMatchObject([{ text: 'Välkommen!' }]);
    }));
});
