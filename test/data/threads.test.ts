import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inThreads } from '../../data/in-threads.ts';
import { buildSnapshot } from '../../data/index.ts';
import { sheetReader } from '../../data/sheet-reader.ts';
import { writeBigSources } from '../bench/big-sources.ts';
import { thrownBy } from './thrown-by.ts';
import { workspace } from './workspace.ts';

// None, one, as many as there are years, and more than there are sheets in a year.
const THREADS = [0, 1, 2, 5] as const;

test('any number of threads builds the same snapshot, byte by byte', () => {
  const { folder, snapshot } = workspace();
  const sources = join(folder, 'large');
  // Far more sheets than a thread reads ahead.
  writeBigSources(sources, { customers: 70, services: 13, years: 3 });
  const [one, ...others] = THREADS.map((threads) => {
    const told: string[] = [];
    buildSnapshot(sources, snapshot, { threads, onSheet: (done, of) => told.push(`${done}/${of}`) });
    return { bytes: readFileSync(snapshot).toString('base64'), told };
  });
  expect(one?.told).toEqual(Array.from({ length: 39 }, (_, index) => `${index + 1}/39`));
  for (const other of others) expect(other).toEqual(one);
});

test('any number of threads tells the same faults in the same order', () => {
  const { sources, snapshot, edit } = workspace();
  edit('2025/switchboard.csv', ';54575;', ';mycket;');
  edit('2024/switchboard.csv', '701;Järva sdf', '701;Farsta sdf');
  edit('2025/stockholm-direkt.csv', '701;Järva sdf', '701;Farsta sdf');
  edit('2025/stockholm-direkt.csv', ';47868;', ';47886;');
  edit('2025/manifest.json', '"service": "switchboard"', '"service": "stockholm-direkt"');
  const [one, ...others] = THREADS.map((threads) =>
    thrownBy(() => buildSnapshot(sources, snapshot, { threads })),
  );
  expect(one?.message).toMatch(/not-a-number/);
  expect(one?.message).toMatch(/ambiguous-name/);
  expect(one?.message).toMatch(/duplicate/);
  for (const other of others) expect(other.message).toBe(one?.message);
});

test('what goes wrong in a thread goes wrong in the build', () => {
  const { sources } = workspace();
  const reader = sheetReader(sources, undefined, () => {});
  // As when a year is taken away while the threads begin.
  const sheets = inThreads(sources, 2)({ ...reader, sheetCount: reader.sheetCount + 1 });
  expect(() => [...sheets]).toThrow(`must be one of ${reader.sheetCount} sheets, got ${reader.sheetCount}`);
});
