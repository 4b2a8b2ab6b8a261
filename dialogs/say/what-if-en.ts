import { type CalcError, Decimal } from '../../calc/index.ts';
import type { MessageParams } from '../answer/message.ts';
import type { Who } from '../answer/who.ts';
import type { WeightUnit } from '../ports.ts';
import type { ScenarioChange } from '../scenario.ts';
import type { ChangeProblem } from '../understand/read-changes.ts';
import { capital, formatExact } from './format.ts';
import { type Factor, scalingOf, shareOf } from './scaling.ts';
import type { WHAT_IF_SV } from './what-if-sv.ts';
import type { Words } from './words.ts';

const UNITS: Readonly<Record<WeightUnit, string>> = { cases: 'cases', calls: 'calls', users: 'users' };
const ONE: Readonly<Record<WeightUnit, string>> = { cases: 'case', calls: 'call', users: 'user' };

/** "1 case", "12.5 users", "2 fewer calls" */
function counted(count: Decimal | string, unit: WeightUnit, than = ''): string {
  return `${formatExact(count, 'en')} ${than}${(new Decimal(count).equals(1) ? ONE : UNITS)[unit]}`;
}

/** Kronor have öre or none. */
function kr(value: Decimal | number | string): string {
  return `SEK\u00a0${formatExact(value, 'en', 2)}`;
}

function percent(value: Decimal): string {
  return `${formatExact(value, 'en')}%`;
}

function names(customers: readonly number[], w: Words): string {
  return customers.length > 6 ? `${customers.length} customers` : w.list(customers.map(w.customer));
}

function several(side: Who): boolean {
  return side.type === 'group' || side.numbers.length > 1;
}

/** "Rise by 10%", "are halved": a factor as people say it. */
function scaling(factor: Factor, many: boolean): string {
  const change = scalingOf(factor);
  switch (change.type) {
    case 'doubled':
    case 'halved':
      return `${many ? 'are' : 'is'} ${change.type}`;
    case 'percent':
      return `${moves(change.falls, many)} by ${percent(change.size)}`;
    case 'part':
      return `${moves(change.falls, many)} by ${change.size}`;
  }
}

function moves(falls: boolean, many: boolean): string {
  return `${falls ? 'fall' : 'rise'}${many ? '' : 's'}`;
}

/** Changes in words, as clauses. */
export function changesEn(changes: readonly ScenarioChange[], service: string, w: Words): string {
  return w.list(changes.map((change) => changeEn(change, service, w)));
}

/** One change in words, as a clause. */
export function changeEn(change: ScenarioChange, service: string, w: Words): string {
  const unit = w.priceList.service(service)?.unit ?? 'cases';
  switch (change.type) {
    case 'set-weight':
      return `${names(change.customers, w)} ${change.customers.length > 1 ? 'each have' : 'has'} ${counted(change.value, unit)}`;
    case 'add-weight': {
      const value = new Decimal(change.value);
      return `${names(change.customers, w)} ${change.customers.length > 1 ? 'each get' : 'gets'} ${counted(value.abs(), unit, value.lt(0) ? 'fewer ' : 'more ')}`;
    }
    case 'scale-weight':
      return `the ${UNITS[unit]} of ${names(change.customers, w)} ${scaling(change.factor, true)}`;
    case 'set-total':
      return `the total is ${kr(change.value)}`;
    case 'add-total': {
      const value = new Decimal(change.value);
      return `the total ${moves(value.lt(0), false)} by ${kr(value.abs())}`;
    }
    case 'scale-total':
      return `the total ${scaling(change.factor, false)}`;
    case 'set-equal-part':
      return `${share(change.part)} is split equally`;
    case 'join':
      return `${change.name ?? w.customer(change.customer)} joins${weights(change.weights, service, w)}`;
    case 'leave':
      return `${names(change.customers, w)} ${change.customers.length > 1 ? 'leave' : 'leaves'} the service`;
    case 'merge':
      return `${names(change.customers, w)} merge${change.name === undefined ? '' : ` into ${change.name}`}`;
    case 'split':
      return `${w.customer(change.customer)} splits into ${change.into.length} parts${parts(change.into, service, w)}`;
    case 'weights-of-year':
      return `the allocation is the one from ${change.year}`;
  }
}

