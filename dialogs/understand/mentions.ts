import type { CustomerName } from '../ports.ts';
import type { Lexicon } from './lexicon.ts';
import { isGeneric, mayBegin, mayBeName, type NameTarget, nameKeys, withoutS } from './names.ts';
import { type NumberMention, readNumbers } from './numbers.ts';
import { PERSONS } from './persons.ts';
import type { Token } from './tokens.ts';
import type { WordMeaning } from './vocabulary.ts';

/** How a customer was recognised; all but the first two are said in the answer. */
export type Recognition = 'name' | 'number' | 'former' | 'part' | 'corrected';

/** A stretch of a message that was understood, or a word that was not. Tokens `from` (inclusive) to `to` (exclusive). */
export type Mention = {
  readonly from: number;
  readonly to: number;
  /** As written. */
  readonly text: string;
  /** Its words as they are compared: folded and put right, a blank between two. */
  readonly word: string;
  /** What stands before it. */
  readonly gap: string;
} & MentionMeaning;

type MentionMeaning =
  /** More than one number: it is not clear which customer is meant. */
  | {
      readonly type: 'customer';
      readonly numbers: readonly number[];
      readonly by: Recognition;
      readonly name: CustomerName | null;
    }
  | { readonly type: 'service'; readonly keys: readonly string[]; readonly corrected: boolean }
  | {
      readonly type: 'quarter';
      readonly name: string;
      readonly customer: number;
      readonly corrected: boolean;
    }
  | { readonly type: 'words'; readonly meanings: readonly WordMeaning[] }
  | { readonly type: 'number'; readonly number: NumberMention }
  /** Near a name, but too far to take it for that. */
  | { readonly type: 'near'; readonly targets: readonly NameTarget[] }
  | { readonly type: 'unknown' };

const LONGEST_NAME = 6;
const CONNECTIVES = new Set(['i', 'och', 'of', 'the', 'and']);

/** Reads a message from left to right, always taking the longest stretch that is known. */
export function findMentions(tokens: readonly Token[], lexicon: Lexicon): readonly Mention[] {
  const numbers = new Map(readNumbers(tokens, lexicon.numbers).map((number) => [number.from, number]));
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = mentionsAt(tokens, at, numbers.get(at), lexicon);
    mentions.push(...found);
    at = Math.max(at + 1, ...found.map((mention) => mention.to));
  }
  return mentions;
}

function mentionsAt(
  tokens: readonly Token[],
  at: number,
  number: NumberMention | undefined,
  lexicon: Lexicon,
): readonly Mention[] {
  const name = nameAt(tokens, at, lexicon);
  const phrase = phraseAt(tokens, at, lexicon, tokens.length);
  if (number?.digits && (phrase === undefined || phrase.to <= number.to))
    return [span(tokens, at, number.to, { type: 'number', number })];
  if (name !== undefined && (phrase === undefined || namesBeat(name, phrase, at))) return [name.mention];
  if (number !== undefined && (phrase === undefined || number.to >= phrase.to)) {
    return [span(tokens, at, number.to, { type: 'number', number })];
  }
  // "Äldre" with a capital inside a sentence is more than the ordinary word.
  const named = phrase?.ordinary && tokens[at]?.capital ? partAt(tokens, at, lexicon) : undefined;
  if (named?.type === 'customer' && named.numbers.length === 1) return [named];
  // "Fasta" with a capital may be Farsta: that is asked.
  const slip = phrase?.ordinary || phrase?.to === at + 1 ? slipOfName(tokens, at, lexicon) : undefined;
  if (slip !== undefined) return [slip];
  // "Kalle" after "betalar" is somebody, known or not.
  if (phrase?.ordinary && isSomebody(tokens, at, lexicon)) return [strangerAt(tokens, at, lexicon)];
  if (phrase !== undefined)
    return [span(tokens, at, phrase.to, { type: 'words', meanings: phrase.meanings })];
  return compoundAt(tokens, at, lexicon) ?? [partAt(tokens, at, lexicon) ?? strangerAt(tokens, at, lexicon)];
}

