import type { Waiting } from '../state.ts';
import { fold } from './fold.ts';
import type { Understanding } from './understand.ts';

// "Den andra, tack", "number 2 please", "the second one"
const AROUND_A_PLACE =
  /(?<![a-z])(?:den|det|the|one|nummer|nr|number|no|alternativ|alternativet|option|choice|val|jag menade|jag menar|i meant?|tack|please|snalla|ta|valj|take)(?![a-z])/g;
const LAST: ReadonlySet<string> = new Set(['sista', 'senaste', 'last', 'nederst', 'nedersta']);

const ORDINALS: readonly (readonly string[])[] = [
  ['1', 'forsta', 'first', 'ettan', 'overst', 'oversta'],
  ['2', 'andra', 'second', 'tvaan', '2 an'],
  ['3', 'tredje', 'third', 'trean', '3 an'],
  ['4', 'fjarde', 'fourth', 'fyran'],
  ['5', 'femte', 'fifth', 'femman'],
  ['6', 'sjatte', 'sixth', 'sexan'],
  ['7', 'sjunde', 'seventh'],
  ['8', 'attonde', 'eighth'],
];

/**
 * The whole message that an answer to a clarifying question stands for, or `null` when the user asks something else.
 * An answer is a position, a "yes" to the only choice, or the name or number of one of the choices.
 */
export function choosePending(
  pending: Waiting['pending'],
  text: string,
  understanding: Understanding,
): string | null {
  if (pending.length === 0) return null;
  const { reading } = understanding;
  const answer = fold(text)
    .replace(/[^a-z0-9 ]/g, ' ')
    .replace(AROUND_A_PLACE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const position = LAST.has(answer)
    ? pending.length - 1
    : ORDINALS.findIndex((words) => words.includes(answer));
  // "5 %" is no fifth choice.
  const placed = /%/.test(text) ? undefined : pending[position];
  if (placed !== undefined) return placed.text;
  if (position >= 0 && !/%/.test(text)) return null;
  if (pending.length === 1 && reading.has('yes') && reading.words <= 4) return pending[0]?.text ?? null;
  // "Procent", "10 %", "ärenden": which of the amounts.
  const byUnit = pending.filter(
    ({ name }) =>
      (name.includes('%') &&
        (reading.has('percent') || reading.amounts.some(({ unit }) => unit === 'percent'))) ||
      (/\p{L}/u.test(name) && reading.has('cases', 'calls', 'users', 'count')),
  );
  if (reading.words <= 4 && byUnit.length === 1 && reading.customers.length === 0)
    return byUnit[0]?.text ?? null;
  // What is not a customer or a service is chosen by yes or its place alone: its words may be those of another name.
  if (pending.every(({ customer, service }) => customer === null && service === null)) return null;
  // "Svenska" names AB Svenska Bostäder among the choices, whatever it means elsewhere.
  const words = answer.split(' ').filter((word) => word.length > 2);
  const byWords = pending.filter(
    ({ name }) => words.length > 0 && words.every((word) => fold(name).includes(word)),
  );
  if (byWords.length === 1) return byWords[0]?.text ?? null;
  // A message with an operation or more names than the answer needs is a question of its own.
  if (reading.words > 6 || reading.has('fee', 'share', 'how-many', 'sum', 'why', 'explain', 'most', 'least'))
    return null;
  const customers = new Set(reading.customers.flatMap((customer) => customer.numbers));
  const services = new Set(reading.services.flatMap((service) => service.keys));
  const fitting = pending.filter(
    (choice) =>
      (customers.size > 0 || services.size > 0) &&
      (customers.size === 0 || (choice.customer !== null && customers.has(choice.customer))) &&
      (services.size === 0 || (choice.service !== null && services.has(choice.service))),
  );
  return fitting.length === 1 ? (fitting[0]?.text ?? null) : null;
}
