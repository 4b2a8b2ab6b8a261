import { Decimal } from '../../calc/index.ts';
import type { Subject } from './change-subject.ts';
import {
  abolishesEqualPart,
  decimalText,
  factorOf,
  factorSaid,
  givenTo,
  isAmount,
  isByBaseAlone,
  type Ratio,
} from './change-words.ts';
import { joined, likeOf, likeWeight, memberChange } from './member-changes.ts';
import type { Mention } from './mentions.ts';
import type { ChangeContext, Made } from './read-changes.ts';
import { anySays, says } from './says.ts';

/** The changes that one clause makes of what it is about; `null` when it makes none that can be read. */
export function changeOf(
  clause: readonly Mention[],
  subject: Subject,
  context: ChangeContext,
  repeated: (Mention & { readonly type: 'number' }) | null,
): Made | null {
  const share = subject.equal && !clause.some(isAmount) ? wholeOrNothing(clause) : null;
  if (share !== null) return { changes: [{ type: 'set-equal-part', part: share }] };
  const members = memberChange(clause, subject, context);
  if (members !== null) return members;
  const like = likeOf(clause);
  if (like !== null && !like.customers.every((customer) => subject.all[0] === customer))
    return alike(subject, like, context);
  const amounts = clause.flatMap((mention, index) => (isAmount(mention) ? [index] : []));
  // "Från 684 till 750" and "20 -> 30 %" go to the last.
  const at =
    amounts.find((index) => /(?:^|\s)(?:till|to)$/i.test(clause[index - 1]?.word ?? '')) ??
    amounts.find((index) => /(?:->|→|=>)/.test(clause[index]?.gap ?? '')) ??
    amounts[0] ??
    -1;
  if (repeated !== null) return changeBy(clause, -1, repeated, subject, context);
  const amount = clause[at];
  // "10 % per år i tre år", "600 tkr + 50 tkr": which of them is meant is not for us to choose.
  if (amounts.length > 1 && at === amounts[0]) return { type: 'several-amounts' };
  // "Calls go from 10.8 % to 12 %" are shares of the calls, which no change sets.
  const percents = amounts.filter((index) => {
    const mention = clause[index];
    return mention?.type === 'number' && mention.number.unit === 'percent';
  });
  if (percents.length > 1 && subject.all.length > 0) return { type: 'several-amounts' };
  if (amount === undefined || !isAmount(amount)) {
    const word = clause.map(factorSaid).find((factor) => factor !== null);
    return word === undefined ? null : scaled(word, subject, context);
  }
  return changeBy(clause, at, amount, subject, context);
}

/** "Den lika delen slopas" is 0, "allt delas lika" is 1. */
export function wholeOrNothing(clause: readonly Mention[]): '0' | '1' | null {
  const goes = anySays(clause, 'remove', 'leave', 'none', 'without') || abolishesEqualPart(clause);
  if (goes || isByBaseAlone(clause)) return '0';
  return anySays(clause, 'sum') && anySays(clause, 'rule', 'split') ? '1' : null;
}

/** "Valnämnden får lika många samtal som Farsta" */
function alike(subject: Subject, like: NonNullable<ReturnType<typeof likeOf>>, context: ChangeContext): Made {
  const customers = subject.all.filter((customer) => !like.customers.includes(customer));
  const value = likeWeight(like, context);
  if (value === null || customers.length === 0) return { type: 'no-subject' };
  const isNew = customers.every((customer) => context.weightOf(customer) === null);
  if (isNew) return joined(customers, value, context);
  return { changes: [{ type: 'set-weight', customers, base: context.base, value }] };
}

