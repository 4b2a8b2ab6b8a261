import type { PriceList, Sheet } from '../ports.ts';
import type { Question } from '../question.ts';
import { readBounds } from './bounds.ts';
import { question } from './conclusion.ts';
import type { Operation } from './operation.ts';
import type { Cell, Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';

/** "Hur räknas 54 575 fram?": the printed fee of that amount, in the conversation's scope first. */
export function feeAskedByAmount(
  reading: Reading,
  operation: Operation | null,
  last: Question | null,
  priceList: PriceList,
): Outcome | null {
  const explains = operation !== null && ['explain', 'source', 'reconciliation'].includes(operation.kind);
  // "Hur hamnade Järva på 54 575?" asks for the way, "vem betalar exakt 238 118?" for the payer.
  const seeks =
    (operation === null || operation.kind === 'value' || operation.kind === 'filter') &&
    reading.has('how', 'who', 'why');
  if (!explains && !(seeks && readBounds(reading) === null)) return null;
  const amount = reading.amounts.find(
    (number) => number.value >= 100 && (number.unit === 'kr' || number.unit === 'none'),
  );
  if (amount === undefined || (operation?.kind === 'reconciliation' && reading.has('equal'))) return null;
  const totals = priceList.services.some((service) =>
    priceList.years.some((year) => isSumOf(priceList.sheet(service.key, year), amount.value)),
  );
  if (totals) return null;
  const named = reading.customers.flatMap(({ numbers }) => numbers);
  const cells = cellsWithFee(amount.value, priceList).filter(
    ({ customer }) => named.length === 0 || named.includes(customer),
  );
  if (named.length > 0 && cells.length === 0) {
    // A customer and an amount that is not its fee: what it does pay is the answer to "stämmer det att …?".
    if (operation?.kind !== 'reconciliation') return null;
    const services = [...new Set(reading.services.flatMap(({ keys }) => keys))];
    const year = Math.max(...priceList.years);
    return question(
      { kind: 'value', measure: 'fee', customers: named, group: null, services, year },
      reading,
      false,
    );
  }
  const close = cells.filter(
    (cell) => last !== null && 'customers' in last && last.customers.includes(cell.customer),
  );
  const fitting = newestOf(close.length > 0 ? close : cells);
  const [cell, ...others] = fitting;
  if (cell === undefined)
    return { type: 'refuse', refusal: { type: 'unknown-amount', amount: amount.value }, question: null };
  if (others.length > 0 && reading.has('who')) {
    const services = [...new Set(fitting.map(({ service }) => service))];
    const bounds = { min: amount.value, max: amount.value, minInclusive: true, maxInclusive: true };
    const year = Math.max(...fitting.map((other) => other.year));
    return question(
      {
        kind: 'filter',
        notIn: null,
        than: null,
        measure: 'fee',
        countOnly: false,
        each: false,
        exclusively: false,
        ...bounds,
        customers: [],
        group: null,
        services: services.length === 1 ? services : [],
        year,
      },
      reading,
      false,
    );
  }
  if (others.length > 0) {
    return {
      type: 'clarify',
      clarification: { type: 'ambiguous-amount', amount: amount.value, cells: [cell, ...others] },
      question: null,
    };
  }
  const scope = { customers: [cell.customer], group: null, services: [cell.service], year: cell.year };
  const asked: Question = explains
    ? // The scope added to an operation is the question of its kind, which TypeScript cannot follow.
      ({ ...operation, ...scope } as Question)
    : reading.has('who')
      ? { kind: 'value', measure: 'fee', ...scope }
      : { kind: 'explain', nothing: false, changes: [], ...scope };
  return question(asked, reading, false);
}

/** An amount is the total of a sheet, or what its rows or blocks add to. */
export function isSumOf(sheet: Sheet | undefined, amount: number): boolean {
  if (sheet === undefined) return false;
  const rows = sheet.rows.reduce((sum, { fee }) => sum + (fee ?? 0), 0);
  return sheet.total === amount || rows === amount || sheet.sums.some(({ fee }) => fee === amount);
}

/** The same fee in several years is the newest one's, unless a year is said. */
function newestOf(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter(
    (cell) =>
      !cells.some(
        (other) =>
          other.customer === cell.customer && other.service === cell.service && other.year > cell.year,
      ),
  );
}

function cellsWithFee(amount: number, priceList: PriceList): readonly Cell[] {
  return priceList.years.flatMap((year) =>
    priceList.services.flatMap((service) =>
      (priceList.sheet(service.key, year)?.rows ?? [])
        .filter((row) => row.fee === amount)
        .map((row) => ({ customer: row.customer, service: service.key, year })),
    ),
  );
}
