import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Activity } from 'botbuilder';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createConversation } from '../../../dialogs/index.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { activity, buttonPress, conversation, message } from '../support/activities.ts';
import { type FakeChannel, startFakeChannel } from '../support/fake-channel.ts';
import { startHeldChannel } from '../support/held-channel.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

let folder: string;
let channel: FakeChannel;
let bots: TestBot[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'repeated-'));
  channel = await startFakeChannel();
  bots = [];
});

afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(bots.map((bot) => bot.stop()));
  await channel.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function started(options: Parameters<typeof startTestBot>[0] = {}): Promise<TestBot> {
  const env = { STATE_STORE: `sqlite:${join(folder, 'state.sqlite')}`, ...options.env };
  const bot = await startTestBot({ ...options, env });
  bots.push(bot);
  return bot;
}

/** A message that is answered by a message of its own, as Teams does it. */
function said(text: string, change: Partial<Activity> = {}) {
  return activity({ type: 'message', text, serviceUrl: channel.serviceUrl, ...change });
}

function keptState(): string {
  const database = new Database(join(folder, 'state.sqlite'), { readonly: true });
  try {
    return database.prepare<[], string>('SELECT body FROM state').pluck().all().join('\n');
  } finally {
    database.close();
  }
}

const texts = () => channel.received.map(({ text }) => text);

describe('an activity that comes again', () => {
  test('is answered once', async () => {
    const bot = await started();
    const count = said('räkna');
    for (let time = 0; time < 3; time += 1) expect((await bot.post(count)).status).toBe(200);
    await bot.post(said('räkna'));
    expect(texts()).toStrictEqual(['tur 1', 'tur 2']);
    const metrics = await (await fetch(`${bot.address}/metrics`)).text();
    expect(metrics).toContain('avgiftsboten_duplicate_activities_total 2');
  });

  test('is answered once when it comes while the first is being answered', async () => {
    const bot = await started();
    const count = said('räkna');
    await Promise.all([bot.post(count), bot.post(count), bot.post(count)]);
    expect(texts()).toStrictEqual(['tur 1']);
  });

  test('is answered once after a restart', async () => {
    const count = said('räkna');
    const before = await started();
    await before.post(count);
    await before.stop();
    bots = [];
    const after = await started();
    await after.post(count);
    await after.post(said('räkna'));
    expect(texts()).toStrictEqual(['tur 1', 'tur 2']);
  });

  test('is answered once by two processes that get it at the same time', async () => {
    const [one, other] = [await started(), await started()];
    const count = said('räkna');
    await Promise.all([one.post(count), other.post(count), one.post(count), other.post(count)]);
    expect(texts()).toStrictEqual(['tur 1']);
  });

  test('is answered once although many others came in between', async () => {
    const bot = await started();
    const count = said('räkna');
    await bot.post(count);
    for (let turn = 0; turn < 30; turn += 1) await bot.post(said('räkna'));
    await bot.post(count);
    expect(texts()).toHaveLength(31);
  });

  test('is the same in the same conversation only', async () => {
    const bot = await started();
    const count = said('räkna');
    await bot.post(count);
    await bot.post({ ...count, conversation: { ...count.conversation, id: 'a:another' } });
    expect(texts()).toStrictEqual(['tur 1', 'tur 1']);
  });

  test('is the same in the same conversation only, also for what its user has saved', async () => {
    const bot = await started({ conversation: createConversation(builtSnapshot()) });
    const say = async (text: string, chat: string, id: string) =>
      JSON.stringify(await bot.replies(message(text, { id, conversation: conversation(chat) })));
    for (const chat of ['a:one', 'a:other']) {
      await say('Om Järva får 10 % fler ärenden i Stockholm Direkt?', chat, '1');
      await say(`spara som Budget ${chat.slice(2)}`, chat, '2');
    }
    const list = await say('visa sparade scenarier', 'a:other', '3');
    expect(list).toContain('Budget one');
    expect(list).toContain('Budget other');
  });

  test('is not known without an id', async () => {
    const bot = await started();
    const { id: _, ...count } = said('räkna');
    await bot.post(count);
    await bot.post(count);
    expect(texts()).toStrictEqual(['tur 1', 'tur 2']);
  });

  test('is answered when the answer could not be given the first time, and changes nothing twice', async () => {
    const closed = await startFakeChannel(403);
    const bot = await started();
    const count = said('räkna');
    await bot.post({ ...count, serviceUrl: closed.serviceUrl });
    await closed.stop();
    await bot.post(count);
    await bot.post(count);
    await bot.post(said('räkna'));
    expect(texts()).toStrictEqual(['tur 1', 'tur 2']);
  });

  test('is answered by another process once the one that took it has had its time', async () => {
    const closed = await startFakeChannel(403);
    let now = new Date('2026-01-15T12:00:00Z');
    const one = await started();
    const count = said('räkna');
    await one.post({ ...count, serviceUrl: closed.serviceUrl });
    await closed.stop();
    const other = await started({ now: () => now });
    const answered = other.post(count);
    await other.post(message('hej', { conversation: { ...count.conversation, id: 'a:elsewhere' } as never }));
    expect(texts()).toStrictEqual([]);
    now = new Date('2026-01-15T12:00:11Z');
    await answered;
    expect(texts()).toStrictEqual(['tur 1']);
  });

  test('is not answered by another process while the one that took it is let wait by the channel', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    const held = await startHeldChannel();
    let now = new Date('2026-01-15T12:00:00Z');
    const [one, other] = [await started({ now: () => now }), await started({ now: () => now })];
    const count = said('räkna');
    const first = one.post({ ...count, serviceUrl: held.serviceUrl });
    await held.holds();
    now = new Date('2026-01-15T12:00:06Z');
    await vi.advanceTimersByTimeAsync(4_000);
    await vi.waitFor(() => expect(keptState()).toContain(now.toISOString()));
    now = new Date('2026-01-15T12:00:12Z');
    const again = other.post(count);
    await other.post(said('hej', { conversation: conversation('a:elsewhere') }));
    held.letGo();
    expect((await first).status).toBe(200);
    expect((await again).status).toBe(200);
    expect(held.delivered()).toBe(1);
    expect(texts()).toStrictEqual(['eko: hej']);
    await held.stop();
  });

  test('is answered by another process although a later message was answered before it', async () => {
    const closed = await startFakeChannel(403);
    let now = new Date('2026-01-15T12:00:00Z');
    const [one, other] = [await started(), await started({ now: () => now })];
    const [first, second] = [said('räkna'), said('räkna')];
    await one.post({ ...first, serviceUrl: closed.serviceUrl });
    await closed.stop();
    await other.post(second);
    now = new Date('2026-01-15T12:00:11Z');
    for (let time = 0; time < 2; time += 1) for (const again of [first, second]) await other.post(again);
    await other.post(said('räkna'));
    expect(texts()).toStrictEqual(['tur 2', 'tur 1', 'tur 3']);
  });

  test('is not answered any more once its message was said anew', async () => {
    const closed = await startFakeChannel(403);
    const bot = await started();
    const first = said('eko a');
    await bot.post({ ...first, serviceUrl: closed.serviceUrl });
    await closed.stop();
    const edit = { type: 'messageUpdate', channelData: { eventType: 'editMessage' }, text: 'eko b' };
    await bot.post({ ...first, ...edit, timestamp: '2026-01-15T12:00:00Z' });
    await bot.post(first);
    expect(texts()).toStrictEqual(['eko: eko b']);
  });

  test('is answered at once where the clock of the process that took it is far ahead', async () => {
    const closed = await startFakeChannel(403);
    const one = await started();
    const count = said('räkna');
    await one.post({ ...count, serviceUrl: closed.serviceUrl });
    await closed.stop();
    const other = await started({ now: () => new Date('2026-01-15T11:00:00Z') });
    await other.post(count);
    expect(texts()).toStrictEqual(['tur 1']);
  });

  test('has the same answer in its response, where it is answered there', async () => {
    const bot = await started();
    const count = message('räkna');
    expect(await bot.replies(count)).toMatchObject([{ text: 'tur 1' }]);
    expect(await bot.replies(count)).toMatchObject([{ text: 'tur 1' }]);
    expect(await bot.replies(message('räkna'))).toMatchObject([{ text: 'tur 2' }]);
  });

  test('as an edit is told by its time', async () => {
    const bot = await started();
    const edit = (text: string, timestamp: string) =>
      bot.post(
        said(text, {
          type: 'messageUpdate',
          id: 'edited',
          channelData: { eventType: 'editMessage' },
          timestamp: timestamp as never,
        }),
      );
    await edit('eko a', '2026-01-15T12:00:00Z');
    await edit('eko b', '2026-01-15T12:00:01Z');
    await edit('eko a', '2026-01-15T12:00:02Z');
    await edit('eko a', '2026-01-15T12:00:02Z');
    await edit('eko b', '2026-01-15T12:00:01Z');
    expect(texts()).toStrictEqual(['eko: eko a', 'eko: eko b', 'eko: eko a']);
  });
});