function changeBy(
  clause: readonly Mention[],
  at: number,
  amount: Mention & { readonly type: 'number' },
  subject: Subject,
  context: ChangeContext,
): Made | null {
  const { value, unit: said, fraction } = amount.number;
  // "And by 10?" after 5 % is 10 %.
  const relative =
    said === 'none' &&
    Math.abs(value) <= 100 &&
    relativeBefore(clause, context) !== null &&
    !context.saysUnit;
  const unit = relative ? 'percent' : said;
  const customers = [...subject.all];
  const before = clause[at - 1]?.word ?? '';
  const up =
    anySays(clause, 'rose', 'more', 'plus') ||
    clause.some(({ word }) => /^(?:fler|extra|ytterligare)$/i.test(word));
  const down = anySays(clause, 'fell', 'fewer', 'minus', 'leave', 'remove');
  const next = clause[at + 1];
  // "Har 50 ärenden till": on top of those there are.
  const further = FURTHER.test(
    clause
      .slice(at + 1, at + 3)
      .map(({ word }) => word)
      .join(' '),
  );
  const moved = (at >= 0 && says(next, 'rose', 'fell', 'more', 'fewer')) || further;
  const size = Math.abs(value);
  const plus = /\+\s*$/.test(amount.gap);
  const sign = value < 0 || down || (!up && !plus && relativeBefore(clause, context) === -1) ? -1 : 1;
  // "Blir 50 tkr dyrare" moves, "blir 50 tkr" sets.
  const sets =
    value === 0 ||
    (/^(?:till|to|upp till|up to|ner till|ned till|down to|pa|at|blir|bli|ar|vore|har|hade|becomes?|is|has|have|had|=)$/i.test(
      before,
    ) &&
      !moved) ||
    /(?:->|→|=>)/.test(amount.gap);
  const repeats = relativeBefore(clause, context);
  const adds = plus || up || down || value < 0 || repeats !== null || further;
  // "The equal part goes to zero", "den lika delen blir 30": a share is in per cent.
  const bare = unit === 'none' && (value === 0 || (sets && value >= 1 && value <= 100));
  if (subject.equal && bare)
    return equalPart({ ...amount.number, unit: 'percent' }, { moves: false, sign }, context);
  if (subject.equal && (unit === 'percent' || unit === 'percentage-points' || unit === 'fraction'))
    return equalPart(amount.number, { moves: adds && !sets, sign }, context);
  if (unit === 'percentage-points') return { type: 'unclear-amount', value, customers, text: amount.text };
  if (unit === 'times') return scaled([value, 1], subject, context);
  // "… och ge hälften till Bromma": of whose, is not for us to choose.
  const gives = clause.some(({ word }) => /^(?:ge|ger|give|gives)$/i.test(word));
  if (gives && (unit === 'percent' || unit === 'fraction') && /^(?:till|to)$/i.test(next?.word ?? ''))
    return { type: 'unclear-part', text: amount.text };
  const [first] = customers;
  if ((unit === 'percent' || unit === 'fraction') && first !== undefined && movesFee(clause, at))
    return { type: 'fee-follows', customer: first };
  if (unit === 'percent' || unit === 'fraction') {
    const [part, whole] = fraction ?? ([size, 100] as const);
    // "Minskar till 80 %" is a level; "blir 20 % dyrare" is a movement.
    const level =
      // "Has half the calls", "a quarter as many"
      (unit === 'fraction' && !adds && OF_TODAYS.test(next?.word ?? '')) ||
      /^(?:till|to)$/i.test(before) ||
      (/^(?:pa|at)$/i.test(before) && /^(?:av|of)$/i.test(next?.word ?? ''));
    // A service set to a share of what: that is not said.
    if (level && subject.byService && !up && !down)
      return { type: 'unclear-amount', value, customers, text: amount.text };
    // "Halva totalen"
    if (
      unit === 'fraction' &&
      !adds &&
      !level &&
      subject.total &&
      /^(?:total|budget|pott)/i.test(next?.word ?? '')
    )
      return { changes: [{ type: 'scale-total', factor: factorOf([part, whole]) }] };
    if (!adds && !level)
      return unit === 'fraction'
        ? { type: 'unclear-part', text: amount.text }
        : { type: 'unclear-amount', value, customers, text: amount.text };
    return scaled(level ? [part, whole] : [new Decimal(whole).plus(sign * part), whole], subject, context);
  }
  const counted = COUNTED.has(unit);
  // "Vad betalar Bromma med 300 ärenden?" sets; any other "med" moves, and a verb that is not known says no direction.
  const moves = /^(?:med|by)$/i.test(before) && !(counted && context.givesCounts);
  // "Och med 450 tkr?" after a total that was set.
  const sameAgain = context.last?.type === 'set-total' && subject.total && !subject.says;
  if (moves && !adds && !sameAgain) return { type: 'unclear-direction', value };
  // "KCP-totalen växer till 2,5 miljoner, Micasa?": no count is that large.
  const isMoney = unit === 'kr' || (unit === 'none' && size >= LARGE);
  // "5 kr mer per samtal": what comes on top of the fixed fee is not in the list.
  if (isMoney && anySays(clause, 'per') && anySays(clause, 'cases', 'calls', 'users')) return null;
  // "Om avgiften för Järva ska bli 50 000": that is no total.
  if (isMoney && subject.total && first !== undefined && (movesFee(clause, at) || isFeeOfSomebody(clause)))
    return { type: 'fee-follows', customer: first };
  if (customers.length === 0 || (isMoney && subject.total)) {
    // A count belongs to somebody, it is never kronor.
    if (counted || (!subject.total && unit !== 'kr')) return { type: 'no-subject' };
    const isSmall =
      (!adds || sets) && value > 0 && value < context.sheet.total / 100 && !/kr|sek/i.test(amount.text);
    if (isSmall) return { type: 'small-total', value };
    // "Vi räknar med att KCP kostar 1,9 mkr": as much as there is by now, or more, is where it goes.
    const level = size >= context.sheet.total / 2 && !/^(?:med|by)$/.test(before) && !plus && value > 0;
    return {
      changes: [
        adds && !sets && !level
          ? { type: 'add-total', value: decimalText(sign * size) }
          : { type: 'set-total', value: decimalText(value) },
      ],
    };
  }
  // "Får tillsammans 50 till": how they share them is not said.
  if (counted && customers.length > 1 && anySays(clause, 'sum')) return null;
  const receivers = at < 0 ? [] : receiversOf(clause.slice(at), customers, clause.slice(0, at));
  if (receivers.length > 0) return transfer(customers, receivers, amount.number, context);
  // More than everybody has together is no count of one.
  const counts = unit === 'none' && !context.saysUnit && size >= LARGE;
  if (counts) return { type: 'unclear-amount', value, customers, text: amount.text };
  // Kronor for a customer are a goal, not a change of what its fee is computed from.
  if (unit === 'kr') return null;
  // A bare number goes on with what was counted before.
  const countedBefore = context.last?.type === 'add-weight' || context.last?.type === 'set-weight';
  if (adds && !sets && unit === 'none' && !context.saysUnit && !countedBefore)
    return { type: 'unclear-amount', value, customers, text: amount.text };
  if (!context.counted && value !== 0) return { type: 'calls-not-published' };
  const { base } = context;
  return {
    changes: [
      adds && !sets
        ? { type: 'add-weight', customers, base, value: decimalText(sign * size) }
        : { type: 'set-weight', customers, base, value: decimalText(value) },
    ],
  };
}

