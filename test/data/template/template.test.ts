import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type DataValidation, readXlsx, type Sheet } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { problemSentence } from '../../../data/import/index.ts';
import { readWorkbook, serviceSheetName } from '../../../data/import/workbook/index.ts';
import { readSources } from '../../../data/read-sources.ts';
import { templateData, writeTemplate } from '../../../data/template/index.ts';
import { noLibreOffice, recalculated } from '../../bot/export/libreoffice.ts';
import { edited } from '../import/book.ts';
import { filledTemplate } from '../import/filled-template.ts';
import { register, sources } from '../import/register.ts';
import { workspace } from '../workspace.ts';
import { covers, reopened } from './reopened.ts';

const FIRST_ROW = 13;

if (noLibreOffice !== null) console.log(`skipped: the template in LibreOffice, because ${noLibreOffice}`);

let template: Uint8Array;
let sheets: readonly Sheet[];
beforeAll(async () => {
  template = await writeTemplate(templateData(sources, 2026), 'prislista-2026.xlsx');
  ({ sheets } = await readXlsx(template, { readStyles: true }));
});

describe('the workbook of a year', () => {
  test('has instructions, details, customers, and a sheet per service', () => {
    const services = sources.services.map(({ value }) => serviceSheetName(value));
    expect(sheets.map(({ name }) => name)).toStrictEqual(['Läs mig', 'Uppgifter', 'Kunder', ...services]);
    expect(JSON.stringify(sheet('Läs mig').rows)).toContain('npm run import -- prislista-2026.xlsx');
    expect(sheet('Uppgifter').rows[2]).toContain(2026);
  });

  test('is the same bytes each time', async () => {
    const again = await writeTemplate(templateData(sources, 2026), 'prislista-2026.xlsx');
    expect(Buffer.from(again).equals(Buffer.from(template))).toBe(true);
  });

  test('has the customers of last year on each sheet, their count and fee beside them', () => {
    for (const { value: service } of sources.services) {
      const last = sources.sheets.find((one) => one.year === 2025 && one.manifest.service === service.key);
      const names = new Map(sources.customers.map(({ value }) => [value.number, value.name]));
      const rows = sheet(serviceSheetName(service)).rows.slice(
        FIRST_ROW,
        FIRST_ROW + (last?.rows.length ?? 0),
      );
      expect(rows.map((row) => [row[0], row[1], row[2], row[3], row[4], row[6], row[7]])).toStrictEqual(
        last?.rows.map(({ value: { number, count, fee } }) => [
          number,
          names.get(number),
          null,
          null,
          null,
          count === null ? null : Number(count),
          fee,
        ]),
      );
    }
  });

  test('of a year older than all has the customers of the oldest', () => {
    const { services } = templateData(sources, 2022);
    const oldest = new Map(
      services.map(({ service, last, rows }) => [service.key, [last?.year, rows.length]]),
    );
    expect(oldest.get('switchboard')).toStrictEqual([2024, 52]);
    // Without a row in 2024.
    expect(oldest.get('e-service-support')).toStrictEqual([2025, 11]);
  });

  test('has all customers of the register with what is known of them', () => {
    const rows = sheet('Kunder').rows.slice(4, 4 + sources.customers.length);
    expect(rows.map(([number, name]) => [number, name])).toStrictEqual(
      sources.customers
        .map(({ value }) => [value.printedNumber, value.name])
        .toSorted(([a], [b]) => Number(a) - Number(b)),
    );
  });

  test('has another customer in the place of one that ended, once', () => {
    const place = workspace();
    place.edit(
      'customers.csv',
      'Skärholmens sdf;district;Skärholmen;;',
      'Skärholmens sdf;district;Skärholmen;2025-07-01;722',
    );
    place.edit('customers.csv', 'Bromma sdf;district;Bromma;;', 'Bromma sdf;district;Bromma;2026-01-01;');
    const { services } = templateData(readSources(place.sources), 2026);
    for (const { rows } of services.filter(({ service }) => service.key !== 'e-service-support')) {
      const numbers = rows.map(({ number }) => number);
      expect(numbers).not.toContain(724);
      expect(numbers).not.toContain(706);
      expect(numbers.filter((number) => number === 722)).toHaveLength(1);
    }
  });

  test('has an empty sheet for a service that is new', async () => {
    const place = workspace();
    const path = join(place.sources, 'services.csv');
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8').trimEnd()}\nchat;Chatt: stöd;Chat;chatt/stöd;chat;cases;\n`,
    );
    const data = templateData(readSources(place.sources), 2026);
    const read = await readXlsx(await writeTemplate(data, 'a.xlsx'));
    const added = read.sheets.at(-1);
    expect(added?.name).toBe('Chatt stöd');
    expect(added?.rows[FIRST_ROW]?.every((cell) => cell === null)).toBe(true);
  });

  test('repeats the headings on printed pages under names that a spreadsheet can read', async () => {
    const { sheets: read } = await readXlsx(template);
    for (const { name, freezePane, pageSetup } of read.filter((one) => one.freezePane?.rows !== undefined)) {
      expect([name, pageSetup?.printTitlesRow]).toStrictEqual([
        name,
        `$${freezePane?.rows}:$${freezePane?.rows}`,
      ]);
    }
  });
});

