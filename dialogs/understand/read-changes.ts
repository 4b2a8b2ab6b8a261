import type { PriceList, Sheet } from '../ports.ts';
import type { Group } from '../question.ts';
import type { ScenarioChange } from '../scenario.ts';
import { borrowedFrom, lacking } from './borrowed-year.ts';
import { nobodyBut, type Subject, subjectOf } from './change-subject.ts';
import {
  acts,
  decimalText,
  factorOf,
  factorSaid,
  isAmount,
  isByBaseAlone,
  type Ratio,
} from './change-words.ts';
import { joined, likeOf, likeWeight, memberChange, orderToSplit } from './member-changes.ts';
import type { Mention } from './mentions.ts';
import { anySays, says } from './says.ts';

/** Why a change cannot be read or made. */
export type ChangeProblem =
  /** "Öka med 10": a number, per cent or kronor. */
  | {
      readonly type: 'unclear-amount';
      readonly value: number;
      readonly customers: readonly number[];
      /** The number as written, where it may be made clear. */
      readonly text: string;
    }
  /** "Höj lika delen med 10 %": of it, or percentage points. */
  | { readonly type: 'unclear-equal-part'; readonly value: number }
  /** "Kapas med 300 tkr": by so much, up or down. */
  | { readonly type: 'unclear-direction'; readonly value: number }
  /** A total of a few kronor. */
  | { readonly type: 'small-total'; readonly value: number }
  | { readonly type: 'calls-not-published' }
  | { readonly type: 'join-needs-weight'; readonly customer: number }
  | { readonly type: 'split-needs-parts'; readonly customer: number; readonly member: boolean }
  | { readonly type: 'year-without'; readonly what: 'year' | 'weights' | 'total'; readonly year: number }
  /** More numbers in one clause than a change has. */
  | { readonly type: 'several-amounts' }
  | { readonly type: 'no-subject' };

/** The changes that a message asks for. */
export interface ChangeReading {
  readonly changes: readonly ScenarioChange[];
  /** The customers that changes name. */
  readonly changed: readonly number[];
  /** The customers whose fee is asked for beside the change ("vad betalar Järva då?"). */
  readonly asked: readonly number[];
  /** The group whose fees are asked for. */
  readonly askedGroup: Group | null;
  readonly problem: ChangeProblem | null;
}

/** The changes of a clause, or why there are none. */
export type Made = { readonly changes: readonly ScenarioChange[] } | ChangeProblem;

/** What the reading needs to know of the service that is changed. */
export interface ChangeContext {
  /** The weight that the service is split by. */
  readonly base: string;
  /** Absolute weights are published. */
  readonly counted: boolean;
  /** Whom the conversation is about, when a message names nobody. */
  readonly customers: readonly number[];
  /** What was changed last: a message that names nobody goes on about it. */
  readonly last: ScenarioChange | null;
  /** A customer's weight after the changes before this message; `null` when it is not in the service. */
  readonly weightOf: (customer: number) => string | null;
  /** The part that is shared equally now, 0…1; `null` where nothing is. */
  readonly equalPart: number | null;
  /** The message says what its numbers count, once for all of them. */
  readonly saysUnit?: boolean;
  /** "Med 300 ärenden" says how many there are: it is asked what somebody pays so, or somebody joins. */
  readonly givesCounts?: boolean;
  readonly sheet: Sheet;
  /** The current calendar year. */
  readonly year: number;
  readonly priceList: PriceList;
}

/** Whether a message does anything to the inputs. */
export function changesSomething(mentions: readonly Mention[]): boolean {
  return (
    mentions.some(acts) ||
    (anySays(mentions, 'equal') && wholeOrNothing(mentions) !== null) ||
    takesFromAnotherYear(mentions) ||
    likeOf(mentions) !== null ||
    orderToSplit(mentions)
  );
}

/** "Med 2024 års användare" */
export function takesFromAnotherYear(mentions: readonly Mention[]): boolean {
  return borrowedFrom(mentions, 0, 0) !== null;
}

/**
 * Reads the changes of one service out of a message, clause by clause: each number or changing word takes the
 * customers, the group or the total that its clause names, or those of the clause before.
 */
