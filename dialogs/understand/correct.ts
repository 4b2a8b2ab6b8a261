import type { Lexicon } from './lexicon.ts';
import { isGeneric, isWholeName, nameKeys, withoutS } from './names.ts';
import { UNITS, wordValue } from './number-words.ts';
import { PERSONS } from './persons.ts';
import { editDistance } from './spelling.ts';
import { composed, type Token, tokenize } from './tokens.ts';
import type { Concept } from './vocabulary.ts';

/**
 * The tokens with misspelt words put right, so that whatever reads them meets known words only. A word that is known,
 * or made of known ones, stays as it is; so does one that is too far from all known words, or as near to several of
 * different meaning. `saved` are further words that are known: those of the names that a user gave to scenarios.
 */
export function correct(
  tokens: readonly Token[],
  lexicon: Lexicon,
  saved: readonly string[] = [],
): readonly Token[] {
  return tokens.map((token, index) => {
    if (token.numeric || token.word.length < SHORTEST || saved.includes(token.word)) return token;
    const next = tokens[index + 1];
    const multiplies = next !== undefined && MULTIPLIED.test(next.word) && !UNITS.has(token.word);
    if (isKnown(token.word, lexicon) && !multiplies && !hasOtherDots(token, lexicon)) return token;
    // "Hindra tusen" is a number, "ränkas" is no ranking.
    if (isKnown(token.word, lexicon)) return respelt(token, multiplies, lexicon);
    // "Bostads-förmedlingen" is one word written in two.
    if (isJoined(tokens[index - 1], token, lexicon) || isJoined(token, tokens[index + 1], lexicon))
      return token;
    const word =
      saved.find((known) => isSlip(token.word, known)) ?? corrected(token, tokens[index - 1], lexicon);
    return word === undefined ? token : { ...token, word, corrected: true };
  });
}

function isJoined(first: Token | undefined, second: Token | undefined, { names }: Lexicon): boolean {
  if (first === undefined || second?.gap !== '-') return false;
  return nameKeys([first.word, second.word]).some((key) => names.whole.has(key));
}

/** A word that was put right. */
export interface Correction {
  readonly written: string;
  readonly read: string;
}

/**
 * The message with misspelt words of the language put right, so that whatever reads it as a text meets known words too.
 * Names of the list stay as they are written: who is meant by them is for the reading to say.
 */
export function proofread(message: string, lexicon: Lexicon, saved: readonly string[]): Proofread {
  // Names that a user has given are words for that user alone.
  return saved.length === 0
    ? lexicon.proofread.get(message, () => proofreadAnew(message, lexicon, saved))
    : proofreadAnew(message, lexicon, saved);
}

/** A message with its words put right, and which they are. */
export interface Proofread {
  readonly text: string;
  readonly corrections: readonly Correction[];
}

