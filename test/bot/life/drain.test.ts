import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leftOut } from '../../long.ts';
import { activity, conversation, message } from '../support/activities.ts';
import { type HeldChannel, startHeldChannel } from '../support/held-channel.ts';
import { startTestBot } from '../support/running-bot.ts';
import { snapshotFile } from '../support/snapshot-file.ts';
import { type Spawned, spawnProgram } from '../support/spawned.ts';

const SNAPSHOT = snapshotFile();
const folder = mkdtempSync(join(tmpdir(), 'drain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let channel: HeldChannel;
beforeEach(async () => {
  channel = await startHeldChannel();
});
afterEach(() => channel.stop());

describe('a bot that is told to stop', () => {
  test('says at once that it is not ready, and still answers until that has been seen', async () => {
    const bot = await startTestBot();
    const announced = Promise.withResolvers<void>();
    const stopped = bot.stop({ announced: announced.promise, limit: NEVER });
    const ready = await fetch(`${bot.address}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'stopping' });
    expect(ready.headers.get('connection')).toBe('close');
    expect((await fetch(`${bot.address}/healthz`)).status).toBe(200);
    expect(await bot.replies(message('hej'))).toMatchObject([{ text: 'eko: hej' }]);
    announced.resolve();
    expect(await stopped).toBe(0);
    await expect(fetch(`${bot.address}/healthz`)).rejects.toThrow();
  });

  test('sends the replies of the turns that run, and only then closes', async () => {
    const bot = await startTestBot();
    const turn = bot.post(held());
    await channel.holds();
    const stopped = bot.stop();
    expect(await soon(stopped)).toBe('pending');
    channel.letGo();
    expect((await turn).status).toBe(200);
    expect(await stopped).toBe(0);
    expect(channel.delivered()).toBe(1);
  });

  test('also sends the reply to a turn whose caller has hung up', async () => {
    const bot = await startTestBot();
    const caller = new AbortController();
    const turn = fetch(`${bot.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(held()),
      signal: caller.signal,
    });
    await channel.holds();
    caller.abort();
    await expect(turn).rejects.toThrow();
    const stopped = bot.stop();
    expect(await soon(stopped)).toBe('pending');
    channel.letGo();
    expect(await stopped).toBe(0);
    expect(channel.delivered()).toBe(1);
  });

  test('cuts off at the limit what still runs, and says how much', async () => {
    const bot = await startTestBot();
    const limit = Promise.withResolvers<void>();
    const turns = [bot.post(held('a:1')), bot.post(held('a:2'))].map((turn) => turn.catch(() => 'cut off'));
    await channel.holds(2);
    const stopped = bot.stop({ announced: Promise.resolve(), limit: limit.promise });
    limit.resolve();
    expect(await stopped).toBe(2);
    expect(await Promise.all(turns)).toStrictEqual(['cut off', 'cut off']);
  });

  test('does not wait for a caller that sends nothing', async () => {
    const bot = await startTestBot();
    const silent = connect(Number(new URL(bot.address).port), '127.0.0.1');
    await new Promise((resolve) => silent.once('connect', resolve));
    // So that the server has seen the one before.
    await fetch(`${bot.address}/healthz`);
    expect(await bot.stop()).toBe(0);
    silent.destroy();
  });
});

describe('the program', () => {
  let program: Spawned;
  afterEach(async () => {
    program.child.kill('SIGKILL');
    await program.ended;
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'ends the turn that runs on %s, closes the state, and ends with 0',
    async (signal) => {
      const state = join(folder, `${signal}.sqlite`);
      const address = await start({ STATE_STORE: `sqlite:${state}` });
      const turn = post(address, held());
      await channel.holds();
      expect(existsSync(`${state}-wal`)).toBe(true);
      program.child.kill(signal);
      await program.prints(`stopping on ${signal}`);
      channel.letGo();
      expect((await turn).status).toBe(200);
      expect(await program.ended).toStrictEqual({ code: 0, signal: null });
      expect(channel.delivered()).toBe(1);
      expect(existsSync(`${state}-wal`)).toBe(false);
    },
  );

  test('ends at once on a second signal, with 1', async () => {
    const turn = post(await start(), held());
    turn.catch(() => {});
    await channel.holds();
    program.child.kill('SIGTERM');
    await program.prints('stopping on SIGTERM');
    program.child.kill('SIGTERM');
    expect(await program.ended).toStrictEqual({ code: 1, signal: null });
    expect(program.printed()).toContain('ended at once on a second signal, SIGTERM');
    expect(channel.delivered()).toBe(0);
  });

  test.skipIf(leftOut('cutting off a turn after nine seconds'))(
    'cuts off a turn that does not end, says so, and ends with 1',
    async () => {
      const turn = post(await start(), held());
      turn.catch(() => {});
      await channel.holds();
      program.child.kill('SIGTERM');
      expect(await program.ended).toStrictEqual({ code: 1, signal: null });
      expect(program.printed()).toContain('"left":1');
      expect(program.printed()).toContain('what was still running was cut off');
    },
  );

  test.each([
    ['is thrown', 'thrown'],
    ['a promise is rejected with', 'rejection'],
  ])('ends with 1 on an error that %s and nobody catches, and logs it', async (_, FAULT) => {
    const fault = new URL('../support/fault-on-signal.ts', import.meta.url).href;
    await start({ NODE_OPTIONS: `--import=${fault}`, FAULT });
    program.child.kill('SIGUSR2');
    expect(await program.ended).toStrictEqual({ code: 1, signal: null });
    const line = program.printed().trim().split('\n').at(-1) ?? '';
    expect(JSON.parse(line)).toMatchObject({
      level: 60,
      msg: 'an error that nobody caught ends the bot',
      err: { message: 'a fault that nobody expected' },
    });
  });

  async function start(env: Readonly<Record<string, string>> = {}): Promise<string> {
    program = spawnProgram('bot/main.ts', [], { PORT: '0', STATE_STORE: 'memory:', SNAPSHOT, ...env });
    await program.prints('started without credentials');
    return /listening on (http:[^"]+)/.exec(program.printed())?.[1] ?? '';
  }
});

const NEVER = new Promise<never>(() => {});

/** A message whose reply the channel takes, but does not say so before it is let go. */
function held(id = 'a:held') {
  const { serviceUrl } = channel;
  return activity({ type: 'message', text: 'Hej!', serviceUrl, conversation: conversation(id) });
}

function post(address: string, body: unknown): Promise<Response> {
  return fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** What `promise` has come to after everything else that is ready has run. */
async function soon<Result>(promise: Promise<Result>): Promise<Result | 'pending'> {
  const later = new Promise<'pending'>((resolve) => setTimeout(() => resolve('pending'), 200));
  return Promise.race([promise, later]);
}
