import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../bot/config/config.ts';
import { openStorage } from '../../../bot/state/open-storage.ts';
import type { OpenStorage } from '../../../bot/state/storage.ts';
import { conversation, message } from '../support/activities.ts';
import { type Azurite, startAzurite } from '../support/azurite.ts';
import { startTestBot } from '../support/running-bot.ts';
import { spawnProgram } from '../support/spawned.ts';

let folder: string;
let azurite: Azurite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forget-'));
  azurite = await startAzurite();
});

afterAll(async () => {
  await azurite.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ANNA = 'aaaaaaaa-1111-4222-8333-444444444444';
const BO = 'bbbbbbbb-1111-4222-8333-444444444444';
const TEAMS_ID = '29:1aBcDeFg-hIjKlMnOpQ';

/** Runs `npm run forget` with `args`. */
async function forget(args: readonly string[], env: Readonly<Record<string, string>>) {
  const program = spawnProgram('bot/forget.ts', args, env);
  const { code } = await program.ended;
  return { code, printed: program.printed().trim() };
}

const STORES = [
  { name: 'in a SQLite file', env: () => ({ STATE_STORE: `sqlite:${join(folder, 'state.sqlite')}` }) },
  {
    name: 'in blobs',
    env: () => ({ STATE_STORE: 'blob:state', AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString }),
  },
];

describe.each(STORES)('what is kept about a person $name', ({ env }) => {
  const kept = {
    [`msteams/users/${ANNA}`]: { user: { saved: 1 } },
    [`msteams/users/${BO}`]: { user: { saved: 2 } },
    'msteams/users/29:1aBcDeFg-hIjKlMnOpQ': { user: {} },
    'msteams/conversations/a:anna': { last: { from: `msteams/users/${ANNA}` } },
    'msteams/conversations/a:bo': { last: { from: `msteams/users/${BO}` } },
    'msteams/conversations/19:group': { last: { from: 'x', names: [{ deep: ANNA.toUpperCase() }] } },
    [`msteams/conversations/19:${ANNA}_${BO}@unq.gbl.spaces`]: { welcomed: true },
    'msteams/conversations/a:like': { text: `0${ANNA} ${ANNA}0 ${TEAMS_ID}_r` },
    'msteams/conversations/a:teams': { last: { from: `msteams/users/${TEAMS_ID}` } },
  };
  let store: OpenStorage;

  beforeAll(async () => {
    store = await openStorage(readConfig(env()).stateStore, () => new Date());
    await store.storage.write(kept);
  });

  afterAll(() => store.close());

  const left = async () => Object.keys(await store.storage.read(Object.keys(kept)));

  test('is counted in a dry run', async () => {
    expect(await forget(['--dry-run', ANNA], env())).toStrictEqual({
      code: 0,
      printed: `${env().STATE_STORE}: would erase 1 user and 3 conversations of ${ANNA}`,
    });
    expect(await left()).toHaveLength(9);
  });

  test('is erased, and nothing of others', async () => {
    expect(await forget([ANNA], env())).toStrictEqual({
      code: 0,
      printed: `${env().STATE_STORE}: erased 1 user and 3 conversations of ${ANNA}`,
    });
    expect(await left()).toStrictEqual([
      `msteams/users/${BO}`,
      'msteams/users/29:1aBcDeFg-hIjKlMnOpQ',
      'msteams/conversations/a:bo',
      'msteams/conversations/a:like',
      'msteams/conversations/a:teams',
    ]);
  });

  test('is erased once', async () => {
    expect(await forget([ANNA], env())).toStrictEqual({
      code: 0,
      printed: `${env().STATE_STORE}: nothing is kept about ${ANNA}`,
    });
  });

  test('is found by the id in Teams, too', async () => {
    expect((await forget([TEAMS_ID], env())).printed).toContain('erased 1 user and 1 conversation of 29:');
    expect(await left()).toStrictEqual([
      `msteams/users/${BO}`,
      'msteams/conversations/a:bo',
      'msteams/conversations/a:like',
    ]);
  });
});

test.each(STORES)('a person is forgotten $name while the bot runs', async ({ env }) => {
  const bot = await startTestBot({ env: env() });
  const anna = {
    from: { id: '29:anna', name: 'Anna', aadObjectId: ANNA },
    conversation: conversation('a:running'),
  };
  const bo = { from: { id: '29:bo', name: 'Bo', aadObjectId: BO }, conversation: conversation('a:other') };
  for (const turn of [1, 2])
    for (const who of [anna, bo])
      expect(await bot.replies(message('räkna', who))).toMatchObject([{ text: `tur ${turn}` }]);
  expect((await forget([ANNA], env())).printed).toMatch(/: erased \d users? and 1 conversation of/);
  expect(await bot.replies(message('räkna', anna))).toMatchObject([{ text: 'tur 1' }]);
  expect(await bot.replies(message('räkna', bo))).toMatchObject([{ text: 'tur 3' }]);
  await bot.stop();
});

describe('nobody is forgotten', () => {
  const memory = { STATE_STORE: 'memory:' };

  test.each([[[]], [['a-person-with', 'a-space']], [['--all']]])(
    'with the arguments %j, and how they should be is told',
    async (args) => {
      const { code, printed } = await forget(args, memory);
      expect(code).toBe(1);
      expect(printed).toContain('usage: npm run -s forget -- [--dry-run] USER');
    },
  );

  test.each([['anna@stockholm.se'], ['Anna Ek'], ['anna'], ['msteams/users/x']])(
    'by the name %s',
    async (name) => {
      expect(await forget([name], memory)).toStrictEqual({
        code: 1,
        printed: `expected a person's object id in Entra (a GUID) or id in Teams (29:…), got "${name}"`,
      });
    },
  );

  test('when it is asked how to', async () => {
    expect(await forget(['--help'], memory)).toMatchObject({
      code: 0,
      printed: expect.stringContaining('usage:'),
    });
  });

  test('where nothing outlives the bot', async () => {
    expect(await forget([ANNA], memory)).toStrictEqual({
      code: 1,
      printed:
        'expected STATE_STORE=sqlite:PATH or blob:CONTAINER, since memory: ends with the bot, got "memory:"',
    });
  });

  test('where the file is another one than the bot’s', async () => {
    const path = join(folder, 'nowhere.sqlite');
    expect(await forget([ANNA], { STATE_STORE: `sqlite:${path}` })).toStrictEqual({
      code: 1,
      printed: `state store sqlite:${path} must be open, got: there is no such file`,
    });
    const other = join(folder, 'other.sqlite');
    writeFileSync(other, 'a text that is long enough not to be taken for an empty database');
    expect(await forget([ANNA], { STATE_STORE: `sqlite:${other}` })).toMatchObject({
      code: 1,
      printed: expect.stringContaining(`state store sqlite:${other} must be open`),
    });
  });

  test('where the storage is away', async () => {
    const away = azurite.connectionString.replace(azurite.url, 'http://127.0.0.1:9');
    expect(
      await forget([ANNA], { STATE_STORE: 'blob:state', AZURE_STORAGE_CONNECTION_STRING: away }),
    ).toMatchObject({
      code: 1,
      printed: expect.stringContaining('state store blob:state must be open'),
    });
  });
});