function proofreadAnew(message: string, lexicon: Lexicon, saved: readonly string[]): Proofread {
  const text = composed(message);
  const tokens = tokenize(message);
  const corrections: Correction[] = [];
  let [read, end] = ['', 0];
  // What something shall be called is taken as it is written.
  const named = tokens.findIndex(({ word }) => NAMES_SOMETHING.test(word));
  for (const [index, token] of correct(tokens, lexicon, saved).entries()) {
    if (!token.corrected || lexicon.names.words.has(token.word) || (named >= 0 && index > named)) continue;
    const word = lexicon.spellings.get(token.word) ?? token.word;
    const known = /^\p{Lu}/u.test(token.text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    corrections.push({ written: token.text, read: word });
    read += text.slice(end, token.start) + known;
    end = token.start + token.text.length;
  }
  return { text: read + text.slice(end), corrections };
}

const NAMES_SOMETHING =
  /^(?:spara|sparar|save|kalla|kallas|call|called|dop|rename|namn|namnet|name|named|heter|som|as)$/;

const SHORTEST = 4;

const MULTIPLIED = /^(?:tusen|tusental|miljoner|thousand|million|miljon)$/;

/** Written with å, ä or ö where the known word has none, or others. */
function hasOtherDots({ text, word }: Token, { spellings, names, known }: Lexicon): boolean {
  return (
    dotsIn(text) !== '' && known.has(word) && !names.words.has(word) && spellings.get(word) === undefined
  );
}

function respelt(token: Token, multiplies: boolean, lexicon: Lexicon): Token {
  const near = nearWords(token.word, lexicon).filter((word) =>
    multiplies
      ? wordValue(word) !== undefined
      : lexicon.tails.has(word) && dotsIn(lexicon.spellings.get(word) ?? word) === dotsIn(token.text),
  );
  const [word, ...others] = near;
  return word === undefined || others.length > 0 ? token : { ...token, word, corrected: true };
}

/** The other known words that are one slip away. */
function nearWords(word: string, { spelling }: Lexicon): readonly string[] {
  return spelling.near(word).filter((known) => known !== word);
}

/** The word stands in the lexicon, with or without its genitive, or is put together of words that do. */
export function isKnown(word: string, lexicon: Lexicon): boolean {
  return isListed(word, lexicon) || isListed(withoutS(word), lexicon) || isCompound(word, lexicon);
}

function isListed(word: string, { known, names }: Lexicon): boolean {
  return (
    known.has(word) ||
    PERSONS.has(word) ||
    names.words.has(word) ||
    isGeneric(word) ||
    isWholeName(word, names) ||
    (word.length > 5 && wordValue(word) !== undefined)
  );
}

/** "Växelkostnaden": a name or a telling word, and another telling one. */
function isCompound(word: string, lexicon: Lexicon): boolean {
  if (word.length < 7 || word.length > LONGEST) return false;
  for (let cut = word.length - 3; cut >= 3; cut -= 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    // "Kalla" and "set" make no compound; "växelavg" is one.
    const long = tail.length > 3 || lexicon.names.whole.has(head);
    if (long && isTail(tail, lexicon) && isHead(head, lexicon) && endsCompound(tail, lexicon)) return true;
  }
  return false;
}

const LONGEST = 40;

function isTail(word: string, { tails }: Lexicon): boolean {
  return tails.has(word) || tails.has(withoutS(word));
}

/** "Uppsalla" is no "upp" and "alla": only what names a thing ends a compound. */
function endsCompound(tail: string, { words }: Lexicon): boolean {
  const meanings = words.get(tail) ?? words.get(withoutS(tail)) ?? [];
  return meanings.some((meaning) => meaning.type === 'concept' && !NO_NOUNS.has(meaning.concept));
}

const NO_NOUNS: ReadonlySet<Concept> = new Set([
  'yes',
  'no',
  'and',
  'it',
  'them',
  'we',
  'follow-up',
  'greeting',
  'thanks',
  'goodbye',
  'over',
  'under',
  'more',
  'fewer',
  'than',
  'without',
  'none',
  'only',
  'who',
  'where',
  'when',
  'how',
  'if',
  'member',
  'each',
  'other',
  'except',
  'plus',
  'minus',
]);

/** What a compound may begin with: a telling word, a whole name, either with its joining s. */
function isHead(head: string, { tails, names }: Lexicon): boolean {
  const bare = withoutS(head);
  return tails.has(head) || tails.has(bare) || names.whole.has(head) || names.whole.has(bare);
}

function corrected(token: Token, before: Token | undefined, lexicon: Lexicon): string | undefined {
  const { word } = token;
  const asHeard = HEARD.map(([heard, written]) => word.replace(heard, written)).find(
    (other) => other !== word && isKnown(other, lexicon),
  );
  if (asHeard !== undefined) return asHeard;
  const near = lexicon.spelling.nearest(word);
  // "Bromas" is nearer to Bromma without its genitive, which names have.
  const bare = word.endsWith('s') ? nearestName(withoutS(word), lexicon) : null;
  const best = bare !== null && bare.distance < near.distance ? bare : near;
  if (best.distance > acceptedEdits(word.length)) return compound(word, lexicon);
  const found = [
    ...slips(best === bare ? withoutS(word) : word, best.words, best.distance, lexicon),
    ...(bare !== null && best !== bare && bare.distance === near.distance
      ? slips(withoutS(word), bare.words, bare.distance, lexicon)
      : []),
  ];
  return chosen(token, before, found, lexicon) ?? compound(word, lexicon);
}

/** How what is heard is written: "väkseln". */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/k+s/, 'x'],
  [/x/, 'ks'],
  [/^(?:sj|stj|skj)/, 'sk'],
  [/^tj/, 'k'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
];

