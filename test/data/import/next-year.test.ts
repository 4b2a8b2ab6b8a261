import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSnapshot, openSnapshot } from '../../../data/index.ts';
import { builtSnapshot } from '../built-snapshot.ts';
import { codesOf, desk } from './handed-in.ts';
import { type NextService, nextYear } from './next-year.ts';

const snapshot = builtSnapshot();

const SWITCHBOARD: NextService = {
  key: 'switchboard',
  section: 'Telefonistöd, gemensam växel',
  sentences: [
    'Av det fasta priset fördelas 25 % lika på varje kund, resterande 75 % efter antal anrop.',
    'Statistiken är tagen under perioden 2024-08--2025-07.',
  ],
  total: 650_000,
  equalPart: '0.25',
  rows: [
    [110, 'Stadsledningskontoret', 5120],
    [126, 'Överförmyndarnämnden*', null],
    [181, 'Trafikkontoret', 9001],
    [701, 'Järva sdf', 22_017],
    [718, 'Färsta sdf', 7044],
    [212, 'AB Stokab', 0],
    [240, 'Exempelbolaget i Stockholm AB', 1203],
  ],
  footnotes: ['*Överförmyndarnämnden ingår i Stadsledningskontorets antal'],
};

const MAIL: NextService = {
  key: 'digital-mail',
  section: 'Digital brevlåda',
  sentences: ['Antalet läses av den 1 mars 2025.', 'Pris per samtal tillkommer'],
  total: 100_000,
  equalPart: '0',
  rows: [
    [110, 'Stadsledningskontoret', 3],
    [701, 'Järva sdf', 1],
    [240, 'Exempelbolaget i Stockholm AB', 2],
  ],
  footnotes: [],
};

const MAIL_ROW = 'digital-mail;Digital brevlåda;Digital mailbox;brevlådan;the mailbox;users;digital post\n';
const list = nextYear(snapshot, [SWITCHBOARD, MAIL]);

test('next year’s list with other customers, totals, parts, counts and one more service is taken over', async () => {
  const place = desk();
  appendFileSync(join(place.sources, 'services.csv'), MAIL_ROW);
  const before = place.files();
  const imported = await place.handIn(list.text, true);
  expect(codesOf(imported)).toStrictEqual({
    errors: [],
    warnings: ['missing-customer', 'missing-service', 'new-customer'],
  });
  expect(imported).toMatchObject({ outcome: 'written', years: [{ year: 2026, stage: 'printed' }] });
  const after = place.files();
  // The year before is told by its own list.
  for (const [file, bytes] of Object.entries(before)) {
    if (/^20/.test(file)) expect(after[file]).toBe(bytes);
  }
  buildSnapshot(place.sources, place.snapshot);
  const built = openSnapshot(place.snapshot);
  expect(built.years).toStrictEqual([2024, 2025, 2026]);
  expect(built.customer(240)).toMatchObject({ name: 'Exempelbolaget i Stockholm AB', kind: 'company' });
  expect(built.documents.map(({ key }) => key)).toContain('price-list-2026');
  for (const { key } of [SWITCHBOARD, MAIL]) {
    const sheet = built.sheet(key, 2026);
    expect(Object.fromEntries(sheet?.rows.map((row) => [row.customer, row.fee]) ?? [])).toStrictEqual(
      list.fees[key],
    );
  }
});

test('a switchboard with printed calls is recomputed from them, and who is counted elsewhere is no member', async () => {
  const place = desk();
  appendFileSync(join(place.sources, 'services.csv'), MAIL_ROW);
  await place.handIn(list.text, true);
  buildSnapshot(place.sources, place.snapshot);
  const sheet = openSnapshot(place.snapshot).sheet('switchboard', 2026);
  expect(sheet).toMatchObject({
    origin: 'printed',
    total: 650_000,
    period: { from: '2024-08', to: '2025-07' },
    pricePerCall: false,
    countedIn: [{ customers: [126], into: 110 }],
  });
  expect(sheet?.row(126)).toMatchObject({ fee: 0, weight: null, mark: '*' });
  // Nobody called, but it uses the service and pays the equal part.
  expect(sheet?.row(212)?.weight?.toFixed()).toBe('0');
  expect(sheet?.row(212)?.fee).toBe(27_083);
  expect(sheet?.allocation?.pools.map(({ part }) => part.toString())).toStrictEqual(['0.25', '0.75']);
});

test('a price of last year that the new list prints otherwise is told, and the sources keep their own', async () => {
  const place = desk();
  appendFileSync(join(place.sources, 'services.csv'), MAIL_ROW);
  const before = place.files();
  const imported = await place.handIn(list.text.replace('\t54 575 kr', '\t54 576 kr'), true);
  expect(codesOf(imported).warnings).toContain('earlier-figure-differs');
  expect(place.files()['2025/switchboard.csv']).toBe(before['2025/switchboard.csv']);
});

test('a total and a sum of counts that have changed by more than half are told', async () => {
  const place = desk();
  appendFileSync(join(place.sources, 'services.csv'), MAIL_ROW);
  await place.handIn(list.text, true);
  const halved = nextYear(snapshot, [
    { ...SWITCHBOARD, total: 200_000, rows: SWITCHBOARD.rows.map(([number, name]) => [number, name, 1]) },
  ]);
  const text = halved.text.replaceAll('2025', '2016').replaceAll('2026', '2027').replaceAll('2016', '2026');
  expect(codesOf(await place.handIn(text, false)).warnings).toEqual(
    expect.arrayContaining(['total-changed', 'base-changed', 'missing-service']),
  );
});

test('a year that is there already is replaced only when that is accepted', async () => {
  const place = desk();
  appendFileSync(join(place.sources, 'services.csv'), MAIL_ROW);
  await place.handIn(list.text, true);
  const before = place.files();
  const again = await place.handIn(list.text, false);
  expect(again.outcome).toBe('to-accept');
  expect(codesOf(again).warnings).toContain('year-exists');
  await place.handIn(list.text, true);
  expect(place.files()).toStrictEqual(before);
});

test('a list whose source files would have a fault is not written', async () => {
  const place = desk();
  const before = place.files();
  appendFileSync(join(place.sources, 'services.csv'), MAIL_ROW);
  // The new customer has a name that a part of a district has.
  const text = list.text.replaceAll('Exempelbolaget i Stockholm AB', 'Hornstull');
  const imported = await place.handIn(text, true);
  expect(imported.outcome).toBe('refused');
  expect(codesOf(imported).errors).toStrictEqual(['source-fault']);
  expect({ ...place.files(), 'services.csv': '' }).toStrictEqual({ ...before, 'services.csv': '' });
});
