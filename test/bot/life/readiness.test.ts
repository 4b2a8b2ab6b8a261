import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createReadiness } from '../../../bot/life/readiness.ts';
import { message } from '../support/activities.ts';
import { SAMPLE_SNAPSHOT, startTestBot } from '../support/running-bot.ts';

test('a bot whose state cannot be reached says so, once in its log, goes on answering, and is ready again after', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ready-'));
  const path = join(folder, 'state.sqlite');
  const bot = await startTestBot({ env: { STATE_STORE: `sqlite:${path}` } });
  const other = new Database(path);
  try {
    const ready = () => fetch(`${bot.address}/readyz`);
    other.exec('ALTER TABLE state RENAME TO away');
    for (let time = 0; time < 3; time += 1) {
      const response = await ready();
      expect(response.status).toBe(503);
      expect(await response.json()).toStrictEqual({
        status: 'not ready',
        part: 'state',
        snapshot: SAMPLE_SNAPSHOT,
      });
    }
    expect((await fetch(`${bot.address}/healthz`)).status).toBe(200);
    const [reply] = await bot.replies(message('hej'));
    expect(reply?.text).toContain('eko: hej');
    other.exec('ALTER TABLE away RENAME TO state');
    expect((await ready()).status).toBe(200);
    expect(bot.logged().match(/the state cannot be reached/g)).toHaveLength(1);
    expect(bot.logged().match(/the state can be reached again/g)).toHaveLength(1);
  } finally {
    other.close();
    await bot.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a state that never answers is one that cannot be reached, and is asked once for all who ask meanwhile', async () => {
  let asked = 0;
  const ready = createReadiness({
    reach: () => {
      asked += 1;
      return new Promise(() => {});
    },
    snapshot: () => SAMPLE_SNAPSHOT,
    isStopping: () => false,
    log: pino({ level: 'silent' }),
  });
  const responses = await Promise.all([ready(), ready(), ready()]);
  expect(responses.map(({ status }) => status)).toStrictEqual([503, 503, 503]);
  expect(asked).toBe(1);
});

test('a bot that stops says so whatever its state does', async () => {
  const ready = createReadiness({
    reach: () => Promise.reject(new Error('gone')),
    snapshot: () => SAMPLE_SNAPSHOT,
    isStopping: () => true,
    log: pino({ level: 'silent' }),
  });
  expect(await ready()).toStrictEqual({
    status: 503,
    body: { status: 'stopping', snapshot: SAMPLE_SNAPSHOT },
  });
});
