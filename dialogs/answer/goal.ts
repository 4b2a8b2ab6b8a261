import {
  type Allocation,
  cheaperThan,
  Decimal,
  type Exact,
  fee,
  largestWeight,
  type SoughtWeight,
  sensitivity,
  smallestWeight,
  TWENTY_PERCENT_EACH_WAY,
  toDecimal,
  totalForFee,
  unitCost,
  weightForFee,
  weightOf,
} from '../../calc/index.ts';
import { amended, isComputable } from '../amended.ts';
import type { PriceList, Sheet } from '../ports.ts';
import type { Question } from '../question.ts';
import { standing } from '../scenario.ts';
import { type Answer, answer, type Table } from './answer.ts';
import { computed, type Figure, percentOfExact } from './figure.ts';
import { type Message, message } from './message.ts';
import { understood } from './scope.ts';

type Goal = Question & { kind: 'goal' };

/** Which input leads to a wanted fee, in closed form; or how much the fee moves with the input. */
export function answerGoal(question: Goal, priceList: PriceList): Answer {
  const { year, changes, customers } = question;
  const [service = ''] = question.services;
  const [customer = 0, other = 0] = customers;
  const sheet = priceList.sheet(service, year);
  if (!isComputable(sheet))
    return answer({ kind: 'goal', lead: [message('no-fixed-fee', { service, year })] });
  const allocation = amended(sheet, changes, priceList);
  const missing = customers.find((number) => !allocation.customers.includes(number));
  if (missing !== undefined) {
    return answer({
      kind: 'goal',
      lead: [message('what-if-absent', { who: { type: 'customers', numbers: [missing] }, service })],
      understood: understood(question),
    });
  }
  const context: GoalContext = {
    allocation,
    sheet,
    service,
    customer,
    other,
    base: baseOf(sheet),
    priceList,
  };
  return answer({
    kind: 'goal',
    lead: [
      ...(changes.length > 0 ? [message('changes', { changes: standing(changes), service })] : []),
      ...leadOf(question, context),
    ],
    table: question.goal === 'steps' ? stepsTable(context) : null,
    notes: [
      ...(sheet.origin === 'derived' ? [message('what-if-derived', { service })] : []),
      message('what-if-not-printed', {}),
    ],
    places: [{ place: sheet.place, customer, printedName: null }],
    understood: understood(question),
  });
}

interface GoalContext {
  readonly allocation: Allocation;
  readonly sheet: Sheet;
  readonly service: string;
  readonly customer: number;
  /** The one to be cheaper than. */
  readonly other: number;
  readonly base: string;
  readonly priceList: PriceList;
}

function baseOf(sheet: Sheet): string {
  return sheet.allocation?.scheme.pools.find(({ base }) => base !== 'equal')?.base ?? '';
}

function leadOf(question: Goal, context: GoalContext): readonly Message[] {
  const { customer, service, base, allocation } = context;
  const amount = question.amount ?? 0;
  switch (question.goal) {
    case 'total':
      return [sayTotal(context, amount)];
    case 'at-most':
    case 'at-least':
      return [sayBound(context, question.goal, amount)];
    case 'exactly':
      return [counted(context) ? sayCount(context, amount) : sayBound(context, 'at-most', amount)];
    case 'cheaper':
      return [sayCheaper(context)];
    case 'one-more': {
      if (!counted(context)) return [message('unit-cost-not-published', { service })];
      const cost = unitCost(allocation, { customer, base });
      return [
        message('one-more', {
          customer,
          service,
          gross: exactKr(cost.gross),
          net: exactKr(cost.difference),
          before: kr(cost.before?.fee ?? 0),
          after: kr(cost.after?.fee ?? 0),
        }),
      ];
    }
    case 'steps':
      return [message('steps', { customer, service, fee: kr(fee(allocation, customer)) })];
  }
}

/** Absolute weights are published. */
function counted({ sheet }: GoalContext): boolean {
  return sheet.origin === 'printed';
}

function sayTotal({ allocation, customer, service }: GoalContext, amount: number): Message {
  const found = totalForFee(allocation, customer, amount);
  return found.reachable
    ? message('goal-total', {
        customer,
        service,
        fee: kr(amount),
        lowest: kr(Number(found.from.total)),
        highest: kr(Number(found.to.total)),
      })
    : message('goal-total-none', { customer, service, fee: kr(amount), nearest: kr(found.nearest.fee) });
}