describe('a button press that comes again', () => {
  test('shows what it showed, and is not done twice', async () => {
    const bot = await started({ conversation: createConversation(builtSnapshot()) });
    const said = async (text: string) => JSON.stringify(await bot.replies(message(text)));
    await said('Om Järva får 10 % fler ärenden i Stockholm Direkt?');
    const save = buttonPress({ text: 'spara som Budget A' }, 'choose');
    const first = await (await bot.post(save)).text();
    expect(await (await bot.post(save)).text()).toBe(first);
    expect(await said('visa sparade scenarier')).toContain('Budget A');
  });

  test('says that it is done when that is too long ago to be shown again', async () => {
    const bot = await started();
    const press = buttonPress({ text: 'räkna' }, 'choose');
    await bot.post(press);
    await bot.replies(message('räkna'));
    expect(await (await bot.post(press)).json()).toMatchObject({ value: 'Redan gjort.' });
    expect(await bot.replies(message('räkna'))).toMatchObject([{ text: 'tur 3' }]);
  });

  test('is answered below its card once', async () => {
    const bot = await started();
    const press = buttonPress({ text: 'räkna' }, 'ask', { serviceUrl: channel.serviceUrl });
    for (let time = 0; time < 2; time += 1)
      expect(await (await bot.post(press)).json()).toMatchObject({ value: 'Svaret står nedan.' });
    expect(texts()).toStrictEqual(['tur 1']);
  });
});
