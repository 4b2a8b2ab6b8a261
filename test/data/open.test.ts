import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { exactFee, fee } from '../../calc/index.ts';
import { buildSnapshot, isStale, openSnapshot } from '../../data/index.ts';
import { builtSnapshot } from './built-snapshot.ts';
import { thrownBy } from './thrown-by.ts';
import { type Workspace, workspace } from './workspace.ts';

const snapshot = builtSnapshot();

test('a file that is not there is missing', () => {
  expect(thrownBy(() => openSnapshot(workspace().snapshot)).code).toBe('missing-snapshot');
});

test('a file of another kind is foreign', () => {
  const place = workspace();
  writeFileSync(place.snapshot, 'number;name\n'.repeat(20));
  expect(thrownBy(() => openSnapshot(place.snapshot)).code).toBe('foreign-snapshot');
});

test('another program’s database is foreign', () => {
  const place = workspace();
  const other = new Database(place.snapshot);
  other.exec('CREATE TABLE customer (number INTEGER)');
  other.close();
  expect(thrownBy(() => openSnapshot(place.snapshot)).code).toBe('foreign-snapshot');
});

test('a snapshot of an older schema is outdated', () => {
  const place = workspace();
  buildSnapshot(place.sources, place.snapshot);
  change(place, 'PRAGMA user_version = 1');
  const { info } = thrownBy(() => openSnapshot(place.snapshot));
  expect(info).toMatchObject({ code: 'outdated-snapshot', got: 1 });
});

test('a snapshot with broken pages is damaged', () => {
  const place = workspace();
  buildSnapshot(place.sources, place.snapshot);
  writeFileSync(place.snapshot, readFileSync(place.snapshot).fill(0xff, 100));
  expect(thrownBy(() => openSnapshot(place.snapshot)).code).toBe('damaged-snapshot');
});

test('a snapshot of a newer schema waits for a newer bot', () => {
  const place = workspace();
  buildSnapshot(place.sources, place.snapshot);
  change(place, 'PRAGMA user_version = 999');
  const error = thrownBy(() => openSnapshot(place.snapshot));
  expect(error.info).toMatchObject({ code: 'newer-snapshot', got: 999 });
  expect(error.message).toContain('update the bot');
});

test('a folder in its place cannot be read', () => {
  const place = workspace();
  expect(thrownBy(() => openSnapshot(place.folder)).code).toBe('unreadable-snapshot');
});

test.for([
  { what: 'the first page alone', part: (bytes: Buffer) => bytes.subarray(0, 4096) },
  { what: 'half of it', part: (bytes: Buffer) => bytes.subarray(0, bytes.length / 2) },
  { what: 'all but the last byte', part: (bytes: Buffer) => bytes.subarray(0, -1) },
  { what: 'all of it and one byte more', part: (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(1)]) },
])('a copy that has $what is damaged', ({ part }) => {
  const place = workspace();
  buildSnapshot(place.sources, place.snapshot);
  writeFileSync(place.snapshot, part(readFileSync(place.snapshot)));
  expect(thrownBy(() => openSnapshot(place.snapshot)).code).toBe('damaged-snapshot');
});

test.for([
  { what: 'a fee', sql: 'UPDATE row SET fee = fee + 1 WHERE customer = 701 AND fee = 54575' },
  { what: 'a name', sql: "UPDATE customer SET name = 'Järva' WHERE number = 701" },
  { what: 'a row', sql: 'DELETE FROM quarter WHERE position = 0' },
  { what: 'the version', sql: "UPDATE meta SET value = 'x' WHERE key = 'version'" },
  { what: 'the digest', sql: "DELETE FROM meta WHERE key = 'content'" },
])('a snapshot in which $what was changed after the build is damaged', ({ sql }) => {
  const place = workspace();
  buildSnapshot(place.sources, place.snapshot);
  change(place, sql);
  expect(thrownBy(() => openSnapshot(place.snapshot)).info).toMatchObject({
    code: 'damaged-snapshot',
    got: 'other facts than were built',
  });
  expect(isStale(place.sources, place.snapshot)).toBe(true);
});

test('what is open stays as it was, whatever is written over the file', () => {
  const place = workspace();
  buildSnapshot(place.sources, place.snapshot);
  const opened = openSnapshot(place.snapshot);
  writeFileSync(place.snapshot, 'x'.repeat(200_000));
  expect(opened.sheet('switchboard', 2025)?.row(701)?.fee).toBe(54_575);
  expect(opened.sheet('switchboard', 2024)?.total).toBe(1_400_000);
});

