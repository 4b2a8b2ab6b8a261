import type { Activity } from 'botbuilder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activity, botAccount, buttonPress, conversation, message } from '../support/activities.ts';
import { type FakeChannel, startFakeChannel } from '../support/fake-channel.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

let bot: TestBot;
let channel: FakeChannel;

beforeAll(async () => {
  bot = await startTestBot();
  channel = await startFakeChannel();
});

afterAll(async () => {
  await bot.stop();
  await channel.stop();
});

describe('a message', () => {
  test('is answered with one activity in the response of an expectReplies request', async () => {
    const replies = await bot.replies(message('hej'));
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({ type: 'message', text: 'eko: hej', textFormat: 'plain' });
  });

  test('is answered with one post to the channel in ordinary delivery', async () => {
    const id = 'a:ordinary';
    const { status } = await bot.post(
      activity({
        type: 'message',
        text: 'hej',
        serviceUrl: channel.serviceUrl,
        conversation: conversation(id),
      }),
    );
    expect(status).toBe(200);
    const posted = channel.received.filter((reply) => reply.conversation?.id === id);
    expect(posted).toHaveLength(1);
    expect(posted[0]).toMatchObject({ type: 'message', text: 'eko: hej', recipient: { id: '29:user' } });
  });

  test('with figures is answered with a card whose summary is the sentence, and no text', async () => {
    const [reply] = await bot.replies(message('avgift'));
    expect(reply?.summary).toBe('Järva sdf betalar 54\u00a0575\u00a0kr för växeln 2025.');
    expect(reply?.text).toBeUndefined();
    expect(reply?.attachments).toHaveLength(1);
    expect(reply?.attachments?.[0]?.contentType).toBe('application/vnd.microsoft.card.adaptive');
  });

  test('is answered from the state that the message before it left', async () => {
    const where = { conversation: conversation('a:counted') };
    expect((await bot.replies(message('räkna', where)))[0]?.text).toBe('tur 1');
    expect((await bot.replies(message('räkna', where)))[0]?.text).toBe('tur 2');
    expect((await bot.replies(message('räkna', { conversation: conversation('a:other') })))[0]?.text).toBe(
      'tur 1',
    );
  });

  test('sent together with another one is still counted', async () => {
    const where = { conversation: conversation('a:hasty') };
    const all = await Promise.all(Array.from({ length: 20 }, () => bot.replies(message('räkna', where))));
    const texts = all.map(([reply]) => reply?.text);
    expect(new Set(texts).size).toBe(20);
  });

  test('is understood at the time of the given clock', async () => {
    expect((await bot.replies(message('klocka')))[0]?.text).toBe('2026-01-15T12:00:00.000Z');
  });

  test('takes the locale of the client along', async () => {
    expect((await bot.replies(message('språk', { locale: 'en-GB' })))[0]?.text).toBe('en-GB');
  });

  test('is answered without a locale, left out or null', async () => {
    expect((await bot.replies({ ...message('hej'), locale: undefined }))[0]?.text).toBe('eko: hej');
    expect((await bot.replies({ ...message('hej'), locale: null }))[0]?.text).toBe('eko: hej');
  });

  test('without text, from a client that only knows Action.Submit, asks what the button holds', async () => {
    expect((await bot.replies(message('', { value: { text: 'hej' } })))[0]?.text).toBe('eko: hej');
  });

  test.each([
    ['personal', 'a:p'],
    ['groupChat', '19:g@thread.v2'],
    ['channel', '19:c@thread.tacv2;messageid=1'],
  ])('in a chat of kind %s loses the mention of the bot', async (kind, id) => {
    const mention = { type: 'mention', text: '<at>Avgiftsboten</at>', mentioned: botAccount };
    const [reply] = await bot.replies(
      message('<at>Avgiftsboten</at> hej', { conversation: conversation(id, kind), entities: [mention] }),
    );
    expect(reply?.text).toBe('eko: hej');
  });
});

