import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realConversation } from '../../dialogs/support/real-conversation.ts';
import { activity, botAccount, buttonPress, conversation, message } from '../support/activities.ts';
import { type FakeChannel, startFakeChannel } from '../support/fake-channel.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

let bot: TestBot;
let channel: FakeChannel;

beforeAll(async () => {
  bot = await startTestBot({ conversation: realConversation(), env: { LOG_LEVEL: 'fatal' } });
  channel = await startFakeChannel();
});

afterAll(async () => {
  await bot.stop();
  await channel.stop();
});

// 2 340 000 kr over 684 cases of Järva and 32 753 of all others in the list: 47 868 kr; with 10 % more 52 547, with
// 20 % more 57 207, with 20 % on top of 10 % 62 775, and of 2 000 000 kr with 10 % more 44 912.
const JARVA = (percent: number) => `Vad händer om Järvas ärenden i Stockholm Direkt ökar ${percent} %?`;

/** One chat: what is said in it, and what is said anew; each gives what the bot answers, or null. */
function chat(id: string, where: Partial<Activity> = {}) {
  const said = async (body: object): Promise<string | null> => {
    const replies = await bot.replies({ ...body, conversation: conversation(id), ...where });
    expect(replies.length).toBeLessThanOrEqual(1);
    const [reply] = replies;
    return reply === undefined ? null : (reply.text ?? reply.summary ?? '').replaceAll('\u00a0', ' ');
  };
  return {
    say: (text: string, messageId: string) => said(message(text, { id: messageId })),
    edit: (text: string, messageId: string, eventType = 'editMessage') =>
      said(message(text, { id: messageId, type: 'messageUpdate', channelData: { eventType } })),
  };
}

describe('an edited message', () => {
  test('is answered anew', async () => {
    const { say, edit } = chat('a:anew');
    expect(await say('Vad betalar Järva för växeln 2025?', '1')).toContain('54 575 kr');
    expect(await edit('Vad betalar Järva för växeln 2024?', '1')).toContain('95 019 kr');
  });

  test('takes the place of what it changed before, as often as it is edited', async () => {
    const { say, edit } = chat('a:place');
    expect(await say(JARVA(10), '1')).toContain('52 547 kr');
    expect(await edit(JARVA(20), '1')).toContain('57 207 kr');
    expect(await edit(JARVA(10), '1')).toContain('52 547 kr');
    expect(await edit(JARVA(20), '1')).toContain('57 207 kr');
    expect(await say('visa scenariot', '2')).not.toContain('10 %');
  });

  test('leaves what was changed before it', async () => {
    const { say, edit } = chat('a:before');
    await say(JARVA(10), '1');
    expect(await say('Och om totalen blir 2 000 000 kr?', '2')).toContain('44 912 kr');
    const answer = await edit(JARVA(20), '2');
    expect(answer).toContain('62 775 kr');
    expect(answer).not.toContain('2 000 000');
  });

  test('goes on from the question before it', async () => {
    const { say, edit } = chat('a:follow');
    await say('Vad betalar Järva för växeln 2025?', '1');
    expect(await say('och Farsta då?', '2')).toContain('Farsta');
    const answer = await edit('och Bromma då?', '2');
    expect(answer).toContain('Bromma');
    expect(answer).toContain('växeln 2025');
  });

  test('that was followed by others is answered as things stand now', async () => {
    const { say, edit } = chat('a:older');
    await say('Vad betalar Järva för växeln 2025?', '1');
    await say(JARVA(10), '2');
    expect(await edit(JARVA(20), '1')).toContain('62 775 kr');
    expect(await edit('Vad betalar Bromma för växeln 2025?', '1')).not.toBeNull();
    const scenario = await say('visa scenariot', '3');
    expect(scenario).toContain('10 %');
    expect(scenario).not.toContain('20 %');
  });

  test('that was followed by a button does not take back what the button did', async () => {
    const { say, edit } = chat('a:button');
    await say(JARVA(10), '1');
    const where = { conversation: conversation('a:button'), serviceUrl: channel.serviceUrl };
    const ofBromma = { text: 'Vad händer om Brommas ärenden i Stockholm Direkt ökar 10 %?' };
    expect((await bot.post(buttonPress(ofBromma, 'choose', where))).status).toBe(200);
    await edit(JARVA(20), '1');
    expect(await say('visa scenariot', '2')).toContain('Bromma');
  });

  test('does not take back what it saved for its user', async () => {
    const { say, edit } = chat('a:saved');
    await say(JARVA(10), '1');
    await say('spara som Budget A', '2');
    await edit('spara som Budget B', '2');
    const list = await say('mina scenarier', '3');
    expect(list).toContain('”Budget A”');
    expect(list).toContain('”Budget B”');
  });

  test('of the same words is met with silence, and is no turn', async () => {
    const { say, edit } = chat('a:same');
    await say(JARVA(10), '1');
    expect(await edit(JARVA(10), '1')).toBeNull();
    expect(await edit(` ${JARVA(10)} `, '1')).toBeNull();
    expect(await say(JARVA(20), '2')).toContain('62 775 kr');
  });

  test('that takes back its deletion, or is of another kind, is met with silence', async () => {
    const { say, edit } = chat('a:deleted');
    await say(JARVA(10), '1');
    for (const eventType of ['undeleteMessage', 'softDeleteMessage', 'somethingNew'])
      expect(await edit(JARVA(20), '1', eventType)).toBeNull();
    const update = message(JARVA(20), {
      id: '1',
      type: 'messageUpdate',
      conversation: conversation('a:deleted'),
    });
    expect(await bot.replies(update)).toStrictEqual([]);
    expect(await bot.replies({ ...update, channelData: null })).toStrictEqual([]);
  });

  test.each([
    ['groupChat', '19:edit@thread.v2'],
    ['channel', '19:edit@thread.tacv2;messageid=1'],
  ])('in a chat of kind %s loses the mention of the bot, and is compared without it', async (kind, id) => {
    const mention = { type: 'mention', text: '<at>Avgiftsboten</at>', mentioned: botAccount };
    const { say, edit } = chat(id, { conversation: conversation(id, kind), entities: [mention] });
    expect(await say(`<at>Avgiftsboten</at> ${JARVA(10)}`, '1')).toContain('52 547 kr');
    expect(await edit(`${JARVA(10)} <at>Avgiftsboten</at>`, '1')).toBeNull();
    expect(await edit(`<at>Avgiftsboten</at> ${JARVA(20)}`, '1')).toContain('57 207 kr');
  });

  test('is answered in one post to the channel in ordinary delivery', async () => {
    const where = { conversation: conversation('a:posted'), serviceUrl: channel.serviceUrl };
    const update = activity({ type: 'messageUpdate', channelData: { eventType: 'editMessage' }, ...where });
    await bot.post({ ...update, text: 'hej' });
    const posted = channel.received.filter((reply) => reply.conversation?.id === 'a:posted');
    expect(posted.map(({ type }) => type)).toStrictEqual(['message']);
  });

  test('of the chat whose answer fails is met with an apology', async () => {
    const failing = await startTestBot();
    const update = message('fel', { type: 'messageUpdate', channelData: { eventType: 'editMessage' } });
    expect(await failing.replies(update)).toMatchObject([{ text: 'Tyvärr gick något fel.' }]);
    await failing.stop();
  });
});

