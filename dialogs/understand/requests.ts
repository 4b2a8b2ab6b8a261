import { ASKING, asksOutright } from './asking.ts';
import { decideIntent } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { type Reading, readMessage } from './reading.ts';

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
  const whole = [{ text: message, beside: '' }];
  const sentences = sentencesOf(withoutClosing(message));
  if (sentences.length > MOST_SENTENCES) return whole;
  const read = sentences
    .map((text) => withoutLead(text, lexicon, year))
    .map((text) => ({ text, reading: readMessage(text, lexicon, year) }));
  const body = read.filter(({ text, reading }) => !isCourtesy(text, reading));
  if (body.length === 0) return whole;
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
  const asked = questionsIn(body);
  const [first] = asked;
  if (first === undefined || body.length === 1)
    return partsOf(textOf(body), lexicon, year).map((text) => ({ text, beside: '' }));
  const told = body.filter((sentence) => !asked.includes(sentence));
  const before = told.at(-1);
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

/** "Kan du säga mig: …", "Jag undrar, …", "En snabb fråga – …": what only says that a question comes. */
function withoutLead(text: string, lexicon: Lexicon, year: number): string {
  const [lead] = LEAD.exec(text) ?? [];
  if (lead === undefined) return text;
  const { customers, services, groups, years, amounts, unknown, mentions } = readMessage(lead, lexicon, year);
  if (customers.length + services.length + groups.length + years.length + amounts.length + unknown.length > 0)
    return text;
  const polite = mentions.every(
    (mention) =>
      mention.type === 'words' &&
      mention.meanings.every(
        (meaning) =>
          meaning.type === 'ordinary' || (meaning.type === 'concept' && POLITE.has(meaning.concept)),
      ),
  );
  return polite ? text.slice(lead.length) : text;
}

// Up to the mark before a question word, within the first words of a sentence.
const LEAD =
  /^[^,:–—?!.-]{3,50}(?:[,:–—]|\s-(?=\s))\s*(?=(?:vad|hur|vilk(?:en|et|a)|vem|varför|när|är|what|how|which|who|why|when|is)(?!\p{L}))/iu;
const POLITE: ReadonlySet<string> = new Set(['we', 'it', 'help', 'greeting', 'thanks', 'yes', 'no']);

const FIELD = /^\s*\p{L}+\s*:\s*\S/u;

/** It names whom and for which service. */
function isWhole({ customers, groups, services }: Reading): boolean {
  return customers.length + groups.length > 0 && services.length > 0;
}

interface Sentence {
  readonly text: string;
  readonly reading: Reading;
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
  if (asking.length > 0) return asking;
  const saying = body.filter(
    ({ reading }) => isAboutTheList(reading) && decideIntent(reading)?.type === 'operation',
  );
  if (saying.length > 0) return saying;
  const naming = body.filter(({ reading }) => isWhole(reading));
  return naming.length > 1 ? naming : [];
}

const MOST_SENTENCES = 40;
const LONGEST_SENTENCE = 600;