export function readChanges(message: readonly Mention[], context: ChangeContext): ChangeReading {
  const mentions = withoutReplaced(message);
  const { priceList, sheet, year } = context;
  const changes: ScenarioChange[] = [];
  const changed: number[] = [];
  const asked: number[] = [];
  let askedGroup: Group | null = null;
  let problem: ChangeProblem | null = null;
  const borrowed = borrowedFrom(mentions, sheet.year, year);
  if (borrowed !== null) {
    const what = lacking(borrowed, sheet, priceList);
    if (what !== null) problem = { type: 'year-without', what, year: borrowed.year };
    const total = priceList.sheet(sheet.service, borrowed.year)?.total ?? 0;
    if (borrowed.weights) changes.push(...borrowedWeights(borrowed.year, mentions, context));
    if (borrowed.total) changes.push({ type: 'set-total', value: decimalText(total) });
  }
  const apart = setsApart(mentions);
  const givesCounts = anySays(mentions, 'fee', 'join', 'newcomer');
  const saysUnit =
    anySays(mentions, 'cases', 'calls', 'users') ||
    mentions.some((mention) => mention.type === 'number' && COUNTED.has(mention.number.unit));
  let before = subjectBefore(context);
  let amount: Amount | null = null;
  for (const clause of clausesOf(mentions)) {
    const own = subjectOf(clause, priceList, apart, [...changed, ...asked]);
    const repeats = repeatsAmount(clause) ? amount : null;
    const isChange =
      (own.equal && wholeOrNothing(clause) !== null) ||
      clause.some(acts) ||
      likeOf(clause) !== null ||
      orderToSplit(clause) ||
      repeats !== null;
    // "Vad betalar det sammanslagna bolaget?" asks about who came out of it.
    const result =
      anySays(clause, 'merge', 'newcomer') &&
      anySays(clause, 'fee', 'how-much') &&
      own.customers.length === 0 &&
      changes.length > 0;
    if (!isChange || result) {
      // "Vad betalar Järva" and "Järva", before "om" or after the change.
      asked.push(...own.customers);
      askedGroup ??= own.group === 'all' ? null : own.group;
      if (own.customers.length > 0 && changes.length === 0) before = own;
      continue;
    }
    // "Ökar 10 % och sedan 10 % till i växeln" goes on about whoever was named.
    const goesOn = own.byService && before.all.length > 0 && (changes.length > 0 || isSomebodys(clause));
    // "Minskar deras samtal" is about those whom the conversation is about, whatever was changed before.
    if (!own.says && isSomebodys(clause) && before.all.length === 0) before = nobodyBut(context.customers);
    const { subject, others } = own.says && !goesOn ? told(clause, own) : { subject: before, others: [] };
    // "…, utom Järva som går ner 5 %" takes Järva out of the change before.
    const corrected = says(clause[0], 'except') && own.excepted.length > 0;
    if (corrected) leaveOut(changes, own.excepted);
    const meant = corrected ? nobodyBut(own.excepted) : subject;
    before = meant;
    asked.push(...others);
    // "25 % lika och 75 % efter samtal" says the same twice.
    if (complements(clause, changes)) continue;
    const [alone, ...more] = meant.says || meant.all.length > 0 ? [] : customersOf(mentions);
    // "With 5 fewer users, what would Stockholm Vatten owe?" changes the one that is asked about.
    const whose =
      alone !== undefined && more.length === 0 && isSomebodys(clause) ? nobodyBut([alone]) : meant;
    const made = changeOf(clause, whose, { ...context, saysUnit, givesCounts }, repeats);
    amount = clause.find(isAmount) ?? amount;
    if (made === null) continue;
    if (!('changes' in made)) {
      problem ??= made;
      continue;
    }
    changes.push(...made.changes);
    changed.push(...focusOf(whose, made.changes), ...(likeOf(clause)?.customers ?? []));
  }
  return { changes, changed: [...new Set(changed)], asked: [...new Set(asked)], askedGroup, problem };
}

