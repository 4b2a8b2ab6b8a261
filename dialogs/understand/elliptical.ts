import type { Question } from '../question.ts';
import { isSimulation } from './beside-changes.ts';
import { readBounds } from './bounds.ts';
import { question } from './conclusion.ts';
import { boundSaid, soughtFee } from './goals.ts';
import type { Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';

/** With these a short message asks something of its own. */
const OWN = [
  'who',
  'why',
  'list',
  'source',
  'agree',
  'compare',
  'share',
  'explain',
  'how-many',
  'place',
] as const;

/** "Och 20 % i stället?", "vid 700 000?" right after a simulation: the change before with another amount. */
export function changesAgain(reading: Reading, last: Question | null): boolean {
  if (last === null || !isSimulation(last) || last.kind === 'goal' || reading.words > MOST_WORDS)
    return false;
  const relative = reading.mentions.some(
    ({ type, ...mention }) =>
      type === 'number' && 'number' in mention && ['fraction', 'times'].includes(mention.number.unit),
  );
  const amount = reading.amounts.some(
    ({ unit, value }) => unit !== 'ordinal' && unit !== 'customers' && value !== 1,
  );
  return (amount || relative) && reading.unknown.length === 0 && !reading.has(...OWN);
}

const MOST_WORDS = 12;

/** "Och för minst 35 000?", "and Stockholm Parking with at most 100,000?" after a goal: the same goal for them. */
export function seeksAgain(reading: Reading, last: Question | null): Outcome | null {
  if (last?.kind !== 'goal' || last.amount === null || reading.words > MOST_WORDS) return null;
  const amount = soughtFee(reading, 1);
  if (
    amount === undefined ||
    reading.unknown.length > 0 ||
    reading.has(...OWN) ||
    reading.services.length > 0
  )
    return null;
  const named = reading.customers.flatMap(({ numbers }) => (numbers.length === 1 ? numbers : []));
  const goal = last.goal === 'total' ? last.goal : (boundSaid(reading) ?? last.goal);
  return question(
    { ...last, goal, amount: amount.value, ...(named[0] && { customers: [named[0]] }) },
    reading,
    true,
  );
}

/** "Hur många är det om gränsen sänks till 50 000?", "och över 70?" after a selection: the same with another limit. */
export function limitsAgain(reading: Reading, last: Question | null): Outcome | null {
  if (last?.kind !== 'filter' || (last.min === null && last.max === null) || reading.words > MOST_WORDS)
    return null;
  const named =
    reading.customers.length + reading.services.length + reading.groups.length + reading.unknown.length > 0;
  const amounts = reading.amounts.filter(({ unit }) => unit !== 'ordinal' && unit !== 'customers');
  const [amount, ...others] = amounts;
  if (named || amount === undefined || others.length > 0 || reading.has('change-order', 'fee')) return null;
  const said = readBounds(reading);
  const bounds =
    said ??
    (last.min !== null && last.min > 0
      ? { min: amount.value, max: last.max }
      : { min: last.min, max: amount.value });
  return question(
    { ...last, ...bounds, than: null, countOnly: reading.has('how-many') || last.countOnly },
    reading,
    true,
  );
}