// A mark that ends a sentence, a line break, or a new item of a list.
const SENTENCE_ENDS = /(?<=[?!…])\s+|(?<=\p{L}{2,}[).”"]?\.|\d{2,}\.)\s+(?=[\p{Lu}\d(])|\s*[\r\n]+\s*|;\s+/gu;
// "(a) … and (b) …", "1) … 2) …" within a line.
const INLINE_ITEM = /(?<=^|[\s,;:])(?:(?:och|samt|and)\s)?\(?[a-e1-9]\)\s/gi;
// A greeting that the question follows in the same line.
const GREETING =
  /^\s*(?:hej(?:san)?(?: igen| på (?:dig|er))?|hallå(?: där)?|tjena(?:re)?|god(?:a)? ?(?:morgon|dag|kväll|förmiddag|eftermiddag)|goddag|hi(?: there| again)?|hello(?: there| again)?|hey|good (?:morning|afternoon|day|evening))[!.,]+\s+(?=\S)/iu;

const ITEM = /^(?:[-–•*]\s+|\(?[a-z\d]\)\s*|\d\.\s+)/i;

// What a letter ends with, and who has written it.
const CLOSING =
  /(?:^|[\r\n]|(?<=[.!?]))\s*(?:med )?(?:(?:vänlig|bästa|många|hjärtlig)[\p{L}]* hälsning\p{L}*|mvh|vh|hälsningar|(?:kind |best |warm |many )?regards|best wishes|yours|sincerely|all the best|cheers,)(?!\p{L})[^?]{0,160}$/iu;

function withoutClosing(message: string): string {
  const text = message.trim();
  const at = text.search(CLOSING);
  return at > 0 ? text.slice(0, at).trim() : text;
}

function sentencesOf(written: string): readonly string[] {
  const message = written.replace(GREETING, (greeting) => `${greeting.trim()}\n`);
  const items = [...message.matchAll(INLINE_ITEM)].length > 1;
  return (items ? message.replace(INLINE_ITEM, '\n') : message)
    .split(SENTENCE_ENDS)
    .reduce<string[]>(joinedAfterAbbreviation, [])
    .map((sentence) => sentence.replace(ITEM, '').trim())
    .filter((sentence) => sentence !== '');
}

/** "Kundnr. 177", "växel avg. HV": the full stop ends a word, not the sentence. */
function joinedAfterAbbreviation(sentences: string[], next: string): string[] {
  const last = sentences.at(-1);
  if (last === undefined || !ABBREVIATED.test(last)) return [...sentences, next];
  return [...sentences.slice(0, -1), `${last} ${next}`];
}

const ABBREVIATED =
  /(?<!\p{L})(?:no|nr|kl|ca|resp|dvs|st|tel|avd|inkl|exkl|kv|mr|mrs|dr|incl|approx|avg|avgifts?|förv|forv|sdf|sdn|kund(?:nr|nummer)?|cust|dept|admin|tot|adm|stockh|sthlm|jfr|jmf|alt|ang|enl|ex|t ?ex|bl ?a|obs|max|min|kap|vxl|supp?|tj)\.$/iu;

/** Nothing but a greeting, thanks, a closing or a name under it. */
function isCourtesy(text: string, reading: Reading): boolean {
  const { customers, services, groups, amounts, years } = reading;
  if (customers.length + services.length + groups.length + amounts.length + years.length > 0) return false;
  if (/\?\s*$/.test(text)) return false;
  const intent = decideIntent(reading);
  return intent?.type === 'aside' && COURTESIES.has(intent.aside);
}

function isAbout(reading: Reading, ...asides: readonly string[]): boolean {
  const intent = decideIntent(reading);
  return intent?.type === 'aside' && asides.includes(intent.aside);
}

const COURTESIES: ReadonlySet<string> = new Set(['greeting', 'thanks', 'goodbye']);

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
  if (intent === null || (intent.type === 'aside' && COURTESIES.has(intent.aside))) {
    return /\?\s*$/.test(text) && isAboutTheList(reading);
  }
  // Words of the background stand in any letter; a question about it is asked.
  if (intent.type === 'aside')
    return intent.aside === 'hypothetical'
      ? supposesOf(reading)
      : intent.aside !== 'background' || asksOutright(text);
  const { customers, groups, services } = reading;
  // "Brommas avgift för växeln, tack": whom, what and for which service.
  const names = customers.length + groups.length > 0 && services.length > 0 && reading.words <= 2 * SHORT;
  return asksOutright(text) || reading.words <= SHORT || names;
}

const SHORT = 6;

const BEGINS_ASKING = new RegExp(`^\\s*(?:[\\p{L}\\d]+,?\\s+){0,2}${ASKING.source}`, 'iu');

/** One sentence with several questions in it: "…, och vad blir det för Bromma?", "A för växeln och B för KCP". */
function partsOf(sentence: string, lexicon: Lexicon, year: number): readonly string[] {
  // Nobody asks several things in a sentence of that length.
  if (sentence.length > LONGEST_SENTENCE) return [sentence];
  const parts: string[] = [];
  let from = 0;
  for (const joint of sentence.matchAll(NEXT_QUESTION)) {
    const [before, after] = [
      sentence.slice(from, joint.index),
      sentence.slice(joint.index + joint[0].length),
    ];
    // "För växeln, vad betalar …": a comma parts two questions only when the first one asks something.
    const asks = !joint[0].startsWith(',') || /\p{L}|[+&]/u.test(joint[0]) || BEGINS_ASKING.test(before);
    if (!asks || !isComplete(readMessage(before, lexicon, year))) continue;
    if (!standsAlone(readMessage(after, lexicon, year))) continue;
    parts.push(before.trim());
    from = joint.index + joint[0].length;
  }
  parts.push(sentence.slice(from).trim());
  if (parts.length > 1) return parts;
  const pairs = pairsOf(sentence, lexicon, year);
  return pairs.length > 1 ? pairs : measuresOf(sentence, lexicon, year);
}

