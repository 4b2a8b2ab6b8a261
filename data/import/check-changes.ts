import { Decimal } from '../../calc/index.ts';
import { exactNumber, kr } from '../say/index.ts';
import type { SheetSource } from '../sources.ts';
import { isTotalGiven, type ServiceDraft, type YearDraft } from './draft.ts';
import type { KnownCustomer, KnownCustomers } from './known-customers.ts';
import type { Present } from './present.ts';
import type { Tell } from './problem.ts';

/** A service of an input with what the sources will have of it. */
export interface DraftedSheet {
  readonly draft: ServiceDraft;
  readonly sheet: SheetSource;
}

/**
 * Tells what has changed a lot since the year before: services and customers that are missing, customers that have become
 * part of others, totals and sums of counts that have changed by more than half.
 * `before` are the sheets of the year before, by service.
 */
export function checkChanges(
  { year, services }: YearDraft,
  drafted: readonly DraftedSheet[],
  before: ReadonlyMap<string, SheetSource>,
  { register }: Pick<Present, 'register'>,
  known: KnownCustomers,
  tell: Tell,
): void {
  const last = year.value - 1;
  const names = new Map(register.services.map(({ key, name_sv }) => [key, name_sv]));
  for (const [key, { manifest }] of before) {
    if (manifest.total === 0 || services.some(({ service }) => service === key)) continue;
    const expected = `${names.get(key) ?? key}, som hade en fast avgift ${last}`;
    tell({ code: 'missing-service', place: year.place, expected, got: 'tjänsten saknas' });
  }
  const byKey = new Map(known.all.map((customer) => [customer.key, customer]));
  for (const { draft, sheet } of drafted) {
    const previous = before.get(draft.service);
    if (previous === undefined) continue;
    checkTotal(draft, previous, last, tell);
    checkCounts(draft, sheet, previous, last, tell);
    checkGone(draft, sheet, previous, names.get(draft.service) ?? draft.service, byKey, tell);
  }
}

function checkTotal(draft: ServiceDraft, { manifest }: SheetSource, last: number, tell: Tell): void {
  if (!isTotalGiven(draft)) return;
  const { total } = draft;
  if (!hasChangedALot(new Decimal(total.value), new Decimal(manifest.total))) return;
  const before = manifest.total === 0 ? 'ingen fast avgift' : `ungefär ${kr(manifest.total)}`;
  const expected = `${before}, som ${last}`;
  tell({ code: 'total-changed', place: total.place, expected, got: `totalen är ${kr(total.value)}` });
}

function checkCounts(
  { place }: ServiceDraft,
  sheet: SheetSource,
  previous: SheetSource,
  last: number,
  tell: Tell,
): void {
  const [now, then] = [countOf(sheet), countOf(previous)];
  if (now === null || then === null || !hasChangedALot(now, then)) return;
  const expected = `antal på ungefär ${exactNumber(then)} tillsammans, som ${last}`;
  tell({ code: 'base-changed', place, expected, got: `de är ${exactNumber(now)}` });
}

/** The sum of the counts; `null` where the weights are no counts. */
function countOf({ manifest, weights }: SheetSource): Decimal | null {
  if (manifest.weights === null || manifest.weights === 'derived') return null;
  return [...weights.values()].reduce((sum, weight) => sum.plus(weight), new Decimal(0));
}

function hasChangedALot(now: Decimal, before: Decimal): boolean {
  return now.minus(before).abs().times(2).greaterThan(before);
}

function checkGone(
  { place }: ServiceDraft,
  { rows, year }: SheetSource,
  previous: SheetSource,
  name: string,
  customers: ReadonlyMap<number, KnownCustomer>,
  tell: Tell,
): void {
  if (rows.length === 0) return;
  const present = new Set(rows.map(({ value }) => value.number));
  for (const { value } of previous.rows) {
    const customer = customers.get(value.number);
    if (present.has(value.number) || customer === undefined) continue;
    const who = `${customer.number} ${customer.name}`;
    const expected = `${who}, som ${previous.year} fanns i tjänsten`;
    const into = customer.into === null ? undefined : customers.get(customer.into);
    if (customer.until === null || customer.until > `${year}-01-01`) {
      tell({ code: 'missing-customer', place, expected, got: `kunden saknas i ${name}` });
    } else if (into !== undefined) {
      const got = `kunden har gått upp i ${into.number} ${into.name}`;
      tell({ code: 'merged-customer', place, expected, got });
    }
  }
}
