import type { Reconciliation, SheetKey } from './reconciliation.ts';
import type { Snapshot } from './stored-sheet.ts';
import { type TextColumn, textTable } from './text-table.ts';

/** The reconciliation as tables for whoever builds the snapshot; a part without entries says so in a word. */
export function printReconciliation(
  found: Reconciliation,
  { customer, service }: Pick<Snapshot, 'customer' | 'service'>,
): string {
  const called = (number: number): string => `${number} ${customer(number)?.name ?? ''}`;
  const sheet = ({ service: key, year }: SheetKey): string => `${service(key)?.name.en ?? key} ${year}`;
  const sheets = (keys: readonly SheetKey[]): readonly string[][] => keys.map((key) => [sheet(key)]);
  return [
    part(
      'Fees that the rule computes otherwise',
      ['service', 'customer', '>printed', '>computed', '>difference'],
      found.fees.map((row) => [
        sheet(row),
        called(row.customer),
        kr(row.printed),
        kr(row.computed),
        kr(row.difference),
      ]),
    ),
    part(
      'Sums that the rows do not add to',
      ['service', 'block', 'of', '>printed', '>rows add to'],
      found.sums.map((row) => [
        sheet(row),
        row.block,
        row.of,
        kr(Number(row.printed)),
        kr(Number(row.added)),
      ]),
    ),
    part(
      'Sums that stand on another line',
      ['service', 'block', '>fee', 'its line', 'printed on'],
      found.misplacedSums.map((row) => [sheet(row), row.block, kr(row.fee), row.line, row.feeLine]),
    ),
    part(
      'Shares that compute otherwise',
      ['service', 'customer', '>printed', '>computed'],
      found.shares.map((row) => [sheet(row), called(row.customer), `${row.printed} %`, `${row.computed} %`]),
    ),
    part(
      'Footnotes and charges',
      ['service', 'customer', '>fee', 'mark', 'what'],
      found.marks.map((row) => [
        sheet(row),
        called(row.customer),
        kr(row.fee ?? 0),
        row.mark,
        row.oddity.replaceAll('-', ' '),
      ]),
    ),
    part(
      'Rows that are missing somewhere',
      ['customer', 'what', 'service'],
      found.rows.map((row) => [called(row.customer), row.oddity.replaceAll('-', ' '), sheet(row)]),
    ),
    part(
      'Names printed otherwise',
      ['customer', 'printed', 'what', 'services'],
      found.names.map((row) => [
        called(row.customer),
        row.printed,
        row.oddity.replaceAll('-', ' '),
        row.services.join(', '),
      ]),
    ),
    part('Printed without their rule, not recomputed', ['service'], sheets(found.withoutRule)),
    part('No fixed fee that year', ['service'], sheets(found.withoutFixedFee)),
    part('A price per call on top, not in the list', ['service'], sheets(found.withPricePerCall)),
  ].join('\n\n');
}

/** `>` before a heading aligns its column to the right. */
function part(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return `${title}: none`;
  const columns = headings.map(
    (heading): TextColumn => ({
      heading: heading.replace(/^>/, ''),
      align: heading.startsWith('>') ? 'right' : 'left',
    }),
  );
  return `${title}: ${rows.length}\n${textTable(columns, rows)}`;
}

function kr(amount: number): string {
  // A narrow way of grouping that any terminal shows.
  return String(amount)
    .replace('-', '−')
    .replace(/\B(?=(\d{3})+$)/g, ' ');
}
