import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSnapshot, type Snapshot, SOURCES_FOLDER } from '../../data/index.ts';
import { createConversation } from '../../dialogs/index.ts';
import { writeBigSources } from './big-sources.ts';
import type { BenchTable } from './table.ts';

const SIZE = { customers: 5000, services: 40, years: 10 } as const;
const QUESTIONS = 200;
const ROUNDS = 10;
const NOW = new Date('2025-06-01T12:00:00Z');

/**
 * Milliseconds of a turn over a list with 5 000 customers, 40 services and 10 years, each with a row for everybody, beside
 * those over the real one in the same run, and the seconds that importing its newest year, publishing and opening take.
 */
export function benchLargeList(): BenchTable {
  const folder = mkdtempSync(join(tmpdir(), 'avgiftsboten-bench-'));
  try {
    writeBigSources(join(folder, 'sources'), SIZE);
    cpSync(SOURCES_FOLDER, join(folder, 'real'), { recursive: true });
    const small = prepared('the real list', join(folder, 'real'), join(folder, 'small.sqlite'));
    const large = prepared('the large list', join(folder, 'sources'), join(folder, 'large.sqlite'));
    const times = new Map<typeof small, number[]>([
      [small, []],
      [large, []],
    ]);
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const list of round % 2 === 0 ? [small, large] : [large, small]) {
        // What one conversation was asked before it knows by heart, so each round has another.
        const { turn } = createConversation(list.snapshot);
        for (const text of questions(list.snapshot)) {
          const start = performance.now();
          turn(undefined, { text }, NOW);
          if (round > 0) times.get(list)?.push(performance.now() - start);
        }
      }
    }
    return {
      title: 'A list with 5 000 customers, 40 services and 10 years (2 000 000 rows)',
      columns: ['', 'import, s', 'publish, s', 'open, s', 'file, MB', 'turn p50, ms', 'p99, ms'],
      rows: [...times].map(([{ name, importS, publishS, openS, megabytes }, of]) => [
        name,
        importS.toFixed(1),
        publishS.toFixed(1),
        openS.toFixed(1),
        megabytes.toFixed(1),
        at(of, 0.5),
        at(of, 0.99),
      ]),
      note: `Fees by name, ${QUESTIONS} questions × ${ROUNDS} rounds, each list first in every other round, after one to warm up.`,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Hands the newest year in to the list of the years before, as a folder of source files, publishes and opens what came of it. */
function prepared(name: string, sources: string, path: string) {
  const handedIn = `${path}.handed-in`;
  renameSync(join(sources, '2025'), handedIn);
  const started = performance.now();
  command(path, 'data/import.ts', handedIn, '--accept', '--sources', sources);
  const imported = performance.now();
  command(path, 'data/snapshot.ts', '--sources', sources);
  const published = performance.now();
  const snapshot = openSnapshot(path);
  const opened = performance.now();
  return {
    name,
    snapshot,
    importS: (imported - started) / 1000,
    publishS: (published - imported) / 1000,
    openS: (opened - published) / 1000,
    megabytes: statSync(path).size / 2 ** 20,
  };
}

function command(snapshot: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, SNAPSHOT: snapshot },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} must end with 0, got ${status}: ${stderr}`);
}

function questions({ customers, services, years }: Snapshot): readonly string[] {
  return Array.from({ length: QUESTIONS }, (_, index) => {
    const customer = customers[(index * 7) % customers.length]?.name;
    const service = services[index % services.length]?.name.sv;
    return `Vad betalar ${customer} för ${service} ${years.at(-1)}?`;
  });
}

function at(values: readonly number[], part: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * part)] ?? Number.NaN).toFixed(2);
}
