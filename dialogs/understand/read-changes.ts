import type { PriceList, Sheet } from '../ports.ts';
import type { Group } from '../question.ts';
import type { ScenarioChange } from '../scenario.ts';
import { borrowedFrom, lacking } from './borrowed-year.ts';
import { clausesOf, repeatsAmount } from './change-clauses.ts';
import { COUNTED, changeOf, wholeOrNothing } from './change-of-clause.ts';
import { nobodyBut, type Subject, subjectOf } from './change-subject.ts';
import { acts, decimalText, isAmount } from './change-words.ts';
import { likeOf, orderToSplit } from './member-changes.ts';
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
  /** "Får en tredjedel": up or down by it, or to it; the part as written. */
  | { readonly type: 'unclear-part'; readonly text: string }
  /** "Om Järvas avgift stiger 10 %": a fee follows from counts and totals, so it is no input. */
  | { readonly type: 'fee-follows'; readonly customer: number }
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
    const own = subjectOf(clause, priceList, apart, mentioned([...changed, ...asked], mentions, context));
    const repeats = repeatsAmount(clause) ? amount : null;
    // "… and the total falls by as much": as what, must have been said.
    if (repeatsAmount(clause) && amount === null && changes.length > 0) problem ??= { type: 'no-subject' };
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
    // "What would Järva pay if it had as many cases as Trafikkontoret?" changes Järva.
    const measure = likeOf(clause)?.customers ?? [];
    const isLike =
      measure.length > 0 &&
      before.all.length > 0 &&
      own.all.every((customer) => measure.includes(customer)) &&
      !before.all.some((customer) => measure.includes(customer));
    // "Ökar 10 % och sedan 10 % till i växeln" goes on about whoever was named.
    const goesOn = own.byService && before.all.length > 0 && (changes.length > 0 || isSomebodys(clause));
    // "Minskar deras samtal" is about those whom the conversation is about, whatever was changed before.
    if (!own.says && isSomebodys(clause) && before.all.length === 0) before = nobodyBut(context.customers);
    const { subject, others } =
      own.says && !goesOn && !isLike ? told(clause, own) : { subject: before, others: [] };
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

/** Whom "the others" leave out: those named before, else those named at all, else those talked about. */
function mentioned(
  before: readonly number[],
  mentions: readonly Mention[],
  { customers }: ChangeContext,
): readonly number[] {
  const named = customersOf(mentions);
  return before.length > 0 ? before : named.length > 0 ? named : customers;
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

function customersOf(mentions: readonly Mention[]): readonly number[] {
  return [...new Set(mentions.flatMap((mention) => (mention.type === 'customer' ? mention.numbers : [])))];
}
