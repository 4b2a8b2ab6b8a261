import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal } from '../../../calc/index.ts';
import { type ImportProblem, readListText, type ServiceDraft } from '../../../data/import/index.ts';
import { countAsPrinted, feeAsPrinted, shareAsPrinted } from '../as-printed.ts';
import { type Layout, type PrintedLine, type PrintedService, printedList } from './printed-list.ts';
import { register } from './register.ts';

interface AnyRow {
  readonly number: number;
  readonly name: string;
  readonly mark: string;
  readonly count: number;
  readonly share: string;
  /** Newest year first. */
  readonly fees: readonly number[];
}

interface AnyService {
  readonly key: string;
  readonly layout: Layout;
  readonly hasCounts: boolean;
  readonly totals: readonly number[];
  readonly departments: readonly AnyRow[];
  readonly companies: readonly AnyRow[];
}

const LAYOUTS: readonly Layout[] = ['years-above', 'years-below', 'years-in-headings', 'broken'];
const [DEPARTMENTS, COMPANIES] = [
  ['department', 'district'],
  ['company', 'foundation'],
].map((kinds) => register.customers.filter(({ kind }) => kinds.includes(kind)));
const YEARS = [2027, 2026];

const anyRows = (customers: typeof DEPARTMENTS, years: number): fc.Arbitrary<readonly AnyRow[]> =>
  fc.subarray([...(customers ?? [])], { minLength: 1 }).chain((some) =>
    fc.tuple(
      ...some.map(({ printedNumber, name }) =>
        fc.record({
          number: fc.constant(printedNumber),
          name: fc.constant(name),
          mark: fc.constantFrom('', '', '*', '**'),
          count: fc.nat(999_999),
          share: fc.stringMatching(/^\d{1,2}(\.\d{1,2})?$/),
          fees: fc.array(fc.nat(99_999_999), { minLength: years, maxLength: years }),
        }),
      ),
    ),
  );

const anyService = (key: string, years: number): fc.Arbitrary<AnyService> =>
  fc.record({
    key: fc.constant(key),
    layout: fc.constantFrom(...LAYOUTS),
    hasCounts: fc.boolean(),
    totals: fc.array(fc.integer({ min: 1, max: 999_999_999 }), { minLength: years, maxLength: years }),
    departments: anyRows(DEPARTMENTS, years),
    companies: anyRows(COMPANIES, years),
  });

const anyList = fc
  .integer({ min: 1, max: 2 })
  .chain((years) => fc.tuple(...register.services.map(({ key }) => anyService(key, years))))
  .chain((services) => fc.shuffledSubarray(services, { minLength: 1 }));

test('whatever a list prints is read as it is printed, in every layout', () => {
  fc.assert(
    fc.property(anyList, (services) => {
      const problems: ImportProblem[] = [];
      const text = printedList(2027, services.map(printed));
      const read = readListText(Buffer.from(text), 'lista.txt', register, (problem) =>
        problems.push(problem),
      );
      expect(problems).toStrictEqual([]);
      const years = YEARS.slice(0, services[0]?.totals.length);
      expect(read?.years.map(({ year }) => year.value)).toStrictEqual(years);
      for (const [index, { services: drafts }] of (read?.years ?? []).entries()) {
        expect(drafts.map(asRead)).toStrictEqual(services.map((service) => asPrinted(service, index)));
      }
    }),
    { numRuns: 200 },
  );
});

/** The broken layout is that of a section with counts. */
function countsOf({ layout, hasCounts }: AnyService): boolean {
  return hasCounts || layout === 'broken';
}

function printed(service: AnyService): PrintedService {
  const { key, layout, totals, departments, companies } = service;
  const lineOf = ({ number, name, mark, count, share, fees }: AnyRow): PrintedLine => ({
    number,
    name: `${name}${mark}`,
    count: countAsPrinted(count === 0 ? null : new Decimal(count)),
    share: shareAsPrinted(share),
    fees: fees.map(feeAsPrinted),
  });
  const sum = (rows: readonly AnyRow[], heading: string) => ({
    heading,
    count: String(rows.length),
    share: '50,0%',
    fees: totals.map((_, year) => feeAsPrinted(sumOf(rows, year))),
  });
  return {
    section: register.services.find((each) => each.key === key)?.name_sv ?? '',
    sentences: [],
    totals: totals.map((total, index) => ({ year: YEARS[index] ?? 0, asPrinted: feeAsPrinted(total) })),
    countHeading: countsOf(service) ? 'Antal' : null,
    feeHeading: 'Årsavgift',
    blocks: [departments, companies].map((rows) => ({
      rows: rows.map(lineOf),
      sums: [sum(rows, 'Delsumma')],
    })),
    sums: [sum([...departments, ...companies], 'Total')],
    footnotes: [],
    layout,
  };
}

function asPrinted(service: AnyService, year: number) {
  const { key, totals, departments, companies } = service;
  const rows = [...departments, ...companies];
  return {
    service: key,
    total: totals[year],
    rows: rows.map(({ number, name, mark, count, share, fees }) => [
      number,
      name,
      mark,
      year === 0 && countsOf(service) && count !== 0 ? String(count) : null,
      year === 0 ? share : null,
      fees[year],
    ]),
    sums: [departments, companies, rows].map((block) => sumOf(block, year)),
  };
}

function asRead({ service, total, rows, sums }: ServiceDraft) {
  return {
    service,
    total: total.value,
    rows: rows.map(({ number, name, mark, count, share, fee }) => [
      number.value,
      name.value,
      mark.value,
      count.value,
      share.value,
      fee.value,
    ]),
    sums: sums.map(({ fee }) => fee.value),
  };
}

function sumOf(rows: readonly AnyRow[], year: number): number {
  return rows.reduce((sum, { fees }) => sum + (fees[year] ?? 0), 0);
}
