import { expect, test } from 'vitest';
import { buildSnapshot, openSnapshot } from '../../data/index.ts';
import { addYear2022 } from './other-years.ts';
import { thrownBy } from './thrown-by.ts';
import { workspace } from './workspace.ts';

const RINKEBY_KISTA = 1_007_012_023;

function with2022() {
  const place = workspace();
  addYear2022(place.sources);
  buildSnapshot(place.sources, place.snapshot);
  return openSnapshot(place.snapshot);
}

test('a customer whose number is another one’s since keeps its rows', () => {
  const snapshot = with2022();
  expect(snapshot.customer(RINKEBY_KISTA)).toMatchObject({
    name: 'Rinkeby-Kista sdf',
    printedNumber: 701,
    until: '2023-07-01',
    into: 701,
  });
  const sheet = snapshot.sheet('contact-centre-platform', 2022);
  expect(sheet?.row(RINKEBY_KISTA)).toMatchObject({ fee: 300_000, parts: [] });
  expect(sheet?.rows.map(({ customer }) => customer)).toStrictEqual([110, RINKEBY_KISTA, 703]);
});

test('a customer that was not there yet has the rows of its parts, added up', () => {
  const row = with2022().sheet('contact-centre-platform', 2022)?.row(701);
  expect([row?.fee, row?.weight?.toNumber(), row?.parts]).toStrictEqual([400_000, 40, [RINKEBY_KISTA, 703]]);
});

test('parts count from the year after they have become part', () => {
  const sheet = with2022().sheet('contact-centre-platform', 2022);
  expect(sheet?.rowAsOf(701, 2023)).toBeUndefined();
  expect(sheet?.rowAsOf(701, 2024)?.fee).toBe(400_000);
});

test('a former name means the customer that had it', () => {
  const snapshot = with2022();
  const names = (number: number) => snapshot.customer(number)?.names.map(({ text }) => text);
  expect(names(RINKEBY_KISTA)).toContain('Rinkeby-Kista');
  expect(names(701)).not.toContain('Rinkeby-Kista');
});

test.each([
  ['nobody', '2023-07-01;701\n703', '2023-07-01;799\n703', 'unknown-customer'],
  [
    'itself',
    '703;Spånga-Tensta sdf;district;Spånga-Tensta;2023-07-01;701',
    '703;Spånga-Tensta sdf;district;Spånga-Tensta;2023-07-01;703',
    'not-allowed',
  ],
  [
    'another without a day',
    '703;Spånga-Tensta sdf;district;Spånga-Tensta;2023-07-01;701',
    '703;Spånga-Tensta sdf;district;Spånga-Tensta;;701',
    'missing-value',
  ],
])('a customer that has become part of %s is refused', (_, from, to, code) => {
  const place = workspace();
  addYear2022(place.sources);
  place.edit('customers.csv', from, to);
  expect(thrownBy(() => buildSnapshot(place.sources, place.snapshot)).message).toContain(`: ${code}: `);
});

test('customers that have become part of each other are refused', () => {
  const place = workspace();
  place.edit(
    'customers.csv',
    '706;Bromma sdf;district;Bromma;;',
    '706;Bromma sdf;district;Bromma;2026-07-01;708',
  );
  place.edit(
    'customers.csv',
    '708;Kungsholmens sdf;district;Kungsholmen;;',
    '708;Kungsholmens sdf;district;Kungsholmen;2026-07-01;706',
  );
  const { message } = thrownBy(() => buildSnapshot(place.sources, place.snapshot));
  expect(message.match(/into: not-allowed: /g)).toHaveLength(2);
});
