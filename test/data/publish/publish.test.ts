import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { candidatePath } from '../../../data/candidate.ts';
import { buildSnapshot, openSnapshot } from '../../../data/index.ts';
import { historyFolder, MOST_KEPT, publish, readHistory } from '../../../data/publish/index.ts';
import { thrownBy } from '../thrown-by.ts';
import { type Workspace, workspace } from '../workspace.ts';
import {
  DAYS,
  keptFile,
  pretendVersion,
  publishedPlace,
  publishFee,
  run,
  versionIn,
  writeFee,
} from './published-place.ts';

const [MONDAY = new Date(0), TUESDAY = new Date(0)] = DAYS;

test('what is published says when, and is kept whole beside the snapshot', () => {
  const place = workspace();
  expect(publish(place.sources, place.snapshot, MONDAY).outcome).toBe('new');
  const { version, published } = openSnapshot(place.snapshot);
  expect(published).toBe('2026-03-01T09:00:00.000Z');
  expect(readFileSync(keptFile(place, version)).equals(readFileSync(place.snapshot))).toBe(true);
  expect(readdirSync(historyFolder(place.snapshot))).toStrictEqual([`${version}.sqlite`]);
  expect(readdirSync(place.folder).sort()).toStrictEqual([
    'avgifter.sqlite',
    'avgifter.sqlite.versions',
    'sources',
  ]);
});

test('the time of publishing belongs neither to the version nor to the hash of the content', () => {
  const [one, other] = [workspace(), workspace()];
  publish(one.sources, one.snapshot, MONDAY);
  publish(other.sources, other.snapshot, TUESDAY);
  const [first, second] = [one, other].map(({ snapshot }) => readHistory(snapshot).inUse);
  expect(second?.version).toBe(first?.version);
  expect(second?.content).toBe(first?.content);
  expect(second?.published).not.toBe(first?.published);
});

test('what an import has built to be looked at is published without being built again', () => {
  const place = workspace();
  buildSnapshot(place.sources, candidatePath(place.snapshot));
  let built = 0;
  publish(place.sources, place.snapshot, MONDAY, () => {
    built += 1;
  });
  expect(built).toBe(0);
  const { published, sheet } = openSnapshot(place.snapshot);
  expect(published).toBe(MONDAY.toISOString());
  expect(sheet('switchboard', 2025)?.row(701)?.fee).toBe(54_575);
  expect(existsSync(candidatePath(place.snapshot))).toBe(false);
});

test.each([
  ['of other sources', (place: Workspace) => place.edit('2024/switchboard.csv', ';95019;', ';95020;')],
  ['that is damaged', (place: Workspace) => writeFileSync(candidatePath(place.snapshot), 'half')],
])('a candidate %s is not published', (_, spoil) => {
  const place = workspace();
  buildSnapshot(place.sources, candidatePath(place.snapshot));
  spoil(place);
  const other = workspace();
  publish(place.sources, place.snapshot, MONDAY);
  buildSnapshot(place.sources, other.snapshot);
  expect(readHistory(place.snapshot).inUse?.content).toBe(readHistory(other.snapshot).inUse?.content);
  expect(existsSync(candidatePath(place.snapshot))).toBe(false);
});

test('sources that are published already stay as and when they were', () => {
  const place = publishedPlace(95_019);
  const { ino } = statSync(place.snapshot);
  expect(publish(place.sources, place.snapshot, TUESDAY).outcome).toBe('as-before');
  expect(statSync(place.snapshot).ino).toBe(ino);
  expect(readHistory(place.snapshot).inUse?.published).toBe(MONDAY.toISOString());
  expect(run(place).stdout).toContain('Inget är nytt');
});

test('the newest of equal sources is published anew once others were in use meanwhile', () => {
  const place = publishedPlace(95_019, 95_020);
  publishFee(place, 95_019, DAYS[2] ?? MONDAY);
  const { versions, inUse } = readHistory(place.snapshot);
  expect(versions.map(({ version }) => version)).toStrictEqual(place.versions);
  expect(inUse?.published).toBe(DAYS[2]?.toISOString());
});