const OF_TODAYS = /^(?:as many|as much|as|so many|the|its|their|sina|sitt)$/i;

const LARGE = 50_000;
const FURTHER =
  /^(?:till|more|extra|ytterligare|further|additional|in addition|on top|i tillagg|dartill|utover)(?! \d)(?: |$)/;

/** "Järvas avgift stiger 10 %", "Järva pays 5 % less": somebody's fee is what moves by the amount at `at`. */
function movesFee(clause: readonly Mention[], at: number): boolean {
  const fee = clause.findIndex((mention) => says(mention, 'fee'));
  const whose = clause.findIndex(
    (mention) =>
      mention.type === 'customer' ||
      (mention.type === 'words' &&
        mention.meanings.some((meaning) => meaning.type === 'group' && meaning.plural)),
  );
  const asks = clause.some(({ word }) => /^(?:vad|vad blir|hur|hur mycket|what|how|how much)$/i.test(word));
  const counts = anySays(clause, 'cases', 'calls', 'users', 'count');
  return whose >= 0 && whose < fee && fee < at && !asks && !counts;
}

/** "Avgiften för Järva", "the fee of Järva" */
function isFeeOfSomebody(clause: readonly Mention[]): boolean {
  return clause.some(
    (mention, index) =>
      says(mention, 'fee') &&
      /^(?:for|of|hos)$/i.test(clause[index + 1]?.word ?? '') &&
      clause[index + 2]?.type === 'customer',
  );
}