describe('a button', () => {
  test('of a suggestion leaves the card that it stands on as it is, and says the answer below it', async () => {
    const where = { conversation: conversation('a:suggestion'), serviceUrl: channel.serviceUrl };
    const card = cardOf((await bot.replies(message('avgift', where)))[0]);
    const { verb, data } = card.actions[0] ?? {};
    const response = await bot.post(buttonPress({ ...data, text: 'förklara' }, verb, where));
    expect(response.status).toBe(200);
    expect(await response.json()).toStrictEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Svaret står nedan.',
    });
    const said = channel.received.filter(({ conversation }) => conversation?.id === 'a:suggestion');
    expect(said).toHaveLength(1);
    expect(said[0]?.summary).toContain('är lika del plus andel av samtalen');
  });

  test('of a suggestion works too when the bot has been started anew and remembers nothing', async () => {
    const where = { conversation: conversation('a:restarted'), serviceUrl: channel.serviceUrl };
    const card = cardOf((await bot.replies(message('avgift', where)))[0]);
    const { verb, data } = card.actions[0] ?? {};
    const other = await startTestBot();
    const response = await other.post(buttonPress({ ...data, text: 'räkna' }, verb, where));
    await other.stop();
    expect(response.status).toBe(200);
    expect(channel.received.at(-1)).toMatchObject({ text: 'tur 1', conversation: { id: 'a:restarted' } });
  });

  test('of a clarifying question is answered in its place', async () => {
    const where = { conversation: conversation('a:choice'), serviceUrl: channel.serviceUrl };
    const card = cardOf((await bot.replies(message('välj 4', where)))[0]);
    const { verb, data } = card.body[1]?.actions?.[0] ?? {};
    const response = await bot.post(buttonPress(data, verb, where));
    expect(await response.json()).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { version: '1.5', body: [{ type: 'TextBlock', text: 'eko: Vad betalar kund 1?' }] },
    });
    expect(channel.received.filter(({ conversation }) => conversation?.id === 'a:choice')).toHaveLength(0);
  });

  test('is one turn of the same conversation as the messages', async () => {
    const where = { conversation: conversation('a:buttons') };
    await bot.replies(message('räkna', where));
    const response = await bot.post(buttonPress({ text: 'räkna' }, 'choose', where));
    expect(JSON.stringify(await response.json())).toContain('tur 2');
  });

  test.each([
    ['another verb', { text: 'hej' }, 'delete'],
    ['no text', {}, 'ask'],
    ['a text that is no text', { text: 7 }, 'ask'],
  ])('with %s is refused', async (_, data, verb) => {
    const response = await bot.post(buttonPress(data, verb));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ type: 'application/vnd.microsoft.error' });
  });

  test('without an action is refused', async () => {
    const response = await bot.post(activity({ type: 'invoke', name: 'adaptiveCard/action', value: {} }));
    expect(response.status).toBe(400);
  });
});

describe('silence', () => {
  const silent = [
    { type: 'messageReaction', reactionsAdded: [{ type: 'like' as const }] },
    { type: 'conversationUpdate', membersAdded: [{ id: '29:berit', name: 'Berit' }] },
    { type: 'conversationUpdate', membersRemoved: [{ id: '29:berit', name: 'Berit' }] },
    { type: 'typing' },
    { type: 'event', name: 'somethingNew' },
    { type: 'somethingElse' },
  ];
  test.each(silent)('meets %j', async (change) => {
    const response = await bot.post(
      activity({ ...change, deliveryMode: 'expectReplies', conversation: conversation('a:silent') }),
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toStrictEqual({ activities: [] });
  });
});

interface Button {
  readonly verb: string;
  readonly data: { readonly text: string };
}

interface Card {
  readonly body: readonly { readonly actions?: readonly Button[] }[];
  readonly actions: readonly Button[];
}

function cardOf(reply: Partial<Activity> | undefined): Card {
  // A card that the bot has made; the channel's types say nothing about an attachment's content.
  return reply?.attachments?.[0]?.content as Card;
}
