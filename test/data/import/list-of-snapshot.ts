import type { Snapshot, StoredSheet } from '../../../data/index.ts';
import type { PrintedSum } from '../../../dialogs/ports.ts';
import { countAsPrinted, feeAsPrinted, rowAsPrinted, shareAsPrinted } from '../as-printed.ts';
import {
  type Layout,
  type PrintedBlock,
  type PrintedService,
  type PrintedSumLine,
  printedList,
} from './printed-list.ts';

/**
 * The list of a year as text, with the year before it beside, made from the facts of a snapshot: what the published document
 * would be after its conversion, for machines that do not have it.
 */
export function listOfSnapshot(snapshot: Snapshot, year: number): string {
  const services = snapshot.services.flatMap(({ key }, index): PrintedService[] => {
    const newest = snapshot.sheet(key, year);
    const older = snapshot.sheet(key, year - 1);
    if (newest === undefined || older === undefined) return [];
    return [printedService(snapshot, newest, older, LAYOUTS[index % LAYOUTS.length] ?? 'years-above')];
  });
  return printedList(year, services);
}

const LAYOUTS: readonly Layout[] = ['years-above', 'years-below', 'years-in-headings', 'broken'];

const COUNTS = { cases: 'Antal ärenden', calls: 'Antal samtal', users: 'Antal samtidiga användare' } as const;

function printedService(
  snapshot: Snapshot,
  newest: StoredSheet,
  older: StoredSheet,
  layout: Layout,
): PrintedService {
  const unit = snapshot.service(newest.service)?.unit ?? 'cases';
  const hasCounts = newest.origin === 'printed';
  const blocks = (['departments', 'companies'] as const).map(
    (block): PrintedBlock => ({
      rows: newest.rows
        .filter(({ customer }) => isIn(snapshot, customer, block))
        .map((row) => {
          const [number = '', name = '', ...figures] = rowAsPrinted(row, newest, older);
          const [count = ''] = hasCounts ? figures.splice(0, 1) : [];
          const [share = '', ...fees] = figures;
          return { number: Number(number), name, count, share, fees };
        }),
      sums: sumLines(newest, older, block),
    }),
  );
  return {
    section: newest.place.section,
    sentences: sentencesOf(newest),
    totals: [newest, older].map(({ year, totalAsPrinted }) => ({ year, asPrinted: totalAsPrinted })),
    countHeading: hasCounts ? COUNTS[unit] : null,
    feeHeading: newest.place.column.replace(/ \d{4}$/, ''),
    // One table where the list prints no sums of blocks.
    blocks: blocks.some(({ sums }) => sums.length > 0)
      ? blocks
      : [{ rows: blocks.flatMap(({ rows }) => rows), sums: [] }],
    sums: sumLines(newest, older, 'all'),
    footnotes: footnotesOf(snapshot, newest),
    layout,
  };
}

function isIn(snapshot: Snapshot, customer: number, block: 'departments' | 'companies'): boolean {
  const kind = snapshot.customer(customer)?.kind;
  return (kind === 'department' || kind === 'district') === (block === 'departments');
}

/** A line for each heading of the block; a fee stands in its year's column, on the line that has it. */
function sumLines(
  newest: StoredSheet,
  older: StoredSheet,
  block: PrintedSum['block'],
): readonly PrintedSumLine[] {
  const sums = [newest, older].flatMap((sheet) => sheet.sums.filter((sum) => sum.block === block));
  return [...new Set(sums.map(({ line }) => line))].map((heading) => {
    const own = sums.find(({ line }) => line === heading);
    const feeIn = (sheet: StoredSheet) =>
      feeAsPrinted(sheet.sums.find((sum) => sum.block === block && sum.feeLine === heading)?.fee ?? null);
    return {
      heading,
      count: countAsPrinted(own?.count ?? null),
      share: shareAsPrinted(own?.printedShare ?? null),
      fees: [feeIn(newest), feeIn(older)],
    };
  });
}

function sentencesOf({ period, pricePerCall, allocation }: StoredSheet): readonly string[] {
  const equal = allocation?.pools.find(({ key }) => key === 'equal')?.part.times(100);
  return [
    ...(equal === undefined
      ? []
      : [
          `Av priset fördelas ${equal}% lika på varje kund. Resterande ${equal.minus(100).abs()}% efter anrop.`,
        ]),
    ...(period === null ? [] : [periodSentence(period)]),
    ...(pricePerCall ? ['Pris per samtal tillkommer'] : []),
  ];
}

function periodSentence({ from, to }: { readonly from: string; readonly to: string }): string {
  const month = new Intl.DateTimeFormat('sv-SE', { month: 'long', timeZone: 'UTC' });
  const named = (text: string) => month.format(new Date(`${text}-01T00:00:00Z`));
  if (from.startsWith('--')) {
    return `Uppgiften läses av den ${Number(from.slice(-2))} ${named(`2000-${from.slice(2, 4)}`)} varje år.`;
  }
  const said = (text: string) => `${named(text)} ${text.slice(0, 4)}`;
  return `Avgiften baseras på perioden ${said(from)} till ${said(to)}.`;
}

function footnotesOf(snapshot: Snapshot, { countedIn, rows }: StoredSheet): readonly string[] {
  const nameOf = (customer: number) => snapshot.customer(customer)?.name ?? String(customer);
  return countedIn.flatMap(({ customers, into }) => [
    `*${customers.map(nameOf).join(', ')} ingår i ${nameOf(into)}s antal`,
    ...(rows.some(({ mark }) => mark === '**') ? [`**Se ${nameOf(into)}`] : []),
  ]);
}
