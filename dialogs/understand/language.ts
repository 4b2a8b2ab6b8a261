import type { Language } from '../reply.ts';
import { fold } from './fold.ts';
import { ORDINARY_ENGLISH } from './ordinary-en.ts';
import { ORDINARY_SWEDISH } from './ordinary-sv.ts';
import type { Token } from './tokens.ts';
import { expand, type Vocabulary } from './vocabulary.ts';
import { ENGLISH } from './vocabulary-en.ts';
import { SWEDISH } from './vocabulary-sv.ts';

const swedish = singleWords(SWEDISH, ORDINARY_SWEDISH);
const english = singleWords(ENGLISH, ORDINARY_ENGLISH);

/**
 * The language that most of a message's words belong to; `null` when they do not say. Those of a customer's name, which
 * the list has in Swedish, count only where there are no others.
 */
export function detectLanguage(tokens: readonly Token[], isName: (at: number) => boolean): Language | null {
  return languageOf(tokens.filter((_, at) => !isName(at))) ?? languageOf(tokens);
}

function languageOf(tokens: readonly Token[]): Language | null {
  let balance = 0;
  for (const token of tokens) {
    const sv = swedish.has(token.word);
    const en = english.has(token.word);
    // "for" is English, or "för" without its dots: it says nothing.
    if (token.text.toLowerCase() === 'for') continue;
    if (sv !== en) balance += sv ? 1 : -1;
    // Names keep their dots in every language.
    else if (!sv && /[åäö]/i.test(token.text) && !/^\p{Lu}/u.test(token.text)) balance += 0.5;
  }
  return balance > 0 ? 'sv' : balance < 0 ? 'en' : null;
}

function singleWords(vocabulary: Vocabulary, common: string): ReadonlySet<string> {
  const { concepts, groups, relativeYears, ordinary } = vocabulary;
  const phrases = [
    ordinary,
    ...Object.values(concepts),
    ...Object.values(relativeYears),
    ...Object.values(groups).flatMap((group) => [group.plural, group.singular]),
  ];
  const ordinaryWords = common.trim().split(/\s+/).map(fold);
  return new Set([
    ...ordinaryWords,
    ...phrases.flatMap((phrase) => expand(phrase)).flatMap((phrase) => phrase.split(' ')),
  ]);
}
