import type { Decimal } from '../../calc/index.ts';
import type { StoredSheet } from '../../data/index.ts';
import type { Row } from '../../dialogs/ports.ts';

/** A fee as the list prints it: `54 575 kr`, `- kr` for 0, nothing for a blank cell. */
export function feeAsPrinted(fee: number | null): string {
  if (fee === null) return '';
  return fee === 0 ? '- kr' : `${grouped(String(fee))} kr`;
}

/** A count as the list prints it: `32 753`. */
export function countAsPrinted(count: Decimal | null): string {
  return count === null ? '' : grouped(count.toFixed());
}

/** A share as the list prints it: `9,10%`. */
export function shareAsPrinted(share: string | null): string {
  return share === null ? '' : `${share.replace('.', ',')}%`;
}

/** The cells of a row in the service's own columns, newest year first; the list has no 2024 row without a 2025 one. */
export function rowAsPrinted(row: Row, newest: StoredSheet, older: StoredSheet): readonly string[] {
  const name = `${row.printedName}${row.mark}`;
  const fees = [feeAsPrinted(row.fee), feeAsPrinted(older.row(row.customer)?.fee ?? null)];
  // The switchboard's weights are derived: no counts are printed.
  const count = newest.origin === 'printed' ? [countAsPrinted(row.weight)] : [];
  return [String(row.customer), name, ...count, shareAsPrinted(row.printedShare), ...fees];
}

/** The lines of sums of both years in the order of the list, blank cells left out. */
export function sumsAsPrinted(newest: StoredSheet, older: StoredSheet): readonly (readonly string[])[] {
  return newest.sums.flatMap(({ block }) => {
    const both = [newest, older].flatMap((sheet) => sheet.sums.filter((sum) => sum.block === block));
    return [...new Set(both.map(({ line }) => line))].map((line) =>
      [
        line,
        ...both
          .filter((sum) => sum.line === line)
          .flatMap((sum) => [countAsPrinted(sum.count), shareAsPrinted(sum.printedShare)]),
        ...both.filter((sum) => sum.feeLine === line).map(({ fee }) => feeAsPrinted(fee)),
      ].filter((cell) => cell !== ''),
    );
  });
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ' ');
}
