import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Program, startProgram } from '../../bot/start/program.ts';
import { conversation, message } from '../bot/support/activities.ts';
import { freePort } from '../bot/support/free-port.ts';
import { median } from './measure.ts';
import type { BenchTable } from './table.ts';

const ROUNDS = 60;
const WARM_UP = 20;
const TURNS = 200;
const AT_ONCE = 8;
// Every order equally often: a bot that always came after the same other one would pay for its tidying up.
const ORDERS = [
  [0, 1, 2],
  [2, 1, 0],
  [1, 2, 0],
  [0, 2, 1],
  [2, 0, 1],
  [1, 0, 2],
];

/**
 * Compares whole turns over HTTP (expectReplies) with those of an echo bot on the same SDK and server. Each bot is a
 * process of its own; the bots take turns within a round, and the ratio is taken round by round, so that the machine's
 * other work falls on all alike.
 */
export async function benchTurn(): Promise<BenchTable> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const programs: Program[] = [];
  const started = async (name: string, file: string, env: Readonly<Record<string, string>>) => {
    const port = await freePort();
    const path = fileURLToPath(new URL(file, import.meta.url));
    const address = `http://127.0.0.1:${port}/healthz`;
    const program = startProgram({
      name,
      args: [path],
      address,
      env: { PORT: String(port), LOG_LEVEL: 'silent', ...env },
    });
    programs.push(program);
    if (!(await program.answers())) throw new Error(`${name} must answer on ${address}, but it ended`);
    return { name, port, rates: [] as number[] };
  };

  try {
    const bots = [
      await started('echo bot', './echo-bot.ts', {}),
      await started('Avgiftsboten, state in SQLite', '../../bot/main.ts', {
        STATE_STORE: `sqlite:${join(folder, 'state.sqlite')}`,
      }),
      await started('Avgiftsboten, state in memory', '../../bot/main.ts', { STATE_STORE: 'memory:' }),
    ];
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      for (let turn = 0; turn < bots.length; turn += 1) {
        const bot = bots[ORDERS[(round + WARM_UP) % ORDERS.length]?.[turn] ?? 0];
        const rate = await turnsPerSecond(bot?.port ?? 0);
        if (round >= 0) bot?.rates.push(rate);
      }
    }
    const floors = bots[0]?.rates ?? [];
    return {
      title: `A whole turn over HTTP, ${AT_ONCE} at a time`,
      columns: ['bot', 'turns/s', 'of the echo bot'],
      rows: bots.map(({ name, rates }) => [
        name,
        median(rates).toFixed(0),
        median(rates.map((rate, round) => rate / (floors[round] ?? Number.NaN))).toFixed(2),
      ]),
      note: `Medians of ${ROUNDS} rounds of ${TURNS} turns each, interleaved; the question is a fee by name. Target: 0.80.`,
    };
  } finally {
    await Promise.all(programs.map((program) => program.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function turnsPerSecond(port: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, user) => {
      for (let turn = 0; turn < TURNS / AT_ONCE; turn += 1) await oneTurn(agent, port, `a:user-${user}`);
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return TURNS / seconds;
}

function oneTurn(agent: Agent, port: number, who: string): Promise<void> {
  count += 1;
  const body = JSON.stringify(
    message('Vad betalar Järva sdf för växeln 2025?', {
      // One user asks no more often than a person could.
      from: { id: `29:user-${count}`, name: who },
      conversation: conversation(who),
    }),
  );
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, path: '/api/messages', method: 'POST', headers }, (response) => {
      response.resume();
      response.once('end', () =>
        response.statusCode === 200
          ? resolve()
          : reject(new Error(`status must be 200, got ${response.statusCode}`)),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

let count = 0;
