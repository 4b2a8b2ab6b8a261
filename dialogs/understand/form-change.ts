import { type CalcError, Decimal, toDecimal, weightOf } from '../../calc/index.ts';
import { amended, isComputable } from '../amended.ts';
import { amountOf, type FormEntry, type FormField, isOfCustomer } from '../form.ts';
import { isCurrent } from '../lineage.ts';
import type { PriceList, WeightUnit } from '../ports.ts';
import type { Language } from '../reply.ts';
import { changesOf, type ScenarioChange, type Step } from '../scenario.ts';
import { decimalText, factorOf } from './change-words.ts';
import { joined } from './member-changes.ts';
import type { Clarification, Refusal } from './outcome.ts';
import { problemOf } from './possible.ts';
import { readAmount } from './read-amount.ts';

/** What the amount of a form is: kronor, per cent, or what the service counts. */
export type Counts = 'kr' | 'percent' | WeightUnit;

/** Why a form cannot be computed on, and at which field that is told. */
export interface FormProblem {
  readonly field: FormField;
  readonly why:
    | { readonly type: 'refuse'; readonly refusal: Refusal }
    | { readonly type: 'clarify'; readonly clarification: Clarification }
    /** A name is missing, or one of the user's other scenarios has it. */
    | { readonly type: 'name'; readonly taken: string | null }
    | { readonly type: 'amount'; readonly counts: Counts; readonly written: string };
}

/**
 * Returns the step that the fields of a form say, on top of `steps`, or the problem of the first field that says
 * none. The newest year of the list is changed, as by words; numbers are read as the language of the form writes them.
 */
export function changeOfForm(
  entry: FormEntry,
  steps: readonly Step[],
  priceList: PriceList,
  language: Language,
): Step | FormProblem {
  const { service, customer } = entry;
  if (service === null || priceList.service(service) === undefined)
    return {
      field: 'service',
      why: { type: 'clarify', clarification: { type: 'need-service', services: [] } },
    };
  const year = priceList.years.at(-1) ?? 0;
  const sheet = priceList.sheet(service, year);
  if (!isComputable(sheet))
    return { field: 'service', why: { type: 'refuse', refusal: { type: 'what-if-no-fee', service, year } } };
  const known = customer === null ? undefined : priceList.customer(customer);
  if (isOfCustomer(entry.change) && (known === undefined || !isCurrent(known, priceList)))
    return { field: 'customer', why: { type: 'clarify', clarification: { type: 'need-customer' } } };
  const amount = amountOf(entry.change);
  // A number of what is not published would only seem to be one.
  if (amount === 'count' && sheet.origin !== 'printed') {
    const problem =
      entry.change === 'join' && customer !== null
        ? ({ type: 'join-needs-weight', customer } as const)
        : ({ type: 'calls-not-published' } as const);
    return {
      field: 'change',
      why: { type: 'refuse', refusal: { type: 'what-if-problem', problem, service } },
    };
  }
  const unit = priceList.service(service)?.unit ?? 'cases';
  const counts = amount === 'count' ? unit : amount;
  const value = counts === null ? 0 : readAmount(entry.amount, counts, language);
  if (counts !== null && value === null)
    return { field: 'amount', why: { type: 'amount', counts, written: entry.amount.trim() } };
  const before = changesOf(steps, service);
  const changes = made(entry, value ?? 0, () => {
    const now = amended(sheet, before, priceList);
    const base = sheet.allocation.scheme.pools.find((pool) => pool.base !== 'equal')?.base ?? '';
    const weight = (of: number) =>
      now.customers.includes(of) ? toDecimal(weightOf(now, of, base), 40).toFixed() : null;
    return { base, weight };
  });
  const error = problemOf(sheet, [...before, ...changes], priceList);
  return error === null
    ? { service, changes }
    : {
        field: fieldOf(error),
        why: { type: 'refuse', refusal: { type: 'impossible-change', error, service } },
      };
}

/** The weight that the service is split by, and a customer's after the changes so far. */
type Weights = () => { readonly base: string; readonly weight: (of: number) => string | null };

function made({ change, customer }: FormEntry, amount: number, weights: Weights): ScenarioChange[] {
  const customers = customer === null ? [] : [customer];
  const value = decimalText(amount);
  switch (change) {
    case 'count-to':
      return [{ type: 'set-weight', customers, base: weights().base, value }];
    case 'count-by':
      return [{ type: 'add-weight', customers, base: weights().base, value }];
    case 'count-percent':
      return [{ type: 'scale-weight', customers, base: weights().base, factor: movedBy(amount) }];
    case 'total-to':
      return [{ type: 'set-total', value }];
    case 'total-by':
      return [{ type: 'add-total', value }];
    case 'total-percent':
      return [{ type: 'scale-total', factor: movedBy(amount) }];
    case 'equal-part':
      return [{ type: 'set-equal-part', part: factorOf([amount, 100]) }];
    case 'join': {
      const { base, weight } = weights();
      return [...joined(customers, value, { base, weightOf: weight }).changes];
    }
    case 'leave':
      return [{ type: 'leave', customers }];
  }
}

/** A factor that moves by a per cent: 10 is 1.1. */
function movedBy(percent: number) {
  return factorOf([new Decimal(100).plus(percent), 100]);
}

function fieldOf({ info }: CalcError): FormField {
  switch (info.code) {
    case 'unknown-customer':
    case 'already-member':
      return 'customer';
    case 'no-equal-pool':
    case 'no-members':
      return 'change';
    default:
      return 'amount';
  }
}