/** "… i stället för 20 %", "instead of 684": what is replaced is no amount of the change. */
export function withoutReplaced(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => says(mention, 'instead-of'));
  if (at < 0) return mentions;
  const end = mentions.findIndex(
    (mention, index) => index > at + 1 && (/[,;.?!]/.test(mention.gap) || says(mention, 'and', 'if')),
  );
  return mentions.filter(
    (mention, index) => index < at || (end >= 0 && index >= end) || mention.type !== 'number',
  );
}

/** Whom or what the message before changed: "och 20 %?" goes on about it. */
function subjectBefore({ customers, last }: ChangeContext): Subject {
  const nobody = nobodyBut([]);
  if (last?.type === 'set-total' || last?.type === 'add-total' || last?.type === 'scale-total')
    return { ...nobody, total: true };
  if (last?.type === 'set-equal-part') return { ...nobody, equal: true };
  const changed = last !== null && 'customers' in last ? last.customers : customers;
  return nobodyBut(last?.type === 'leave' || last?.type === 'merge' ? customers : changed);
}

/** The rest of what is shared equally: 75 % beside 25 %. */
function complements(clause: readonly Mention[], changes: readonly ScenarioChange[]): boolean {
  const part = changes.find((change) => change.type === 'set-equal-part');
  const percent = clause.find((mention) => mention.type === 'number' && mention.number.unit === 'percent');
  if (part?.type !== 'set-equal-part' || percent?.type !== 'number' || typeof part.part !== 'string')
    return false;
  return Math.abs(Number(part.part) * 100 + percent.number.value - 100) < 1e-9;
}

/** Only somebody comes, goes or has a count; a total does not. */
function isSomebodys(clause: readonly Mention[]): boolean {
  return (
    anySays(clause, 'join', 'leave', 'split', 'them', 'cases', 'calls', 'users') ||
    clause.some((mention) => mention.type === 'number' && COUNTED.has(mention.number.unit))
  );
}

type Amount = Mention & { readonly type: 'number' };

/** "Och Farsta ökar lika mycket", "but Bromma's fall by the same": the amount of the clause before. */
function repeatsAmount(clause: readonly Mention[]): boolean {
  return (
    anySays(clause, 'rose', 'fell', 'more', 'fewer') &&
    anySays(clause, 'same', 'equal', 'compare') &&
    !clause.some(isAmount) &&
    likeOf(clause) === null
  );
}

/** Takes customers out of the last change. */
function leaveOut(changes: ScenarioChange[], customers: readonly number[]): void {
  const last = changes.pop();
  if (last === undefined || !('customers' in last)) return;
  const kept = last.customers.filter((customer) => !customers.includes(customer));
  if (kept.length > 0) changes.push({ ...last, customers: kept });
}

/** Another year's weights: everybody's, or those of the customers that the message gives them to. */
function borrowedWeights(
  year: number,
  mentions: readonly Mention[],
  { base, sheet, priceList }: ChangeContext,
): readonly ScenarioChange[] {
  const everybody = [{ type: 'weights-of-year', year } as const];
  const customers = customersOf(mentions);
  const asked = anySays(mentions, 'fee', 'affected', 'how-much', 'what-is');
  if (customers.length === 0 || asked) return everybody;
  const members = priceList.sheet(sheet.service, year)?.allocation?.scheme.members ?? [];
  const found = customers.flatMap((customer) => members.filter((member) => member.customer === customer));
  if (found.length < customers.length) return everybody;
  return found.map(({ customer, weights }) => ({
    type: 'set-weight',
    customers: [customer],
    base,
    value: weights[base]?.toFixed() ?? '0',
  }));
}

/** Whom a change is shown for first: those it names; of many but a few, the few. */
function focusOf(subject: Subject, changes: readonly ScenarioChange[]): readonly number[] {
  const [only] = changes;
  if (only?.type === 'join')
    return changes.flatMap((change) => (change.type === 'join' ? [change.customer] : []));
  if (only?.type === 'split') return only.into.map(({ customer }) => customer);
  if (subject.excepted.length === 0) return subject.customers;
  return subject.all.length <= MOST_SHOWN ? subject.all : subject.excepted;
}

const MOST_SHOWN = 20;

const COUNTED: ReadonlySet<string> = new Set(['cases', 'calls', 'users', 'units']);