/** The direction that a bare "20 %" goes on with: that of the movement before it; `null` where there was none. */
function relativeBefore(clause: readonly Mention[], { last }: ChangeContext): 1 | -1 | null {
  if (clause.some(({ type }) => type === 'customer')) return null;
  const factor = last !== null && 'factor' in last ? last.factor : null;
  if (factor === null) return null;
  const value =
    typeof factor === 'string' ? Number(factor) : Number(factor.numerator) / Number(factor.denominator);
  return value < 1 ? -1 : 1;
}

/** "Tappar 100 ärenden till Bromma": who is named after "till"; of "give Järva 50 of Bromma's cases", Järva. */
function receiversOf(
  rest: readonly Mention[],
  customers: readonly number[],
  before: readonly Mention[],
): readonly number[] {
  const given = givenTo([...before, ...rest]);
  if (given !== null) return given;
  return rest.flatMap((mention, index) =>
    mention.type === 'customer' &&
    /^(?:till|to)$/i.test(rest[index - 1]?.word ?? '') &&
    mention.numbers.every((number) => customers.includes(number)) &&
    mention.numbers.length < customers.length
      ? mention.numbers
      : [],
  );
}

/** A count that goes from one customer to another. */
function transfer(
  customers: readonly number[],
  receivers: readonly number[],
  { value }: (Mention & { readonly type: 'number' })['number'],
  { base, counted }: ChangeContext,
): Made {
  const givers = customers.filter((customer) => !receivers.includes(customer));
  if (givers.length !== 1 || receivers.length !== 1) return { type: 'no-subject' };
  if (!counted) return { type: 'calls-not-published' };
  const text = decimalText(Math.abs(value));
  return {
    changes: [
      { type: 'add-weight', customers: givers, base, value: `-${text}` },
      { type: 'add-weight', customers: [...receivers], base, value: text },
    ],
  };
}

/** The equal part set to a share, or moved by percentage points. */
function equalPart(
  { value, unit, fraction }: (Mention & { readonly type: 'number' })['number'],
  { moves, sign }: { readonly moves: boolean; readonly sign: number },
  { equalPart }: ChangeContext,
): Made {
  if (unit === 'percentage-points' && equalPart !== null) {
    const part = new Decimal(value).abs().times(sign).div(100).plus(equalPart);
    return { changes: [{ type: 'set-equal-part', part: decimalText(part) }] };
  }
  // A third is asked about as 33,33.
  const percent = fraction === undefined ? value : Math.round(1e4 * value) / 100;
  if (moves) return { type: 'unclear-equal-part', value: percent };
  return { changes: [{ type: 'set-equal-part', part: factorOf(fraction ?? [value, 100]) }] };
}

function scaled(ratio: Ratio, subject: Subject, { base }: ChangeContext): Made {
  const factor = factorOf(ratio);
  if (subject.all.length > 0)
    return { changes: [{ type: 'scale-weight', customers: [...subject.all], base, factor }] };
  return subject.total && !subject.equal
    ? { changes: [{ type: 'scale-total', factor }] }
    : { type: 'no-subject' };
}

/** Units that are counted. */
export const COUNTED: ReadonlySet<string> = new Set(['cases', 'calls', 'users', 'units']);
