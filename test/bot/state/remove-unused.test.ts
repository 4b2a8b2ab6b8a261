import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { removeUnused } from '../../../bot/state/remove-unused.ts';
import { message } from '../support/activities.ts';
import { startTestBot } from '../support/running-bot.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

test('a bot that starts removes what nobody has used for 90 days, and nothing newer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'unused-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const started = (day: number) =>
    startTestBot({
      env: { STATE_STORE: `sqlite:${join(folder, 'state.sqlite')}` },
      now: () => new Date(Date.parse('2026-01-15T12:00:00Z') + day * DAY_MS),
    });
  for (const [day, turn] of [
    [0, 1],
    [89, 2],
  ] as const) {
    const bot = await started(day);
    expect(await bot.replies(message('räkna'))).toMatchObject([{ text: `tur ${turn}` }]);
    expect(bot.logged()).not.toContain('removed what was not used');
    await bot.stop();
  }
  const bot = await started(180);
  // Nobody waits for the removal, so it may come after the start.
  await expect.poll(bot.logged, { timeout: 60_000 }).toContain('removed what was not used for 90 days');
  expect(await bot.replies(message('räkna'))).toMatchObject([{ text: 'tur 1' }]);
  await bot.stop();
});

test('what cannot be removed is logged', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  const store = { removeUnused: () => Promise.reject(new Error('gone')) };
  const stop = removeUnused(store, { now: () => new Date(0), log });
  await expect.poll(() => lines.join(''), { timeout: 60_000 }).toContain('could not be removed');
  stop();
});
