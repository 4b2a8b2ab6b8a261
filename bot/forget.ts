import { existsSync } from 'node:fs';
import { fail, readArguments } from './command-line.ts';
import { readConfig, type StateStore } from './config/index.ts';
import { BotError } from './error.ts';
import { type Forgotten, forgetUser, openStorage } from './state/index.ts';

// `npm run -s forget -- USER`: erases what is kept about a person; the bot may be running meanwhile.

const USAGE = `usage: npm run -s forget -- [--dry-run] USER

Erases what the bot keeps about a person, in the store that STATE_STORE names. USER is the person's object id in
Entra (a GUID), or their id in Teams, such as 29:1aBc…; not a name or an address.

  --dry-run  count what would be erased, and erase nothing
  --help     print this`;

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

try {
  const { values, positionals } = readArguments(OPTIONS, USAGE);
  const [user, ...others] = positionals;
  if (values.help) console.log(USAGE);
  else if (user === undefined || others.length > 0) fail(USAGE);
  else await forget(user, values['dry-run']);
} catch (error) {
  if (!(error instanceof BotError)) throw error;
  fail(error.message);
}

async function forget(user: string, isDryRun: boolean): Promise<void> {
  if (!/^[^\s/@]{6,}$/.test(user))
    throw new BotError('bad-argument', {
      expected: "a person's object id in Entra (a GUID) or id in Teams (29:…)",
      got: user,
    });
  const { stateStore } = readConfig(process.env);
  const place = placeOf(stateStore);
  const store = await openStorage(stateStore, () => new Date());
  try {
    // An open store of blobs may still be out of reach.
    await store.reach();
    console.log(`${place}: ${tell(await forgetUser(store, user, { isDryRun }), user, isDryRun)}`);
  } finally {
    await store.close();
  }
}

/** Where it is kept. A store that would be made only now is a mistake: somebody would think that all is erased. */
function placeOf(store: StateStore): string {
  switch (store.kind) {
    case 'memory':
      throw new BotError('bad-argument', {
        expected: 'STATE_STORE=sqlite:PATH or blob:CONTAINER, since memory: ends with the bot',
        got: 'memory:',
      });
    case 'sqlite':
      if (!existsSync(store.path))
        throw new BotError('state-unreachable', {
          store: `sqlite:${store.path}`,
          reason: 'there is no such file',
        });
      return `sqlite:${store.path}`;
    case 'blob':
      return `blob:${store.container}`;
  }
}

function tell({ users, conversations }: Forgotten, user: string, isDryRun: boolean): string {
  if (users + conversations === 0) return `nothing is kept about ${user}`;
  const done = isDryRun ? 'would erase' : 'erased';
  return `${done} ${count(users, 'user')} and ${count(conversations, 'conversation')} of ${user}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
