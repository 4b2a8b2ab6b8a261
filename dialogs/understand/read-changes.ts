import { Decimal } from '../../calc/index.ts';
import { membersOf } from '../groups.ts';
import { newcomer } from '../newcomers.ts';
import type { PriceList, Sheet } from '../ports.ts';
import type { Group } from '../question.ts';
import type { ScenarioChange } from '../scenario.ts';
import type { Mention } from './mentions.ts';
import type { NumberMention } from './numbers.ts';
import type { Concept } from './vocabulary.ts';

/** Whom or what a change is about. */
interface Subject {
  /** The clause names any of these. */
  readonly says: boolean;
  readonly customers: readonly number[];
  readonly groups: readonly Group[];
  readonly total: boolean;
  readonly equal: boolean;
}

/** Why a change cannot be read or made. */
export type ChangeProblem =
  /** "Öka med 10": a number, per cent or kronor. */
  | { readonly type: 'unclear-amount'; readonly value: number; readonly customers: readonly number[] }
  | { readonly type: 'calls-not-published' }
  | { readonly type: 'join-needs-weight'; readonly customer: number }
  | { readonly type: 'split-needs-parts'; readonly customer: number; readonly weight: string | null }
  | { readonly type: 'year-without'; readonly what: 'weights' | 'total'; readonly year: number }
  | { readonly type: 'no-subject' };

/** The changes that a message asks for. */
export interface ChangeReading {
  readonly changes: readonly ScenarioChange[];
  /** The customers that changes name. */
  readonly changed: readonly number[];
  /** The customers whose fee is asked for beside the change ("vad betalar Järva då?"). */
  readonly asked: readonly number[];
  readonly problem: ChangeProblem | null;
}

/** Whether a message does anything to the inputs. */
export function changesSomething(mentions: readonly Mention[]): boolean {
  return mentions.some(acts) || takesFromAnotherYear(mentions);
}

/** "Med 2024 års användare" */
export function takesFromAnotherYear(mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention, index) =>
      yearSaid(mention, 0) !== null &&
      BORROWING.test(mentions[index - 1]?.text ?? '') &&
      mentions
        .slice(index + 1, index + 3)
        .some((next) => says(next, 'sum', 'cases', 'calls', 'users', 'weights', 'count', 'share', 'rule')),
  );
}

/** What the reading needs to know of the service that is changed. */
export interface ChangeContext {
  /** The weight that the service is split by. */
  readonly base: string;
  /** Absolute weights are published. */
  readonly counted: boolean;
  /** Whom the conversation is about, when a message names nobody. */
  readonly customers: readonly number[];
  /** A customer's weight after the changes before this message; `null` when it is not in the service. */
  readonly weightOf: (customer: number) => string | null;
  readonly sheet: Sheet;
  /** The current calendar year. */
  readonly year: number;
  readonly priceList: PriceList;
}

/**
 * Reads the changes of one service out of a message, clause by clause: each number or changing word takes the
 * customers, the group or the total that its clause names, or those of the clause before.
 */
export function readChanges(mentions: readonly Mention[], context: ChangeContext): ChangeReading {
  const changes: ScenarioChange[] = [];
  const changed: number[] = [];
  const asked: number[] = [];
  let problem: ChangeProblem | null = null;
  let before: Subject = { says: false, customers: context.customers, groups: [], total: false, equal: false };
  for (const clause of clausesOf(mentions)) {
    const own = subjectOf(clause);
    if (!clause.some(acts)) {
      // "Vad betalar Järva" and "Järva", before "om" or after the change.
      asked.push(...own.customers);
      if (own.customers.length > 0 && changes.length === 0) before = own;
      continue;
    }
    const { subject, others } = own.says ? told(clause, own) : { subject: before, others: [] };
    before = subject;
    changed.push(...subject.customers);
    asked.push(...others);
    const made = changeOf(clause, subject, context);
    if (made === null) continue;
    if ('changes' in made) {
      changes.push(...made.changes);
      changed.push(...made.changes.flatMap(newcomersOf));
    } else problem ??= made;
  }
  const taken = borrowed(mentions, context);
  if (taken !== null && 'changes' in taken) changes.unshift(...taken.changes);
  else if (taken !== null) problem ??= taken;
  return { changes, changed: [...new Set(changed)], asked: [...new Set(asked)], problem };
}

