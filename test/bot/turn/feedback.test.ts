import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withFeedback } from '../../../bot/activity/feedback.ts';
import { activity, buttonPress, conversation, message } from '../support/activities.ts';
import { startFakeChannel } from '../support/fake-channel.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

let bot: TestBot;

beforeEach(async () => {
  bot = await startTestBot();
});

afterEach(() => bot.stop());

const THUMBS = { feedbackLoop: { type: 'default' } };

/** A pressed thumb as Teams sends it. */
const thumb = (value: unknown) =>
  activity({ type: 'invoke', name: 'message/submitAction', value, replyToId: 'reply-1' });

const feedback = (reaction: unknown, text: unknown = '{"feedbackText":"Anna på kontoret vet bättre"}') =>
  thumb({ actionName: 'feedback', actionValue: { reaction, feedback: text } });

async function counted(): Promise<Readonly<Record<string, number>>> {
  const page = await (await fetch(`${bot.address}/metrics`)).text();
  const lines = page.matchAll(/^avgiftsboten_feedback_total\{reaction="(\w+)"\} (\d+)$/gm);
  return Object.fromEntries([...lines].map(([, reaction, count]) => [reaction, Number(count)]));
}

describe('the thumbs', () => {
  test('stand under an answer in words and under a card', async () => {
    expect(await bot.replies(message('eko'))).toMatchObject([{ text: 'eko: eko', channelData: THUMBS }]);
    const [card] = await bot.replies(message('avgift'));
    expect(card).toMatchObject({ attachments: [{}], channelData: THUMBS });
  });

  test('stand under what a button asked', async () => {
    const channel = await startFakeChannel();
    await bot.post(buttonPress({ text: 'förklara' }, 'ask', { serviceUrl: channel.serviceUrl }));
    await channel.stop();
    expect(channel.received).toMatchObject([{ type: 'message', channelData: THUMBS }]);
  });

  test('do not stand under the welcome or an apology', async () => {
    const install = { type: 'installationUpdate', action: 'add', deliveryMode: 'expectReplies' };
    const said = [
      ...(await bot.replies(activity({ ...install, conversation: conversation('a:new') }))),
      ...(await bot.replies(message('fel'))),
    ];
    expect(said).toHaveLength(2);
    for (const one of said) expect(one).not.toHaveProperty('channelData');
  });

  test('do not stand under a greeting, unless something is answered beside it', () => {
    const said = { type: 'message', text: 'Hej!' };
    expect(withFeedback(said, [{ kind: 'social' }])).toStrictEqual(said);
    expect(withFeedback(said, [{ kind: 'social' }, { kind: 'value' }])).toStrictEqual({
      ...said,
      channelData: THUMBS,
    });
  });

  test('leave other data of the channel as it is', () => {
    const said = { type: 'message', channelData: { notification: { alert: true } } };
    expect(withFeedback(said, [{ kind: 'value' }]).channelData).toStrictEqual({
      notification: { alert: true },
      ...THUMBS,
    });
  });
});

describe('a pressed thumb', () => {
  test('is counted by kind and answered with an empty object', async () => {
    expect(await counted()).toStrictEqual({ like: 0, dislike: 0 });
    for (const reaction of ['like', 'dislike', 'like']) {
      const response = await bot.post(feedback(reaction));
      expect(response.status).toBe(200);
      expect(await response.json()).toStrictEqual({});
    }
    expect(await counted()).toStrictEqual({ like: 2, dislike: 1 });
  });

  test('counts whatever is written beside it', async () => {
    for (const text of ['', 'fritext', { feedbackText: 'ett formulär' }, undefined])
      expect((await bot.post(feedback('like', text ?? null))).status).toBe(200);
    expect(
      (await bot.post(thumb({ actionName: 'feedback', actionValue: { reaction: 'like' } }))).status,
    ).toBe(200);
    expect(await counted()).toStrictEqual({ like: 5, dislike: 0 });
  });

  test('is no turn of the conversation', async () => {
    await bot.replies(message('räkna'));
    await bot.post(feedback('dislike'));
    expect(await bot.replies(message('räkna'))).toMatchObject([{ text: 'tur 2' }]);
    const page = await (await fetch(`${bot.address}/metrics`)).text();
    expect(page).toContain('avgiftsboten_turn_duration_seconds_count 2');
  });

  test('leaves nothing of what was written in the log', async () => {
    await bot.post(feedback('dislike'));
    await bot.post(feedback('love'));
    expect(bot.logged()).not.toContain('kontoret');
  });

  test.each([
    ['another reaction', { actionName: 'feedback', actionValue: { reaction: 'love' } }],
    ['no reaction', { actionName: 'feedback', actionValue: {} }],
    ['another action', { actionName: 'vote', actionValue: { reaction: 'like' } }],
    ['no value', undefined],
  ])('with %s is refused in one line that says what was expected, and not counted', async (_, value) => {
    const response = await bot.post(thumb(value));
    expect(response.status).toBe(400);
    expect(await response.json()).toStrictEqual({
      message: 'expected a value { actionName: "feedback", actionValue: { reaction: "like" or "dislike" } }',
    });
    expect(await counted()).toStrictEqual({ like: 0, dislike: 0 });
  });

  test('with a value of text is refused before that, and not counted', async () => {
    const response = await bot.post(thumb('like'));
    expect(response.status).toBe(400);
    expect(await response.json()).toStrictEqual({ message: 'value must be an object' });
    expect(await counted()).toStrictEqual({ like: 0, dislike: 0 });
  });

  test('of another tenant is not counted', async () => {
    await bot.stop();
    bot = await startTestBot({ env: { ALLOWED_TENANTS: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' } });
    await bot.post(feedback('like'));
    expect(await counted()).toStrictEqual({ like: 0, dislike: 0 });
  });
});
