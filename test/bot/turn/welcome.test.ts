import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { activity, botAccount, conversation } from '../support/activities.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

let bot: TestBot;

beforeEach(async () => {
  bot = await startTestBot();
});

afterEach(() => bot.stop());

const installed = (action: string, id = 'a:new') =>
  activity({
    type: 'installationUpdate',
    action,
    deliveryMode: 'expectReplies',
    conversation: conversation(id),
  });

const botAdded = (id = 'a:new') =>
  activity({
    type: 'conversationUpdate',
    membersAdded: [{ id: '29:user', name: 'Anna' }, botAccount],
    deliveryMode: 'expectReplies',
    conversation: conversation(id),
  });

describe('the welcome', () => {
  test('is said once although an install arrives as two activities', async () => {
    const first = await bot.replies(installed('add'));
    expect(first).toMatchObject([{ text: 'Välkommen!' }]);
    expect(await bot.replies(botAdded())).toStrictEqual([]);
  });

  test('is said once when both arrive at the same time', async () => {
    const both = await Promise.all([bot.replies(botAdded()), bot.replies(installed('add'))]);
    expect(both.flat()).toHaveLength(1);
  });

  test('is said in each conversation', async () => {
    expect(await bot.replies(installed('add', 'a:one'))).toHaveLength(1);
    expect(await bot.replies(installed('add', 'a:two'))).toHaveLength(1);
  });

  test('is said again after the bot was removed and installed again', async () => {
    await bot.replies(installed('add'));
    expect(await bot.replies(installed('remove'))).toStrictEqual([]);
    expect(await bot.replies(installed('add'))).toHaveLength(1);
  });

  test('is not said at an upgrade', async () => {
    expect(await bot.replies(installed('add-upgrade'))).toStrictEqual([]);
    expect(await bot.replies(installed('remove-upgrade'))).toStrictEqual([]);
  });

  test('speaks English to an English client', async () => {
    const english = { ...installed('add'), locale: 'en-US' };
    expect(await bot.replies(english)).toMatchObject([{ text: 'Welcome!' }]);
  });
});
