import { Decimal } from '../../calc/index.ts';
import { newcomer } from '../newcomers.ts';
import type { ScenarioChange } from '../scenario.ts';
import type { Subject } from './change-subject.ts';
import { amountsIn, decimalText, factorSaid, type Ratio } from './change-words.ts';
import type { Mention } from './mentions.ts';
import type { ChangeContext, Made } from './read-changes.ts';
import { anySays, says } from './says.ts';

/** Who joins, leaves, merges or splits in a clause; `null` when nobody does. */
export function memberChange(
  clause: readonly Mention[],
  subject: Subject,
  context: ChangeContext,
): Made | null {
  const { all } = subject;
  const isNew = anySays(clause, 'newcomer');
  const comes = isNew || (anySays(clause, 'join') && !joinsAnother(clause));
  if (comes) return joining(clause, all, context);
  if (anySays(clause, 'merge') || joinsAnother(clause)) return merging(clause, subject);
  // "Lämnar 3 användare" and "ta bort 50 ärenden" are fewer, nobody leaves.
  if (anySays(clause, 'leave', 'remove') && amountsIn(clause).length === 0)
    return all.length === 0 ? { type: 'no-subject' } : { changes: [{ type: 'leave', customers: [...all] }] };
  if (!anySays(clause, 'split') && !orderToSplit(clause)) return null;
  const [only, ...others] = all;
  return only === undefined || others.length > 0 ? { type: 'no-subject' } : splitting(clause, only, context);
}

/** Those named, or a group other than everybody: "alla bostadsbolag" is no group that the list has. */
function merging(clause: readonly Mention[], { customers, all, group }: Subject): Made {
  const merged = customers.length > 1 ? customers : group === 'all' ? [] : all;
  const [into] = merged;
  const pairs = clause.filter(({ word }) => /^(?:med|with)$/i.test(word)).length;
  if (into === undefined || merged.length < 2 || (pairs > 1 && merged.length > 3))
    return { type: 'no-subject' };
  return { changes: [{ type: 'merge', customers: [...merged], into }] };
}

/** "Dela Järva i två": the order comes before the name. */
export function orderToSplit(clause: readonly Mention[]): boolean {
  const named = clause.filter(({ type }) => type === 'customer').length === 1;
  const order = clause.findIndex(({ word }) =>
    /^(?:dela|delar|delade|dela upp|delar upp|splittra|splittrar|split|splits|divide|divides)$/i.test(word),
  );
  const into = clause.some(
    (mention, index) => mention.type === 'number' && /^(?:i|in|into)$/i.test(clause[index - 1]?.word ?? ''),
  );
  return named && into && order >= 0 && order < clause.findIndex(({ type }) => type === 'customer');
}

/** "Bromma går med i Kungsholmen": after the word comes a customer, not a service. */
function joinsAnother(clause: readonly Mention[]): boolean {
  const at = clause.findIndex((mention) => says(mention, 'join') && says(mention, 'merge'));
  if (at < 0) return false;
  const next = clause.slice(at + 1).find(({ type }) => type === 'customer' || type === 'service');
  return next?.type === 'customer' && likeOf(clause.slice(at)) === null && amountsIn(clause).length === 0;
}

/** Whose count is the measure ("som Bromma", "as Bromma"), and how many times it. */
interface Like {
  readonly customers: readonly number[];
  readonly factor: Ratio;
}

/** "Lika många samtal som Bromma", "hälften så många som Järva", "20 % av Järvas samtal". */
export function likeOf(clause: readonly Mention[]): Like | null {
  const at = clause.findIndex(
    (mention, index) =>
      mention.type === 'customer' && /^(?:som|as|av|of)$/i.test(clause[index - 1]?.word ?? ''),
  );
  if (at < 0) return null;
  const customers = clause
    .slice(at)
    .flatMap((mention) => (mention.type === 'customer' ? mention.numbers : []));
  const said = clause.slice(0, at).map(ratioOf);
  const factor = said.findLast((ratio) => ratio !== null);
  const alike =
    anySays(clause.slice(0, at), 'equal', 'same', 'compare') || /^as$/i.test(clause[at - 1]?.word ?? '');
  if (factor === undefined && !alike) return null;
  return { customers, factor: factor ?? [1, 1] };
}

function ratioOf(mention: Mention): Ratio | null {
  const { number } = mention.type === 'number' ? mention : {};
  if (number?.fraction !== undefined) return number.fraction;
  if (number?.unit === 'percent') return [number.value, 100];
  if (number?.unit === 'times') return [number.value, 1];
  return factorSaid(mention);
}

/** The weight that is meant by {@link likeOf}, as decimal digits; `null` when whoever it is has none. */
export function likeWeight({ customers, factor }: Like, { weightOf }: ChangeContext): string | null {
  const weights = customers.map(weightOf);
  if (weights.length !== 1 || weights[0] === null || weights[0] === undefined) return null;
  return new Decimal(weights[0]).times(factor[0]).div(factor[1]).toDecimalPlaces(10).toFixed();
}

