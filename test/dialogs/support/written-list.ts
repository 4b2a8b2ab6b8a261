import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// The files are read here on their own: a fault in how data/ reads them cannot hide itself.
const SOURCES = join(import.meta.dirname, '../../../data/sources');

/** One fee cell: kronor, `dash` where "-" is printed, `blank` where nothing is. */
export type WrittenFee = number | 'dash' | 'blank';

/** One row of a service's file. */
export interface WrittenRow {
  readonly customer: number;
  readonly service: string;
  readonly year: number;
  readonly printedName: string;
  readonly fee: WrittenFee;
  /** Cases or users as printed; `null` where no count is printed. */
  readonly count: number | null;
}

/** A customer with everything that it is called. */
export interface WrittenCustomer {
  readonly number: number;
  readonly name: string;
  readonly kind: string;
  readonly names: readonly { readonly text: string; readonly kind: string; readonly until: string }[];
}

/** What must stand where a customer meets a service and a year. */
export type WrittenCell = WrittenFee | 'not-listed' | 'no-fixed-fee';

/** Every row of every year's files. */
export const ROWS: readonly WrittenRow[] = readdirSync(SOURCES)
  .filter((name) => /^\d{4}$/.test(name))
  .sort()
  .flatMap((year) =>
    readdirSync(join(SOURCES, year))
      .filter((file) => file.endsWith('.csv'))
      .flatMap((file) =>
        cellsOf(`${year}/${file}`).map(({ number, printed_name, fee, count }) => ({
          customer: Number(number),
          service: file.replace('.csv', ''),
          year: Number(year),
          printedName: printed_name ?? '',
          fee: fee === '-' ? ('dash' as const) : fee === '' ? ('blank' as const) : Number(fee),
          count: count ? Number(count) : null,
        })),
      ),
  );

/** Every customer with its names. */
export const CUSTOMERS: readonly WrittenCustomer[] = cellsOf('customers.csv').map(
  ({ number, name, kind, short }) => ({
    number: Number(number),
    name: name ?? '',
    kind: kind ?? '',
    names: [
      ...(short ? [{ text: short, kind: 'short', until: '' }] : []),
      ...cellsOf('names.csv')
        .filter((row) => row.number === number)
        .map((row) => ({ text: row.name ?? '', kind: row.kind ?? '', until: row.until ?? '' })),
    ],
  }),
);

/** The services with the words that a question names them by. */
export const SERVICES: readonly { readonly key: string; readonly sv: string; readonly en: string }[] =
  cellsOf('services.csv').map(({ key, short_sv, short_en }) => ({
    key: key ?? '',
    sv: short_sv ?? '',
    en: short_en ?? '',
  }));

/** The years that have files. */
export const YEARS: readonly number[] = [...new Set(ROWS.map(({ year }) => year))];

const byPlace = new Map(ROWS.map((row) => [placeKey(row.customer, row.service, row.year), row]));

/** The cell of one customer, service and year. */
export function writtenCell(customer: number, service: string, year: number): WrittenCell {
  const row = byPlace.get(placeKey(customer, service, year));
  if (row !== undefined) return row.fee;
  return ROWS.some((other) => other.service === service && other.year === year)
    ? 'not-listed'
    : 'no-fixed-fee';
}

/** The current name of a customer. */
export function nameOf(customer: number): string {
  const found = CUSTOMERS.find(({ number }) => number === customer);
  if (found === undefined) throw new Error(`customer ${customer} must be in customers.csv`);
  return found.name;
}

function placeKey(customer: number, service: string, year: number): string {
  return `${customer} ${service} ${year}`;
}

function cellsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(SOURCES, file), 'utf8').replace('\uFEFF', '');
  if (text.includes('"')) throw new Error(`${file} holds a quotation mark, which this reader does not know`);
  const [heading = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const columns = heading.split(';');
  return lines.map((line) =>
    Object.fromEntries(line.split(';').map((cell, index) => [columns[index] ?? '', cell])),
  );
}