test('a snapshot that was there before the history is kept when the next is published', () => {
  const place = workspace();
  buildSnapshot(place.sources, place.snapshot);
  const before = versionIn(place.snapshot);
  publishFee(place, 95_020, MONDAY);
  const { versions } = readHistory(place.snapshot);
  expect(versions.map(({ version, published }) => [version, published])).toStrictEqual([
    [versionIn(place.snapshot), MONDAY.toISOString()],
    [before, null],
  ]);
});

test('the newest twenty versions are kept, and in any case the one in use', () => {
  const place = publishedPlace(95_019);
  const numbers = Array.from({ length: 25 }, (_, index) => String(index + 10));
  for (const number of numbers) {
    pretendVersion(place, `0000000000${number}-000000`, `2026-04-01T09:00:${number}.000Z`);
  }
  publishFee(place, 95_020, TUESDAY);
  const { versions, inUse } = readHistory(place.snapshot);
  const kept = versions.map(({ version }) => version);
  // Published before all of those that are pretended, so that it comes last.
  expect(kept).toStrictEqual([
    ...numbers
      .toReversed()
      .slice(0, MOST_KEPT)
      .map((number) => `0000000000${number}-000000`),
    inUse?.version,
  ]);
});

test('sources with a fault change nothing and leave nothing behind', () => {
  const place = workspace();
  place.edit('2025/switchboard.csv', ';54575;', ';mycket;');
  expect(thrownBy(() => publish(place.sources, place.snapshot, MONDAY)).code).toBe('bad-sources');
  expect(readdirSync(place.folder)).toStrictEqual(['sources']);
});

test('something else at the path stays, and nothing is built', () => {
  const place = workspace();
  writeFileSync(place.snapshot, 'number;fee\n'.repeat(99));
  expect(thrownBy(() => publish(place.sources, place.snapshot, MONDAY)).code).toBe('foreign-snapshot');
  expect(readFileSync(place.snapshot, 'utf8')).toContain('number;fee');
  expect(existsSync(historyFolder(place.snapshot))).toBe(false);
});

test('a history that cannot be written is told, and the version in use stays', () => {
  const place = publishedPlace(95_019);
  const before = versionIn(place.snapshot);
  rmSync(historyFolder(place.snapshot), { recursive: true });
  writeFileSync(historyFolder(place.snapshot), 'a file where the folder should be');
  writeFee(place, 95_020);
  const { code, info } = thrownBy(() => publish(place.sources, place.snapshot, TUESDAY));
  expect([code, 'path' in info ? info.path : '']).toStrictEqual([
    'unwritable-snapshot',
    historyFolder(place.snapshot),
  ]);
  expect(versionIn(place.snapshot)).toBe(before);
  expect(readdirSync(dirname(place.snapshot)).sort()).toStrictEqual([
    'avgifter.sqlite',
    'avgifter.sqlite.versions',
    'sources',
  ]);
});

test('files in the history that hold no version are told and passed over', () => {
  const place = publishedPlace(95_019);
  mkdirSync(historyFolder(place.snapshot), { recursive: true });
  writeFileSync(keptFile(place, 'skräp'), 'skräp');
  writeFileSync(keptFile(place, 'tom'), '');
  // Under a name that is not its own, a version would be found that it is not.
  writeFileSync(keptFile(place, '000000000000-000000'), readFileSync(place.snapshot));
  const { versions, broken } = readHistory(place.snapshot);
  expect(versions.map(({ version }) => version)).toStrictEqual(place.versions);
  expect(broken).toStrictEqual(['000000000000-000000', 'skräp', 'tom'].map((name) => keptFile(place, name)));
  const { status, stdout, stderr } = run(place, '--list');
  expect(status).toBe(0);
  expect(stdout).toContain('i bruk');
  expect(stderr).toContain('skräp.sqlite: innehåller ingen version av prislistan och visas inte.');
});