/** "Räkna upp växeln 3 % för Farsta" changes the total and asks for Farsta; "ärendena … för Farsta" changes Farsta. */
function told(
  clause: readonly Mention[],
  own: Subject,
): { readonly subject: Subject; readonly others: readonly number[] } {
  const position = (type: Mention['type']) => clause.findIndex((mention) => mention.type === type);
  const [service, amount, customer] = [position('service'), position('number'), position('customer')];
  const counts = clause.some((mention) => says(mention, 'cases', 'calls', 'users'));
  const forCustomer = /^(?:för|for)$/i.test(clause[customer - 1]?.text ?? '');
  if (service >= 0 && service < amount && amount < customer && forCustomer && !counts) {
    return { subject: { ...own, customers: [], total: true }, others: own.customers };
  }
  return { subject: own, others: [] };
}

/**
 * Clauses begin at "om", and end at "och", "samtidigt" or a comma once something is done in them. What follows a
 * comma or "och" without doing anything belongs to the change when it only adds names to it.
 */
function clausesOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const clauses: Mention[][] = [[]];
  for (const mention of mentions) {
    const current = clauses[clauses.length - 1] ?? [];
    const stops = /[,;.?!]/.test(mention.gap) || says(mention, 'and') || JOINING.test(mention.text);
    // "I två: 400 och 284" are the parts of one split.
    const splits =
      current.some((before) => says(before, 'split')) && current.every((before) => !says(before, 'fee'));
    const parts = splits && (mention.type === 'number' || says(mention, 'and'));
    if ((says(mention, 'if') && current.length > 0) || (stops && !parts && current.some(acts)))
      clauses.push([mention]);
    else current.push(mention);
  }
  const last = clauses[clauses.length - 1] ?? [];
  const previous = clauses[clauses.length - 2];
  const asks = last.some((mention) =>
    says(mention, 'fee', 'how-much', 'affected', 'what-is', 'winners', 'losers', 'list'),
  );
  if (previous?.some(acts) && !last.some(acts) && !asks && last.some(({ type }) => type === 'customer')) {
    previous.push(...last);
    clauses.pop();
  }
  return clauses;
}

const JOINING = /^(?:samtidigt|dessutom|sedan|also|then|vad|hur|what|how)$/i;

function acts(mention: Mention): boolean {
  if (mention.type === 'number') return isAmount(mention.number, mention.text);
  return says(mention, 'leave', 'merge', 'join', 'split') || factorOf(mention) !== null;
}

function isAmount({ unit }: NumberMention, text: string): boolean {
  return unit !== 'ordinal' && unit !== 'customers' && !/^(?:19|20)\d\d$/.test(text);
}

function says(mention: Mention, ...concepts: readonly Concept[]): boolean {
  return (
    mention.type === 'words' &&
    mention.meanings.some((meaning) => meaning.type === 'concept' && concepts.includes(meaning.concept))
  );
}

function subjectOf(clause: readonly Mention[]): Subject {
  const customers = clause.flatMap((mention) =>
    mention.type === 'customer' && mention.numbers.length === 1 ? mention.numbers : [],
  );
  const groups = clause.flatMap((mention) =>
    mention.type === 'words'
      ? mention.meanings.flatMap((meaning) =>
          meaning.type === 'group' && meaning.plural ? [meaning.group] : [],
        )
      : [],
  );
  const counts = clause.some((mention) => says(mention, 'cases', 'calls', 'users'));
  // "Växeln ökar 10 %" is about its total, unless somebody or a count is named.
  const service =
    clause.some(({ type }) => type === 'service') && customers.length + groups.length === 0 && !counts;
  const total = clause.some(
    (mention) => says(mention, 'sum') || /^(?:budget|kostnad|pris|avgift|fee|cost|price)/i.test(mention.text),
  );
  const equal = clause.some((mention) => says(mention, 'equal'));
  const names = customers.length + groups.length > 0;
  return { says: names || total || equal || service, customers, groups, total: total || service, equal };
}

type Made = { readonly changes: readonly ScenarioChange[] } | ChangeProblem | null;

