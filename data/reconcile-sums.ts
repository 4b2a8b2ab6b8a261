import { Decimal } from '../calc/index.ts';
import type { Customer, PrintedSum } from '../dialogs/ports.ts';
import { isInBlock } from './blocks.ts';
import type { StoredSheet } from './stored-sheet.ts';

/** A printed sum of fees (kr) or counts that the rows of its block do not add to. */
export interface SumDifference {
  readonly service: string;
  readonly year: number;
  readonly block: PrintedSum['block'];
  readonly of: 'fees' | 'counts';
  readonly printed: string;
  readonly added: string;
}

/** A sum of fees that stands beside another heading than the rest of its line. */
export interface MisplacedSum {
  readonly service: string;
  readonly year: number;
  readonly block: PrintedSum['block'];
  readonly fee: number;
  readonly line: string;
  readonly feeLine: string;
}

/** The sheet's sums that differ from the sum of what is printed (fees) or known (counts) for each row. */
export function sumDifferences(
  sheet: StoredSheet,
  customer: (number: number) => Customer | undefined,
): readonly SumDifference[] {
  const { service, year, sums, origin } = sheet;
  return sums.flatMap(({ block, fee, count }) => {
    const rows = sheet.rows.filter((row) => {
      const kind = customer(row.customer)?.kind;
      return kind !== undefined && isInBlock(kind, block);
    });
    const fees = add(rows.map((row) => new Decimal(row.fee ?? 0)));
    // Derived weights are no counts: only their ratios are known.
    const counts = origin === 'derived' ? null : add(rows.map((row) => row.weight ?? new Decimal(0)));
    const compared = [
      { of: 'fees' as const, printed: fee === null ? null : new Decimal(fee), added: fees },
      { of: 'counts' as const, printed: count, added: counts },
    ];
    return compared.flatMap(({ of, printed, added }) =>
      printed === null || added === null || printed.equals(added)
        ? []
        : [Object.freeze({ service, year, block, of, printed: printed.toFixed(), added: added.toFixed() })],
    );
  });
}

/** The sheet's sums whose fee is printed on another line. */
export function misplacedSums({ service, year, sums }: StoredSheet): readonly MisplacedSum[] {
  return sums.flatMap(({ block, fee, line, feeLine }) =>
    fee === null || line === feeLine ? [] : [Object.freeze({ service, year, block, fee, line, feeLine })],
  );
}

function add(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), new Decimal(0));
}
