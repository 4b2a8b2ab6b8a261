import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSnapshot, isStale, openSnapshot } from '../../data/index.ts';
import { thrownBy } from './thrown-by.ts';
import { workspace } from './workspace.ts';

test('a failing build leaves the old snapshot as it was, byte by byte, and nothing beside it', () => {
  const { sources, snapshot, folder, edit } = workspace();
  buildSnapshot(sources, snapshot);
  const before = readFileSync(snapshot);
  edit('2025/switchboard.csv', ';54575;', ';mycket;');
  expect(thrownBy(() => buildSnapshot(sources, snapshot)).code).toBe('bad-sources');
  expect(readFileSync(snapshot).equals(before)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['avgifter.sqlite', 'sources']);
});

test('a build that is stopped while it writes leaves the old snapshot as it was', () => {
  const { sources, snapshot, folder } = workspace();
  buildSnapshot(sources, snapshot);
  const before = readFileSync(snapshot);
  const onSheet = (done: number) => {
    if (done === 3) throw new Error('the power fails');
  };
  expect(() => buildSnapshot(sources, snapshot, { onSheet })).toThrow('the power fails');
  expect(readFileSync(snapshot).equals(before)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['avgifter.sqlite', 'sources']);
});

test('a reader keeps the version that it has opened while a new one is put in place', () => {
  const { sources, snapshot, edit } = workspace();
  buildSnapshot(sources, snapshot);
  const old = openSnapshot(snapshot);
  edit('names.csv', 'Visit Sthlm', 'Besök Stockholm');
  buildSnapshot(sources, snapshot);
  const fresh = openSnapshot(snapshot);
  expect(old.sheet('switchboard', 2025)?.row(701)?.fee).toBe(54_575);
  expect(fresh.version).not.toBe(old.version);
});

test('equal sources give equal bytes', () => {
  const { sources, snapshot } = workspace();
  buildSnapshot(sources, snapshot);
  buildSnapshot(sources, `${snapshot}-again`);
  expect(readFileSync(snapshot).equals(readFileSync(`${snapshot}-again`))).toBe(true);
});

test('a snapshot is stale when missing, damaged, or made from other sources, and fresh when built', () => {
  const { sources, snapshot, edit } = workspace();
  expect(isStale(sources, snapshot)).toBe(true);
  buildSnapshot(sources, snapshot);
  expect(isStale(sources, snapshot)).toBe(false);
  edit('2025/manifest.json', 'Årsavgift 2025', 'Årsavgiften 2025');
  expect(isStale(sources, snapshot)).toBe(true);
  buildSnapshot(sources, snapshot);
  expect(isStale(sources, snapshot)).toBe(false);
  // The header stays right, the pages behind it do not.
  writeFileSync(snapshot, readFileSync(snapshot).fill(0xff, 100));
  expect(isStale(sources, snapshot)).toBe(true);
  buildSnapshot(sources, snapshot);
  expect(isStale(sources, snapshot)).toBe(false);
});

test('a file that is no snapshot is not overwritten', () => {
  const { sources, snapshot } = workspace();
  writeFileSync(snapshot, 'somebody else’s notes, longer than a header has to be: '.repeat(4));
  const before = readFileSync(snapshot);
  expect(thrownBy(() => buildSnapshot(sources, snapshot)).code).toBe('foreign-snapshot');
  expect(readFileSync(snapshot).equals(before)).toBe(true);
});

test('a folder that is not there is told, not made', () => {
  const { sources, folder } = workspace();
  const path = join(folder, 'missing', 'avgifter.sqlite');
  expect(thrownBy(() => buildSnapshot(sources, path)).code).toBe('unwritable-snapshot');
});

test('a sources folder without any year is a fault', () => {
  const { sources, snapshot } = workspace();
  rmSync(sources, { recursive: true });
  expect(thrownBy(() => buildSnapshot(sources, snapshot)).code).toBe('bad-sources');
});