function changeOf(clause: readonly Mention[], subject: Subject, context: ChangeContext): Made {
  const has = (...concepts: readonly Concept[]) => clause.some((mention) => says(mention, ...concepts));
  const customers = [
    ...new Set([
      ...subject.customers,
      ...subject.groups.flatMap((group) => membersOf(group, context.priceList)),
    ]),
  ];
  const [first] = customers;
  // "Bromma går med i Kungsholmen" merges, "… går med i växeln med lika många samtal som Kungsholmen" joins.
  const merges = !has('join') || (customers.length > 1 && !clause.some(likeAnother));
  if (has('merge') && merges) {
    return customers.length < 2 || first === undefined
      ? { type: 'no-subject' }
      : { changes: [{ type: 'merge', customers, into: first }] };
  }
  if (has('join')) return joining(clause, customers, context);
  if (has('split')) return first === undefined ? { type: 'no-subject' } : splitting(clause, first, context);
  if (has('leave'))
    return customers.length === 0 ? { type: 'no-subject' } : { changes: [{ type: 'leave', customers }] };
  const amounts = clause.flatMap((mention, index) =>
    mention.type === 'number' && isAmount(mention.number, mention.text) ? [index] : [],
  );
  // "Från 684 till 750" goes to 750.
  const at =
    amounts.find((index) => /^(?:till|to)$/i.test(clause[index - 1]?.text ?? '')) ?? amounts[0] ?? -1;
  const amount = clause[at];
  const word = clause.map(factorOf).find((factor) => factor !== null) ?? null;
  if (amount?.type !== 'number') return word === null ? null : scaled(word, subject, customers, context);
  const { value, unit } = amount.number;
  const up =
    has('rose', 'more') || clause.some(({ text }) => /^(?:fler|fler|extra|ytterligare)$/i.test(text));
  const down = has('fell', 'fewer', 'minus');
  const sign = value < 0 || down ? -1 : 1;
  const size = Math.abs(value);
  const before = clause[at - 1];
  const after = clause[at + 1];
  const sets = /^(?:till|to|på|at|blir|är|vore|=)$/i.test(before?.text ?? '');
  const plus = /\+\s*$/.test(amount.gap);
  const adds = plus || up || down || value < 0 || /^(?:till|more|extra)$/i.test(after?.text ?? '');
  if (unit === 'percent') {
    if (subject.equal) return { changes: [{ type: 'set-equal-part', part: text(size / 100) }] };
    // "till 110 %" is a level; "blir 20 % dyrare" is a movement.
    const level = /^(?:till|to)$/i.test(before?.text ?? '') && !up && !down;
    const factor = level ? size / 100 : 1 + (sign * size) / 100;
    return adds || level
      ? scaled(text(factor), subject, customers, context)
      : { type: 'unclear-amount', value, customers };
  }
  if (unit === 'percentage-points') return { type: 'unclear-amount', value, customers };
  if (customers.length === 0 || (unit === 'kr' && subject.total)) {
    if (!subject.total && unit !== 'kr') return { type: 'no-subject' };
    return {
      changes: [
        adds && !sets
          ? { type: 'add-total', value: text(sign * size) }
          : { type: 'set-total', value: text(value) },
      ],
    };
  }
  // Kronor for a customer are a goal, not a change of what its fee is computed from.
  if (unit === 'kr') return null;
  if (!context.counted) return { type: 'calls-not-published' };
  if (adds && !sets && unit === 'none') return { type: 'unclear-amount', value, customers };
  const { base } = context;
  return {
    changes: [
      adds && !sets
        ? { type: 'add-weight', customers, base, value: text(sign * size) }
        : { type: 'set-weight', customers, base, value: text(value) },
    ],
  };
}

/** Who is in the service only since the change. */
function newcomersOf(change: ScenarioChange): readonly number[] {
  if (change.type === 'join') return [change.customer];
  return change.type === 'split' ? change.into.map(({ customer }) => customer) : [];
}

/** "Som Bromma", "as Bromma" */
function likeAnother(mention: Mention, index: number, clause: readonly Mention[]): boolean {
  return mention.type === 'customer' && /^(?:som|as)$/i.test(clause[index - 1]?.text ?? '');
}

/** "Valnämnden går med med 200 ärenden", "… med lika många samtal som Bromma", "en ny kund med 500 ärenden". */
function joining(clause: readonly Mention[], named: readonly number[], context: ChangeContext): Made {
  const { base, counted, weightOf } = context;
  const isNew = clause.some((mention) => says(mention, 'newcomer'));
  const [customer, like] = isNew ? [freeNumber(context), ...named] : named;
  if (customer === undefined) return { type: 'no-subject' };
  const amount = clause.find(
    (mention) => mention.type === 'number' && isAmount(mention.number, mention.text),
  );
  const value = amount?.type === 'number' ? amount.number : undefined;
  const alike = like === undefined ? null : weightOf(like);
  if (alike !== null && value === undefined) return { changes: [weighed(customer, alike, context)] };
  if (!counted && value !== undefined && value.unit !== 'percent') return { type: 'calls-not-published' };
  if (value === undefined || value.unit === 'kr' || value.unit === 'percent' || value.value < 0)
    return { type: 'join-needs-weight', customer };
  return base === '' ? { type: 'no-subject' } : { changes: [weighed(customer, text(value.value), context)] };
}

/** Who is listed with nothing is a member already where nothing is shared equally: there it gets a count. */
function weighed(customer: number, value: string, { base, weightOf }: ChangeContext): ScenarioChange {
  return Number(weightOf(customer) ?? Number.NaN) === 0
    ? { type: 'set-weight', customers: [customer], base, value }
    : { type: 'join', customer, weights: { [base]: value } };
}