test('opening and reading changes no byte', () => {
  const place = workspace();
  buildSnapshot(place.sources, place.snapshot);
  const before = readFileSync(place.snapshot);
  const opened = openSnapshot(place.snapshot);
  for (const year of opened.years) for (const { key } of opened.services) opened.sheet(key, year);
  expect(readFileSync(place.snapshot).equals(before)).toBe(true);
});

test('knows 53 customers, four services and two years', () => {
  expect(snapshot.customers.length).toBe(53);
  expect(snapshot.services.map(({ key }) => key)).toEqual([
    'e-service-support',
    'stockholm-direkt',
    'switchboard',
    'contact-centre-platform',
  ]);
  expect(snapshot.years).toEqual([2024, 2025]);
});

test('what is not there is undefined, not an error', () => {
  expect(snapshot.customer(999)).toBeUndefined();
  expect(snapshot.service('vaxeln')).toBeUndefined();
  expect(snapshot.sheet('switchboard', 2030)).toBeUndefined();
  expect(snapshot.sheet('switchboard', 2025)?.row(218)).toBeUndefined();
});

test('a sheet is read once and its allocation prepared once', () => {
  const sheet = snapshot.sheet('switchboard', 2025);
  expect(snapshot.sheet('switchboard', 2025)).toBe(sheet);
  expect(sheet?.allocation).toBe(snapshot.sheet('switchboard', 2025)?.allocation);
});

test('what is read is frozen', () => {
  const sheet = snapshot.sheet('switchboard', 2025);
  const read = [
    snapshot,
    snapshot.customers,
    snapshot.customer(701),
    sheet,
    sheet?.rows,
    sheet?.row(701),
    sheet?.sums,
  ];
  expect(read.map((each) => Object.isFrozen(each))).toEqual(read.map(() => true));
});

test.for([
  { service: 'e-service-support', year: 2025, origin: 'printed', members: 11 },
  { service: 'stockholm-direkt', year: 2025, origin: 'printed', members: 50 },
  { service: 'switchboard', year: 2025, origin: 'derived', members: 44 },
  { service: 'contact-centre-platform', year: 2025, origin: 'printed', members: 49 },
  { service: 'contact-centre-platform', year: 2024, origin: 'inverted', members: 49 },
  { service: 'switchboard', year: 2024, origin: null, members: undefined },
  { service: 'stockholm-direkt', year: 2024, origin: null, members: undefined },
] as const)('$service $year has $members members, weights $origin', ({ service, year, origin, members }) => {
  const sheet = snapshot.sheet(service, year);
  expect(sheet?.origin).toBe(origin);
  expect(sheet?.allocation?.customers.length).toBe(members);
});

test('every derived weight gives the printed fee back, and all exact fees the total', () => {
  const sheet = snapshot.sheet('switchboard', 2025);
  const allocation = sheet?.allocation;
  if (!sheet || !allocation) throw new Error('the switchboard of 2025 must have an allocation');
  for (const customer of allocation.customers) {
    expect(fee(allocation, customer)).toBe(sheet.row(customer)?.fee);
  }
  const sum = allocation.numerators.reduce((before, each) => before + each, 0n);
  expect(sum).toBe(600_000n * allocation.denominator);
  expect(exactFee(allocation, 701).denominator > 0n).toBe(true);
});

test.for([
  { customer: 122, users: '30' },
  { customer: 181, users: '5' },
  { customer: 190, users: '118' },
  { customer: 296, users: '30' },
  { customer: 362, users: '8' },
  { customer: 101, users: '0' },
])('customer $customer had $users users in 2024', ({ customer, users }) => {
  expect(snapshot.sheet('contact-centre-platform', 2024)?.row(customer)?.weight?.toFixed()).toBe(users);
});

test('a dash is 0, a blank cell nothing, and a printed share keeps its decimals', () => {
  const [newest, older] = [2025, 2024].map((year) => snapshot.sheet('switchboard', year));
  expect(newest?.row(225)?.fee).toBe(0);
  expect(older?.row(192)?.fee).toBeNull();
  expect(newest?.row(701)?.printedShare).toBe('9.10');
});

function change({ snapshot }: Workspace, sql: string): void {
  const database = new Database(snapshot);
  database.exec(sql);
  database.close();
}
