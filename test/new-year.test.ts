import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conversation, message } from './bot/support/activities.ts';
import { spawnProgram } from './bot/support/spawned.ts';
import { edited } from './data/import/book.ts';
import { workspace } from './data/workspace.ts';

// The whole way of a year: template, filled in, import, publish, answers; while the bot runs and is asked all the time.

/** Users of KCP in 2026, as they are filled in; of 100 with 1 000 000 kr each user costs 10 000 kr. */
const USERS = { 701: 30, 706: 60, 718: 10 } as const;
const TOTAL = 1_000_000;
const ASKING = 8;

test('a year goes from the template to the answers of a running bot, and no answer mixes two lists', async () => {
  const place = workspace();
  const run = (command: string, ...options: readonly string[]) =>
    spawnSync(process.execPath, [`data/${command}.ts`, ...options, '--sources', place.sources], {
      env: { ...process.env, SNAPSHOT: place.snapshot },
      encoding: 'utf8',
    });
  const first = run('snapshot');
  expect(first.status).toBe(0);
  const bot = spawnProgram('bot/main.ts', [], {
    PORT: '0',
    STATE_STORE: 'memory:',
    SNAPSHOT: place.snapshot,
  });
  try {
    await bot.prints('listening on');
    const address = /listening on (http:[^"]+)/.exec(bot.printed())?.[1] ?? '';
    const answers: string[] = [];
    let isOver = false;
    const asking = Array.from({ length: ASKING }, async (_, who) => {
      for (let turn = 0; !isOver; turn += 1)
        answers.push(await ask(address, 'Vad betalar Bromma för KCP?', `a:load-${who}-${turn}`));
    });

    const workbook = join(place.folder, 'prislista-2026.xlsx');
    expect(run('template', '2026', '--out', workbook)).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(workbook, await edited(readFileSync(workbook), fillIn));
    expect(run('import', workbook).stderr).toContain('--accept');
    const imported = run('import', workbook, '--accept');
    expect(imported).toMatchObject({ status: 0, stderr: '' });
    expect(imported.stdout).toContain('2026 (preliminärt)');
    const published = run('snapshot');
    expect(published.status).toBe(0);
    await bot.prints('a new snapshot is taken up');
    const turns = answers.length;
    await expect.poll(() => answers.length, { timeout: 60_000 }).toBeGreaterThan(turns + ASKING);
    isOver = true;
    await Promise.all(asking);

    const [before, after] = [first, published].map(
      ({ stdout }) => /version ([\da-f]+-[\da-f]+)/.exec(stdout)?.[1],
    );
    const seen = [...new Set(answers)].map((text) => ({
      isNew: text.includes('600\u00a0000\u00a0kr för KCP 2026'),
      isPreliminary: text.includes('reliminär'),
      isOld: text.includes('Bromma sdf betalar ingen fast avgift för KCP 2025'),
      version: /version ([\da-f]+-[\da-f]+)/.exec(text)?.[1],
    }));
    expect(seen).toStrictEqual([
      { isNew: false, isPreliminary: false, isOld: true, version: before },
      { isNew: true, isPreliminary: true, isOld: false, version: after },
    ]);
    // Old years stay answerable.
    expect(await ask(address, 'Vad betalar Järva för växeln 2025?', 'a:old')).toContain(
      '54\u00a0575\u00a0kr',
    );
  } finally {
    bot.child.kill('SIGTERM');
  }
  expect(await bot.ended).toStrictEqual({ code: 0, signal: null });
});

/** As a person would: preliminary, KCP with its counts, the other services as they were. */
function fillIn(book: Parameters<Parameters<typeof edited>[1]>[0]): void {
  book.put('Uppgifter', 'B4', 'preliminär');
  for (const { name } of [...book.sheets]) {
    if (['Läs mig', 'Uppgifter', 'Kunder', 'KCP'].includes(name)) continue;
    book.sheets.splice(
      book.sheets.findIndex((sheet) => sheet.name === name),
      1,
    );
  }
  book.put('KCP', 'C4', TOTAL);
  const { rows } = book.sheet('KCP');
  for (const [index, [number]] of rows.entries()) {
    if (typeof number !== 'number') continue;
    const users: Readonly<Record<number, number>> = USERS;
    book.put('KCP', `C${index + 1}`, users[number] ?? 0);
  }
}

async function ask(address: string, text: string, chat: string): Promise<string> {
  const response = await fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(
      message(text, { conversation: conversation(chat), from: { id: `29:${chat}`, name: chat } }),
    ),
  });
  // The id of the reply and its time are others each time.
  const { activities } = (await response.json()) as {
    activities: readonly {
      readonly attachments?: unknown;
      readonly summary?: string;
      readonly text?: string;
    }[];
  };
  return JSON.stringify(activities.map(({ attachments, summary, text }) => ({ attachments, summary, text })));
}