function sayCount(context: GoalContext, amount: number): Message {
  const { allocation, customer, service, base } = context;
  const found = weightForFee(allocation, { customer, base }, amount);
  if (found.reachable) {
    return message('goal-count', {
      customer,
      service,
      fee: kr(amount),
      lowest: count(context, found.from.weight),
      highest: count(context, found.to?.weight ?? found.from.weight),
    });
  }
  if (found.limit)
    return message('goal-unreachable', { customer, service, fee: kr(amount), limit: exactKr(found.limit) });
  return message('goal-count-between', {
    customer,
    service,
    fee: kr(amount),
    below: found.below && { count: count(context, found.below.weight), fee: kr(found.below.fee) },
    above: found.above && { count: count(context, found.above.weight), fee: kr(found.above.fee) },
  });
}

function sayBound(context: GoalContext, bound: 'at-most' | 'at-least', amount: number): Message {
  const { allocation, customer, service, base } = context;
  const whole = counted(context);
  const seek = bound === 'at-most' ? largestWeight : smallestWeight;
  const found: SoughtWeight = seek(allocation, { customer, base, fee: amount, whole });
  if (!found.reachable)
    return message('goal-unreachable', { customer, service, fee: kr(amount), limit: exactKr(found.limit) });
  if (found.everyWeight) return message('goal-always', { customer, service, bound, fee: kr(amount) });
  if (!whole) {
    const now = weightOf(allocation, customer, base);
    const { numerator, denominator } = quotient(found.at.weight, now);
    return message('goal-ratio', {
      customer,
      service,
      bound,
      fee: kr(amount),
      percent: percentOfExact({ numerator: numerator - denominator, denominator }, 'difference'),
    });
  }
  return message('goal-bound', {
    customer,
    service,
    bound,
    fee: kr(amount),
    at: { count: count(context, found.at.weight), fee: kr(found.at.fee) },
    beyond: found.beyond && { count: count(context, found.beyond.weight), fee: kr(found.beyond.fee) },
  });
}

function sayCheaper(context: GoalContext): Message {
  const { allocation, customer, other, base, service } = context;
  const now = { own: kr(fee(allocation, customer)), other: kr(fee(allocation, other)) };
  if (fee(allocation, customer) < fee(allocation, other))
    return message('cheaper-already', { customer, than: other, service, ...now });
  const { ownWeight, otherWeight } = cheaperThan(allocation, { customer, than: other, base });
  const own = ownWeight.reachable && !ownWeight.everyWeight ? ownWeight.at.weight : null;
  const others = otherWeight.reachable && !otherWeight.everyWeight ? otherWeight.at.weight : null;
  if (!counted(context)) return message('cheaper-uncounted', { customer, than: other, service, ...now });
  return message('cheaper', {
    customer,
    than: other,
    service,
    ...now,
    atMost: own === null ? null : count(context, { numerator: own, denominator: 1n }),
    orAtLeast: others === null ? null : count(context, { numerator: others, denominator: 1n }),
  });
}

function stepsTable({ allocation, customer, base, service, sheet }: GoalContext): Table {
  return {
    title: message('table-what-if', { service, year: sheet.year }),
    columns: [{ label: 'step' }, { label: 'fee' }, { label: 'difference' }],
    rows: sensitivity(allocation, { customer, base }, TWENTY_PERCENT_EACH_WAY).map((row) => ({
      emphasis: row.step.isZero(),
      cells: [
        { type: 'figure', figure: computed(row.step.times(100), 'percent', 'difference', 0) },
        { type: 'figure', figure: kr(row.after?.fee ?? 0) },
        { type: 'figure', figure: computed(row.roundedDifference, 'kr', 'difference') },
      ],
    })),
  };
}

function count({ priceList, service }: GoalContext, weight: Exact): Figure {
  return computed(toDecimal(weight, 0), priceList.service(service)?.unit ?? 'cases', 'allocation');
}

function kr(value: number): Figure {
  return computed(new Decimal(value), 'kr', 'allocation');
}

function exactKr(value: Exact): Figure {
  return computed(toDecimal(value, 2), 'kr', 'allocation', 2);
}

function quotient(a: Exact, b: Exact): Exact {
  return { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator };
}