describe('a message that is sent again', () => {
  test('is answered again, and changes nothing twice', async () => {
    const { say } = chat('a:again');
    expect(await say(JARVA(10), '1')).toContain('52 547 kr');
    expect(await say(JARVA(10), '1')).toContain('52 547 kr');
    expect(await say(JARVA(20), '2')).toContain('62 775 kr');
  });

  test('without an id is another one', async () => {
    const sample = await startTestBot();
    const nameless = { ...message('räkna'), id: undefined };
    expect(await sample.replies(nameless)).toMatchObject([{ text: 'tur 1' }]);
    expect(await sample.replies(nameless)).toMatchObject([{ text: 'tur 2' }]);
    await sample.stop();
  });
});

test('a deleted message is met with silence', async () => {
  const { say } = chat('a:gone');
  await say(JARVA(10), '1');
  const gone = activity({
    type: 'messageDelete',
    id: '1',
    deliveryMode: 'expectReplies',
    channelData: { eventType: 'softDeleteMessage' },
    conversation: conversation('a:gone'),
  });
  expect(await bot.replies(gone)).toStrictEqual([]);
  expect(await say('visa scenariot', '2')).toContain('10 %');
});

test('of an answered message its words are not remembered, however long it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'edited-'));
  const path = join(folder, 'state.sqlite');
  const keeping = await startTestBot({
    conversation: realConversation(),
    env: { STATE_STORE: `sqlite:${path}` },
  });
  const [reply] = await keeping.replies(
    message(`Vad betalar Järva för växeln 2025?\n\nHälsningar\n${'Hemlighetsmakare '.repeat(1000)}`),
  );
  await keeping.stop();
  const kept = readFileSync(path, 'utf8');
  rmSync(folder, { recursive: true });
  expect(JSON.stringify(reply)).toContain('54');
  expect(kept).toContain('msteams/conversations/');
  expect(kept).not.toContain('Hemlighetsmakare');
});
