import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { snapshotPath } from '../../data/index.ts';
import { type Workspace, workspace } from './workspace.ts';

const COMMAND = join(import.meta.dirname, '../../data/snapshot.ts');

test('prints the reconciliation in Swedish and ends with 0', () => {
  const place = workspace();
  const { status, stdout, stderr } = run(place);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Avgifter som blir andra när de räknas ut: 4');
  expect(stdout).toMatch(
    /\nPublicerad 20\d\d-\d\d-\d\d \d\d:\d\d: .*avgifter\.sqlite, version [0-9a-f]{12}-[0-9a-f]{6}\./,
  );
});

test.for([
  {
    fault: 'a column is missing',
    edit: ['2025/switchboard.csv', ';fee;', ';'],
    says: 'väntade kolumnen fee, men den saknas',
  },
  {
    fault: 'a number is a text',
    edit: ['2025/switchboard.csv', ';54575;', ';mycket;'],
    says: 'men där står "mycket".',
  },
  {
    fault: 'a customer is there twice',
    edit: ['2025/switchboard.csv', '704;', '701;'],
    says: 'väntade varje kundnummer en gång, men 701 står redan på rad 22.',
  },
  {
    fault: 'the pools do not add up to the total',
    edit: ['2025/manifest.json', '"part": "0,8"', '"part": "0,7"'],
    says: 'väntade delar som blir 1 tillsammans, men de blir 0,9.',
  },
] as const)('ends with 1, the place, and the old snapshot untouched when $fault', ({ edit, says }) => {
  const place = workspace();
  run(place);
  const before = readFileSync(place.snapshot);
  const [file, from, to] = edit;
  place.edit(file, from, to);
  const { status, stdout, stderr } = run(place);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(says);
  expect(stderr).toMatch(/2025\/(switchboard\.csv|manifest\.json), rad \d+, /);
  expect(readFileSync(place.snapshot).equals(before)).toBe(true);
});

test('with --if-stale builds once, says so in one line, and then leaves the file alone', () => {
  const place = workspace();
  const first = run(place, '--if-stale');
  expect([first.status, first.stdout]).toEqual([0, '']);
  expect(first.stderr).toBe(`Prislistan är byggd: ${place.snapshot}\n`);
  const { ino } = statSync(place.snapshot);
  const second = run(place, '--if-stale');
  expect([second.status, second.stdout, second.stderr]).toEqual([0, '', '']);
  expect(statSync(place.snapshot).ino).toBe(ino);
});

test('an argument that it does not know is told, with exit code 1', () => {
  const { status, stderr } = run(workspace(), '--force');
  expect(status).toBe(1);
  expect(stderr).toContain('väntade [--sources MAPP] eller --if-stale [--sources MAPP] eller --list');
  expect(stderr).toContain('--force');
});

test('the path is SNAPSHOT, or beside the sources when that is not set or empty', () => {
  const usual = join(import.meta.dirname, '../../data/avgifter.sqlite');
  expect(snapshotPath({ SNAPSHOT: '/var/lib/avgifter.sqlite' })).toBe('/var/lib/avgifter.sqlite');
  expect(snapshotPath({})).toBe(usual);
  expect(snapshotPath({ SNAPSHOT: '' })).toBe(usual);
});

function run(place: Workspace, ...options: readonly string[]) {
  return spawnSync(process.execPath, [COMMAND, '--sources', place.sources, ...options], {
    encoding: 'utf8',
    env: { ...process.env, SNAPSHOT: place.snapshot },
  });
}
