import { fee } from '../../../calc/index.ts';
import { prepareAllocation } from '../../../data/allocation.ts';
import type { Snapshot } from '../../../data/index.ts';
import { feeAsPrinted } from '../as-printed.ts';
import { type PrintedService, printedList } from './printed-list.ts';

/** A service of the made-up list of 2026: counts by customer, `null` for who does not use it. */
export interface NextService {
  readonly key: string;
  readonly section: string;
  readonly sentences: readonly string[];
  readonly total: number;
  readonly equalPart: string;
  readonly rows: readonly (readonly [number: number, name: string, count: number | null])[];
  readonly footnotes: readonly string[];
}

/** What the made-up list holds: fees by service and customer, kr. */
export interface NextYear {
  readonly text: string;
  readonly fees: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A list of 2026 with fees as the rule gives them, and the fees of 2025 beside them. */
export function nextYear(snapshot: Snapshot, services: readonly NextService[]): NextYear {
  const fees = Object.fromEntries(services.map((service) => [service.key, feesOf(service)]));
  const text = printedList(
    2026,
    services.map((service) => printedService(service, fees[service.key] ?? {}, snapshot)),
  );
  return { text, fees };
}

function feesOf({ total, equalPart, rows }: NextService): Readonly<Record<string, number>> {
  const rest = String(1 - Number(equalPart));
  const pools = [
    { key: 'equal', part: equalPart, base: 'equal' },
    { key: 'counts', part: rest, base: 'counts' },
  ].filter(({ part }) => part !== '0');
  const weights = new Map(
    rows.flatMap(([number, , count]) => (count === null ? [] : [[number, `${count}`]])),
  );
  const allocation = prepareAllocation({ total, pools, weights });
  return Object.fromEntries(
    rows.map(([number, , count]) => [
      number,
      count === null || allocation === null ? 0 : fee(allocation, number),
    ]),
  );
}

function printedService(
  { key, section, sentences, total, rows, footnotes }: NextService,
  fees: Readonly<Record<string, number>>,
  snapshot: Snapshot,
): PrintedService {
  const before = snapshot.sheet(key, 2025);
  const all = rows.reduce((sum, [, , count]) => sum + (count ?? 0), 0);
  const blocks = [
    rows.filter(([number]) => isDepartment(number)),
    rows.filter(([number]) => !isDepartment(number)),
  ];
  const sumOf = (block: NextService['rows'], heading: string) => ({
    heading,
    count: `${block.reduce((sum, [, , count]) => sum + (count ?? 0), 0)}`,
    share: '',
    fees: [feeAsPrinted(block.reduce((sum, [number]) => sum + (fees[number] ?? 0), 0)), ''],
  });
  return {
    section,
    sentences,
    totals: [
      { year: 2026, asPrinted: feeAsPrinted(total) },
      { year: 2025, asPrinted: before?.totalAsPrinted ?? '0 kr' },
    ],
    countHeading: 'Antal',
    feeHeading: 'Årsavgift',
    blocks: blocks.map((block) => ({
      rows: block.map(([number, name, count]) => ({
        number,
        name,
        count: String(count ?? 0),
        share: `${(((count ?? 0) * 100) / all).toFixed(1).replace('.', ',')}%`,
        fees: [feeAsPrinted(fees[number] ?? 0), feeAsPrinted(before?.row(number)?.fee ?? null)],
      })),
      sums: [sumOf(block, 'Delsumma 2026')],
    })),
    sums: [{ ...sumOf(rows, 'Totalt 2026'), share: '100%', fees: [feeAsPrinted(total), ''] }],
    footnotes,
    layout: 'years-in-headings',
  };
}

function isDepartment(number: number): boolean {
  return number < 200 || number >= 700;
}