function share(part: Factor): string {
  const of = shareOf(part);
  return 'percent' in of ? percent(of.percent) : of.quotient;
}

/** Derived weights are no counts, so they are not shown. */
function weights(of: Readonly<Record<string, string>>, service: string, w: Words): string {
  const unit = w.priceList.service(service)?.unit ?? 'cases';
  const counts = Object.entries(of).flatMap(([base, value]) => (base === unit ? [value] : []));
  return unit === 'calls' || counts.length === 0
    ? ''
    : ` with ${w.list(counts.map((count) => counted(count, unit)))}`;
}

function parts(into: Extract<ScenarioChange, { type: 'split' }>['into'], service: string, w: Words): string {
  const unit = w.priceList.service(service)?.unit ?? 'cases';
  if (unit === 'calls') return '';
  return ` (${w.list(
    into.map((part) =>
      Object.values(part.weights)
        .map((count) => formatExact(count, 'en', 2))
        .join(''),
    ),
  )} ${UNITS[unit]})`;
}

/** Why a change makes no sense, for the user. */
export function impossibleEn({ info }: CalcError, w: Words): string {
  switch (info.code) {
    case 'negative-weight':
      return 'The count would become negative.';
    case 'total-not-positive':
      return 'The total must be more than zero.';
    case 'part-out-of-range':
      return 'The equal part must lie between 0 and 100%.';
    case 'unknown-customer':
      return `${w.customer(info.customer)} is not in the service.`;
    case 'weights-sum-to-zero':
      return 'Then nobody has a count left to split by.';
    case 'number-too-large':
      return 'The number is too large to calculate with.';
    case 'no-members':
      return 'Then nobody is left to pay.';
    case 'no-equal-pool':
      return 'Nothing is split equally in that service.';
    case 'too-few-customers':
      return 'It takes at least two customers to merge.';
    case 'already-member':
      return `${w.customer(info.customer)} is in the service already.`;
    case 'split-does-not-add-up':
      return `The parts come to ${formatExact(info.got, 'en')}, but ${w.customer(info.customer)} has ${formatExact(info.expected, 'en')}.`;
    case 'negative-factor':
      return 'It cannot fall by more than 100%.';
    default:
      return 'That change cannot be calculated.';
  }
}

/** Why a message's change could not be read. */
export function changeProblemEn(problem: ChangeProblem, service: string, w: Words): string {
  switch (problem.type) {
    case 'unclear-amount':
      return `Do you mean ${formatExact(problem.value, 'en')} as a count, in per cent or in kronor? Write for example “increase by ${formatExact(problem.value, 'en')}%” or “increase by ${formatExact(problem.value, 'en')} cases”.`;
    case 'unclear-part':
      return `Shall it rise by “${problem.text}”, fall by it or fall to it? Write for example “decrease by a third” or “decrease to a third”.`;
    case 'fee-follows':
      return `A customer’s fee follows from its count and the total, so it cannot be changed by itself. Write for example “what if the ${UNITS[w.priceList.service(service)?.unit ?? 'cases']} of ${w.customer(problem.customer)} rise by 10%”, change the total, or ask which count gives a certain fee.`;
    case 'calls-not-published':
      return `The number of calls is not published for ${w.service(service)}, so I can only calculate changes in per cent. Write for example “increase by 10%”.`;
    case 'unclear-equal-part':
      return `Do you mean by ${formatExact(problem.value, 'en')} percentage points or to ${formatExact(problem.value, 'en')}%? Write for example “raise the equal part by ${formatExact(problem.value, 'en')} percentage points”.`;
    case 'unclear-direction':
      return `Shall it rise or fall by ${formatExact(problem.value, 'en')}? Write for example “increase by …” or “decrease by …”.`;
    case 'small-total':
      return `Do you mean that the total for ${w.service(service)} becomes ${kr(problem.value)}? Otherwise write for example “${formatExact(problem.value, 'en')} million”.`;
    case 'several-amounts':
      return 'I see several numbers in one change and do not know which one counts. Write one change with one number at a time, for example “increase by 10%”.';
    case 'join-needs-weight':
      return `How much should ${w.customer(problem.customer)} have? Write for example “what if ${w.customer(problem.customer)} joins ${w.service(service)} ${w.priceList.service(service)?.unit === 'calls' ? `with as many calls as ${w.customer(w.example.other)}` : `with 200 ${UNITS[w.priceList.service(service)?.unit ?? 'cases']}`}”.`;
    case 'split-needs-parts':
      return !problem.member
        ? `${w.customer(problem.customer)} is not in ${w.service(service)}.`
        : `How large should the parts be? Write for example “what if ${w.customer(problem.customer)} splits into two” or “… splits into 60% and 40%”; the parts must make up the whole.`;
    case 'year-without':
      if (problem.what === 'year')
        return `I have no price list for ${problem.year}. The years that exist are ${w.list(w.priceList.years.map(String))}.`;
      return problem.what === 'total'
        ? `${capital(w.service(service))} had no fixed fee in ${problem.year}, so there is no total to use.`
        : `What ${w.service(service)} was split by in ${problem.year} is not known, so I cannot use it.`;
    case 'no-subject':
      return 'Who or what should change? Name a customer, a group or the total.';
  }
}