/** The message sets departments against districts. */
function setsApart(mentions: readonly Mention[]): boolean {
  const groups = mentions.flatMap((mention) =>
    mention.type === 'words'
      ? mention.meanings.flatMap((meaning) =>
          meaning.type === 'group' && meaning.plural ? [meaning.group] : [],
        )
      : [],
  );
  return (
    groups.includes('districts') &&
    groups.includes('administrations') &&
    !anySays(mentions, 'except', 'without')
  );
}

/** "Räkna upp växeln 3 % för Farsta" changes the total and asks for Farsta; "ärendena … för Farsta" changes Farsta. */
function told(
  clause: readonly Mention[],
  own: Subject,
): { readonly subject: Subject; readonly others: readonly number[] } {
  const position = (type: Mention['type']) => clause.findIndex((mention) => mention.type === type);
  const [service, amount, customer] = [position('service'), position('number'), position('customer')];
  const counts = anySays(clause, 'cases', 'calls', 'users');
  const forCustomer = /^(?:for|for)$/i.test(clause[customer - 1]?.word ?? '');
  if (service >= 0 && service < amount && amount < customer && forCustomer && !counts) {
    return { subject: { ...own, customers: [], all: [], total: true }, others: own.customers };
  }
  // "Höj Stockholm Direkt med 5 % för alla" is about its total too.
  if (service >= 0 && service < amount && own.group === 'all' && !counts)
    return { subject: { ...own, all: [], group: null, total: true }, others: [] };
  return { subject: own, others: [] };
}

/**
 * Clauses begin at "om", and end at "och", "samtidigt" or a comma once something is done in them. What follows a
 * comma or "och" without doing anything belongs to the change when it only adds names to it.
 */
function clausesOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const clauses: Mention[][] = [[]];
  for (const [index, mention] of mentions.entries()) {
    const current = clauses[clauses.length - 1] ?? [];
    const joins = JOINING.test(mention.word) && !/^(?:med|with)$/i.test(mentions[index + 1]?.word ?? '');
    const stops = /[,;.?!]/.test(mention.gap) || says(mention, 'and') || joins;
    // "I två: 400 och 284" are the parts of one split; "… och totalen blir 700 tkr" is not.
    const next = says(mention, 'and') ? mentions[index + 1] : mention;
    const isPart =
      (anySays(current, 'split') && next?.type === 'number') ||
      (anySays(current, 'merge') &&
        !anySays(current, 'join') &&
        next?.type === 'customer' &&
        customersIn(current) < 2);
    // "…, total 550 tkr" begins another change, whoever was named last.
    const turns = /,/.test(mention.gap) && (says(mention, 'equal') || /^total/i.test(mention.word));
    // "Totalen krymper 25 %: trafikkontorets nya avgift?"
    const isAsked = /[:–—]/.test(mention.gap) && current.some(acts) && !mentions.slice(index).some(acts);
    const asks =
      isAsked || (QUESTION_WORD.test(mention.word) && (/[:–—-]/.test(mention.gap) || current.some(isAmount)));
    const leaves = says(mention, 'when') && !anySays(current, 'leave', 'join', 'merge');
    const begins =
      (says(mention, 'if') || leaves || turns || asks || /[.?!]/.test(mention.gap)) && current.length > 0;
    if (begins || (stops && !isPart && current.some(acts))) clauses.push([mention]);
    else current.push(mention);
  }
  const folded: Mention[][] = [];
  for (const clause of clauses) {
    const previous = folded.at(-1);
    const asks = anySays(clause, 'fee', 'how-much', 'affected', 'what-is', 'winners', 'losers', 'list');
    const adds =
      !clause.some(acts) &&
      !asks &&
      !repeatsAmount(clause) &&
      names(clause) &&
      !RESTING.test(clause[0]?.word ?? '');
    if (previous?.some(acts) && adds) previous.push(...clause);
    else folded.push(clause);
  }
  return folded;
}

/** The clause names somebody. */
function names(clause: readonly Mention[]): boolean {
  const groups = clause.some(
    (mention) =>
      mention.type === 'words' &&
      mention.meanings.some((meaning) => meaning.type === 'group' && meaning.plural),
  );
  return clause.some(({ type }) => type === 'customer') || (groups && anySays(clause, 'except'));
}

