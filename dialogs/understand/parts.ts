import { ASKING } from './asking.ts';
import { decideIntent } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { type Reading, readMessage } from './reading.ts';

/** Nobody asks several things in a sentence of that length. */
const LONGEST_SENTENCE = 600;

const BEGINS_ASKING = new RegExp(`^\\s*(?:[\\p{L}\\d]+,?\\s+){0,2}${ASKING.source}`, 'iu');

// "Vi på Äldreförvaltningen undrar vad …"
const WONDERS_WHAT =
  /(?<!\p{L})(?:undrar|veta|wonder|know)\s+(?:vad|hur|vilk(?:en|et|a)|vem|what|how|which|who)(?!\p{L})/iu;

/** One sentence with several questions in it: "…, och vad blir det för Bromma?", "A för växeln och B för KCP". */
export function partsOf(sentence: string, lexicon: Lexicon, year: number): readonly string[] {
  if (sentence.length > LONGEST_SENTENCE) return [sentence];
  const parts: string[] = [];
  let from = 0;
  for (const joint of sentence.matchAll(NEXT_QUESTION)) {
    const [before, after] = [
      sentence.slice(from, joint.index),
      sentence.slice(joint.index + joint[0].length),
    ];
    // "För växeln, vad betalar …": a comma parts two questions only when the first one asks something.
    const asks =
      !joint[0].startsWith(',') ||
      /\p{L}|[+&]/u.test(joint[0]) ||
      BEGINS_ASKING.test(before) ||
      WONDERS_WHAT.test(before);
    if (!asks || !isComplete(readMessage(before, lexicon, year))) continue;
    const next = readMessage(after, lexicon, year);
    // "A list of the districts and what each one pays" is one question.
    const ofEach = next.has('each') && next.customers.length + next.groups.length === 0;
    if (ofEach || !standsAlone(next)) continue;
    parts.push(before.trim());
    from = joint.index + joint[0].length;
  }
  parts.push(sentence.slice(from).trim());
  if (parts.length > 1) return parts;
  const years = yearsOf(sentence, lexicon, year);
  if (years.length > 1) return years;
  const pairs = pairsOf(sentence, lexicon, year);
  return pairs.length > 1 ? pairs : measuresOf(sentence, lexicon, year);
}

/** "Bromma, Farsta och Järva 2024 och 2025": several customers in two years are told for each. */
function yearsOf(sentence: string, lexicon: Lexicon, year: number): readonly string[] {
  const reading = readMessage(sentence, lexicon, year);
  const { customers } = reading;
  const two = /(\d{4})\s*(?:,|\/|&|och|resp(?:ektive)?|samt|and)\s*(\d{4})/i.exec(sentence);
  const [all, first, second] = two ?? [];
  if (all === undefined || first === undefined || second === undefined || customers.length < 2)
    return [sentence];
  const listed = [first, second].every((one) => lexicon.years.has(Number(one)));
  const compares = reading.has(
    'change',
    'rose',
    'fell',
    'compare',
    'than',
    'against',
    'between',
    'since',
    'more',
    'fewer',
  );
  if (!listed || compares) return [sentence];
  return [first, second].map((one) => sentence.replace(all, one));
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
  // "Antalet ärenden" is one measure in two words.
  const last = measureOf(mentions[next + 1]) === other ? next + 1 : next;
  if (
    at < 1 ||
    one === null ||
    other === null ||
    one === other ||
    reading.has('per') ||
    decideIntent(reading)?.type !== 'operation'
  )
    return [sentence];
  const { tokens } = reading;
  const place = (index: number) => tokens[mentions[index]?.from ?? 0]?.start ?? 0;
  const end = (index: number) => {
    const last = tokens[(mentions[index]?.to ?? 1) - 1];
    return (last?.start ?? 0) + (last?.text.length ?? 0);
  };
  // "Andelen … i procent, plus antalet": the first measure is said twice.
  const first = mentions.findIndex((mention) => measureOf(mention) === one);
  const before =
    first < at - 1
      ? sentence.slice(0, place(first)) + sentence.slice(end(first), place(at - 1))
      : sentence.slice(0, place(at - 1));
  return [
    sentence.slice(0, end(at - 1)) + sentence.slice(end(last)).replace(SAID_OF_THE_OTHER, ''),
    before + sentence.slice(place(next)),
  ];
}

// "… antalet ärenden den bygger på"
const SAID_OF_THE_OTHER = /^\s*(?:den|det|som|that|it|which)(?!\p{L}).*$/iu;

/** Which figure a word is about. */
function measureOf(mention: Mention | undefined): string | null {
  if (mention?.type !== 'words') return null;
  const concepts = mention.meanings.flatMap((meaning) =>
    meaning.type === 'concept' ? [meaning.concept] : [],
  );
  if (concepts.some((concept) => concept === 'cases' || concept === 'calls' || concept === 'users'))
    return 'count';
  if (concepts.includes('count')) return 'count';
  if (concepts.includes('percent')) return 'share';
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
