import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CustomerDraft, ImportProblem, YearDraft } from '../../../data/import/index.ts';
import { problemSentence } from '../../../data/import/index.ts';
import { planImport, yearsToCompare } from '../../../data/import/plan-import.ts';
import { readPresent, readPresentYears } from '../../../data/import/present.ts';
import { sourceFiles } from '../../../data/import/source-files.ts';
import { writeSources } from '../../../data/import/write-sources.ts';
import { buildSnapshot, openSnapshot } from '../../../data/index.ts';
import { type Desk, desk } from './handed-in.ts';

const PLACE = { file: 'prislista-2026.xlsx', sheet: 'Kunder', line: null, cell: 'A9' };

describe('customers that an input lists', () => {
  test('are left as they are where nothing is new', () => {
    const { told, files } = take(desk(), [
      listed(701, 'Järva sdf', 'district'),
      listed(132, 'Idrottsnämnden', 'department'),
    ]);
    expect(told).toStrictEqual([]);
    expect([...files.keys()]).toStrictEqual(['2026/manifest.json']);
  });

  test('that are new come into customers.csv in the order of numbers', () => {
    const { told, files } = take(desk(), [listed(240, 'Exempelbolaget AB', 'company', { short: 'Exempel' })]);
    expect(told).toStrictEqual([['new-customer', '240 Exempelbolaget AB är ny och läggs till']]);
    expect(files.get('customers.csv')).toContain(
      'Skolfastigheter i Stockholm AB;company;SISAB;;\n240;Exempelbolaget AB;company;Exempel;;\n249;',
    );
  });

  test('with another name are renamed, and the old name becomes a former one', () => {
    const { told, files, place } = take(desk(), [listed(132, 'Parkernas nämnd', 'department')]);
    expect(told.map(([code]) => code)).toStrictEqual(['renamed-customer']);
    expect(files.get('names.csv')).toMatch(/\n132;Idrottsförvaltningen;former;2026-01-01\n$/);
    const built = snapshotOf(place);
    expect(built.customer(132)?.name).toBe('Parkernas nämnd');
    expect(built.customer(132)?.names).toContainEqual({
      text: 'Idrottsförvaltningen',
      kind: 'former',
      until: '2026-01-01',
    });
  });

  test('keep their name where the new one is a misprint', () => {
    const { told, files } = take(desk(), [listed(718, 'Farsla sdf', 'district')]);
    expect(told.map(([code]) => code)).toStrictEqual(['misprinted-name']);
    expect(files.has('customers.csv')).toBe(false);
  });

  test('with another kind are told', () => {
    const { told } = take(desk(), [listed(209, 'Stiftelsen SHIS Bostäder', 'company')]);
    expect(told).toStrictEqual([['changed-kind', '209 Stiftelsen SHIS Bostäder får ett annat slag, bolag']]);
  });

  test('that have become part of another one end on a day, and carry their history there', () => {
    const { told, place } = take(desk(), [
      listed(367, 'Visit Stockholm AB', 'company', { until: '2025-07-01', into: 361 }),
    ]);
    expect(told).toStrictEqual([['merged-customer', 'kunden upphör 2025-07-01 och ingår sedan i 361']]);
    expect(snapshotOf(place).customer(367)).toMatchObject({ until: '2025-07-01', into: 361 });
  });

  test('may be those of an earlier year, whose number or whose name is another’s now', () => {
    const { told, place } = take(desk(), [
      listed(701, 'Järva sdf', 'district'),
      listed(701, 'Rinkeby-Kista', 'district', { until: '2023-07-01', into: 701 }),
      listed(703, 'Spånga-Tensta', 'district', { until: '2023-07-01', into: 701 }),
    ]);
    expect(told.map(([code]) => code)).toStrictEqual(['new-customer', 'new-customer']);
    const built = snapshotOf(place);
    expect(built.customer(701)).toMatchObject({ name: 'Järva sdf', until: null });
    expect(built.customer(1_007_012_023)).toMatchObject({
      name: 'Rinkeby-Kista',
      printedNumber: 701,
      into: 701,
    });
    expect(built.customer(703)).toMatchObject({ name: 'Spånga-Tensta', until: '2023-07-01', into: 701 });
  });

  test('may take over the number of one that has ended', () => {
    const { told, place } = take(desk(), [
      listed(701, 'Järva sdf', 'district', { until: '2026-01-01', into: 706 }),
      listed(701, 'Nordvästra förvaltningen', 'district'),
    ]);
    expect(told.map(([code]) => code)).toStrictEqual(['merged-customer', 'new-customer']);
    const built = snapshotOf(place);
    expect(built.customer(701)).toMatchObject({ name: 'Nordvästra förvaltningen', until: null });
    expect(built.customer(1_007_012_026)).toMatchObject({ name: 'Järva sdf', printedNumber: 701, into: 706 });
    expect(built.sheet('switchboard', 2025)?.row(1_007_012_026)?.fee).toBe(54_575);
  });

  test.for([
    {
      fault: 'a known one has an unknown number',
      rows: [listed(719, 'Färsta sdf', 'district')],
      code: 'unknown-customer',
      says: 'väntade numret på en känd kund (menas 718 Farsta sdf?), men där står "719 Färsta sdf".',
    },
    {
      fault: 'a number in use is given to another one',
      rows: [listed(701, 'Järva sdf', 'district'), listed(701, 'Nordvästra förvaltningen', 'district')],
      code: 'other-name',
      says: 'väntade 701 Järva sdf, eller en dag då den kunden upphörde',
    },
    {
      fault: 'one becomes part of nobody',
      rows: [listed(367, 'Visit Stockholm AB', 'company', { until: '2026-01-01', into: 999 })],
      code: 'unknown-customer',
      says: 'väntade numret på en kund, men där står "999".',
    },
    {
      fault: 'one becomes part of another without a day',
      rows: [listed(367, 'Visit Stockholm AB', 'company', { into: 361 })],
      code: 'missing-value',
      says: 'väntade den dag då 367 upphörde, eftersom kunden ingår i 361',
    },
  ])('are told where $fault', ({ rows, code, says }) => {
    const { problems } = planned(desk(), rows);
    const problem = problems.find((each) => each.code === code);
    expect(problem === undefined ? '' : problemSentence(problem)).toContain(
      `prislista-2026.xlsx, blad Kunder, cell A9: ${says}`,
    );
  });
});

