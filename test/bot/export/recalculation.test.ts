import { beforeAll, describe, expect, test } from 'vitest';
import { workbookFile } from '../../../bot/export/workbook-file.ts';
import type { Workbook, WorkbookCell } from '../../../dialogs/index.ts';
import type { Asked } from '../../../dialogs/question.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { workbookOf } from '../../dialogs/export/exported.ts';
import { explain, QUESTIONS, reconciliation, whatIf } from '../../dialogs/export/questions.ts';
import { nameOf, ROWS } from '../../dialogs/support/written-list.ts';
import { withInput, withWrongValues } from './edited-workbook.ts';
import { expectedFees, writtenScheme } from './expected-fees.ts';
import { type ComputedSheet, noLibreOffice, recalculated } from './libreoffice.ts';
import { NEW, SIMULATIONS, weighed } from './simulations.ts';

if (noLibreOffice !== null) console.log(`skipped: workbooks in LibreOffice, because ${noLibreOffice}`);

const { fee: _, thanks: __, ...WITH_A_TABLE } = QUESTIONS;

const OTHERS: Readonly<Record<string, Asked>> = {
  ...WITH_A_TABLE,
  'explanation of a proportional fee': explain('e-service-support', 110),
  'explanation after a change': explain('stockholm-direkt', 701, [
    { type: 'set-weight', customers: [701], base: 'cases', value: '1000' },
  ]),
  'reconciliation of the switchboard': reconciliation('switchboard'),
  'several customers simulated': whatIf(
    'switchboard',
    [{ type: 'set-equal-part', part: '0.3' }],
    [701, 706, 110],
  ),
};

