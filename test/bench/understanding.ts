import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSnapshot, openSnapshot, SOURCES_FOLDER } from '../../data/index.ts';
import { buildLexicon, createConversation, understand } from '../../dialogs/index.ts';
import type { BenchTable } from './table.ts';

const QUESTIONS = [
  'Vad betalar Järva sdf för växeln 2025?',
  'hur mycket betalar trafiknämnden för stockholm direkt',
  'SISAB:s KCP-avgift?',
  'Vilka fem betalar mest för växeln?',
  'vad betlar jarva for vaxeln',
  'Varför sjönk växelavgiften för Järva sedan 2024?',
  'Betalar Bromma mer än Farsta för Stockholm Direkt?',
  'How is the switchboard fee for Norra innerstaden calculated?',
  'Which companies pay more than 20,000 for KCP?',
  'hejsan! jag undrar vad vi på Farsta sdf ska budgetera för växel 2025? mvh Lisa',
  'Snittavgift för stadsdelarna?',
  'Kalle Anka sdf',
] as const;
const ROUNDS = 400;
const WARM_UP = 100;

/**
 * Microseconds to understand a question and to answer it with its words, p50 and p99 over a dozen questions; the
 * floor is splitting the same text into lower-case words, without which nothing can be understood.
 */
export function benchUnderstanding(): BenchTable {
  const folder = mkdtempSync(join(tmpdir(), 'avgiftsboten-bench-'));
  const path = join(folder, 'prices.sqlite');
  buildSnapshot(SOURCES_FOLDER, path);
  const priceList = openSnapshot(path);
  const lexicon = buildLexicon(priceList);
  const conversation = createConversation(priceList);
  const now = new Date('2026-01-15T12:00:00Z');
  const contenders = [
    { name: 'split into words (floor)', run: (text: string) => text.toLowerCase().split(/[^\p{L}\p{Nd}]+/u) },
    {
      name: 'understand',
      run: (text: string) =>
        understand(
          text,
          {
            recent: [],
            subject: null,
            scenario: { done: [], undone: [] },
            user: { version: 1, scenarios: [] },
            year: 2026,
            now: '2026-01-01T00:00:00Z',
          },
          priceList,
          lexicon,
        ),
    },
    {
      name: 'whole turn: understand, answer, put into words',
      run: (text: string) => conversation.turn(undefined, { text }, now),
    },
  ];
  const times = contenders.map((): number[] => []);
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const text of QUESTIONS) {
      for (const [index, { run }] of contenders.entries()) {
        const start = performance.now();
        run(text);
        if (round >= 0) times[index]?.push((performance.now() - start) * 1000);
      }
    }
  }
  priceList.close();
  rmSync(folder, { recursive: true });
  return {
    title: 'Understanding and answering a question, µs',
    columns: ['', 'p50', 'p99'],
    rows: contenders.map(({ name }, index) => [
      name,
      at(times[index] ?? [], 0.5),
      at(times[index] ?? [], 0.99),
    ]),
    note: `${QUESTIONS.length} questions × ${ROUNDS} rounds, the three in turn on each question, after ${WARM_UP} rounds of warm-up.`,
  };
}

function at(values: readonly number[], part: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * part)] ?? Number.NaN).toFixed(1);
}
