import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createConversation } from '../../../dialogs/index.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { activity, buttonPress, conversation, message } from '../support/activities.ts';
import { startFakeChannel } from '../support/fake-channel.ts';
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

/** Runs `sql` in the state file, as another program would. */
function elsewhere(sql: string): void {
  const other = new Database(path);
  other.exec(sql);
  other.close();
}

const NO_ROOM = `CREATE TRIGGER no BEFORE UPDATE ON state WHEN NEW.key LIKE '%/conversations/%'
  BEGIN SELECT RAISE(ABORT, 'no room'); END`;
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

describe('when the conversation cannot be written after what its user has saved', () => {
  const SAVE = message('spara som Budget A');

  beforeEach(async () => {
    await said('Om Järva får 10 % fler ärenden i Stockholm Direkt?');
    elsewhere(NO_ROOM);
  });

  test('it is not said that nothing is saved', async () => {
    const answer = JSON.stringify(await bot.replies(SAVE));
    expect(answer).toContain('Jag har sparat');
    expect(answer).toContain(NOT_REMEMBERED);
  });

  test.each([
    ['is saved', 'spara som Budget B', 'Jag har sparat'],
    ['is removed', 'ta bort Budget A', 'Jag har tagit bort'],
    ['has another name', 'döp om Budget A till Budget C', 'Budget C'],
  ])('and the message comes again, what %s is taken as if for the first time', async (_, text, says) => {
    elsewhere('DROP TRIGGER no');
    await bot.replies(SAVE);
    elsewhere(NO_ROOM);
    const half = message(text);
    const first = JSON.stringify(await bot.replies(half));
    expect(first).toContain(says);
    expect(first).toContain(NOT_REMEMBERED);
    elsewhere('DROP TRIGGER no');
    const second = JSON.stringify(await bot.replies(half));
    expect(second).toContain(says);
    expect(second).not.toContain(NOT_REMEMBERED);
    expect(JSON.stringify(await bot.replies(half))).toBe(second);
  });
});

test('what a user has changed in another conversation since a message was half taken stays', async () => {
  const elsewhereChat = { conversation: conversation('a:elsewhere') };
  await said('Om Järva får 10 % fler ärenden i Stockholm Direkt?');
  await bot.replies(message('Om Järva får 20 % fler ärenden i Stockholm Direkt?', elsewhereChat));
  await said('spara som Budget A');
  elsewhere(NO_ROOM);
  const half = message('ta bort Budget A');
  await bot.replies(half);
  elsewhere('DROP TRIGGER no');
  await bot.replies(message('spara som Budget B', elsewhereChat));
  await bot.replies(message('spara som Budget A', elsewhereChat));
  expect(JSON.stringify(await bot.replies(half))).toContain('Jag har tagit bort');
  const list = await said('visa sparade scenarier');
  for (const name of ['Budget A', 'Budget B']) expect(list).toContain(name);
});

test('a message that is answered by one of its own while the state is out of reach is told once', async () => {
  const channel = await startFakeChannel();
  elsewhere('DROP TABLE state');
  await bot.post(activity({ type: 'message', text: FEE, serviceUrl: channel.serviceUrl }));
  await channel.stop();
  expect(channel.received).toHaveLength(1);
  expect(await metric('avgiftsboten_states_unsaved_total')).toBe('1');
});

test('a store that cannot be read is said to be out of reach, and the question is answered by itself', async () => {
  elsewhere('DROP TABLE state');
  const answer = await said(FEE);
  expect(answer).toContain('54\u00a0575\u00a0kr');
  expect(answer).toContain('Just nu når jag inte det som har sagts och sparats tidigare');
  expect((await fetch(`${bot.address}/readyz`)).status).toBe(503);
});
