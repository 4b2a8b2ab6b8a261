import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../bench/measure.ts';
import { formatTable } from '../bench/table.ts';
import { closedLoop, type LoadResult } from './closed-loop.ts';
import { type ComparedBot, startEchoBot, startOwnBot } from './compared-bots.ts';
import { askingCity } from './users.ts';

// `npm run load [-- TURNS]`: a closed-loop load beside that of an echo bot, and the memory that it takes.

const CONNECTIONS = [16, 256];
const TURNS = 200_000;
const ROUND = 2000;
const LEAST_THROUGHPUT = 0.7;
const MOST_TAIL = 3;
const MOST_GROWTH = 1.1;

const [given = String(TURNS)] = process.argv.slice(2);
if (!/^\d{4,9}$/.test(given)) {
  console.error(`the number of turns must be at least 1000, got "${given}"`);
  process.exit(1);
}
const rounds = Math.ceil(Number(given) / ROUND / CONNECTIONS.length);

const folder = mkdtempSync(join(tmpdir(), 'load-'));
const bots: ComparedBot[] = [];
try {
  const echo = await startEchoBot();
  bots.push(echo);
  const own = await startOwnBot('Avgiftsboten, state in SQLite', `sqlite:${join(folder, 'state.sqlite')}`);
  bots.push(own);
  const nextActivity = askingCity();
  const sizes: number[] = [];
  const rows: string[][] = [];
  const missed: string[] = [];
  let failed = 0;
  for (const connections of CONNECTIONS) {
    const results = new Map<ComparedBot, LoadResult[]>([
      [echo, []],
      [own, []],
    ]);
    // The first round warms up; each bot goes first every other round.
    for (let round = 0; round <= rounds; round += 1) {
      for (const bot of round % 2 === 0 ? [echo, own] : [own, echo]) {
        const result = await closedLoop(bot.port, connections, ROUND, nextActivity);
        failed += result.failed;
        if (round > 0) results.get(bot)?.push(result);
      }
      if (round > 0) sizes.push(await residentBytes(own));
    }
    const [floor = [], ours = []] = [results.get(echo), results.get(own)];
    for (const [bot, of] of [
      [echo, floor],
      [own, ours],
    ] as const) {
      const throughput = median(of.map((result, round) => rate(result) / rate(floor[round])));
      const tail = percentile(of, 0.99) / percentile(floor, 0.99);
      if (throughput < LEAST_THROUGHPUT) missed.push(`throughput with ${connections} connections`);
      if (tail >= MOST_TAIL) missed.push(`p99 with ${connections} connections`);
      rows.push([
        `${bot.name}, ${connections} connections`,
        median(of.map(rate)).toFixed(0),
        throughput.toFixed(2),
        percentile(of, 0.5).toFixed(1),
        percentile(of, 0.99).toFixed(1),
        tail.toFixed(2),
      ]);
    }
  }
  const quarter = Math.floor(sizes.length / 4);
  const [first = 0, last = 0] = [sizes[quarter - 1], sizes.at(-1)];
  if (failed > 0) missed.push('none failed');
  // Before that, the memory is still that of a program that begins.
  if (Number(given) >= TURNS && last / first > MOST_GROWTH) missed.push('memory');
  console.log(
    formatTable({
      title: `${given} turns in a closed loop, each bot in turn for ${ROUND} of them`,
      columns: ['', 'turns/s', 'of the echo bot', 'p50, ms', 'p99, ms', 'of the echo bot'],
      rows,
      note: [
        'Rates are medians of the rounds, their ratio is taken round by round; the question is a fee by name.',
        `Failed: ${failed}. Memory after the first quarter ${megabytes(first)}, after the last ${megabytes(last)}: ${(last / first).toFixed(2)}.`,
        'Targets: throughput 0.70 of the echo bot or more, p99 below 3.00, none failed, memory 1.10 or less.',
        `Missed: ${missed.join(', ') || 'none'}.`,
      ].join('\n'),
    }),
  );
  if (missed.length > 0) process.exitCode = 1;
} finally {
  await Promise.all(bots.map((bot) => bot.stop()));
  rmSync(folder, { recursive: true, force: true });
}

function rate(result: LoadResult | undefined): number {
  return result === undefined ? Number.NaN : result.latencies.length / result.seconds;
}

function percentile(results: readonly LoadResult[], part: number): number {
  const sorted = results.flatMap(({ latencies }) => latencies).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

async function residentBytes(bot: ComparedBot): Promise<number> {
  const page = await (await fetch(`http://127.0.0.1:${bot.port}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(page)?.[1]);
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}
