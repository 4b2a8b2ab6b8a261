import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { expectFreePort } from '../../bot/start/free-port.ts';
import { type Program, startProgram } from '../../bot/start/program.ts';
import { runTogether } from '../../bot/start/run-together.ts';
import { freePort } from './support/free-port.ts';
import { snapshotFile } from './support/snapshot-file.ts';
import { type Spawned, spawnProgram } from './support/spawned.ts';

const SNAPSHOT = snapshotFile();
let spawned: Spawned | undefined;

afterEach(async () => {
  spawned?.child.kill('SIGKILL');
  await spawned?.ended;
  spawned = undefined;
});

async function start(): Promise<{
  readonly bot: number;
  readonly playground: number;
  readonly program: Spawned;
}> {
  const [bot, playground] = [await freePort(), await freePort()];
  const program = spawnProgram('bot/start.ts', ['--playground-port', String(playground)], {
    PORT: String(bot),
    STATE_STORE: 'memory:',
    SNAPSHOT,
  });
  spawned = program;
  return { bot, playground, program };
}

describe('npm start', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('prints both addresses, and ends both on %s', async (signal) => {
    const { bot, playground, program } = await start();
    await program.prints('Playground: http');
    expect(program.printed()).toContain(`http://127.0.0.1:${bot}/api/messages`);
    expect(program.printed()).toContain(`http://localhost:${playground}`);
    expect(await answers(`http://127.0.0.1:${bot}/readyz`)).toBe(true);
    expect(await answers(`http://localhost:${playground}`)).toBe(true);
    program.child.kill(signal);
    expect(await program.ended).toStrictEqual({ code: 0, signal: null });
    expect(await answers(`http://127.0.0.1:${bot}/healthz`)).toBe(false);
    expect(await answers(`http://localhost:${playground}`)).toBe(false);
  });

  test.skipIf(process.platform !== 'linux')('leaves no orphans when it is killed outright', async () => {
    const { bot, playground, program } = await start();
    await program.prints('Playground: http');
    const children = childrenOf(program.child.pid ?? 0);
    expect(children).toHaveLength(2);
    program.child.kill('SIGKILL');
    await program.ended;
    await expect.poll(() => answers(`http://127.0.0.1:${bot}/healthz`), POLL).toBe(false);
    await expect.poll(() => answers(`http://localhost:${playground}`), POLL).toBe(false);
  });

  test.skipIf(process.platform !== 'linux')('ends the bot when the Playground dies', async () => {
    const { bot, program } = await start();
    await program.prints('Playground: http');
    const playground = childrenOf(program.child.pid ?? 0).find((pid) =>
      commandOf(pid).includes('playground'),
    );
    process.kill(playground ?? 0, 'SIGKILL');
    expect(await program.ended).toStrictEqual({ code: 1, signal: null });
    expect(program.printed()).toContain('Agents Playground ended, so everything ends');
    expect(await answers(`http://127.0.0.1:${bot}/healthz`)).toBe(false);
  });

  test.each(['bot', 'playground'] as const)(
    'refuses a port in use for the %s, by its number',
    async (which) => {
      const ports = { bot: await freePort(), playground: await freePort() };
      const occupied = createServer();
      await new Promise<void>((resolve) => occupied.listen(ports[which], 'localhost', resolve));
      spawned = spawnProgram('bot/start.ts', ['--playground-port', String(ports.playground)], {
        PORT: String(ports.bot),
        HOST: 'localhost',
        STATE_STORE: 'memory:',
      });
      expect((await spawned.ended).code).toBe(1);
      expect(spawned.printed()).toContain(`port ${ports[which]} on localhost must be free`);
      expect(spawned.printed()).toContain(which === 'bot' ? 'with PORT' : 'with --playground-port');
      expect(spawned.printed()).not.toContain('    at ');
      await new Promise((resolve) => occupied.close(resolve));
    },
  );

  test.each([
    [['--playground-port', 'x'], {}, 'expected --playground-port with a number from 1 to 65535, got "x"'],
    [['--playground-port', '65536'], {}, 'got "65536"'],
    [['--colour', 'red'], {}, 'got "--colour red"'],
    [
      ['--playground-port', '3978'],
      {},
      'expected --playground-port with another number than PORT, got "3978"',
    ],
    [[], { PORT: '0' }, 'PORT must be a number above 0 beside the Playground, got "0"'],
    [
      [],
      { STATE_STORE: 'sqlite:data/avgifter.sqlite' },
      'STATE_STORE must be another file than the snapshot',
    ],
  ])('refuses %j with %j, in one line', async (args, env, line) => {
    spawned = spawnProgram('bot/start.ts', args, { STATE_STORE: 'memory:', ...env });
    expect((await spawned.ended).code).toBe(1);
    expect(spawned.printed().trim().split('\n')).toHaveLength(1);
    expect(spawned.printed()).toContain(line);
  });
});