describe.skipIf(noLibreOffice !== null)(
  'in LibreOffice, whose own formulas come to what they come to',
  () => {
    const priceList = builtSnapshot();
    const books = new Map<string, Workbook>();
    let computed: Awaited<ReturnType<typeof recalculated>>;

    beforeAll(async () => {
      for (const [name, { service, changes }] of Object.entries(SIMULATIONS))
        books.set(name, made(whatIf(service, changes, [701])));
      for (const [name, question] of Object.entries(OTHERS)) books.set(name, made(question));
      // By hand in Excel: 1000 cases instead of 684 after a change that changes nothing.
      const untouched = made(
        whatIf('stockholm-direkt', [{ type: 'set-weight', customers: [706], base: 'cases', value: '300' }]),
      );
      books.set('by hand', withInput(withInput(untouched, '706 Bromma sdf', 356), '701 Järva sdf', 1000));
      const files = new Map<string, Buffer>();
      // What the file says that its formulas come to is wrong on purpose, so that only a computation can be right.
      for (const [name, book] of books) files.set(name, await workbookFile(withWrongValues(book)));
      computed = await recalculated(files);
    });

    function made(question: Asked): Workbook {
      const book = workbookOf(question, 'sv', priceList);
      if (book === null) throw new Error('there must be something to put into a workbook');
      return book;
    }

    function sheet(book: string, name: string): ComputedSheet {
      const found = computed.get(book)?.get(name);
      if (found === undefined) throw new Error(`LibreOffice must have the sheet ${name} of ${book}`);
      return found;
    }

    /** The numbers of a column by the customer of their row. */
    function column(book: string, heading: string): ReadonlyMap<string, number> {
      const rows = sheet(book, 'Uträkning');
      const at = rows.find((row) => row.includes(heading))?.indexOf(heading) ?? -1;
      return new Map(
        rows.flatMap((row) => {
          const value = row[at];
          return typeof value === 'number' && /^\d{3} |^Nya|, del /.test(String(row[0]))
            ? [[String(row[0]), value] as const]
            : [];
        }),
      );
    }

    test.each(Object.keys(SIMULATIONS))('%s gives every fee before and after', (name) => {
      const { service, by } = SIMULATIONS[name] ?? never(name);
      const before = writtenScheme(service);
      expect(column(name, 'Avrundad avgift före')).toEqual(named(expectedFees(before)));
      expect(column(name, 'Avrundad avgift efter')).toEqual(named(expectedFees(by(before))));
    });

    test('a weight that is changed by hand changes all fees', () => {
      const after = expectedFees(weighed(writtenScheme('stockholm-direkt'), [[701, 1000]]));
      expect(after.get(701)).toBe(69_327);
      expect(column('by hand', 'Avrundad avgift efter')).toEqual(named(after));
    });

    test('an explanation gives the fee and what lies between it and the printed one', () => {
      expect(stepValue('explain', 'Avrundad avgift')).toBe(54_575);
      expect(stepValue('explain', 'Skillnad')).toBe(0);
      expect(stepValue('explanation of a proportional fee', 'Avrundad avgift')).toBe(155_249);
      expect(stepValue('explanation of a proportional fee', 'Skillnad')).toBe(6);
      expect(stepValue('explanation after a change', 'Avrundad avgift')).toBe(69_327);
    });

    test('a reconciliation gives every printed fee again, but for the four that are known to differ', () => {
      const printed = new Map(
        ROWS.filter(({ service, year }) => service === 'e-service-support' && year === 2025).flatMap(
          ({ customer, fee }) => (typeof fee === 'number' ? [[customer, fee] as const] : []),
        ),
      );
      expect(column('reconciliation', 'Tryckt')).toEqual(named(printed));
      const differing = [...column('reconciliation', 'Skillnad')].filter(
        ([, difference]) => difference !== 0,
      );
      expect(differing).toEqual([
        ['110 Stadsledningskontoret', 6],
        ['117 Utbildningsnämnden', 1],
        ['132 Idrottsförvaltningen', 2],
        ['291 Stockholms Stads Bostadsförmedling AB', -8],
      ]);
      expect([...column('reconciliation of the switchboard', 'Skillnad').values()]).toEqual(
        Array.from({ length: 44 }, () => 0),
      );
    });

    test('a change gives what the total and the share did', () => {
      const oere = (label: string) => Math.round(stepValue('change', label) * 100) / 100;
      expect(oere('Av ändrad total')).toBe(-54_296.57);
      expect(oere('Av ändrad andel')).toBe(13_852.57);
      expect(oere('Skillnad')).toBe(54_575 - 95_019);
    });

    test('a ranking gives the places and an overview the sum', () => {
      const ranking = sheet('rank', 'Svar').slice(4, 9);
      expect(ranking.map(([place]) => place)).toEqual([1, 2, 3, 4, 5]);
      expect(sheet('overview', 'Svar').find(([label]) => label === 'Summa')?.[1]).toBe(47_868 + 54_575);
    });

    test('every formula comes to what the file says', () => {
      let checked = 0;
      const wrong = [...books].flatMap(([name, book]) =>
        book.sheets.flatMap(({ name: sheetName, rows }) =>
          rows.flatMap(({ cells }, row) =>
            cells.flatMap((cell, at) => {
              if (cell.type !== 'formula' || name === 'by hand') return [];
              checked += 1;
              const came = sheet(name, sheetName)[row]?.[at] ?? '';
              return shown(cell, came) === shown(cell, cell.value ?? '')
                ? []
                : [`${name}, ${sheetName}: ${cell.formula} = ${came}, not ${cell.value}`];
            }),
          ),
        ),
      );
      expect(wrong).toEqual([]);
      expect(checked).toBeGreaterThan(3000);
    });

    function stepValue(book: string, label: string): number {
      const value = sheet(book, 'Uträkning').find(([first]) => first === label)?.[1];
      if (typeof value !== 'number') throw new Error(`${label} of ${book} must be a number, got ${value}`);
      return value;
    }
  },
);

/** Fees by what the sheet calls the customer. */
function named(fees: ReadonlyMap<number, number>): ReadonlyMap<string, number> {
  const name = (number: number) =>
    number === NEW
      ? 'Nya bolaget'
      : number > NEW
        ? `${nameOf(701)}, del ${number % 10}`
        : `${number} ${nameOf(number)}`;
  return new Map([...fees].map(([customer, fee]) => [name(customer), fee]));
}

/** A value with the decimals that the cell shows. */
function shown({ format }: WorkbookCell & { type: 'formula' }, value: number | string): string {
  if (typeof value === 'string') return value;
  return value.toFixed(format.unit === 'percent' ? format.decimals + 2 : format.decimals);
}

function never(name: string): never {
  throw new Error(`no simulation is called ${name}`);
}
