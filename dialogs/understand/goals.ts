import type { PriceList } from '../ports.ts';
import type { GoalKind, Question } from '../question.ts';
import { notesOf } from './conclusion.ts';
import type { NumberMention } from './numbers.ts';
import type { Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import type { Thread } from './thread.ts';

/**
 * Reads a message that seeks the input which leads to a fee, or asks what one unit more costs; `null` when it does
 * neither, or names too little.
 */
export function readGoal(
  reading: Reading,
  service: string | null,
  changes: (Question & { kind: 'goal' })['changes'],
  thread: Thread,
  priceList: PriceList,
): Outcome | null {
  const goal = goalOf(reading);
  if (goal === null || service === null) return null;
  const named = reading.customers.flatMap(({ numbers }) => (numbers.length === 1 ? numbers : []));
  const about = named.length > 0 ? named : (thread.last?.customers ?? []);
  // "När blir Stokab dyrare än Micasa?" asks when Micasa is the cheaper one.
  const dearer = goal.kind === 'cheaper' && reading.has('more', 'over') && !reading.has('fewer', 'under');
  const customers = dearer ? [...about].reverse() : about;
  const needed = goal.kind === 'cheaper' ? 2 : 1;
  if (customers.length < needed)
    return { type: 'clarify', clarification: { type: 'need-customer' }, question: null };
  const year = priceList.years[priceList.years.length - 1] ?? 0;
  const whole: Question = {
    kind: 'goal',
    goal: goal.kind,
    amount: goal.amount,
    changes: [...changes],
    customers: customers.slice(0, needed),
    group: null,
    services: [service],
    year,
  };
  return { type: 'question', question: whole, notes: notesOf(reading), continues: true };
}

/** "Ett ärende till", "en KCP-användare extra", "one more user": one unit on top of those there are. */
export function saysOneMore(r: Reading): boolean {
  if (r.has('one-more')) return true;
  return r.mentions.some((mention, index) => {
    if (!/^(?:ett|en|one|another|an|ytterligare)$/i.test(mention.word)) return false;
    const near = r.mentions.slice(index, index + 5);
    const unit = near.some(
      (other) =>
        other.type === 'words' &&
        other.meanings.some(
          (meaning) =>
            meaning.type === 'concept' && ['cases', 'calls', 'users', 'unit-cost'].includes(meaning.concept),
        ),
    );
    const more = near.some(({ word }) => /^(?:till|extra|ytterligare|more|additional|another)$/i.test(word));
    return unit && more && !r.has('join', 'newcomer') && r.amounts.length === 0;
  });
}

/** "Vilken total ska växeln ha för att Bromma ska betala 20 tkr?" */
export function seeksATotal(r: Reading): boolean {
  // "Om totalen blir 700 000, vad betalar Bromma?" sets it.
  if (r.has('if', 'change-order') || (r.has('hypothetical') && !r.has('aim'))) return false;
  const at = r.mentions.findIndex(({ word }) =>
    /^(?:total|hela|potten|overall|sammanlagt|altogether|sammantaget)/i.test(word),
  );
  // "What total would put Bromma at 8,000?" asks for the total, whatever stands near the amount.
  const soughtItself = SOUGHT.test(r.mentions[at - 1]?.word ?? '');
  const total = at >= 0 && (soughtItself || !isSaidOfTotal(r, at));
  const asks = r.has('who', 'how', 'how-much', 'what-is', 'at-what') || aims(r) || soughtItself;
  return total && r.customers.length > 0 && asks && isPaid(r) && !r.has('agree');
}

const SOUGHT = /^(?:what|which|vilken|vilket)$/;

/** "Totalen sänks till 500 000": the amount is the total's, not what somebody shall pay. */
function isSaidOfTotal(r: Reading, total: number): boolean {
  const amount = r.mentions.findIndex(
    (mention) => mention.type === 'number' && (mention.number.unit === 'kr' || mention.number.value >= 1000),
  );
  // Whoever stands in another sentence is asked about, not said to pay it.
  const apart = (index: number) =>
    r.mentions
      .slice(Math.min(index, amount) + 1, Math.max(index, amount) + 1)
      .some(({ gap }) => /[.?!;]/.test(gap));
  const distances = r.mentions.flatMap((mention, index) =>
    mention.type === 'customer' && !apart(index) ? [Math.abs(index - amount)] : [],
  );
  return Math.abs(total - amount) < Math.min(...distances) && !r.has('aim', 'yields');
}

/** "För att Bromma ska betala …", "so that Bromma pays …": what follows is to be reached. */
export function aims(r: Reading): boolean {
  return r.has('aim') && isPaid(r);
}

/** "Största antal ärenden för Bromma utan att avgiften överstiger 22 000" */
export function seeksACount(r: Reading): boolean {
  const extreme = r.has(
    'most',
    'least',
    'at-most',
    'at-least',
    'most-or-at-most',
    'least-or-at-least',
    'how-many',
  );
  return (
    r.customers.length > 0 &&
    r.has('cases', 'calls', 'users') &&
    extreme &&
    r.has('fee', 'over', 'under') &&
    isPaid(r)
  );
}

function isPaid({ amounts }: Reading): boolean {
  return amounts.some(({ unit, value }) => unit === 'kr' || (unit === 'none' && value >= 1000));
}

/** "Från −20 till +20 %", "mellan -10 och 10 procent": steps both ways. */
export function spans(amounts: Reading['amounts']): boolean {
  const [low] = amounts;
  const high = amounts.at(-1);
  if (low === undefined || high === undefined) return false;
  return low.value < 0 && high.value > 0 && amounts.some(({ unit }) => unit === 'percent');
}

/** Whether an amount is a limit: at most, at least, or `null` when the words do not say. */
export function boundSaid(r: Reading): 'at-most' | 'at-least' | null {
  // "Utan att den överstiger", "before it exceeds": up to the amount.
  const notOver =
    r.has('over') && r.mentions.some(({ word }) => /^(?:utan|innan|inte|before|without|not)$/i.test(word));
  const ceiling = r.mentions.some(({ word }) =>
    /^(?:tak|taket|gransen|ryms|ryms inom|inom|ceiling|cap)$/i.test(word),
  );
  const below = r.mentions.some(({ word }) =>
    /^(?:komma|hamna|ligga|get|stay|come|bli) (?:under|below)$/.test(word),
  );
  // "Hur många kan de ha för 80 000?": as many as that pays for.
  const buys =
    r.has('how-many') &&
    r.amounts.some(({ from }) => /^(?:for|with|med)$/.test(r.tokens[from - 1]?.word ?? ''));
  if (notOver || ceiling || below || buys || r.has('at-most', 'most-or-at-most', 'under')) return 'at-most';
  return r.has('at-least', 'least-or-at-least', 'over') ? 'at-least' : null;
}

/** The fee that is sought, in whole kronor as fees are; a bare number is one from `least` on. */
export function soughtFee({ amounts }: Reading, least: number): NumberMention | undefined {
  return amounts.find(
    ({ unit, value }) =>
      (unit === 'kr' || (unit === 'none' && value >= least)) && value >= 1 && Number.isInteger(value),
  );
}

interface Goal {
  readonly kind: GoalKind;
  readonly amount: number | null;
}

function goalOf(r: Reading): Goal | null {
  if (saysOneMore(r)) return { kind: 'one-more', amount: null };
  if (r.has('steps') || spans(r.amounts)) return { kind: 'steps', amount: null };
  if (r.has('when', 'at-what') && r.customers.length >= 2 && !r.has('leave', 'join', 'merge', 'split'))
    return { kind: 'cheaper', amount: null };
  const amount = soughtFee(r, 100);
  if (amount === undefined) return null;
  const bound = boundSaid(r) ?? 'exactly';
  const seeksTotal = (r.has('sum') || seeksATotal(r)) && !r.has('cases', 'calls', 'users', 'how-many');
  const counts = r.has('how-many') && r.has('cases', 'calls', 'users', 'count');
  const seeks =
    aims(r) ||
    r.has('at-what') ||
    r.has('yields') ||
    counts ||
    (r.has('who') && r.has('sum', 'cases', 'calls', 'users')) ||
    seeksATotal(r) ||
    seeksACount(r);
  if (!seeks) return null;
  return { kind: seeksTotal ? 'total' : bound, amount: amount.value };
}