/** What is said about changed inputs, in English. */
export const WHAT_IF_EN: typeof WHAT_IF_SV = {
  changes: (p, w) => `Changed for ${w.service(p.service)}: ${changesEn(p.changes, p.service, w)}.`,
  'what-if': (p, w) => {
    const sign = Number(p.difference.value.toString());
    const moved =
      sign === 0
        ? 'unchanged'
        : `${sign > 0 ? 'an increase' : 'a decrease'} of ${w.size(p.difference)}${p.percent ? ` (${w.signed(p.percent)})` : ''}`;
    return `${capital(w.who(p.who))} then ${several(p.who) ? 'pay' : 'pays'} ${p.approximate ? 'about ' : ''}${w.figure(p.after)}${several(p.who) ? ' together' : ''} for ${w.service(p.service)} instead of ${w.figure(p.before)}: ${moved}.`;
  },
  'what-if-leaves': (p, w) =>
    `${capital(w.who(p.who))} then ${several(p.who) ? 'pay' : 'pays'} nothing for ${w.service(p.service)} instead of ${w.figure(p.before)}; the others share the total.`,
  'what-if-absent': (p, w) => `${capital(w.who(p.who))} is not in ${w.service(p.service)}.`,
  'what-if-joins': (p, w) =>
    `${capital(w.who(p.who))} then ${several(p.who) ? 'pay' : 'pays'} ${p.approximate ? 'about ' : ''}${w.figure(p.after)} for ${w.service(p.service)}.`,
  'what-if-sides': (p, w) => sides(p, w),
  'what-if-no-side': (p, w) =>
    `Nobody gets a ${p.side === 'gains' ? 'lower' : 'higher'} fee for ${w.service(p.service)} from that.`,
  'what-if-nothing-moves': (p, w) =>
    `No fees for ${w.service(p.service)} change: the total is the same and everybody keeps their share.`,
  'what-if-below-krona': (p, w) => `No fee for ${w.service(p.service)} changes by a whole krona.`,
  'what-if-others': (p, w) =>
    Number(p.count.value) === 1
      ? `One more fee, not shown here, changes by ${w.signed(p.difference)}.`
      : `Another ${w.figure(p.count)} fees, not shown here, change by ${w.signed(p.difference)} in all.`,
  'what-if-derived': (p, w) =>
    `The weights for ${w.service(p.service)} are derived from the printed fees, so the amounts may be off by a krona.`,
  'what-if-sum': (p, w) =>
    `Check: the exact fees ${p.addsUp ? 'add' : 'do NOT add'} to the total ${w.figure(p.total)}; rounded to whole kronor they are ${w.figure(p.rounded)} (rounding remainder ${w.signed(p.remainder)}).`,
  'what-if-not-printed': () => 'The amounts are computed, not printed.',
  'no-scenario': () => 'Nothing is changed; the fees are computed from the price list.',
  'table-what-if': (p, w) => `Simulation, ${w.service(p.service)} ${p.year}`,
};

function sides({ gains, losses }: MessageParams['what-if-sides'], w: Words): string {
  const some = (side: typeof gains) =>
    w.list(side.map(({ customer, value }) => `${w.customer(customer)} ${w.signed(value)}`));
  return [
    ...(losses.length > 0 ? [`The largest increases: ${some(losses)}.`] : []),
    ...(gains.length > 0 ? [`The largest decreases: ${some(gains)}.`] : []),
  ].join(' ');
}
