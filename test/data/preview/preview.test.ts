import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSnapshot, openSnapshot, type Snapshot, SOURCES_FOLDER } from '../../../data/index.ts';
import { previewOf, type YearPreview } from '../../../data/preview/index.ts';
import { mostChanged } from '../../../data/preview/most-changed.ts';
import { builtSnapshot } from '../built-snapshot.ts';
import { addPreliminary2026, addPrinted2026, addYear2022 } from '../other-years.ts';
import { workspace } from '../workspace.ts';
import { builtWith } from './built-previews.ts';

function yearOf(candidate: Snapshot, published: Snapshot | null, year: number): YearPreview {
  const [preview] = previewOf(candidate, published, [year]).years;
  if (preview === undefined) throw new Error(`the candidate must have ${year}`);
  return preview;
}

/** What a customer pays in a year by the source files themselves, read without any of our code. */
function printedSum(year: number, customer: number): number {
  const services = ['e-service-support', 'stockholm-direkt', 'switchboard', 'contact-centre-platform'];
  return services
    .flatMap((service) => {
      try {
        return readFileSync(join(SOURCES_FOLDER, `${year}/${service}.csv`), 'utf8').split('\n');
      } catch {
        return [];
      }
    })
    .filter((line) => line.startsWith(`${customer};`))
    .reduce((sum, line) => sum + Number(line.split(';')[4]?.replace('-', '0') ?? 0), 0);
}

describe('2025 beside 2024', () => {
  const preview = yearOf(builtSnapshot(), null, 2025);

  test('has the printed totals of both years, and who pays', () => {
    expect(
      preview.services.map(({ service, total, totalBefore, stage, payers, payersBefore }) => [
        service,
        total,
        totalBefore,
        stage,
        payers,
        payersBefore,
      ]),
    ).toStrictEqual([
      ['e-service-support', 240_000, 0, 'printed', 11, 0],
      ['stockholm-direkt', 2_340_000, 0, 'printed', 43, 0],
      ['switchboard', 600_000, 1_400_000, 'printed', 44, 42],
      ['contact-centre-platform', 2_024_000, 2_024_000, 'printed', 12, 12],
    ]);
  });

  test('adds up what each customer pays', () => {
    expect(preview.customers).toHaveLength(53);
    for (const { customer, fee, before } of preview.customers) {
      expect([customer, fee ?? 0, before ?? 0]).toStrictEqual([
        customer,
        printedSum(2025, customer),
        printedSum(2024, customer),
      ]);
    }
    // 47 868 for Stockholm Direkt and 54 575 for the switchboard.
    expect(preview.customers.find(({ customer }) => customer === 701)).toMatchObject({
      fee: 102_443,
      before: 95_019,
      difference: 7_424,
    });
  });

  test('says whose fees rise and fall most, in kr', () => {
    const first = (direction: 'up' | 'down') =>
      mostChanged(preview.customers, direction)
        .slice(0, 2)
        .map(({ customer, difference }) => [customer, difference]);
    expect(first('up')).toStrictEqual([
      [110, printedSum(2025, 110) - printedSum(2024, 110)],
      [181, printedSum(2025, 181) - printedSum(2024, 181)],
    ]);
    expect(first('down')).toStrictEqual([
      [296, printedSum(2025, 296) - printedSum(2024, 296)],
      [216, printedSum(2025, 216) - printedSum(2024, 216)],
    ]);
  });

  test('has one new customer, and the four fees that compute otherwise', () => {
    expect(preview.membership).toStrictEqual({
      joined: [{ customer: 218, number: 218, name: 'AB Stadsholmen' }],
      left: [],
      merged: [],
    });
    expect(
      preview.differences.map(({ customer, printed, computed }) => [customer, printed, computed]),
    ).toEqual([
      [110, 155_255, 155_249],
      [117, 3_964, 3_963],
      [132, 30_613, 30_611],
      [291, 16_942, 16_950],
    ]);
  });

  test('is compared with nothing published where nothing is', () => {
    expect(preview.changed).toBeNull();
    expect(preview.services.every(({ published }) => published === null)).toBe(true);
  });
});

describe('the first year', () => {
  test('is compared with no year', () => {
    const preview = yearOf(builtWith(), null, 2024);
    expect(preview.before).toBeNull();
    expect(preview.membership).toStrictEqual({ joined: [], left: [], merged: [] });
    expect(preview.customers.every(({ difference }) => difference === null)).toBe(true);
  });
});