// "… medan bolagen ligger still" says who is not meant.
const RESTING = /^(?:medan|while|whereas)$/i;

function customersOf(mentions: readonly Mention[]): readonly number[] {
  return [...new Set(mentions.flatMap((mention) => (mention.type === 'customer' ? mention.numbers : [])))];
}

function customersIn(clause: readonly Mention[]): number {
  return clause.filter(({ type }) => type === 'customer').length;
}

const QUESTION_WORD = /^(?:va(?:d|$)|hur|vilken|vilka|var|what|how|which|where)/i;

const JOINING = /^(?:samtidigt|dessutom|sedan|medan|men|also|then|while|but|vad|hur|what|how)$/i;

function changeOf(
  clause: readonly Mention[],
  subject: Subject,
  context: ChangeContext,
  repeated: Amount | null,
): Made | null {
  const share = subject.equal && !clause.some(isAmount) ? wholeOrNothing(clause) : null;
  if (share !== null) return { changes: [{ type: 'set-equal-part', part: share }] };
  const members = memberChange(clause, subject, context);
  if (members !== null) return members;
  const like = likeOf(clause);
  if (
    like !== null &&
    !like.customers.every((customer) => subject.all.length === 1 || subject.all[0] === customer)
  )
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
  if (amount === undefined || !isAmount(amount)) {
    const word = clause.map(factorSaid).find((factor) => factor !== null);
    return word === undefined ? null : scaled(word, subject, context);
  }
  return changeBy(clause, at, amount, subject, context);
}

/** "Den lika delen slopas" is 0, "allt delas lika" is 1. */
function wholeOrNothing(clause: readonly Mention[]): '0' | '1' | null {
  if (anySays(clause, 'remove', 'leave', 'none', 'without') || isByBaseAlone(clause)) return '0';
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
  if (subject.equal && (unit === 'percent' || unit === 'percentage-points' || unit === 'fraction'))
    return equalPart(amount.number, { moves: adds && !sets, sign }, context);
  if (unit === 'percentage-points') return { type: 'unclear-amount', value, customers, text: amount.text };
  if (unit === 'times') return scaled([value, 1], subject, context);
  if (unit === 'percent' || unit === 'fraction') {
    const [part, whole]: Ratio = fraction ?? [size, 100];
    // "Minskar till 80 %" is a level; "blir 20 % dyrare" is a movement.
    const level =
      /^(?:till|to)$/i.test(before) || (/^(?:pa|at)$/i.test(before) && /^(?:av|of)$/i.test(next?.word ?? ''));
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
    if (!adds && !level) return { type: 'unclear-amount', value, customers, text: amount.text };
    return scaled(level ? [part, whole] : [whole + sign * part, whole], subject, context);
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
  const receivers = at < 0 ? [] : receiversOf(clause.slice(at), customers);
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

const LARGE = 50_000;
const FURTHER =
  /^(?:till|more|extra|ytterligare|further|additional|in addition|on top|i tillagg|dartill|utover)(?! \d)(?: |$)/;

/** The direction that a bare "20 %" goes on with: that of the movement before it; `null` where there was none. */
function relativeBefore(clause: readonly Mention[], { last }: ChangeContext): 1 | -1 | null {
  if (clause.some(({ type }) => type === 'customer')) return null;
  const factor = last !== null && 'factor' in last ? last.factor : null;
  if (factor === null) return null;
  const value =
    typeof factor === 'string' ? Number(factor) : Number(factor.numerator) / Number(factor.denominator);
  return value < 1 ? -1 : 1;
}

/** "Tappar 100 ärenden till Bromma": who is named after "till". */
function receiversOf(rest: readonly Mention[], customers: readonly number[]): readonly number[] {
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
  if (unit === 'percentage-points' && equalPart !== null)
    return {
      changes: [{ type: 'set-equal-part', part: decimalText(equalPart + (sign * Math.abs(value)) / 100) }],
    };
  if (moves) return { type: 'unclear-equal-part', value: fraction === undefined ? value : 100 * value };
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
