import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import type { ReadyResponse } from '../../../bot/life/readiness.ts';
import { conversation, message } from '../support/activities.ts';
import { spawnProgram } from '../support/spawned.ts';
import { NEW_FEE, OLD_FEE, QUESTION, twoLists } from '../support/two-lists.ts';

const { oldList, newSources } = twoLists();
const folder = mkdtempSync(join(tmpdir(), 'replaced-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the bot takes up what `npm run snapshot` publishes and rolls back to, and keeps it when the next is broken', async () => {
  const path = join(folder, 'avgifter.sqlite');
  copyFileSync(oldList, path);
  const program = spawnProgram('bot/main.ts', [], { PORT: '0', STATE_STORE: 'memory:', SNAPSHOT: path });
  try {
    await program.prints('listening on');
    const address = /listening on (http:[^"]+)/.exec(program.printed())?.[1] ?? '';
    // What /readyz answers, in the bot's own types.
    const ready = async () => (await (await fetch(`${address}/readyz`)).json()) as ReadyResponse['body'];
    expect(await answer(address)).toContain(OLD_FEE);

    const command = (...options: readonly string[]) =>
      spawnSync(process.execPath, ['data/snapshot.ts', ...options], {
        env: { ...process.env, SNAPSHOT: path },
        encoding: 'utf8',
      });
    const built = command('--sources', newSources);
    expect(built.stderr).toBe('');
    await program.prints('a new snapshot is taken up');
    expect(await answer(address)).toContain(NEW_FEE);
    const { snapshot } = await ready();
    expect(built.stdout).toContain(`version ${snapshot.version}`);
    const seconds = Date.parse(snapshot.published ?? '') / 1000;
    const metrics = async () => (await fetch(`${address}/metrics`)).text();
    expect(await metrics()).toContain(`snapshot_published_timestamp_seconds ${seconds}\n`);

    const back = command('--rollback');
    expect(back.stdout).toContain(`i stället för ${snapshot.version}`);
    await expect.poll(() => answer(address), POLL).toContain(OLD_FEE);
    expect(command('--rollback', snapshot.version).status).toBe(0);
    await expect.poll(() => answer(address), POLL).toContain(NEW_FEE);

    writeFileSync(path, readFileSync(path).subarray(0, 50_000));
    await program.prints('a new snapshot is not taken up');
    expect(await answer(address)).toContain(NEW_FEE);
    expect(await ready()).toStrictEqual({
      status: 'ready',
      snapshot: { ...snapshot, problem: 'damaged-snapshot' },
    });
    const page = await metrics();
    expect(page).toContain(snapshot.version);
    expect(page).toMatch(/snapshots?_refused_total 1/);
  } finally {
    program.child.kill('SIGTERM');
  }
  expect(await program.ended).toStrictEqual({ code: 0, signal: null });
});

test.each([
  ['that is gone', () => rmSync(bad), 'a snapshot must exist at'],
  ['that is empty', () => writeFileSync(bad, ''), 'a snapshot must exist at'],
  [
    'of another kind',
    () => writeFileSync(bad, 'number;fee\n'.repeat(99)),
    'must be a snapshot of the price list',
  ],
  ['of a newer schema', () => change('PRAGMA user_version = 999'), 'update the bot'],
  ['of an older schema', () => change('PRAGMA user_version = 1'), '"npm run snapshot" builds it anew'],
  ['that was cut short', () => writeFileSync(bad, readFileSync(oldList).subarray(0, 90_000)), 'bytes of'],
  [
    'with one fee changed',
    () => change('UPDATE row SET fee = 1 WHERE customer = 701'),
    'other facts than were built',
  ],
] as const)('the bot does not start with a snapshot %s, and says so in one line', async (_, spoil, line) => {
  copyFileSync(oldList, bad);
  spoil();
  const program = spawnProgram('bot/main.ts', [], { PORT: '0', STATE_STORE: 'memory:', SNAPSHOT: bad });
  expect(await program.ended).toStrictEqual({ code: 1, signal: null });
  expect(program.printed().trim().split('\n')).toHaveLength(1);
  expect(program.printed()).toContain(line);
  expect(program.printed()).toContain(bad);
});

const bad = join(folder, 'bad.sqlite');

const POLL = { timeout: 60_000, interval: 500 };

function change(sql: string): void {
  const database = new Database(bad);
  database.exec(sql);
  database.close();
}

let chats = 0;

/** What the bot says to the question, in a chat of its own. */
async function answer(address: string): Promise<string> {
  chats += 1;
  const response = await fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message(QUESTION, { conversation: conversation(`a:replaced-${chats}`) })),
  });
  return response.text();
}
