import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSnapshot, openSnapshot, SOURCES_FOLDER } from '../../data/index.ts';
import { buildLexicon, createConversation, type Lexicon, understand } from '../../dialogs/index.ts';
import type { PriceList } from '../../dialogs/ports.ts';
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

const MANY = [5000, 50_000] as const;
/** What names of customers that there are not are made of; with their endings, enough for 64 000 different ones. */
const BEGINNINGS =
  'Lind Gran Ek Berg Sten Sand Dal Back Ahl Horn Vik Sund Ny Gammel Stor Lill Ost Vest Sol Mal'.split(' ');
const MIDDLES =
  'hol by torp stad lund ryd vad holm berg dal fors strand vik sjö ås näs hed skog äng mark'.split(' ');
const KINDS = 'Fastigheter AB|förvaltningen|kontoret|nämnden|Bostäder AB|sdf|Energi AB|Kultur AB'.split('|');

function understandWith(priceList: PriceList, lexicon: Lexicon): (text: string) => unknown {
  const context = {
    recent: [],
    found: [],
    scenario: { done: [], undone: [] },
    user: { version: 1 as const, scenarios: [] },
    year: 2026,
    now: '2026-01-01T00:00:00Z',
  };
  return (text) => understand(text, context, priceList, lexicon);
}

/** The list with customers of invented names beside its own, so that there are `count`. */
function withCustomers(priceList: PriceList, count: number): PriceList {
  const invented = Array.from({ length: count - priceList.customers.length }, (_, index) => {
    const part = (of: readonly string[], by: number) => of[Math.floor(index / by) % of.length] ?? '';
    const place = part(BEGINNINGS, 1) + part(MIDDLES, 20) + part(MIDDLES, 400).slice(0, 2);
    const name = `${place.charAt(0)}${place.slice(1).toLowerCase()} ${part(KINDS, 8000)}`;
    const [like] = priceList.customers;
    return like === undefined ? [] : [{ ...like, number: 100_000 + index, name, names: [] }];
  }).flat();
  return { ...priceList, customers: [...priceList.customers, ...invented] };
}

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
    { name: `understand, ${priceList.customers.length} customers`, run: understandWith(priceList, lexicon) },
    ...MANY.map((count) => {
      const many = withCustomers(priceList, count);
      return { name: `understand, ${count} customers`, run: understandWith(many, buildLexicon(many)) };
    }),
    {
      name: 'whole turn: understand, answer, put into words',
      run: (text: string) => conversation.turn(undefined, { text }, now),
    },
  ];
  const times = contenders.map((): number[] => []);
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const text of QUESTIONS) {
      // Whoever comes after another of the same kind finds everything warm, so each is first in turn.
      for (const place of contenders.keys()) {
        const index = (place + Math.max(0, round)) % contenders.length;
        const start = performance.now();
        contenders[index]?.run(text);
        if (round >= 0) times[index]?.push((performance.now() - start) * 1000);
      }
    }
  }
  rmSync(folder, { recursive: true });
  return {
    title: 'Understanding and answering a question, µs',
    columns: ['', 'p50', 'p99'],
    rows: contenders.map(({ name }, index) => [
      name,
      at(times[index] ?? [], 0.5),
      at(times[index] ?? [], 0.99),
    ]),
    note: `${QUESTIONS.length} questions × ${ROUNDS} rounds, all on each question, each first in turn, after ${WARM_UP} rounds of warm-up.`,
  };
}

function at(values: readonly number[], part: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * part)] ?? Number.NaN).toFixed(1);
}