test('a row of a customer that had ended before the year is told', () => {
  const place = desk();
  appendFileSync(
    join(place.sources, 'customers.csv'),
    '703;Spånga-Tensta sdf;district;Spånga-Tensta;2023-07-01;701\n',
  );
  const { problems } = planned(place, [], [[703, 'Spånga-Tensta sdf']]);
  const ended = problems.filter(({ code }) => code === 'ended-customer');
  expect(ended.map(problemSentence)).toContain(
    'prislista-2026.xlsx, blad Kunder, cell A9: väntade en kund som fanns 2026, men 703 Spånga-Tensta sdf upphörde 2023-07-01.',
  );
});

test('counts that are all 0 are told, as nothing can be shared by them', () => {
  const { problems } = planned(desk(), [], [[110, 'Stadsledningskontoret']], { count: '0', equalPart: '0' });
  const sentences = problems.filter(({ code }) => code === 'weights-do-not-follow').map(problemSentence);
  expect(sentences.join()).toContain('väntade minst ett antal över 0 att fördela efter, men alla är 0.');
});

test('a customer of last year that has become part of another is told as such, not as missing', () => {
  const rows = [listed(367, 'Visit Stockholm AB', 'company', { until: '2026-01-01', into: 361 })];
  const { problems } = planned(desk(), rows, [[110, 'Stadsledningskontoret']]);
  const about367 = problems.filter(({ expected }) => expected.startsWith('367'));
  expect(about367.map(({ code, got }) => [code, got])).toStrictEqual([
    ['merged-customer', 'kunden har gått upp i 361 Stockholm Business Region AB'],
  ]);
});

function listed(
  number: number,
  name: string,
  kind: CustomerDraft['kind']['value'],
  more: { short?: string; until?: string; into?: number } = {},
): CustomerDraft {
  const given = <T>(value: T) => ({ value, place: PLACE });
  return {
    number: given(number),
    name: given(name),
    kind: given(kind),
    short: more.short ?? '',
    until: given(more.until ?? null),
    into: given(more.into ?? null),
  };
}

/** A year with the customers listed and, where there are rows, the switchboard with a call each. */
function yearOf(
  customers: readonly CustomerDraft[],
  rows: readonly (readonly [number, string])[],
  { count, equalPart }: { readonly count: string; readonly equalPart: string },
): YearDraft {
  const given = <T>(value: T) => ({ value, place: PLACE });
  return {
    year: given(2026),
    stage: 'preliminary',
    document: 'Förslag',
    customers,
    services: [
      {
        service: 'switchboard',
        place: PLACE,
        section: 'Växeln',
        column: 'Årsavgift 2026',
        total: given(rows.length === 0 ? 0 : 600_000),
        totalAsPrinted: '600 000 kr',
        pricePerCall: false,
        period: null,
        equalPart: given(equalPart),
        rows: rows.map(([number, name]) => ({
          number: given(number),
          name: given(name),
          count: given(count),
          share: given(null),
          fee: given(null),
          mark: given(''),
        })),
        sums: [],
        countedIn: [],
      },
    ],
  };
}

function planned(
  place: Desk,
  customers: readonly CustomerDraft[],
  rows: readonly (readonly [number, string])[] = [],
  rule = { count: '1', equalPart: '0.2' },
) {
  const problems: ImportProblem[] = [];
  const read = { years: [yearOf(customers, rows, rule)] };
  const present = readPresent(place.sources);
  const years = readPresentYears(place.sources, yearsToCompare(read));
  const plan = planImport(read, present, years, (problem) => problems.push(problem));
  return { problems, plan };
}

/** As an import that is accepted. */
function take(place: Desk, customers: readonly CustomerDraft[]) {
  const { problems, plan } = planned(place, customers);
  const files = new Map(
    [...sourceFiles(plan, place.sources)].map(([file, text]) => [
      file.replace('2026-preliminary', '2026'),
      text,
    ]),
  );
  expect(writeSources(place.sources, sourceFiles(plan, place.sources))).toStrictEqual([]);
  const told = problems
    .filter(({ code }) => code !== 'missing-service' && code !== 'total-changed')
    .map(({ code, got }) => [code, got] as const);
  return { told, files: new Map([...files].filter(([file]) => file !== 'documents.csv')), place };
}

function snapshotOf(place: Desk) {
  buildSnapshot(place.sources, place.snapshot);
  return openSnapshot(place.snapshot);
}
