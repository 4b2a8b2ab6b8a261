import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
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
  if (operation === null || !['explain', 'source', 'reconciliation'].includes(operation.kind)) return null;
  const amount = reading.amounts.find(
    (number) => number.value >= 100 && (number.unit === 'kr' || number.unit === 'none'),
  );
  if (amount === undefined || (operation.kind === 'reconciliation' && reading.has('equal'))) return null;
  const totals = priceList.services.some((service) =>
    priceList.years.some((year) => priceList.sheet(service.key, year)?.total === amount.value),
  );
  if (totals) return null;
  const named = reading.customers.flatMap(({ numbers }) => numbers);
  const cells = cellsWithFee(amount.value, priceList).filter(
    ({ customer }) => named.length === 0 || named.includes(customer),
  );
  // A customer and an amount that is not its fee: the question is about the customer.
  if (named.length > 0 && cells.length === 0) return null;
  const close = cells.filter(
    (cell) => last !== null && 'customers' in last && last.customers.includes(cell.customer),
  );
  const [cell, ...others] = close.length > 0 ? close : cells;
  if (cell === undefined)
    return { type: 'refuse', refusal: { type: 'unknown-amount', amount: amount.value }, question: null };
  if (others.length > 0) {
    return {
      type: 'clarify',
      clarification: { type: 'ambiguous-amount', amount: amount.value, cells: [cell, ...others] },
      question: null,
    };
  }
  return question(
    {
      ...operation,
      customers: [cell.customer],
      group: null,
      services: [cell.service],
      year: cell.year,
    } as Question,
    reading,
    false,
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
