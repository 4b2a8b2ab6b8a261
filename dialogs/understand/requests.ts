import { asksOutright } from './asking.ts';
import { decideIntent } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { partsOf } from './parts.ts';
import type { Reading } from './reading.ts';
import { isOrdinary } from './says.ts';
import { isCourteous, type Sentence, sentencesOf } from './sentences.ts';

/** One thing that a message asks for. */
export interface Request {
  readonly text: string;
  /** What the message says around its questions: it may name whom and what they are about. */
  readonly beside: string;
}

/** More questions in one message than this are not answered at once. */
const MOST_REQUESTS = 6;

/**
 * What a message asks for, in its order: at least one request. Greetings, thanks and the signature are taken off;
 * sentences that ask nothing stand beside those that do. Changes and the questions about them stay together.
 */
export function splitRequests(message: string, lexicon: Lexicon, year: number): readonly Request[] {
  return lexicon.requests.get(`${year} ${message}`, () => splitAnew(message, lexicon, year));
}

function splitAnew(message: string, lexicon: Lexicon, year: number): readonly Request[] {
  const whole = [{ text: message, beside: '' }];
  const body = sentencesOf(message, lexicon, year);
  if (body === null || body.length === 0) return whole;
  // A goal may have its amount in another sentence than its question.
  const seeks =
    body.some(({ reading }) => reading.has('aim', 'one-more')) ||
    limitsCount(body) ||
    (body.some(({ text, reading }) => reading.has('yields') && asksOutright(text)) &&
      body.some(({ reading }) => reading.amounts.length > 0));
  if (seeks || body.some(({ reading }) => supposesOf(reading))) return [{ text: textOf(body), beside: '' }];
  // "kund: …", "tjänst: …" on lines of their own are one question.
  const wholes = body.filter(({ reading }) => isWhole(reading)).length;
  const fields = body.filter(({ text }) => FIELD.test(text)).length;
  if ((wholes < 2 && body.every(({ reading }) => decideIntent(reading) === null)) || fields > 1)
    return [{ text: textOf(body), beside: '' }];
  // "Hamnen. Växel. Belopp?" is one question, told word by word.
  const once = (named: (reading: Reading) => number) =>
    body.filter(({ reading }) => named(reading) > 0).length < 2;
  const inWords = body.length > 2 && body.every(({ reading }) => reading.words <= 2);
  if (inWords && once(({ customers }) => customers.length) && once(({ services }) => services.length))
    return [{ text: textOf(body), beside: '' }];
  const asked = questionsIn(body);
  const [first] = asked;
  if (first === undefined || body.length === 1)
    return partsOf(textOf(body), lexicon, year).map((text) => ({ text, beside: '' }));
  const told = body.filter((sentence) => !asked.includes(sentence));
  const before = body.slice(0, body.indexOf(first)).at(-1);
  // "Farstas avgift sjönk. Varför?" asks about what was just said.
  const bare = asked.length === 1 && before !== undefined && !isAboutTheList(first.reading);
  const texts = bare
    ? [`${before.text} ${first.text}`]
    : asked.filter((_, index) => !isAnswered(asked, index)).map(({ text }) => text);
  return texts
    .flatMap((text) => partsOf(text, lexicon, year))
    .slice(0, MOST_REQUESTS)
    .map((text) => ({ text, beside: bare ? '' : textOf(told) }));
}

/** "Vi har max 100 000 kr att lägga på KCP. Hur många användare kan Micasa ha?": a limit, and what it allows. */
function limitsCount(body: readonly Sentence[]): boolean {
  const limits = body.some(
    ({ text, reading }) =>
      reading.has('at-most', 'at-least', 'most-or-at-most', 'least-or-at-least', 'under', 'over') &&
      reading.amounts.some(({ unit, value }) => unit === 'kr' || value >= 1000) &&
      !asksOutright(text),
  );
  return (
    limits &&
    body.some(
      ({ text, reading }) =>
        reading.has('how-many') && reading.has('cases', 'calls', 'users') && ALLOWED.test(text),
    )
  );
}

const ALLOWED = /(?<!\p{L})(?:kan|får|skulle|räcker|ryms|går|can|could|may|fits?)(?!\p{L})/iu;

/** "Är A dyrare än B? Med hur mycket?": the answer to the question before says how much already. */
function isAnswered(asked: readonly Sentence[], index: number): boolean {
  const [before, reading] = [asked[index - 1]?.reading, asked[index]?.reading];
  if (before === undefined || reading === undefined || isAboutTheList(reading)) return false;
  const { years, amounts } = reading;
  const intent = decideIntent(reading);
  const asksFee =
    intent?.type === 'operation' && intent.operation.kind === 'value' && intent.operation.measure === 'fee';
  const amountOnly = reading.has('how-much', 'how-many', 'kronor', 'percent') && reading.words <= SHORT;
  return (
    years.length + amounts.length === 0 &&
    !reading.has('share', 'cases', 'calls', 'users', 'count') &&
    (asksFee || (amountOnly && intent === null)) &&
    saysFee(before)
  );
}