function nearestName(word: string, { spelling, names }: Lexicon): ReturnType<Lexicon['spelling']['nearest']> {
  const { words, distance } = spelling.nearest(word);
  const named = words.filter((known) => names.words.has(known) && !isGeneric(known));
  return { words: named, distance: named.length === 0 ? Number.POSITIVE_INFINITY : distance };
}

/** A known word that may be meant, and how far the slip to it is. */
interface Candidate {
  readonly known: string;
  readonly slip: number;
}

/** Ordinary words are meant less often here than those of the trade. */
const UNLIKELY = 2;

function slips(
  written: string,
  words: readonly string[],
  distance: number,
  lexicon: Lexicon,
): readonly Candidate[] {
  return (
    words
      // Two errors and another first letter make another word: hemtjänsten is no e-tjänsten.
      .filter((known) => distance < 2 || known[0] === written[0])
      .map((known) => ({ known, slip: slipOf(written, known) + (lexicon.common.has(known) ? UNLIKELY : 0) }))
  );
}

/** One letter in five may be wrong, as long as what is left is clear. */
export function acceptedEdits(length: number): number {
  return length < 4 ? 0 : length < 9 ? 1 : 2;
}

/**
 * The one word that is meant. Of several as near, those that begin alike and have the likeliest slip go first; then,
 * a word with a capital is rather a name, a long one rather a word of the trade. As near to two meanings is neither.
 */
function chosen(
  token: Token,
  before: Token | undefined,
  candidates: readonly Candidate[],
  lexicon: Lexicon,
): string | undefined {
  // "12 användre" are users, and "Stockholm Diret" is what goes on from Stockholm.
  const near = preferred(candidates, ({ known }) =>
    isCounting(before) ? UNITS.has(known) : namesTogether(before, known, lexicon),
  );
  // "Användre" are users rather than somebody who uses.
  const counted = preferred(near, ({ known }) => UNITS.has(known));
  const isName = token.capital;
  // Å, ä and ö are hardly ever written by mistake.
  const dotted =
    dotsIn(token.text) === ''
      ? counted
      : preferred(counted, ({ known }) => sameDots(token.text, known, lexicon));
  const likeliest = Math.min(...dotted.map(({ slip }) => slip));
  if (likeliest >= STRANGE && token.word.length < 7) return undefined;
  const likely = dotted
    .filter(
      ({ known, slip }) =>
        slip === likeliest &&
        !(isName && !lexicon.names.words.has(known) && !isGeneric(known) && !isPlace(known, lexicon)),
    )
    .map(({ known }) => known);
  const alike = preferred(likely, (word) => word[0] === token.word[0]);
  const some = preferred(alike, (word) => sameDots(token.text, word, lexicon));
  if (meaningsOf(some, lexicon).size <= 1) return some[0];
  const said = some.filter((word) => lexicon.known.has(word));
  // "Fixed" and the like say nothing: what says something is meant.
  const telling = said.filter((word) => lexicon.tails.has(word));
  if (isName || token.word.length <= 5) return undefined;
  if (meaningsOf(said, lexicon).size === 1) return said[0];
  return meaningsOf(telling, lexicon).size === 1 ? telling[0] : undefined;
}

/** What is counted comes next: "12 användre", "antal användre", "en KCP-användre". */
function isCounting(before: Token | undefined): boolean {
  if (before === undefined) return false;
  const { word, numeric } = before;
  return numeric || wordValue(word) !== undefined || COUNTS.test(word);
}

const COUNTS = /^(?:antal|antalet|fler|farre|manga|kcp|en|ett|per|number|of|more|fewer|many|extra)$/;

/** "Gothemburg" is another city, which is no customer. */
function isPlace(word: string, { words }: Lexicon): boolean {
  return (
    words.get(word)?.some((meaning) => meaning.type === 'concept' && meaning.concept === 'elsewhere') === true
  );
}

/** "Stockholm" and "Direkt" are a name together. */
function namesTogether(before: Token | undefined, word: string, { names }: Lexicon): boolean {
  return before !== undefined && nameKeys([before.word, word]).some((key) => names.whole.has(key));
}

