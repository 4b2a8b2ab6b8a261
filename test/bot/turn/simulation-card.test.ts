import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExports } from '../../../dialogs/index.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { realConversation } from '../../dialogs/support/real-conversation.ts';
import { buttonPress, conversation, message } from '../support/activities.ts';
import { elementsOf } from '../support/card-check.ts';
import { type FakeChannel, startFakeChannel } from '../support/fake-channel.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

const dialogs = realConversation();

let folder: string;
let bot: TestBot;
let channel: FakeChannel;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simulation-card-'));
  channel = await startFakeChannel();
  bot = await start();
});

afterAll(async () => {
  await bot.stop();
  await channel.stop();
  rmSync(folder, { recursive: true, force: true });
});

function start(): Promise<TestBot> {
  const env = { LOG_LEVEL: 'fatal', STATE_STORE: `sqlite:${join(folder, 'state.sqlite')}` };
  return startTestBot({ conversation: dialogs, exports: createExports(builtSnapshot()), env });
}

const place = (id: string, kind = 'personal'): Partial<Activity> => ({
  conversation: conversation(id, kind),
});

async function cardOf(text: string, where: Partial<Activity>): Promise<unknown> {
  const [reply] = await bot.replies(message(text, where));
  return reply?.attachments?.[0]?.content;
}

/** Presses the button of that title, with what stands in the fields, and returns what takes the card's place. */
async function press(card: unknown, title: string, where: Partial<Activity>, fields: object = {}) {
  const button = elementsOf(card).find((element) => element.title === title);
  // As the card's own types have it.
  const { data, verb } = button as unknown as { data: object; verb: string };
  const response = await bot.post(buttonPress({ ...data, ...fields }, verb, where));
  // The protocol's answer to a press.
  return (await response.json()) as { statusCode: number; type: string; value: unknown };
}

const CHANGE = 'Om Järva får 1 000 ärenden i Stockholm Direkt?';
const BROMMA = { service: 'stockholm-direkt', customer: '706', change: 'count-percent', amount: '−10' };

describe('the card of a simulation', () => {
  test('becomes the new simulation when its form is sent', async () => {
    const where = place('a:form');
    const { statusCode, type, value } = await press(await cardOf(CHANGE, where), 'Räkna', where, BROMMA);
    expect({ statusCode, type }).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
    });
    // 2 340 000 × 320,4 ÷ (33 437 + 316 − 35,6), by hand.
    expect(JSON.stringify(value)).toContain('22\u00a0236\u00a0kr');
    expect((await bot.replies(message('och Järva då?', where)))[0]?.summary).toContain('Bromma sdf minskar');
  });

  test('tells a bad number at its field, in the place of the card', async () => {
    const where = place('a:bad');
    const { statusCode, value } = await press(await cardOf(CHANGE, where), 'Räkna', where, {
      ...BROMMA,
      amount: '<b>många</b>',
    });
    expect(statusCode).toBe(200);
    expect(JSON.stringify(value)).toContain('⚠ Jag kan inte läsa ”<b>många</b>” här');
  });

  test('does what it shows after a restart and in another state of the chat', async () => {
    const where = place('a:restart');
    const card = await cardOf(CHANGE, where);
    await bot.replies(message('nollställ', where));
    await bot.stop();
    bot = await start();
    const { value } = await press(card, 'Visa alla', where);
    expect(JSON.stringify(value)).toContain('69\u00a0327\u00a0kr');
  });

  test('works for another person in a group chat, whose own chats it leaves alone', async () => {
    const where = place('g:group', 'groupChat');
    const card = await cardOf(CHANGE, where);
    const bo = { ...where, from: { id: '29:bo', name: 'Bo' } };
    const { value } = await press(card, 'Räkna', bo, BROMMA);
    expect(JSON.stringify(value)).toContain('22\u00a0236\u00a0kr');
    const own = await bot.replies(message('visa scenariot', { ...place('a:bo'), from: bo.from }));
    expect(own[0]?.summary ?? own[0]?.text).toContain('Inget är ändrat');
  });

  test('is shown anew to everybody in a group chat, and to whoever pressed in a personal one', async () => {
    for (const [kind, updates] of [
      ['groupChat', 1],
      ['personal', 0],
    ] as const) {
      const where = { ...place(`y:${kind}`, kind), serviceUrl: channel.serviceUrl, replyToId: 'card-1' };
      const before = channel.received.length;
      await press(await cardOf(CHANGE, where), 'Räkna', where, BROMMA);
      const updated = channel.received.slice(before).filter(({ id }) => id === 'card-1');
      expect(updated).toHaveLength(updates);
      for (const { attachments } of updated)
        expect(JSON.stringify(attachments?.[0]?.content)).toContain('22\u00a0236\u00a0kr');
    }
  });

  test('stays as it is when what is asked of it cannot be done, and says why', async () => {
    const where = place('a:impossible');
    const card = await cardOf(CHANGE, where);
    const stale = JSON.parse(JSON.stringify(card).replaceAll('"customers":[701]', '"customers":[999]'));
    const { statusCode, type, value } = await press(stale, 'Visa alla', where);
    expect({ statusCode, type }).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
    });
    expect(value).toMatch(/\w/);
    expect((await bot.replies(message('visa scenariot', where)))[0]?.summary).toContain('1\u00a0000 ärenden');
  });

  test.each([
    ['a verb that no button has', 'destroy', { do: 'undo' }],
    ['an act without its card', 'act', { do: 'undo' }],
    ['an act that there is none of', 'act', { do: 'constructor' }],
    ['a text where an act belongs', 'act', { text: 'hej' }],
    ['an act where a text belongs', 'ask', { do: 'undo' }],
    ['nothing', 'act', null],
  ])('refuses %s in one line', async (_, verb, data) => {
    const response = await bot.post(buttonPress(data, verb, place('a:refused')));
    expect(await response.json()).toEqual({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: {
        code: 'BadRequest',
        message: expect.stringMatching(/^expected one of the verbs ask, choose, act/),
      },
    });
  });

  test.each([
    ['personal', 'application/vnd.microsoft.teams.card.file.consent'],
    ['groupChat', 'application/vnd.microsoft.card.adaptive'],
    ['channel', 'application/vnd.microsoft.card.adaptive'],
  ])('hands out a file in a chat of kind %s', async (kind, contentType) => {
    const where = { ...place(`x:${kind}`, kind), serviceUrl: channel.serviceUrl };
    const before = channel.received.length;
    const { type, value } = await press(await cardOf(CHANGE, where), 'Excel', where);
    expect({ type, value }).toEqual({
      type: 'application/vnd.microsoft.activity.message',
      value: 'Svaret står längst ned i chatten.',
    });
    expect(channel.received.slice(before).map(({ attachments }) => attachments?.[0]?.contentType)).toEqual([
      contentType,
    ]);
  });
});

test('an answer is handed out as a file by words too', async () => {
  const where = place('a:words');
  await bot.replies(message('rangordna kunderna i växeln', where));
  const [file] = await bot.replies(message('kan jag få det som csv?', where));
  expect(file?.attachments?.[0]?.name).toBe('Avgiftsboten Växeln 2025.csv');
});

test('a card that somebody puts into the chat is not answered', async () => {
  const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: {} };
  for (const text of [
    '',
    '<attachment id="1"></attachment>',
    '<span class="inline-compose-card" id="2"></span>',
  ])
    expect(await bot.replies(message(text, { ...place('a:shared'), attachments: [card] }))).toEqual([]);
  const words = await bot.replies(message('hjälp', { ...place('a:shared'), attachments: [card] }));
  expect(words).toHaveLength(1);
});