/** "Valnämnden går med med 200 ärenden", "… med lika många samtal som Bromma", "en ny kund med 500 ärenden". */
function joining(clause: readonly Mention[], named: readonly number[], context: ChangeContext): Made {
  const like = likeOf(clause);
  const listed = named.filter((customer) => !like?.customers.includes(customer));
  const newcomers = anySays(clause, 'newcomer') ? freeNumbers(countOfNew(clause), context) : [];
  const joiners = [...newcomers, ...(newcomers.length > 0 ? [] : listed)];
  const [first] = joiners;
  if (first === undefined) return { type: 'no-subject' };
  const needed = { type: 'join-needs-weight', customer: first } as const;
  if (anySays(clause, 'than')) return needed;
  if (like !== null) {
    const weight = likeWeight(like, context);
    return weight === null ? needed : joined(joiners, weight, context);
  }
  const [amount, ...others] = amountsIn(
    clause.filter((_, index) => !says(clause[index + 1], 'newcomer')),
  ).filter(({ unit }) => unit !== 'kr');
  if (amount === undefined || others.length > 0 || amount.value < 0) return needed;
  if (amount.unit === 'percent' || amount.unit === 'fraction' || amount.unit === 'percentage-points')
    return needed;
  if (!context.counted && amount.value !== 0) return { type: 'calls-not-published' };
  return joined(joiners, decimalText(amount.value), context);
}

/** "Två nya kunder" */
function countOfNew(clause: readonly Mention[]): number {
  const at = clause.findIndex((mention) => says(mention, 'newcomer'));
  const before = clause[at - 1];
  const count = before?.type === 'number' ? before.number.value : 1;
  return Number.isInteger(count) && count >= 1 && count <= MOST_NEW ? count : 1;
}

const MOST_NEW = 9;

function freeNumbers(count: number, { weightOf }: ChangeContext): readonly number[] {
  const free = Array.from({ length: MOST_NEW }, (_, index) => newcomer(index + 1)).filter(
    (number) => weightOf(number) === null,
  );
  return free.slice(0, count);
}

/** Who is listed with nothing is a member already where nothing is shared equally: there it gets a count. */
export function joined(
  customers: readonly number[],
  weight: string,
  { base, weightOf }: Pick<ChangeContext, 'base' | 'weightOf'>,
): { readonly changes: readonly ScenarioChange[] } {
  return {
    changes: customers.map(
      (customer): ScenarioChange =>
        Number(weightOf(customer) ?? Number.NaN) === 0
          ? { type: 'set-weight', customers: [customer], base, value: weight }
          : { type: 'join', customer, weights: { [base]: weight } },
    ),
  };
}

const MOST_PARTS = 5;

/** "Järva delas i två", "… i 400 och 284", "… i 60 % och 40 %": the first part keeps the number. */
function splitting(clause: readonly Mention[], customer: number, context: ChangeContext): Made {
  const { base, weightOf, counted } = context;
  const weight = weightOf(customer);
  const problem = { type: 'split-needs-parts', customer, member: weight !== null } as const;
  if (weight === null) return problem;
  const [first, ...rest] = amountsIn(clause);
  if (first === undefined) return problem;
  // "I två delar: 60 % och 40 %" says how many there are before it says how large.
  const isCount = first.unit === 'none' && rest.length > 1 && first.value === rest.length;
  const sizes = isCount ? rest : [first, ...rest];
  if (sizes.length > MOST_PARTS || sizes.some(({ value }) => value < 0)) return problem;
  if (sizes.length === 1) {
    const { value, unit } = first;
    const isNumber = unit === 'none' && Number.isInteger(value) && value >= 2 && value <= MOST_PARTS;
    return isNumber ? evenly(value) : problem;
  }
  const sum = sizes.reduce((before, { value }) => before.plus(value), new Decimal(0));
  const isShares = sizes.every(({ unit }) => unit === 'percent') || (sum.equals(100) && !sum.equals(weight));
  if (isShares)
    return sum.equals(100)
      ? made(sizes.map(({ value }) => new Decimal(weight).times(value).div(100)))
      : problem;
  // What is not published cannot be cut into counts.
  if (!counted || sizes.some(({ unit }) => unit === 'percent')) return problem;
  return made(sizes.map(({ value }) => new Decimal(value)));

  function evenly(count: number): Made {
    const part = new Decimal(weight ?? 0).div(count).toDecimalPlaces(10);
    // What does not divide evenly stays with the first part, so that nothing is lost.
    const first = new Decimal(weight ?? 0).minus(part.times(count - 1));
    return made([first, ...Array.from({ length: count - 1 }, () => part)]);
  }

  function made(parts: readonly Decimal[]): Made {
    const free = Array.from({ length: MOST_NEW }, (_, index) => newcomer(index + 1, customer))
      .slice(1)
      .filter((number) => weightOf(number) === null);
    const into = parts.map((part, index) => ({
      customer: index === 0 ? customer : (free[index - 1] ?? customer),
      weights: { [base]: part.toFixed() },
    }));
    return { changes: [{ type: 'split', customer, into }] };
  }
}
