import { membersOf } from '../groups.ts';
import type { PriceList } from '../ports.ts';
import { fold } from './fold.ts';
import { saidMeasure } from './measure-said.ts';
import type { Operation } from './operation.ts';
import type { Outcome, Refusal } from './outcome.ts';
import type { Reading } from './reading.ts';
import { isOrdinary, says } from './says.ts';
import type { Thread } from './thread.ts';

/** A name that may mean several, or is only near one, is asked about before anything is computed. */
export function doubtfulName(reading: Reading): Outcome | null {
  const clear = reading.customers.some((customer) => customer.numbers.length === 1);
  const doubtful = reading.customers.find(
    (customer) => customer.numbers.length > 1 && !(clear && customer.numbers.length > 8),
  );
  if (doubtful) {
    return {
      type: 'clarify',
      clarification: { type: 'ambiguous-customer', text: doubtful.text, customers: doubtful.numbers },
      question: null,
    };
  }
  // "Västerort" beside clear customers is no slip of Västertorp.
  const area = clear ? undefined : reading.mentions.find((mention) => says(mention, 'area'));
  if (area !== undefined)
    return { type: 'refuse', refusal: { type: 'unknown-area', text: area.text }, question: null };
  const quarter = reading.quarters.find(({ corrected }) => !clear || !corrected);
  if (quarter) {
    const { name, customer, text } = quarter;
    return { type: 'clarify', clarification: { type: 'quarter', name, customer, text }, question: null };
  }
  const service = reading.services.find((mention) => mention.keys.length > 1);
  if (service) {
    return {
      type: 'clarify',
      clarification: { type: 'ambiguous-service', text: service.text, services: service.keys },
      question: null,
    };
  }
  const near = reading.near[0];
  if (near === undefined) return null;
  return near.customers.length > 0
    ? {
        type: 'clarify',
        clarification: { type: 'near-customer', text: near.text, customers: near.customers },
        question: null,
      }
    : {
        type: 'clarify',
        clarification: { type: 'near-service', text: near.text, services: near.services },
        question: null,
      };
}

/**
 * "Stiftelsen", "stadsdelen": one of a group, and nobody has said which. It is asked for, unless the conversation is
 * about one of them.
 */
export function memberMeant(
  reading: Reading,
  operation: Operation | null,
  thread: Thread,
  priceList: PriceList,
): Outcome | null {
  const [group] = reading.groups.filter(({ plural }) => !plural);
  const plural = reading.groups.some((other) => other.plural);
  if (group === undefined || plural || reading.customers.length > 0 || reading.unknown.length > 0)
    return null;
  if (operation === null || !ABOUT_ONE.has(operation.kind) || reading.has('who', 'anybody', 'each', 'per'))
    return null;
  const years = reading.years.map(({ year }) => year).filter((year) => priceList.years.includes(year));
  const members = membersOf(group.group, priceList, years.length > 0 ? Math.max(...years) : undefined);
  if (thread.customers.some((customer) => members.includes(customer))) return null;
  return {
    type: 'clarify',
    clarification:
      members.length > MOST_OFFERED
        ? { type: 'need-customer' }
        : { type: 'ambiguous-customer', text: group.text, customers: members },
    question: null,
  };
}

/** "What do they pay for parking permits?": a part of a name where what is paid for stands names no customer. */
function boughtPart({ mentions, customers, has }: Reading): string | null {
  if (!has('them', 'we') && customers.length < 2) return null;
  const found = mentions.find((mention, index) => {
    const next = mentions[index + 1];
    // "Parking permits" are no Parkerings AB.
    const ofThing =
      /^(?:\p{Ll}|\p{Lu}+$)/u.test(mention.text) &&
      next?.type === 'words' &&
      next.word.length > 3 &&
      isOrdinary(next);
    return (
      mention.type === 'customer' && mentions[index - 1]?.word === 'for' && (mention.by === 'part' || ofThing)
    );
  });
  return found?.text ?? null;
}

// Long words that begin or go on as numbers do.
const NUMBER_LIKE =
  /hundra|tusen|miljon|thousand|hundred|^(?:nitton|tjugo|twenty|nineteen)\p{L}{5,}|^(?:hund|tuse|hndr|hunr)\p{L}*(?:tusen|usen|tuse)/u;

/** A longer message without anything to do is not understood; a short one would go on from the question before. */
const MOST_OF_A_FOLLOW_UP = 8;

const MOST_OFFERED = 12;
const ABOUT_ONE: ReadonlySet<Operation['kind']> = new Set([
  'value',
  'explain',
  'change',
  'membership',
  'source',
]);

/**
 * An unknown word that takes the place of something which the question lacks: whom, which service, or what about them.
 * No figure may be given for something else instead; beside a question that is complete it is only told.
 */
export function unknownName(reading: Reading, operation: Operation | null): Refusal | null {
  const unknown = reading.unknown.filter(({ beforeQuestion }) => !beforeQuestion);
  if (unknown.length === 0 && boughtPart(reading) === null) return null;
  // "sdf" or "bolaget" beside an unknown name says what it would be, not who.
  const groups = reading.groups.filter(({ plural }) => plural);
  const named = reading.customers.length + groups.length > 0;
  const counterpart = unknown.find((word) => word.asCounterpart);
  if (counterpart && (reading.customers.length > 0 || operation?.kind === 'compare')) {
    return { type: 'unknown-customer', text: counterpart.text };
  }
  const bought = boughtPart(reading);
  if (bought !== null) return { type: 'unknown-service', text: bought };
  const payer = unknown.find((word) => word.asPayer);
  if (payer) return { type: 'unknown-customer', text: payer.text };
  const telling = unknown.filter(({ text }) => text.length > 3);
  if (named && reading.services.length === 0) {
    // "Vad kostar lönehanteringen för Järva?" is about something that the list does not have.
    const thing = unknown.find((word) => word.asService) ?? (operation === null ? undefined : telling[0]);
    if (thing) return { type: 'unknown-service', text: thing.text };
  }
  // "Hur räkas Järvas avgift fram?": what is asked for is not understood.
  const verb = reading.mentions.find((mention, index) => {
    const [before, next] = [reading.mentions[index - 1], reading.mentions[index + 1]];
    const ofFee = next?.type === 'customer' || says(next, 'fee');
    return mention.type === 'unknown' && /^(?:hur|how)$/.test(before?.word ?? '') && ofFee;
  });
  if (verb !== undefined && operation?.kind === 'value') return { type: 'unknown-word', text: verb.text };
  const number = telling.find(({ text }) => NUMBER_LIKE.test(fold(text)));
  if (number) return { type: 'unknown-word', text: number.text };
  if (named) {
    // "Vad har Järva för svarstid i växeln?"
    const vague =
      operation !== null &&
      'measure' in operation &&
      !saidMeasure(reading).said &&
      operation.kind === 'value';
    return vague && telling[0] ? { type: 'unknown-word', text: telling[0].text } : null;
  }
  const name =
    unknown.find((word) => word.asName) ??
    (reading.services.length > 0 && reading.words <= 4 ? unknown[0] : undefined);
  if (name !== undefined)
    return operation === null && reading.words > 6
      ? { type: 'not-understood' }
      : { type: 'unknown-customer', text: name.text };
  const [word] = telling;
  return word !== undefined && (operation !== null || reading.words <= MOST_OF_A_FOLLOW_UP)
    ? { type: 'unknown-word', text: word.text }
    : null;
}
