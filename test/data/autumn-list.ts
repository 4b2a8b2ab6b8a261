import { type Book, edited } from './import/book.ts';

/**
 * A workbook of 2026 as it is filled in in the autumn: totals proposed, counts measured, one customer new, nothing printed.
 * The counts are made up of last year's, and of its fees where none are printed.
 */
export function filledInAutumn(template: Uint8Array): Promise<Uint8Array> {
  return edited(template, (book) => {
    book.put('Uppgifter', 'B4', 'preliminär');
    for (const [name, service] of Object.entries(SERVICES)) fillService(book, name, service);
    const known = book.sheet('Kunder').rows.findLastIndex(([number]) => typeof number === 'number');
    const [number, name] = NEW_CUSTOMER;
    putRow(book, 'Kunder', known + 2, [number, name, 'förvaltning']);
  });
}

const NEW_CUSTOMER = [193, 'Digitaliseringsförvaltningen'] as const;

interface Filled {
  readonly total: number;
  readonly from: string;
  readonly to: string;
  /** What the new customer counts. */
  readonly added: number;
  /** How many are counted per krona of last year's fee, where no counts were printed. */
  readonly perKrona: number;
}

const SERVICES: Readonly<Record<string, Filled>> = {
  'E-tjänstsupporten': { total: 250_000, from: '2024-07', to: '2025-06', added: 40, perKrona: 0 },
  'Stockholm Direkt': { total: 2_400_000, from: '2024-07', to: '2025-06', added: 210, perKrona: 0 },
  Växeln: { total: 620_000, from: '2024-08', to: '2025-07', added: 96_000, perKrona: 19 },
  KCP: { total: 2_100_000, from: '15 juni varje år', to: '15 juni varje år', added: 6, perKrona: 0 },
};

function fillService(book: Book, name: string, { total, from, to, added, perKrona }: Filled): void {
  book.put(name, 'C4', total);
  book.put(name, 'C6', from);
  book.put(name, 'C7', to);
  let last = 0;
  for (const [index, row] of book.sheet(name).rows.entries()) {
    const [number] = row;
    if (index < FIRST_ROW || typeof number !== 'number') continue;
    last = index;
    const before = Number(row[COUNT_BEFORE] ?? 0) || Number(row[FEE_BEFORE] ?? 0) * perKrona;
    // A little more or less than last year, differently for each.
    const count = Math.round((before * (93 + (number % 17))) / 100);
    if (count > 0) book.put(name, `C${index + 1}`, count);
  }
  const [number, customer] = NEW_CUSTOMER;
  putRow(book, name, last + 2, [number, customer, added]);
}

function putRow(book: Book, sheet: string, row: number, values: readonly (string | number)[]): void {
  for (const [column, value] of values.entries())
    book.put(sheet, `${String.fromCharCode(A + column)}${row}`, value);
}

// Row 13 has the headings; last year's count and fee stand in G and H.
const FIRST_ROW = 13;
const COUNT_BEFORE = 6;
const FEE_BEFORE = 7;
const A = 'A'.charCodeAt(0);
