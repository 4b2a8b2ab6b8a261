import type { Row } from '../../dialogs/ports.ts';
import type { Snapshot, StoredSheet } from '../stored-sheet.ts';

/** What differs about one service in one year; `customer` is null where it is about the service itself. */
export interface SheetDifference {
  readonly service: string;
  readonly year: number;
  /** Whether it is about the figures that were preliminary beside a printed list. */
  readonly isProposal: boolean;
  readonly customer: number | null;
  readonly what: 'sheet' | 'stage' | 'total' | 'row' | 'fee' | 'count' | 'share' | 'mark' | 'printed-name';
  /** kr, or text as it stands; `null` where it does not stand. */
  readonly from: number | string | null;
  readonly to: number | string | null;
}

/** A customer of one version only, or with other particulars. */
export interface CustomerDifference {
  readonly customer: number;
  readonly number: number;
  readonly what: 'came' | 'went' | 'name' | 'kind' | 'until' | 'into' | 'other-names';
  readonly from: string | null;
  readonly to: string | null;
}

/** Everything about customers and prices in which two versions differ. */
export interface SnapshotDifference {
  readonly sheets: readonly SheetDifference[];
  readonly customers: readonly CustomerDifference[];
}

/** Compares what two snapshots hold: newest year first, services and customers in their order. */
export function differenceOf(from: Snapshot, to: Snapshot): SnapshotDifference {
  const years = [...new Set([...from.years, ...to.years])].sort((a, b) => b - a);
  const services = [...new Set([...from.services, ...to.services].map(({ key }) => key))];
  return Object.freeze({
    sheets: Object.freeze(
      years.flatMap((year) =>
        services.flatMap((service) => {
          const [one, other] = [from.sheet(service, year), to.sheet(service, year)];
          const [proposal, otherProposal] = [one?.preliminary ?? undefined, other?.preliminary ?? undefined];
          return [
            ...sheetDifferences(service, year, one, other, false),
            ...sheetDifferences(service, year, proposal, otherProposal, true),
          ];
        }),
      ),
    ),
    customers: Object.freeze(customerDifferences(from, to)),
  });
}

function sheetDifferences(
  service: string,
  year: number,
  from: StoredSheet | undefined,
  to: StoredSheet | undefined,
  isProposal: boolean,
): SheetDifference[] {
  const at = { service, year, isProposal };
  if (from === undefined && to === undefined) return [];
  if (from === undefined || to === undefined) {
    const whole = { from: from?.total ?? null, to: to?.total ?? null };
    return [Object.freeze({ ...at, customer: null, what: 'sheet', ...whole })];
  }
  const own: Pick<SheetDifference, 'what' | 'from' | 'to'>[] = [
    { what: 'stage', from: from.stage, to: to.stage },
    { what: 'total', from: from.total, to: to.total },
  ];
  const [rows, others] = [byCustomer(from), byCustomer(to)];
  const customers = new Set([...rows.keys(), ...others.keys()]);
  return [
    ...own
      .filter((one) => one.from !== one.to)
      .map((one) => Object.freeze({ ...at, customer: null, ...one })),
    ...[...customers].flatMap((customer) =>
      rowDifferences(rows.get(customer), others.get(customer), from, to).map((one) =>
        Object.freeze({ ...at, customer, ...one }),
      ),
    ),
  ];
}

function rowDifferences(
  from: Row | undefined,
  to: Row | undefined,
  fromSheet: StoredSheet,
  toSheet: StoredSheet,
): Pick<SheetDifference, 'what' | 'from' | 'to'>[] {
  // One that has come or gone is told by its fee.
  if (from === undefined || to === undefined) {
    return [{ what: 'row', from: from?.fee ?? null, to: to?.fee ?? null }];
  }
  return [
    { what: 'fee' as const, from: from.fee, to: to.fee },
    { what: 'count' as const, from: countOf(from, fromSheet), to: countOf(to, toSheet) },
    { what: 'share' as const, from: from.printedShare, to: to.printedShare },
    { what: 'mark' as const, from: from.mark, to: to.mark },
    { what: 'printed-name' as const, from: from.printedName, to: to.printedName },
  ].filter((one) => one.from !== one.to);
}

/** Weights that are derived from fees are no counts, and change with them. */
function countOf({ weight }: Row, { origin }: StoredSheet): string | null {
  return origin === 'derived' || weight === null ? null : weight.toFixed();
}

function byCustomer({ rows }: StoredSheet): ReadonlyMap<number, Row> {
  return new Map(rows.map((row) => [row.customer, row]));
}

function customerDifferences(from: Snapshot, to: Snapshot): CustomerDifference[] {
  const keys = [...new Set([...from.customers, ...to.customers].map(({ number }) => number))];
  return keys
    .sort((a, b) => a - b)
    .flatMap((key): CustomerDifference[] => {
      const [one, other] = [from.customer(key), to.customer(key)];
      const at = { customer: key, number: (other ?? one)?.printedNumber ?? key };
      if (one === undefined || other === undefined) {
        const what = one === undefined ? ('came' as const) : ('went' as const);
        return [Object.freeze({ ...at, what, from: one?.name ?? null, to: other?.name ?? null })];
      }
      const names = (customer: typeof one) =>
        customer.names
          .map(({ text, until }) => (until === undefined ? text : `${text} till ${until}`))
          .sort()
          .join(', ');
      return [
        { what: 'name' as const, from: one.name, to: other.name },
        { what: 'kind' as const, from: one.kind, to: other.kind },
        { what: 'until' as const, from: one.until, to: other.until },
        { what: 'into' as const, from: nameOf(one.into, from), to: nameOf(other.into, to) },
        { what: 'other-names' as const, from: names(one), to: names(other) },
      ]
        .filter((difference) => difference.from !== difference.to)
        .map((difference) => Object.freeze({ ...at, ...difference }));
    });
}

function nameOf(customer: number | null, { customer: known }: Snapshot): string | null {
  return customer === null ? null : (known(customer)?.name ?? String(customer));
}