test('npm start ends everything when the bot cannot make the folder of its state', async () => {
  const [bot, playground] = [await freePort(), await freePort()];
  spawned = spawnProgram('bot/start.ts', ['--playground-port', String(playground)], {
    PORT: String(bot),
    STATE_STORE: 'sqlite:/proc/x/y',
    SNAPSHOT,
  });
  expect(await spawned.ended).toStrictEqual({ code: 1, signal: null });
  expect(spawned.printed()).toContain('state store sqlite:/proc/x/y must be open, got: ');
  expect(spawned.printed()).not.toContain('    at ');
  expect(await answers(`http://localhost:${playground}`)).toBe(false);
});

test('an address of another machine is not called a port in use', async () => {
  await expect(expectFreePort(ELSEWHERE, 3978, 'PORT')).rejects.toMatchObject({
    code: 'address-unusable',
    info: { host: ELSEWHERE, port: 3978, setting: 'PORT' },
  });
});

/** Set aside for documentation (RFC 5737): no machine has it. */
const ELSEWHERE = '192.0.2.1';

describe('npm run bot', () => {
  test('stops in good order on SIGTERM', async () => {
    const port = await freePort();
    spawned = spawnProgram('bot/main.ts', [], { PORT: String(port), STATE_STORE: 'memory:', SNAPSHOT });
    await spawned.prints('listening on');
    await spawned.prints('started without credentials');
    spawned.child.kill('SIGTERM');
    expect(await spawned.ended).toStrictEqual({ code: 0, signal: null });
    expect(spawned.printed()).toContain('stopping on SIGTERM');
  });

  test.each([
    [{ PORT: 'x' }, 'PORT must be a whole number from 0 to 65535, got "x"'],
    [{ HOST: '0.0.0.0' }, 'HOST must be a loopback address'],
    [{ SNAPSHOT: '/nowhere/x.sqlite' }, 'a snapshot must exist at /nowhere/x.sqlite'],
    [{ STATE_STORE: 'sqlite:/dev/null/x' }, 'state store sqlite:/dev/null/x must be open'],
    [{ STATE_STORE: 'sqlite:/proc/x/y' }, 'state store sqlite:/proc/x/y must be open'],
  ])('refuses to start with %j, in one line', async (env, line) => {
    spawned = spawnProgram('bot/main.ts', [], { STATE_STORE: 'memory:', SNAPSHOT, ...env });
    expect((await spawned.ended).code).toBe(1);
    expect(spawned.printed().trim().split('\n')).toHaveLength(1);
    expect(spawned.printed()).toContain(line);
  });
});

describe('programs run together', () => {
  const ending = (code: number): Program => ({
    name: `program ${code}`,
    address: '',
    answers: async () => true,
    ended: Promise.resolve({ exitCode: code, signal: null }),
    stop: async () => {},
  });
  const never = new Promise<never>(() => {});

  test.each([
    [3, 3],
    [1, 1],
    [0, 1],
  ])('end with code %d of the first that ends as %d', async (code, expected) => {
    expect(await runTogether([ending(code), { ...ending(0), ended: never }], never)).toBe(expected);
  });

  test('end with code 0 when asked to', async () => {
    expect(await runTogether([{ ...ending(0), ended: never }], Promise.resolve())).toBe(0);
  });

  test('that never answer are told of by name and address', async () => {
    const silent = startProgram({
      name: 'a silent program',
      args: [fileURLToPath(new URL('./support/silent-program.ts', import.meta.url))],
      env: {},
      address: 'http://127.0.0.1:9/',
      attempts: 3,
    });
    await expect(silent.answers()).rejects.toMatchObject({
      code: 'program-silent',
      info: { program: 'a silent program', address: 'http://127.0.0.1:9/' },
    });
    await silent.stop();
  });
});

const POLL = { timeout: 20_000 };

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

function childrenOf(parent: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => statOf(pid)?.split(' ').at(1) === String(parent))
    .map(Number);
}

/** What /proc says behind the command's name, which may hold spaces: state, parent, … */
function statOf(pid: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1);
  } catch {
    return undefined;
  }
}

function commandOf(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
}
