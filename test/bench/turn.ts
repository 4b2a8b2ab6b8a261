import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conversation, message } from '../bot/support/activities.ts';
import { closedLoop } from '../load/closed-loop.ts';
import { type ComparedBot, startEchoBot, startOwnBot } from '../load/compared-bots.ts';
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
  const bots: (ComparedBot & { readonly rates: number[] })[] = [];
  try {
    for (const start of [
      startEchoBot(),
      startOwnBot('Avgiftsboten, state in SQLite', `sqlite:${join(folder, 'state.sqlite')}`),
      startOwnBot('Avgiftsboten, state in memory', 'memory:'),
    ])
      bots.push({ ...(await start), rates: [] });
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
    await Promise.all(bots.map((bot) => bot.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function turnsPerSecond(port: number): Promise<number> {
  const { seconds } = await closedLoop(port, AT_ONCE, TURNS, nextMessage);
  return TURNS / seconds;
}

/** One user asks no more often than a person could. */
function nextMessage(): unknown {
  count += 1;
  return message('Vad betalar Järva sdf för växeln 2025?', {
    from: { id: `29:user-${count}`, name: 'Anna' },
    conversation: conversation(`a:chat-${count % AT_ONCE}`),
  });
}

let count = 0;