/** What is answered to it names the fee. */
function saysFee(reading: Reading): boolean {
  const intent = decideIntent(reading);
  if (intent?.type === 'aside') return intent.aside === 'hypothetical';
  if (intent?.type !== 'operation') return false;
  const { operation } = intent;
  return SAYING_FEES.has(operation.kind) && (!('measure' in operation) || operation.measure === 'fee');
}

const SAYING_FEES: ReadonlySet<string> = new Set(['value', 'sum', 'compare', 'change', 'rank', 'explain']);

const FIELD = /^\s*\p{L}+\s*:\s*\S/u;

/** It names whom and for which service. */
function isWhole({ customers, groups, services }: Reading): boolean {
  return customers.length + groups.length > 0 && services.length > 0;
}

function textOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

/** The sentences that ask; where none does, those that say what somebody pays or has, or name whom and what. */
function questionsIn(body: readonly Sentence[]): readonly Sentence[] {
  const asking = body.filter(({ text, reading }) => isQuestion(text, reading));
  // "Tacksam för hjälp" is no question beside one.
  const telling = asking.filter(({ reading }) => decideIntent(reading)?.type === 'operation');
  if (telling.length > 0 && telling.length < asking.length)
    return asking.filter(({ reading }) => !isAbout(reading, 'help', 'language'));
  // "Skulle ni kunna hjälpa till?" only asks for what was said before it.
  const helps = asking.length > 0 && asking.every(({ reading }) => isAbout(reading, 'help'));
  const wanted = helps ? body.filter((one) => !asking.includes(one) && isAboutTheList(one.reading)) : [];
  if (wanted.length > 0) return wanted;
  if (asking.length > 0) return asking;
  const saying = body.filter(
    ({ reading }) => isAboutTheList(reading) && decideIntent(reading)?.type === 'operation',
  );
  if (saying.length > 0) return saying;
  const naming = body.filter(({ reading }) => isWhole(reading));
  return naming.length > 1 ? naming : [];
}

function isAbout(reading: Reading, ...asides: readonly string[]): boolean {
  const intent = decideIntent(reading);
  return intent?.type === 'aside' && asides.includes(intent.aside);
}

/** It changes something of the price list, or asks about a change. */
function supposesOf(reading: Reading): boolean {
  const intent = decideIntent(reading);
  if (intent?.type !== 'aside' || intent.aside !== 'hypothetical') return false;
  if (reading.has('undo', 'redo', 'reset')) return true;
  if (!isAboutTheList(reading)) return false;
  // "Telefonen har ringt 40 gånger" has an amount, but changes nothing.
  return reading.customers.length + reading.groups.length > 0 || reading.has(...CHANGING);
}

const CHANGING = [
  'if',
  'conditional',
  'hypothetical',
  'change-order',
  'rose',
  'fell',
  'more',
  'fewer',
  'merge',
  'leave',
  'join',
  'split',
  'remove',
  'instead-of',
  'equal',
  'undo',
  'redo',
  'reset',
  'scenario',
  'sum',
  'change',
] as const;

function isAboutTheList(reading: Reading): boolean {
  const { customers, services, groups } = reading;
  return customers.length + services.length + groups.length > 0 || reading.has('sum', 'equal', 'scenario');
}

/** Begins with a question word or a verb that asks for something, or ends with a question mark, and says what. */
function isQuestion(text: string, reading: Reading): boolean {
  const intent = decideIntent(reading);
  // "Kulturförvaltningen växeln 2024", an item among others.
  if (
    intent === null &&
    isWhole(reading) &&
    reading.words <= SHORT &&
    reading.mentions.every((mention) => !isOrdinary(mention))
  )
    return true;
  if (intent === null || isCourteous(intent)) {
    return /\?\s*$/.test(text) && (isAboutTheList(reading) || reading.years.length > 0);
  }
  // Words of the background stand in any letter; a question about it is asked.
  if (intent.type === 'aside')
    return intent.aside === 'hypothetical'
      ? supposesOf(reading)
      : intent.aside !== 'background' || asksOutright(text);
  const { customers, groups, services, amounts } = reading;
  // "Samtalspriset vet jag kommer ovanpå."
  if (intent.operation.kind === 'on-top' && !asksOutright(text)) return false;
  // "Brommas avgift för växeln, tack": whom, what and for which service.
  const names =
    customers.length + groups.length > 0 &&
    services.length > 0 &&
    reading.words <= 2 * SHORT &&
    amounts.length === 0;
  return asksOutright(text) || reading.words <= SHORT || (names && SAYING_FEES.has(intent.operation.kind));
}

const SHORT = 6;
