import { Decimal } from '../calc/index.ts';
import type { Row } from '../dialogs/ports.ts';

/**
 * One row that adds up `rows` for the customer that they have become; `undefined` for none, and the row itself where it is
 * the customer's own alone.
 */
export function together(customer: number, rows: readonly Row[]): Row | undefined {
  const [first] = rows;
  if (first === undefined || (rows.length === 1 && first.customer === customer)) return first;
  const fees = rows.flatMap(({ fee }) => fee ?? []);
  return Object.freeze({
    customer,
    printedName: rows.map(({ printedName }) => printedName).join(' + '),
    fee: fees.length === 0 ? null : fees.reduce((sum, fee) => sum + fee, 0),
    weight: added(rows.map(({ weight }) => weight)),
    share: added(rows.map(({ share }) => share)),
    printedShare: null,
    mark: '',
    parts: Object.freeze(rows.map((row) => row.customer)),
  });
}

/** Parts that are known only in part do not add up. */
function added(parts: readonly (Decimal | null)[]): Decimal | null {
  return parts.reduce<Decimal | null>(
    (sum, part) => (sum === null || part === null ? null : sum.plus(part)),
    new Decimal(0),
  );
}