describe('what may be entered', () => {
  const cells: readonly (readonly [string, string, DataValidation['type']])[] = [
    ['Uppgifter', 'B3', 'whole'],
    ['Uppgifter', 'B4', 'list'],
    ['Kunder', 'C5', 'list'],
    ['Kunder', 'E60', 'date'],
    ['Kunder', 'F5', 'whole'],
    ...['E-tjänstsupporten', 'Stockholm Direkt', 'Växeln', 'KCP'].flatMap((name) =>
      (
        [
          ['A14', 'whole'],
          ['C14', 'decimal'],
          ['C500', 'decimal'],
          ['D14', 'decimal'],
          ['E14', 'whole'],
          ['G14', 'custom'],
          ['C4', 'whole'],
          ['C5', 'decimal'],
          ['C8', 'list'],
          ['L4', 'decimal'],
          ['N6', 'whole'],
        ] as const
      ).map(([at, type]) => [name, at, type] as const),
    ),
  ];

  test('is ruled on each cell that is filled in, with an explanation in Swedish', () => {
    for (const [name, at, type] of cells) expectRule(sheet(name), at, type);
    for (const { name, dataValidations = [] } of sheets) {
      for (const { errorTitle = '', errorMessage = '', inputMessage = '' } of dataValidations) {
        // Limits of Excel, which calls the file damaged beyond them.
        expect([
          name,
          errorTitle.length <= 32,
          errorMessage.length <= 225,
          inputMessage.length <= 255,
        ]).toStrictEqual([name, true, true, true]);
      }
    }
  });

  test.skipIf(noLibreOffice !== null)('is still ruled after LibreOffice has saved the workbook', async () => {
    const { sheets: again } = await readXlsx(await reopened(template));
    for (const [name, at, type] of cells) {
      const found = again.find((one) => one.name === name);
      if (found === undefined) throw new Error(`there must be the sheet ${name}`);
      expectRule(found, at, type);
    }
  });
});

test.skipIf(noLibreOffice !== null)('the check sums are what the filled-in rows add to', async () => {
  const filled = await filledTemplate(sources);
  const computed = await recalculated(new Map([['mall', Buffer.from(filled)]]));
  const direkt = computed.get('mall')?.get('Stockholm Direkt') ?? [];
  const last = sources.sheets.find(
    ({ year, manifest }) => year === 2025 && manifest.service === 'stockholm-direkt',
  );
  const sum = (field: 'count' | 'fee') =>
    (last?.rows ?? []).reduce((all, { value }) => all + Number(value[field]), 0);
  expect(direkt[10]?.slice(2, 5)).toMatchObject([sum('count'), expect.any(Number), sum('fee')]);
  expect(direkt[11]?.slice(2, 5)).toStrictEqual([50, 50, 50]);
  expect(direkt[11]?.[6]).toBe(50);
});

test('what a script fills in is what is read', async () => {
  const small = await edited(template, ({ sheets: all }) => {
    all.splice(0, all.length, ...all.filter(({ name }) => ['Uppgifter', 'KCP'].includes(name)));
  });
  const kronor = fc.integer({ min: 0, max: 10_000_000 });
  const hundredths = fc.integer({ min: 0, max: 10_000 });
  const row = fc.record({
    count: fc.option(fc.integer({ min: 0, max: 100_000_000 })),
    share: fc.option(hundredths),
    fee: fc.option(kronor),
    mark: fc.constantFrom('', '*', '**'),
  });
  const filled = fc.record({
    // Also that of the grey columns beside the figures.
    year: fc.oneof(fc.integer({ min: 2000, max: 2100 }), fc.constant(2025)),
    total: kronor,
    equalPart: fc.integer({ min: 2, max: 100 }),
    rows: fc.array(row, { minLength: 49, maxLength: 49 }),
  });
  await fc.assert(
    fc.asyncProperty(filled, async ({ year, total, equalPart, rows }) => {
      const bytes = await edited(small, ({ put }) => {
        put('Uppgifter', 'B3', year);
        put('Uppgifter', 'B4', 'tryckt');
        put('Uppgifter', 'B5', `Prislista ${year}`);
        put('KCP', 'C10', `Årsavgift ${year}`);
        put('KCP', 'C4', total);
        put('KCP', 'C5', equalPart);
        rows.forEach(({ count, share, fee, mark }, index) => {
          put('KCP', `C${14 + index}`, count);
          put('KCP', `D${14 + index}`, share === null ? null : share / 100);
          put('KCP', `E${14 + index}`, fee);
          put('KCP', `F${14 + index}`, mark === '' ? null : mark);
        });
      });
      const read = await readWorkbook(bytes, 'a.xlsx', register, (problem) => {
        throw new Error(problemSentence(problem));
      });
      const [list] = read?.years ?? [];
      const [service] = list?.services ?? [];
      expect([list?.year.value, service?.total.value]).toStrictEqual([year, total]);
      expect(Number(service?.equalPart.value)).toBe(equalPart / 100);
      expect(
        service?.rows.map((one) => ({
          count: one.count.value,
          share: one.share.value,
          fee: one.fee.value,
          mark: one.mark.value,
        })),
      ).toStrictEqual(
        rows.map(({ count, share, fee, mark }) => ({
          count: count === null ? null : `${count}`,
          share: share === null ? null : `${share / 100}`,
          fee,
          mark,
        })),
      );
    }),
    { numRuns: 20 },
  );
});

function sheet(name: string): Sheet {
  const found = sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`the template must have the sheet ${name}`);
  return found;
}

function expectRule({ name, dataValidations = [] }: Sheet, at: string, type: DataValidation['type']): void {
  const rule = dataValidations.find(({ range }) => covers(range, at));
  expect([name, at, rule?.type]).toStrictEqual([name, at, type]);
  expect(rule?.errorStyle ?? 'stop').toBe('stop');
  expect(rule?.showErrorMessage).toBe(true);
  expect(rule?.errorMessage).toMatch(/\p{L}{3}/u);
}