/** Those that are so, or all where none is. */
function preferred<Word>(words: readonly Word[], isSo: (word: Word) => boolean): readonly Word[] {
  const some = words.filter(isSo);
  return some.length > 0 ? some : words;
}

/** What some words say, each meaning once. */
function meaningsOf(words: readonly string[], { words: table, names }: Lexicon): ReadonlySet<string> {
  return new Set(
    words.map((word) => {
      const whole = names.whole
        .get(word)
        ?.map((target) => (target.type === 'customer' ? target.number : target));
      const parts = names.parts.get(word)?.map(({ number }) => number);
      return JSON.stringify(table.get(word) ?? whole ?? parts ?? word);
    }),
  );
}

/** Whether å, ä and ö stand where the known word has them: "ränas" is "räknas", not "rankas". */
function sameDots(text: string, word: string, { spellings, names }: Lexicon): boolean {
  // How names are dotted is not kept.
  if (names.words.has(word) && !spellings.has(word)) return true;
  const dotted = spellings.get(word) ?? word;
  return dotsIn(text) === dotsIn(dotted);
}

function dotsIn(text: string): string {
  return text.toLowerCase().replace(/[^åäö]/g, '');
}

const STRANGE = 5;

/** How likely a slip leads from a word to what was written; the less, the likelier. */
function slipOf(written: string, word: string): number {
  if (written.length === word.length) {
    if ([...written].sort().join('') === [...word].sort().join('')) return 0;
    const at = [...word].findIndex((letter, index) => letter !== written[index]);
    const only = written.slice(at + 1) === word.slice(at + 1);
    return only && areNeighbours(written[at] ?? '', word[at] ?? '') ? 2 : STRANGE;
  }
  if (singled(written) === singled(word)) return 0;
  return written.length === word.length - 1 ? 1 : written.length === word.length + 1 ? 3 : 4;
}

function singled(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/** Rows of a Swedish keyboard, folded as words are. */
const KEYS = ['qwertyuiopa', 'asdfghjkloa', 'zxcvbnm'];

function areNeighbours(a: string, b: string): boolean {
  return KEYS.some((row, index) => {
    const at = row.indexOf(a);
    if (at < 0) return false;
    const beside = [row[at - 1], row[at + 1]];
    const above = KEYS[index - 1]?.slice(at, at + 2) ?? '';
    const below = KEYS[index + 1]?.slice(Math.max(0, at - 1), at + 1) ?? '';
    return beside.includes(b) || above.includes(b) || below.includes(b);
  });
}

function isSlip(written: string, word: string): boolean {
  const limit = acceptedEdits(Math.min(written.length, word.length));
  return limit > 0 && editDistance(written, word, limit) <= limit;
}

/** A compound with a slip in one of its two words: "växelavgfiten". */
function compound(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < 9 || word.length > LONGEST) return undefined;
  for (let cut = word.length - 4; cut >= 4; cut -= 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (isHead(head, lexicon)) {
      const found = nearest(tail, lexicon, (known) => isTail(known, lexicon));
      if (found !== undefined && isOfTrade(found, lexicon)) return head + found;
    } else if (isTail(tail, lexicon) && isOfTrade(tail, lexicon)) {
      const found = nearest(head, lexicon, (known) => isHead(known, lexicon));
      if (found !== undefined) return found + tail;
    }
  }
  return undefined;
}

/** The known word of a kind that is a slip away; several that mean the same are one. */
function nearest(word: string, lexicon: Lexicon, isOfKind: (known: string) => boolean): string | undefined {
  const { words, distance } = lexicon.spelling.nearest(word);
  const found = distance <= 1 ? words.filter(isOfKind) : [];
  return meaningsOf(found, lexicon).size === 1 ? found[0] : undefined;
}

/** A word that compounds are made with here: "avgift", "andel", "ärende". Any two short words make a long one. */
function isOfTrade(word: string, { words }: Lexicon): boolean {
  const meanings = words.get(word) ?? words.get(withoutS(word)) ?? [];
  return meanings.some((meaning) => meaning.type === 'concept' && COMPOUNDED.has(meaning.concept));
}

const COMPOUNDED: ReadonlySet<Concept> = new Set([
  'fee',
  'count',
  'share',
  'cases',
  'calls',
  'users',
  'sum',
  'unit-cost',
]);
