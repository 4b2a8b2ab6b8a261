import type { Row } from '../dialogs/ports.ts';
import type { StoredSheet } from './stored-sheet.ts';

/** How a row and the footnotes disagree, or why a fee is 0. */
export interface MarkOddity {
  readonly service: string;
  readonly year: number;
  readonly customer: number;
  readonly oddity: 'named-but-charged' | 'named-without-mark' | 'zero-without-mark' | 'zero-with-mark';
  readonly fee: number | null;
  readonly mark: string;
}

/**
 * The oddities of a sheet that has footnotes: customers whom a footnote counts in another one but who have no mark
 * or are charged, and dashes with and without a mark. A row may have two.
 */
export function markOddities({ service, year, rows, countedIn }: StoredSheet): readonly MarkOddity[] {
  if (countedIn.length === 0) return [];
  const named = new Set(countedIn.flatMap(({ customers }) => customers));
  return rows.flatMap((row) =>
    odditiesOf(row, named.has(row.customer)).map((oddity) =>
      Object.freeze({ service, year, customer: row.customer, oddity, fee: row.fee, mark: row.mark }),
    ),
  );
}

function odditiesOf({ fee, mark }: Row, isNamed: boolean): MarkOddity['oddity'][] {
  const oddities: MarkOddity['oddity'][] = [];
  if (isNamed && fee !== null && fee > 0) oddities.push('named-but-charged');
  if (isNamed && mark === '') oddities.push('named-without-mark');
  if (fee === 0) oddities.push(mark === '' ? 'zero-without-mark' : 'zero-with-mark');
  return oddities;
}
