import type { InputPlace } from '../draft.ts';
import { shown, type Tell } from '../problem.ts';
import { isYear, NAME_HEADING, NUMBER_HEADING } from './line-kind.ts';
import type { TableHead } from './tables.ts';

/** What a column of a table holds, and of which year. */
export interface Column {
  readonly index: number;
  readonly holds: 'count' | 'share' | 'fee';
  readonly year: number;
  /** The heading with its year, as one says where a fee stands: "Årsavgift 2025". */
  readonly heading: string;
}

/** The columns of a table. */
export interface Columns {
  readonly number: number;
  readonly name: number;
  readonly figures: readonly Column[];
  /** The places of all of them in a row. */
  readonly indexes: ReadonlySet<number>;
}

/**
 * Reads column headings, which may stand on two or three lines. A count or a share without a year is the newest year's;
 * fees without one are those of `years` (newest first) in their order.
 */
export function readColumns(
  head: TableHead,
  years: readonly number[],
  place: InputPlace,
  tell: Tell,
): Columns {
  const { columns } = head;
  const number = columns.cells.findIndex((cell) => NUMBER_HEADING.test(cell));
  const name = columns.cells.findIndex((cell) => NAME_HEADING.test(cell));
  const width = Math.max(columns.cells.length, ...head.after.map(({ cells }) => cells.length));
  const found = Array.from({ length: width }, (_, index) => index)
    .filter((index) => index !== number && index !== name)
    .flatMap((index) => {
      const texts = [columns, ...head.after]
        .map(({ cells }) => cells[index] ?? '')
        .filter((cell) => cell !== '');
      const holds = texts.length === 0 ? undefined : kindOf(texts.join(' '));
      if (holds !== undefined) return [{ index, holds, texts, year: yearIn(texts) }];
      if (texts.length > 0) {
        const expected = 'en kolumn med antal, andel eller avgift';
        tell({
          code: 'unknown-column',
          place,
          expected,
          got: `kolumnen ${shown(texts.join(' '))} läses inte`,
        });
      }
      return [];
    });
  const fees = found.filter(({ holds }) => holds === 'fee');
  const isInOrder = fees.every(({ year }) => year === undefined) && fees.length === years.length;
  const figures = found.map(({ index, holds, texts, year }): Column => {
    const own = year ?? (holds === 'fee' ? undefined : years[0]);
    const position = fees.findIndex((fee) => fee.index === index);
    const its = own ?? (isInOrder ? years[position] : undefined) ?? UNKNOWN_YEAR;
    return { index, holds, year: its, heading: headingOf(texts, its, head, index) };
  });
  checkColumns(figures, years, place, tell);
  const indexes = new Set([number, name, ...figures.map(({ index }) => index)]);
  return { number, name, figures, indexes };
}

function kindOf(text: string): Column['holds'] | undefined {
  if (/andel|%/i.test(text)) return 'share';
  if (/avgift|pris|\bkr\b/i.test(text) || isYear(text)) return 'fee';
  return /antal|ärende|samtal|anrop|användare|licens/i.test(text) ? 'count' : undefined;
}

function yearIn(texts: readonly string[]): number | undefined {
  const [year] = texts.join(' ').match(/(?<!\d)(19|20)\d\d(?!\d)/) ?? [];
  return year === undefined ? undefined : Number(year);
}

function headingOf(texts: readonly string[], year: number, { before }: TableHead, index: number): string {
  const named = texts.find((text) => !isYear(text));
  // What a fee is called may stand above its year.
  const above = before.map(({ cells }) => cells[index] ?? '').findLast((cell) => /avgift|pris/i.test(cell));
  const heading = named ?? above ?? '';
  return heading.includes(String(year)) ? heading : `${heading} ${year}`.trim();
}

function checkColumns(
  figures: readonly Column[],
  years: readonly number[],
  place: InputPlace,
  tell: Tell,
): void {
  const fees = figures.filter(({ holds }) => holds === 'fee');
  const clear = fees.length > 0 && fees.every(({ year }) => years.includes(year));
  const keys = new Set(figures.map(({ holds, year }) => `${holds} ${year}`));
  if (clear && keys.size === figures.length) return;
  const expected = `en kolumn med avgifter för varje år (${years.join(', ')}) och högst en med antal och en med andel per år`;
  tell({ code: 'missing-column', place, expected, got: 'kolumnrubrikerna går inte att läsa så' });
}

const UNKNOWN_YEAR = 0;
