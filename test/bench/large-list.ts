import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSnapshot, openSnapshot, type Snapshot, SOURCES_FOLDER } from '../../data/index.ts';
import { createConversation } from '../../dialogs/index.ts';
import { writeBigSources } from './big-sources.ts';
import type { BenchTable } from './table.ts';

const SIZE = { customers: 5000, services: 40, years: 10 } as const;
const QUESTIONS = 200;
const ROUNDS = 10;
const NOW = new Date('2025-06-01T12:00:00Z');

/**
 * Milliseconds of a turn over a list with 5 000 customers, 40 services and 10 years, each with a row for everybody, beside
 * those over the real one in the same run, and the seconds that building and opening take.
 */
export function benchLargeList(): BenchTable {
  const folder = mkdtempSync(join(tmpdir(), 'avgiftsboten-bench-'));
  try {
    writeBigSources(join(folder, 'sources'), SIZE);
    const small = prepared('the real list', SOURCES_FOLDER, join(folder, 'small.sqlite'));
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
      columns: ['', 'build, s', 'open, s', 'file, MB', 'turn p50, ms', 'p99, ms'],
      rows: [...times].map(([{ name, buildS, openS, megabytes }, of]) => [
        name,
        buildS.toFixed(1),
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

function prepared(name: string, sources: string, path: string) {
  const started = performance.now();
  buildSnapshot(sources, path);
  const built = performance.now();
  const snapshot = openSnapshot(path);
  const opened = performance.now();
  return {
    name,
    snapshot,
    buildS: (built - started) / 1000,
    openS: (opened - built) / 1000,
    megabytes: statSync(path).size / 2 ** 20,
  };
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