describe('a year after a merger', () => {
  test('sets the sum of the merged beside what their customer pays', () => {
    const preview = yearOf(builtWith(addYear2022), null, 2024);
    expect(preview.before).toBe(2022);
    // Rinkeby-Kista paid 300 000 kr in the made-up list, Spånga-Tensta 100 000.
    expect(preview.customers.find(({ customer }) => customer === 701)).toMatchObject({
      before: 400_000,
      difference: 95_019 - 400_000,
    });
    expect(preview.membership.merged).toStrictEqual([
      {
        customer: 1_007_012_023,
        number: 701,
        name: 'Rinkeby-Kista sdf',
        until: '2023-07-01',
        into: { customer: 701, number: 701, name: 'Järva sdf' },
      },
      {
        customer: 703,
        number: 703,
        name: 'Spånga-Tensta sdf',
        until: '2023-07-01',
        into: { customer: 701, number: 701, name: 'Järva sdf' },
      },
    ]);
    expect(preview.membership.left).toStrictEqual([]);
    expect(preview.membership.joined.map(({ customer }) => customer)).not.toContain(701);
  });
});

describe('a preliminary year', () => {
  test('has computed fees, and is called so', () => {
    const preview = yearOf(builtWith(addPreliminary2026), builtWith(), 2026);
    const switchboard = preview.services.find(({ service }) => service === 'switchboard');
    expect(switchboard).toMatchObject({ stage: 'preliminary', total: 500_000, totalBefore: 600_000 });
    // 100 000 / 3 + 400 000 × 100 / 1 000 for the switchboard, 2 100 000 × 1 / 6 for KCP
    expect(preview.customers.find(({ customer }) => customer === 701)?.fee).toBe(73_333 + 350_000);
    expect(preview.differences).toStrictEqual([]);
    expect(preview.changed).toBeNull();
  });

  test('leaves what the year lacks without figures', () => {
    const preview = yearOf(builtWith(addPreliminary2026), null, 2026);
    expect(preview.services.find(({ service }) => service === 'stockholm-direkt')).toStrictEqual({
      service: 'stockholm-direkt',
      name: 'Stockholm Direkt',
      stage: null,
      total: null,
      totalBefore: 2_340_000,
      published: null,
      proposed: null,
      payers: 0,
      payersBefore: 43,
    });
    // In no service of the made-up year.
    expect(preview.membership.left).toHaveLength(49);
  });

  test('that is printed now is set beside what was published and proposed', () => {
    const preview = yearOf(
      builtWith(addPreliminary2026, addPrinted2026),
      builtWith(addPreliminary2026),
      2026,
    );
    expect(preview.services.find(({ service }) => service === 'contact-centre-platform')).toMatchObject({
      stage: 'printed',
      total: 2_100_000,
      published: { stage: 'preliminary', total: 2_100_000 },
      proposed: 2_100_000,
    });
    // Two of six users instead of three and of one.
    expect(preview.changed).toStrictEqual([
      {
        service: 'contact-centre-platform',
        customer: 110,
        published: 1_050_000,
        publishedStage: 'preliminary',
        fee: 700_000,
      },
      {
        service: 'contact-centre-platform',
        customer: 701,
        published: 350_000,
        publishedStage: 'preliminary',
        fee: 700_000,
      },
    ]);
  });
});

describe('what is published', () => {
  test('is named, and a fee that was corrected is told', () => {
    const place = workspace();
    place.edit('2024/switchboard.csv', ';95019;', ';95020;');
    buildSnapshot(place.sources, place.snapshot, { published: new Date('2026-03-01T09:00:00Z') });
    const published = openSnapshot(place.snapshot);
    const preview = previewOf(builtWith(), published, [2024]);
    expect(preview.published).toStrictEqual({ version: published.version, at: '2026-03-01T09:00:00.000Z' });
    expect(preview.years[0]?.changed).toStrictEqual([
      {
        service: 'switchboard',
        customer: 701,
        published: 95_020,
        publishedStage: 'printed',
        fee: 95_019,
      },
    ]);
  });

  test('years come once and in their order, and those that the candidate lacks are left out', () => {
    const preview = previewOf(builtWith(), null, [2025, 2031, 2024, 2025]);
    expect(preview.years.map(({ year }) => year)).toStrictEqual([2024, 2025]);
  });
});
