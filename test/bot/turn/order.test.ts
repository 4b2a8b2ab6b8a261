import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { activity, conversation } from '../support/activities.ts';
import { type HeldChannel, startHeldChannel } from '../support/held-channel.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

let folder: string;
let path: string;
let channel: HeldChannel;
let bot: TestBot;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'order-'));
  path = join(folder, 'state.sqlite');
  channel = await startHeldChannel();
  bot = await startTestBot({ env: { STATE_STORE: `sqlite:${path}` } });
});

afterEach(async () => {
  channel.letGo();
  await bot.stop();
  await channel.stop();
  rmSync(folder, { recursive: true, force: true });
});

const count = (chat: string) =>
  activity({
    type: 'message',
    text: 'räkna',
    serviceUrl: channel.serviceUrl,
    conversation: conversation(chat),
  });

/** How many turns of each conversation are in the state file, as another process sees it. */
function kept(): Record<string, number> {
  const database = new Database(path, { readonly: true });
  const rows = database
    .prepare<[], [string, number]>(
      `SELECT key, body ->> '$.conversation.turns' FROM state WHERE key LIKE '%/conversations/%' ORDER BY key`,
    )
    .raw()
    .all();
  database.close();
  return Object.fromEntries(rows.map(([key, turns]) => [key.replace(/^.*conversations./, ''), turns]));
}

describe('a turn', () => {
  test('is in the state file before its reply goes out', async () => {
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    const turn = bot.post(count('a:one'));
    const said = channel.holds().then(() => 'said');
    expect(await Promise.race([said, pause(200, 'waits')])).toBe('waits');
    other.exec('ROLLBACK');
    other.close();
    await said;
    expect(kept()).toStrictEqual({ 'a:one': 1 });
    channel.letGo();
    expect((await turn).status).toBe(200);
  });

  test('is taken once the one before it in its conversation is answered, and beside those of others', async () => {
    const turns = [bot.post(count('a:one'))];
    await channel.holds();
    turns.push(bot.post(count('a:one')), bot.post(count('a:other')));
    await channel.holds(2);
    expect(kept()).toStrictEqual({ 'a:one': 1, 'a:other': 1 });
    channel.letGo();
    await Promise.all(turns);
    expect(kept()).toStrictEqual({ 'a:one': 2, 'a:other': 1 });
  });
});
