import type { Given } from '../draft.ts';
import { shown, type Tell } from '../problem.ts';
import { isFault, readFee } from './figure.ts';
import type { TextLine } from './lines.ts';
import { AMOUNT, type Section } from './sections.ts';

/** The total of a service in a year, kr, and as it is printed. */
export interface PrintedTotal {
  readonly year: number;
  readonly total: Given<number>;
  readonly asPrinted: string;
}

/**
 * The totals that the introduction of a section prints, newest year first: as many years as amounts, in the same order.
 * Empty, and told, where they cannot be set side by side.
 */
export function readTotals(
  { introduction, heading }: Section,
  file: string,
  tell: Tell,
): readonly PrintedTotal[] {
  const found = introduction.filter((line) => !isProse(line)).flatMap(yearsAndAmounts);
  const years = found.flatMap((each) => ('year' in each ? [each] : []));
  const amounts = found.flatMap((each) => ('amount' in each ? [each] : []));
  const place = (line: TextLine) => ({ file, sheet: null, line: line.number, cell: null });
  const told = (got: string) => {
    const expected = 'årtalen och lika många totaler i kronor före tabellen';
    tell({ code: 'missing-value', place: place(amounts[0]?.line ?? heading), expected, got });
    return [];
  };
  if (amounts.length === 0) return told('det står ingen total under rubriken');
  if (new Set(years.map(({ year }) => year)).size !== years.length || years.length !== amounts.length) {
    return told(`där står ${years.length} årtal och ${amounts.length} totaler`);
  }
  return amounts
    .flatMap(({ amount, line }, index): PrintedTotal[] => {
      const total = readFee(amount);
      if (isFault(total) || total === null) {
        const expected = isFault(total) ? total.expected : 'en total i kronor';
        const code = isFault(total) ? total.code : 'missing-value';
        tell({ code, place: place(line), expected, got: shown(amount) });
        return [];
      }
      const year = years[index]?.year ?? 0;
      return [{ year, total: { value: total, place: place(line) }, asPrinted: amount }];
    })
    .sort((a, b) => b.year - a.year);
}

type Found = { readonly year: number } | { readonly amount: string; readonly line: TextLine };

/** Years and amounts in the order of the line; the digits of a year may stand just before an amount's. */
function yearsAndAmounts(line: TextLine): readonly Found[] {
  return line.cells.flatMap((cell) => {
    const amount = AMOUNT.exec(cell);
    if (amount === null) return yearsIn(cell);
    // "Fast avgift 2025 2 024 000 kr": the year is no part of the amount.
    const text = amount[0].replace(/^((19|20)\d\d) (?=\d{1,3}( \d{3})* ?kr)/i, '');
    const start = amount.index + amount[0].length - text.length;
    return [
      ...yearsIn(cell.slice(0, start)),
      { amount: text, line },
      ...yearsIn(cell.slice(amount.index + amount[0].length)),
    ];
  });
}

function yearsIn(text: string): readonly Found[] {
  return [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => ({ year: Number(year) }));
}

/** A sentence names years, too, but those of a period. */
function isProse({ text, cells }: TextLine): boolean {
  return cells.length === 1 && (/\.\s*$/.test(text) || text.trim().split(' ').length > 8);
}