/** An ordinary word where a name stands, or a thing: with a capital, or alone after "för". */
function isSomebody(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined || before === undefined) return false;
  const named = PERSONS.has(token.word);
  // "Vad betalar kalle anka sdf?"
  if (named && (NAME_FOLLOWS.test(before.word) || PERSONS.has(before.word) || PERSONS.has(next?.word ?? '')))
    return !token.apart;
  if (!lexicon.common.has(token.word)) return false;
  if (
    token.capital &&
    (NAME_FOLLOWS.test(before.word) || (before.capital && !lexicon.names.words.has(before.word)))
  )
    return true;
  // "Skärholmen's heating costs" are about heating.
  const ofSomebody = /['’]s?$/i.test(before.text) || /['’]s?\s*$/i.test(token.gap);
  if (ofSomebody && BILLED.test(next?.word ?? '')) return !ATTRIBUTES.test(token.word);
  if (!/^(?:for|till)$/.test(before.word) || token.text.length < 3) return false;
  // "What does Bromma pay for laptop leasing?"
  const last = tokens[at + 2];
  const isTwo =
    next !== undefined && !next.apart && lexicon.common.has(next.word) && (last === undefined || last.apart);
  return next === undefined || next.apart || isTwo;
}

const BILLED = /^(?:cost|costs|fee|fees|charge|charges|bill|bills|price|expenses?|spending)$/;
const ATTRIBUTES =
  /^(?:fixed|annual|yearly|total|current|new|whole|own|overall|actual|exact|printed|entire|full|present|final|combined|base|basic|monthly)$/;

const NAME_FOLLOWS =
  /^(?:har|hade|has|had|for|i|pa|av|hos|fran|till|med|at|of|in|by|om|kring|betalar|betalade|kostar|pay|pays|paid|does|did|mot|an|than|versus|vs|och|and)$/;

/** A known word with a capital inside a sentence that is one slip from a customer's whole name. */
function slipOfName(tokens: readonly Token[], at: number, lexicon: Lexicon): Mention | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || !token.capital || token.word.length < 5 || token.corrected) return undefined;
  // "Bromma, Fasta och Järva"
  const listed = /,/.test(token.gap) && lexicon.names.words.has(before?.word ?? '');
  if (
    !listed &&
    !NAME_FOLLOWS.test(before?.word ?? '') &&
    !/^(?:is|ar|has|har|landar|hamnar)$/.test(before?.word ?? '')
  )
    return undefined;
  const near = lexicon.names.slips.get(token.word);
  return near === undefined ? undefined : span(tokens, at, at + 1, { type: 'near', targets: near });
}

/** A word of the language is no customer just because one is called so: "service" alone is not Serviceförvaltningen. */
function namesBeat(
  name: { readonly mention: Mention; readonly telling: number },
  phrase: { readonly to: number },
  at: number,
): boolean {
  const length = phrase.to - at;
  if (name.mention.type === 'customer' && name.mention.to - at === 1) return false;
  return name.telling >= length || name.mention.to >= phrase.to;
}

function span(tokens: readonly Token[], from: number, to: number, meaning: MentionMeaning): Mention {
  const text = tokens
    .slice(from, to)
    .map((token, index) => (index === 0 ? '' : token.gap) + token.text)
    .join('');
  const word = tokens
    .slice(from, to)
    .map((token) => token.word)
    .join(' ');
  return { from, to, text, word, gap: tokens[from]?.gap ?? '', ...meaning };
}

/** A known name, with how many of its words are telling. */
interface FoundName {
  readonly mention: Mention;
  readonly telling: number;
}

/** The longest known name that starts here; generic words may stand before, inside and after it. */
function nameAt(tokens: readonly Token[], at: number, lexicon: Lexicon): FoundName | undefined {
  return longestName(tokens, at, lexicon, (to) => !eatsService(tokens, at, to, lexicon));
}

/** The longest known name that starts here and ends before a token that `mayEnd` allows. */
function longestName(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  mayEnd: (to: number) => boolean,
): FoundName | undefined {
  const most = Math.min(LONGEST_NAME, reach(tokens, at));
  if (!mayBegin(tokens, at, at + most, lexicon.names)) return undefined;
  const following = tokens.slice(at, at + most).map((token) => token.word);
  for (let length = most; length > 0; length -= 1) {
    const words = following.slice(0, length);
    // "i Bromma" starts at "Bromma"; "och" and "i" may only stand between.
    if (CONNECTIVES.has(words[0] ?? '') || CONNECTIVES.has(words[length - 1] ?? '')) continue;
    if (!mayBeName(words, lexicon.names)) continue;
    const telling = words.filter((word) => !isGeneric(word));
    for (const key of nameKeys(words)) {
      // Two ordinary words are no name because they would be one if written together ("går det", Gärdet).
      const joined =
        telling.length > 1 &&
        tokens[at + 1]?.gap !== '-' &&
        !/[ ~]/.test(key) &&
        telling.every((word) => lexicon.words.has(word));
      const targets = joined ? undefined : lexicon.names.whole.get(key);
      // Only customers are called förvaltning, nämnd or bolag; "bolag i KCP" is no service.
      const bare =
        targets?.[0]?.type !== 'customer' &&
        (isGeneric(words[0] ?? '') || isGeneric(words[length - 1] ?? ''));
      if (targets !== undefined && !bare && mayEnd(at + length)) {
        const corrected = tokens.slice(at, at + length).some((token) => token.corrected);
        return { mention: span(tokens, at, at + length, named(targets, corrected)), telling: telling.length };
      }
    }
  }
  return undefined;
}