/** "Brommas ärenden och avgift", "the fee and the share": two things about the same, one after the other. */
function measuresOf(sentence: string, lexicon: Lexicon, year: number): readonly string[] {
  const reading = readMessage(sentence, lexicon, year);
  const { mentions } = reading;
  const at = mentions.findIndex(
    (mention, index) => links(mention) && measureOf(mentions[index - 1]) !== null,
  );
  const next = /^(?:the|its|their|dess|deras|hur stor)$/i.test(mentions[at + 1]?.word ?? '')
    ? at + 2
    : at + 1;
  const [one, other] = [measureOf(mentions[at - 1]), measureOf(mentions[next])];
  if (
    at < 1 ||
    one === null ||
    other === null ||
    one === other ||
    decideIntent(reading)?.type !== 'operation'
  )
    return [sentence];
  const { tokens } = reading;
  const place = (index: number) => tokens[mentions[index]?.from ?? 0]?.start ?? 0;
  const end = (index: number) => {
    const last = tokens[(mentions[index]?.to ?? 1) - 1];
    return (last?.start ?? 0) + (last?.text.length ?? 0);
  };
  return [
    sentence.slice(0, end(at - 1)) + sentence.slice(end(next)),
    sentence.slice(0, place(at - 1)) + sentence.slice(place(next)),
  ];
}

/** Which figure a word is about. */
function measureOf(mention: Mention | undefined): string | null {
  if (mention?.type !== 'words') return null;
  const concepts = mention.meanings.flatMap((meaning) =>
    meaning.type === 'concept' ? [meaning.concept] : [],
  );
  if (concepts.some((concept) => concept === 'cases' || concept === 'calls' || concept === 'users'))
    return 'count';
  return concepts.find((concept) => concept === 'fee' || concept === 'share') ?? null;
}

function links(mention: Mention | undefined): boolean {
  return mention?.type === 'words' && /^(?:och|samt|and|plus|resp|respektive|o)$/i.test(mention.word);
}

// The question word that another question begins with, after a connective.
const NEXT_QUESTION =
  /(?:\s*,\s*|\s+)(?:(?:och|samt|and|plus|men|dels)\s+|[+&]\s*)(?:(?:sedan|också|även|also|then)\s+)?(?=(?:vad|hur|vilk(?:en|et|a)|vem|varför|när|what|how|which|who|why|when)(?!\p{L}))|,\s+(?=(?:dels\s+)?(?:vad|hur|vem|varför|what|how|who|why)(?!\p{L}))/giu;

/** It says what is asked about: a name, a year, or what to do with figures. */
function standsAlone(reading: Reading): boolean {
  const { customers, services, groups, years } = reading;
  const scoped = customers.length + services.length + years.length + groups.length > 0;
  return (
    scoped ||
    reading.has('share', 'count', 'cases', 'users', 'why', 'change', 'explain', 'fee', 'newer', 'previous')
  );
}

/** "För växeln, vad betalar …" has its question after the comma. */
function isComplete(reading: Reading): boolean {
  return standsAlone(reading) && decideIntent(reading)?.type === 'operation';
}

/** "Stokabs växelavgift och Micasas KCP-kostnad": customers and services in turn, each customer with its own. */
function pairsOf(sentence: string, lexicon: Lexicon, year: number): readonly string[] {
  const { mentions, tokens } = readMessage(sentence, lexicon, year);
  const named = mentions.filter(isNamed);
  const order = named.map(({ type }) => (type === 'customer' ? 'c' : 's')).join('');
  const services = new Set(named.flatMap((mention) => (mention.type === 'service' ? mention.keys : [])));
  if (!/^(?:(?:cs){2,6}|(?:sc){2,6})$/.test(order) || services.size < 2) return [sentence];
  const starts = named
    .filter((_, index) => index > 0 && index % 2 === 0)
    .map((mention) => partStart(mention, mentions));
  if (starts.some((mention) => mention === null)) return [sentence];
  const cuts = starts.map((mention) => tokens[mention?.from ?? 0]?.start ?? 0);
  return [0, ...cuts].map((cut, index) =>
    sentence.slice(cut, cuts[index] ?? sentence.length).replace(TRAILING, ''),
  );
}

const TRAILING = /(?:[\s,+&]|(?<=[\s,+&])(?:och|samt|and|plus|för|i|for|in)(?=[\s,+&]|$))+$/i;

function isNamed(mention: Mention): mention is Mention & { readonly type: 'customer' | 'service' } {
  return mention.type === 'customer' || mention.type === 'service';
}

/** Where the part of a sentence begins that a name stands in: after the connective or comma before it. */
function partStart(mention: Mention, mentions: readonly Mention[]): Mention | null {
  const at = mentions.indexOf(mention);
  for (let index = at; index > Math.max(0, at - 6); index -= 1) {
    const one = mentions[index];
    if (one === undefined || (index < at && isNamed(one))) return null;
    if (/[,+&;:]/.test(one.gap)) return one;
    if (links(mentions[index - 1])) return one;
  }
  return null;
}
