import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createConversation } from '../../../dialogs/index.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { buttonPress, message } from '../support/activities.ts';
import { freePort } from '../support/free-port.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';
import { snapshotFile } from '../support/snapshot-file.ts';
import { spawnProgram } from '../support/spawned.ts';

const snapshot = builtSnapshot();
let folder: string;
let path: string;
let bot: TestBot;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unsaved-'));
  path = join(folder, 'state.sqlite');
  bot = await startTestBot({
    env: { STATE_STORE: `sqlite:${path}` },
    conversation: createConversation(snapshot),
  });
});

afterEach(async () => {
  await bot.stop();
  rmSync(folder, { recursive: true, force: true });
});

const said = async (text: string) => JSON.stringify(await bot.replies(message(text)));
const metric = async (name: string) =>
  (await (await fetch(`${bot.address}/metrics`)).text()).match(new RegExp(`^${name} (.*)$`, 'm'))?.[1];

const FEE = 'Vad betalar Järva sdf för växeln 2025?';
const NOT_REMEMBERED = 'Just nu kan jag inte minnas vad vi har sagt.';

describe('while the state is locked by another program', () => {
  let other: Database.Database;

  beforeEach(async () => {
    await said('Vad betalar Bromma för växeln?');
    other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
  });

  afterEach(() => other.close());

  test('a question is answered, and it is said that it is not remembered', async () => {
    const answer = await said(FEE);
    expect(answer).toContain('54\u00a0575\u00a0kr');
    expect(answer).toContain(NOT_REMEMBERED);
    expect(await metric('avgiftsboten_states_unsaved_total')).toBe('1');
    expect(bot.logged()).toContain('the state could not be written');
  });

  test('what was said before is still known', async () => {
    expect(await said('och Farsta?')).toContain('17\u00a0482\u00a0kr');
  });

  test('nothing is said to be saved that is not', async () => {
    const answer = await said('spara som Budget A');
    expect(answer).toContain('Jag kunde inte spara det just nu, så inget är ändrat.');
    expect(answer).not.toContain('Budget A');
  });

  test('a button that saves leaves its card as it is and says so', async () => {
    const response = await bot.post(buttonPress({ text: 'spara som Budget A' }, 'choose'));
    expect(await response.json()).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: expect.stringContaining('Jag kunde inte spara'),
    });
  });

  test('and free again, everything is remembered again', async () => {
    await said(FEE);
    other.exec('ROLLBACK');
    expect(await said('och Farsta?')).not.toContain(NOT_REMEMBERED);
    expect(await said('spara som Budget A')).not.toContain('kunde inte spara');
  });
});

test('on a disk that is full, questions are answered, and it is said that they are not remembered', async () => {
  const env = { PORT: String(await freePort()), STATE_STORE: `sqlite:${join(folder, 'full.sqlite')}` };
  // No file may become larger than 128 KB, which the log of what is written soon is.
  const program = spawnProgram(
    'bot/main.ts',
    [],
    { ...env, SNAPSHOT: snapshotFile() },
    undefined,
    'ulimit -f 256',
  );
  try {
    await program.prints('listening on');
    const answers: string[] = [];
    for (let turn = 0; turn < 60; turn += 1) {
      const response = await fetch(`http://127.0.0.1:${env.PORT}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message(FEE, { from: { id: `29:${turn}`, name: '' } })),
      });
      expect(response.status).toBe(200);
      answers.push(await response.text());
    }
    for (const answer of answers) expect(answer).toContain('54\u00a0575\u00a0kr');
    expect(answers[0]).not.toContain(NOT_REMEMBERED);
    expect(answers.at(-1)).toContain(NOT_REMEMBERED);
  } finally {
    program.child.kill('SIGKILL');
    await program.ended;
  }
});

test('a store that cannot be read is said to be out of reach, and the question is answered by itself', async () => {
  const other = new Database(path);
  other.exec('DROP TABLE state');
  other.close();
  const answer = await said(FEE);
  expect(answer).toContain('54\u00a0575\u00a0kr');
  expect(answer).toContain('Just nu når jag inte det som har sagts och sparats tidigare');
  expect((await fetch(`${bot.address}/readyz`)).status).toBe(503);
});