/** "Bostadsförmedlingen Stockholm Direkt": a customer's name ends where a service's name begins. */
function eatsService(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from + 1; at < to; at += 1) {
    // Asked of the names alone: a rule that asks itself takes twice as long for each further word.
    const inner = longestName(tokens, at, lexicon, () => true)?.mention;
    if (inner?.type === 'service' && inner.to > to) return true;
  }
  return false;
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  end: number,
):
  | { readonly to: number; readonly meanings: readonly WordMeaning[]; readonly ordinary: boolean }
  | undefined {
  const first = tokens[at]?.word ?? '';
  const longest = lexicon.phraseLengths.get(first) ?? lexicon.phraseLengths.get(withoutS(first)) ?? 0;
  const most = Math.min(longest, reach(tokens, at), end - at);
  for (let length = most; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).map((token) => token.word);
    const phrase = words.join(' ');
    const meanings = lexicon.words.get(phrase) ?? lexicon.words.get(withoutS(phrase));
    if (meanings !== undefined) {
      // "The city" is no group where "the City Executive Office" stands.
      const name = length > 1 ? longerName(tokens, at, at + length, lexicon) : undefined;
      if (name !== undefined) return phraseAt(tokens, at, lexicon, name);
      return {
        to: at + length,
        meanings,
        ordinary: meanings.every((meaning) => meaning.type === 'ordinary'),
      };
    }
  }
  return undefined;
}

/** Where a name begins inside a stretch and goes on beyond it. */
function longerName(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): number | undefined {
  for (let at = from + 1; at < to; at += 1) {
    const name = nameAt(tokens, at, lexicon)?.mention;
    if (name !== undefined && name.to > to) return at;
  }
  return undefined;
}

/** How many tokens from here stand in one sentence without strong punctuation between them. */
function reach(tokens: readonly Token[], at: number): number {
  let length = 1;
  while (length < 7) {
    const next = tokens[at + length];
    if (next === undefined || next.apart) break;
    length += 1;
  }
  return length;
}

/** A word made of two known ones, such as växel+avgiften or bolag+s+kostnad. */
function compoundAt(tokens: readonly Token[], at: number, lexicon: Lexicon): readonly Mention[] | undefined {
  const word = tokens[at]?.word ?? '';
  const hyphenated = hyphenCompoundAt(tokens, at, lexicon);
  if (hyphenated !== undefined) return hyphenated;
  if (word.length < 7 || word.length > 40) return undefined;
  for (let cut = word.length - 3; cut >= 3; cut -= 1) {
    const tail = lexicon.words.get(word.slice(cut)) ?? lexicon.words.get(withoutS(word.slice(cut)));
    if (tail === undefined || !tail.some(isTelling)) continue;
    const head = word.slice(0, cut);
    const head2 = withoutS(head);
    const names = lexicon.names.whole.get(head) ?? lexicon.names.whole.get(head2);
    const words = lexicon.words.get(head) ?? lexicon.words.get(head2);
    const first: MentionMeaning | undefined =
      names !== undefined
        ? named(names, tokens[at]?.corrected === true)
        : words?.some(isTelling)
          ? { type: 'words', meanings: words }
          : undefined;
    if (first === undefined) continue;
    return [
      { ...span(tokens, at, at + 1, first), word: head },
      { ...span(tokens, at, at + 1, { type: 'words', meanings: tail }), word: word.slice(cut) },
    ];
  }
  return undefined;
}

/** A name with a hyphen whose last word goes on: e-tjänst+avgift. */
function hyphenCompoundAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): readonly Mention[] | undefined {
  const next = tokens[at + 1];
  if (next === undefined || next.gap !== '-' || next.word.length < 6 || next.word.length > 40)
    return undefined;
  for (let cut = next.word.length - 3; cut >= 3; cut -= 1) {
    const tail = lexicon.words.get(next.word.slice(cut)) ?? lexicon.words.get(withoutS(next.word.slice(cut)));
    if (tail === undefined || !tail.some(isTelling)) continue;
    for (const key of nameKeys([tokens[at]?.word ?? '', next.word.slice(0, cut)])) {
      const targets = lexicon.names.whole.get(key);
      if (targets !== undefined) {
        return [
          span(tokens, at, at + 2, named(targets, false)),
          span(tokens, at + 1, at + 2, { type: 'words', meanings: tail }),
        ];
      }
    }
  }
  return undefined;
}

