import type { Stage } from '../../dialogs/ports.ts';
import type { StoredSheet } from '../stored-sheet.ts';

/** A fee of one year as it is published and as it would be, kr; `null` where there is no row or a blank cell. */
export interface ChangedFee {
  readonly service: string;
  readonly customer: number;
  readonly published: number | null;
  /** Whether what is published is preliminary. */
  readonly publishedStage: Stage;
  readonly fee: number | null;
}

/**
 * The fees of `sheets` that differ from those of the same service and year in `present`, those that
 * change most, in kr, first.
 */
export function changedFees(
  sheets: readonly StoredSheet[],
  present: readonly StoredSheet[],
): readonly ChangedFee[] {
  const changed = sheets.flatMap(({ service, rows }) => {
    const now = present.find((other) => other.service === service);
    if (now === undefined) return [];
    // By rows of the list only: what adds up others is no fee that was published.
    const [fees, published] = [rows, now.rows].map(
      (some) => new Map(some.map(({ customer, fee }) => [customer, fee])),
    );
    const keys = new Set([...(fees?.keys() ?? []), ...(published?.keys() ?? [])]);
    return [...keys].flatMap((customer) => {
      const [fee, was] = [fees?.get(customer) ?? null, published?.get(customer) ?? null];
      if (fee === was) return [];
      return [Object.freeze({ service, customer, published: was, publishedStage: now.stage, fee })];
    });
  });
  return Object.freeze(changed.sort((a, b) => changeOf(b) - changeOf(a)));
}

function changeOf({ fee, published }: ChangedFee): number {
  return Math.abs((fee ?? 0) - (published ?? 0));
}
