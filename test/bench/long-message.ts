import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSnapshot, openSnapshot, SOURCES_FOLDER } from '../../data/index.ts';
import { createConversation } from '../../dialogs/index.ts';
import type { BenchTable } from './table.ts';

const LENGTH = 28_000;
const ROUNDS = 5;

/** What is repeated until a message is as long as Teams lets it be. */
const PIECES = [
  ['questions', 'Vad betalar Järva för växeln 2025? '],
  ['questions without an end', 'och vad betalar Järva för växeln '],
  ['misspelt words', 'vaxelavgfitenn betlaar jrva '],
  ['names', 'Järva och Bromma, '],
  ['numbers', '1 000 000 '],
  ['lines', 'Järva\n'],
  ['blanks', ' '],
  ['one letter', 'a'],
] as const;

/** Milliseconds to answer a message of 28 000 characters: the slowest of some rounds; the floor is to normalise it. */
export function benchLongMessage(): BenchTable {
  const folder = mkdtempSync(join(tmpdir(), 'avgiftsboten-bench-'));
  const path = join(folder, 'prices.sqlite');
  buildSnapshot(SOURCES_FOLDER, path);
  const priceList = openSnapshot(path);
  const conversation = createConversation(priceList);
  const now = new Date('2026-01-15T12:00:00Z');
  const rows = PIECES.map(([name, piece]) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    const slowest = (run: () => unknown) =>
      Math.max(
        ...Array.from({ length: ROUNDS }, () => {
          const start = performance.now();
          run();
          return performance.now() - start;
        }),
      ).toFixed(1);
    return [
      name,
      slowest(() => text.normalize('NFC').toLowerCase()),
      slowest(() => conversation.turn(undefined, { text }, now)),
    ];
  });
  rmSync(folder, { recursive: true });
  return {
    title: `Answering a message of ${LENGTH} characters, ms, the slowest of ${ROUNDS}`,
    columns: ['nothing but', 'normalised (floor)', 'answered'],
    rows,
    note: 'The first row has the cold start in it.',
  };
}
