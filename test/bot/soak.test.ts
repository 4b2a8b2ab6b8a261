import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leftOut } from '../long.ts';
import { conversation, message } from './support/activities.ts';
import { type AnyBody, anyBody } from './support/any-body.ts';
import { realReplies } from './support/real-replies.ts';
import { snapshotFile } from './support/snapshot-file.ts';
import { type Spawned, spawnProgram } from './support/spawned.ts';

const SEED = Number(process.env.SOAK_SEED ?? 20_251_128);
const AT_ONCE = 50;
// A machine that does much else at the same time is no fault of the bot's.
const AN_HOUR = 3_600_000;
const SNAPSHOT = snapshotFile();
const REPLIES = realReplies().flatMap(([, replies]) => replies);

const folder = mkdtempSync(join(tmpdir(), 'soak-'));
const agent = new Agent({ keepAlive: true, maxSockets: 16 });
// The channel takes whatever comes, on connections that stay open; the bot is a program of its own, so that the test sees it end.
const channel = createServer((incoming, response) => {
  incoming.resume();
  incoming.once('end', () => response.end('{"id":"1"}'));
});
channel.keepAliveTimeout = AN_HOUR;
let program: Spawned;
let address: string;
let channelUrl: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => channel.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address object.
  channelUrl = `http://127.0.0.1:${(channel.address() as AddressInfo).port}`;
  program = spawnProgram('bot/main.ts', [], {
    PORT: '0',
    SNAPSHOT,
    STATE_STORE: `sqlite:${join(folder, 'state.sqlite')}`,
    LOG_LEVEL: 'info',
  });
  await program.prints('listening on');
  address = /listening on (http:\S+?)"/.exec(program.printed())?.[1] ?? '';
});

afterAll(async () => {
  program.child.kill('SIGTERM');
  await program.ended;
  agent.destroy();
  channel.close();
  channel.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

function post({ body, type }: AnyBody): Promise<{ readonly status: number; readonly text: string }> {
  const headers = { 'content-type': type, 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/api/messages`, { agent, method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

let asked = 0;

/** Asks what stands in the printed list, as somebody new in a chat that is new. */
async function expectRightAnswer(): Promise<void> {
  asked += 1;
  const { status, text } = await post({
    body: JSON.stringify(
      message('Vad betalar Järva sdf för växeln 2025?', {
        from: { id: `29:fresh-${asked}`, name: 'Berit' },
        conversation: conversation(`a:fresh-${asked}`),
      }),
    ),
    type: 'application/json',
  });
  expect(status).toBe(200);
  expect(text).toContain('Järva sdf betalar 54\u00a0575\u00a0kr för växeln 2025.');
}

async function soak(batches: number): Promise<void> {
  console.log(`soak: ${batches * AT_ONCE} activities, seed ${SEED}; SOAK_SEED sets another`);
  const statuses = new Map<number, number>();
  let batchCount = 0;
  const batch = fc.array(anyBody({ serviceUrl: channelUrl, replies: REPLIES }), {
    minLength: AT_ONCE,
    maxLength: AT_ONCE,
    size: 'max',
  });
  await fc.assert(
    fc.asyncProperty(batch, async (bodies) => {
      const answers = await Promise.all(bodies.map(post));
      for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect(answers.filter(({ status }) => status >= 500 || status < 200)).toStrictEqual([]);
      batchCount += 1;
      if (batchCount % 100 === 0) await expectRightAnswer();
    }),
    { seed: SEED, numRuns: batches, endOnFailure: true },
  );
  await expectRightAnswer();
  console.log(`soak: responses by status ${JSON.stringify(Object.fromEntries([...statuses].sort()))}`);
  // A turn that fails is answered with an apology and status 200, so that it would not show above.
  const lines = program.printed().split('\n');
  expect(lines.filter((line) => /"level":[56]0/.test(line)).slice(0, 5)).toStrictEqual([]);
  expect(program.child.exitCode).toBeNull();
}

test('some hundred activities of every type and shape do the bot no harm', () => soak(16));

test.skipIf(leftOut('100 000 random activities'))(
  'a hundred thousand activities of every type and shape do the bot no harm',
  () => soak(2000),
  AN_HOUR,
);