function freeNumber({ weightOf }: ChangeContext): number {
  let index = 1;
  while (index < 9 && weightOf(newcomer(index)) !== null) index += 1;
  return newcomer(index);
}

/** "Järva delas i två", "… i 400 och 284", "… i 60 % och 40 %": the first part keeps the number. */
function splitting(clause: readonly Mention[], customer: number, { base, weightOf }: ChangeContext): Made {
  const weight = weightOf(customer);
  const amounts = clause.flatMap((mention) =>
    mention.type === 'number' && isAmount(mention.number, mention.text) ? [mention.number] : [],
  );
  const [only, ...others] = amounts;
  const problem = { type: 'split-needs-parts', customer, weight } as const;
  if (weight === null || only === undefined || amounts.length > MOST_PARTS) return problem;
  const alike = others.length === 0 && only.unit === 'none' && Number.isInteger(only.value);
  if (alike && only.value >= 2 && only.value <= MOST_PARTS) {
    const part = new Decimal(weight).div(only.value).toDecimalPlaces(10);
    // What does not divide evenly stays with the first part, so that nothing is lost.
    const rest = new Decimal(weight).minus(part.times(only.value - 1));
    return made([rest, ...Array.from({ length: only.value - 1 }, () => part)]);
  }
  if (others.length === 0) return problem;
  if (amounts.every(({ unit }) => unit === 'percent')) {
    const whole = amounts.reduce((sum, { value }) => sum.plus(value), new Decimal(0));
    return whole.equals(100)
      ? made(amounts.map(({ value }) => new Decimal(weight).times(value).div(100)))
      : problem;
  }
  return made(amounts.map(({ value }) => new Decimal(value)));

  function made(parts: readonly Decimal[]): Made {
    return {
      changes: [
        {
          type: 'split',
          customer,
          into: parts.map((part, index) => ({
            customer: index === 0 ? customer : newcomer(index + 1, customer),
            weights: { [base]: part.toFixed() },
          })),
        },
      ],
    };
  }
}

const MOST_PARTS = 5;

/** "Med 2024 års användare", "med förra årets total": what is taken from another year, and what is asked beside it. */
function borrowed(mentions: readonly Mention[], context: ChangeContext): Made {
  const { sheet, priceList } = context;
  for (const [index, mention] of mentions.entries()) {
    const year = yearSaid(mention, context.year);
    const before = mentions[index - 1]?.text ?? '';
    if (year === null || year === sheet.year || !BORROWING.test(before)) continue;
    const after = mentions.slice(index + 1, index + 3);
    const other = priceList.sheet(sheet.service, year);
    if (after.some((next) => says(next, 'sum') && !says(next, 'plus'))) {
      return other && other.total > 0
        ? { changes: [{ type: 'set-total', value: String(other.total) }] }
        : { type: 'year-without', what: 'total', year };
    }
    if (after.some((next) => says(next, 'cases', 'calls', 'users', 'weights', 'count', 'share', 'rule'))) {
      return other?.allocation
        ? { changes: [{ type: 'weights-of-year', year }] }
        : { type: 'year-without', what: 'weights', year };
    }
  }
  return null;
}

const BORROWING = /^(?:med|på|utifrån|enligt|från|använd|with|using|use|from|on)$/i;

function yearSaid(mention: Mention, year: number): number | null {
  if (mention.type === 'number') return /^(?:19|20)\d\d$/.test(mention.text) ? mention.number.value : null;
  const relative =
    mention.type === 'words'
      ? mention.meanings.find((meaning) => meaning.type === 'relative-year')
      : undefined;
  return relative === undefined ? null : year + relative.offset;
}

function scaled(
  factor: string,
  subject: Subject,
  customers: readonly number[],
  { base }: ChangeContext,
): Made {
  if (customers.length > 0)
    return { changes: [{ type: 'scale-weight', customers: [...customers], base, factor }] };
  return subject.total ? { changes: [{ type: 'scale-total', factor }] } : { type: 'no-subject' };
}

const FACTORS: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:för)?dubbl|double|twice|dubbelt)/i, '2'],
  [/^(?:halver|halve|hälften|half)/i, '0.5'],
  [/^(?:(?:tre|tri)(?:dubbl|ple)|triple)/i, '3'],
];

function factorOf(mention: Mention): string | null {
  return FACTORS.find(([words]) => words.test(mention.text))?.[1] ?? null;
}

/** Plain digits, without the noise of binary fractions. */
function text(value: number): string {
  return String(Math.round(value * 1e10) / 1e10);
}