function isTelling(meaning: WordMeaning): boolean {
  return meaning.type !== 'ordinary';
}

/** Neighbouring words out of names: the customers that have most of them, rare words counting more. */
function partAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Mention | undefined {
  const scores = new Map<number, number>();
  let to = at;
  for (; to < Math.min(tokens.length, at + LONGEST_NAME); to += 1) {
    const word = tokens[to]?.word ?? '';
    // A name does not go on after a comma or an "and", nor into the name of a service.
    if (to > at && (/[,;.!?\n]/.test(tokens[to]?.gap ?? '') || /^(?:och|and|o)$/.test(word))) break;
    if (to > at && nameAt(tokens, to, lexicon) !== undefined) break;
    if (to > at && isGeneric(word)) continue;
    const parts = lexicon.names.parts.get(withoutS(word)) ?? cutName(word, lexicon);
    if (parts === undefined || (to > at && phraseAt(tokens, to, lexicon, tokens.length) !== undefined)) break;
    for (const part of parts) scores.set(part.number, (scores.get(part.number) ?? 0) + part.weight);
  }
  if (scores.size === 0) return undefined;
  while (to > at + 1 && isGeneric(tokens[to - 1]?.word ?? '')) to -= 1;
  const best = Math.max(...scores.values());
  const numbers = [...scores].filter(([, score]) => score > best - 1e-9).map(([number]) => number);
  return span(tokens, at, to, {
    type: 'customer',
    numbers: numbers.sort((a, b) => a - b),
    by: tokens.slice(at, to).some((token) => token.corrected) ? 'corrected' : 'part',
    name: null,
  });
}

/** The customers whose names have a word that starts like this, when the word is long enough to be a cut one. */
function cutName(
  word: string,
  lexicon: Lexicon,
): readonly { readonly number: number; readonly weight: number }[] | undefined {
  if (word.length < 5) return undefined;
  const { sortedParts, parts } = lexicon.names;
  const numbers = new Set<number>();
  for (let at = lowerBound(sortedParts, word); at < sortedParts.length && numbers.size < 8; at += 1) {
    const candidate = sortedParts[at] ?? '';
    if (!candidate.startsWith(word)) break;
    for (const part of parts.get(candidate) ?? []) numbers.add(part.number);
  }
  return numbers.size === 0
    ? undefined
    : [...numbers].map((number) => ({ number, weight: 1 / numbers.size }));
}

function lowerBound(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A word that is near a name, but too far to be taken for it, is offered; any other is unknown. */
function strangerAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Mention {
  const word = withoutS(tokens[at]?.word ?? '');
  const { words, distance } = lexicon.spelling.nearest(word);
  const alike = words.filter((near) => distance < 2 || near[0] === word[0]);
  const targets = word.length > 4 ? uniqueTargets(alike, lexicon) : [];
  return span(tokens, at, at + 1, targets.length > 0 ? { type: 'near', targets } : { type: 'unknown' });
}

function uniqueTargets(words: readonly string[], lexicon: Lexicon): readonly NameTarget[] {
  const targets = new Map<string, NameTarget>();
  for (const word of words) {
    for (const target of lexicon.names.whole.get(word) ?? []) targets.set(targetKey(target), target);
    for (const part of lexicon.names.parts.get(word) ?? []) {
      const target: NameTarget = {
        type: 'customer',
        number: part.number,
        name: { text: word, kind: 'alias' },
      };
      if (!targets.has(targetKey(target))) targets.set(targetKey(target), target);
    }
  }
  return [...targets.values()];
}

function targetKey(target: NameTarget): string {
  return target.type === 'customer'
    ? `c${target.number}`
    : target.type === 'service'
      ? `s${target.key}`
      : `q${target.name}`;
}

/** What a name says: a customer before a service before a quarter; several of one type are a question. */
function named(targets: readonly NameTarget[], corrected: boolean): MentionMeaning {
  const customers = targets.filter((target) => target.type === 'customer');
  const first = customers[0];
  if (first !== undefined) {
    const former = customers.every((target) => target.name.kind === 'former');
    return {
      type: 'customer',
      numbers: customers.map((target) => target.number).sort((a, b) => a - b),
      by: corrected ? 'corrected' : former ? 'former' : 'name',
      name: customers.length === 1 ? first.name : null,
    };
  }
  const services = targets.filter((target) => target.type === 'service');
  if (services.length > 0) return { type: 'service', keys: services.map((target) => target.key), corrected };
  const quarter = targets.find((target) => target.type === 'quarter');
  return quarter === undefined
    ? { type: 'unknown' }
    : { type: 'quarter', name: quarter.name, customer: quarter.customer, corrected };
}
