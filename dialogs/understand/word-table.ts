import type { Group } from '../question.ts';
import { fold } from './fold.ts';
import { ORDINARY_ENGLISH } from './ordinary-en.ts';
import { ORDINARY_SWEDISH } from './ordinary-sv.ts';
import { CONCEPTS, expand, inflected, type WordMeaning } from './vocabulary.ts';
import { ENGLISH } from './vocabulary-en.ts';
import { SWEDISH } from './vocabulary-sv.ts';

/** Every known word and phrase, folded, with all that it can mean. */
export type WordTable = ReadonlyMap<string, readonly WordMeaning[]>;

/** Ordinary words of either language that the vocabularies do not hold; folded. */
export function commonWords(table: WordTable): ReadonlySet<string> {
  const own = new Set([SWEDISH, ENGLISH].flatMap(({ ordinary }) => expand(ordinary)));
  const common = [ORDINARY_SWEDISH, ORDINARY_ENGLISH].flatMap(wordsOf);
  return new Set(
    common.filter((word) => !own.has(word) && table.get(word)?.every(({ type }) => type === 'ordinary')),
  );
}

/** Builds the table of both languages; a phrase may mean several things, and the grammar decides. */
export function buildWordTable(): WordTable {
  const table = new Map<string, WordMeaning[]>();
  for (const vocabulary of [SWEDISH, ENGLISH]) {
    for (const concept of CONCEPTS) {
      const phrases = vocabulary.concepts[concept];
      if (phrases !== undefined) add(table, expand(phrases), { type: 'concept', concept });
    }
    for (const [group, words] of Object.entries(vocabulary.groups)) {
      // `groups` is keyed by Group; Object.entries forgets it.
      const name = group as Group;
      add(table, expand(words.plural), { type: 'group', group: name, plural: true });
      add(table, expand(words.singular), { type: 'group', group: name, plural: false });
    }
    for (const [offset, phrases] of Object.entries(vocabulary.relativeYears)) {
      add(table, expand(phrases), { type: 'relative-year', offset: Number(offset) });
    }
    add(table, expand(vocabulary.ordinary), { type: 'ordinary' });
  }
  // Last: a word that says something says it, ordinary or not.
  for (const words of [ORDINARY_SWEDISH, ORDINARY_ENGLISH]) add(table, wordsOf(words), { type: 'ordinary' });
  return table;
}

function wordsOf(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => fold(word).replace(/['’-]/g, ''));
}

/** The single words of both languages that have å, ä or ö, by what they are folded to. */
export function spellings(): ReadonlyMap<string, string> {
  const phrases = [SWEDISH, ENGLISH].flatMap((vocabulary) => [
    vocabulary.ordinary,
    ...Object.values(vocabulary.concepts),
    ...Object.values(vocabulary.relativeYears),
    ...Object.values(vocabulary.groups).flatMap((group) => [group.plural, group.singular]),
  ]);
  const dotted = phrases.flatMap(inflected).filter((word) => /[åäö]/.test(word) && !word.includes(' '));
  const ordinary = ORDINARY_SWEDISH.trim().split(/\s+/);
  return new Map(
    [...ordinary, ...dotted].filter((word) => /[åäö]/.test(word)).map((word) => [fold(word), word]),
  );
}

function add(table: Map<string, WordMeaning[]>, phrases: readonly string[], meaning: WordMeaning): void {
  for (const phrase of phrases) {
    const known = table.get(phrase);
    if (known === undefined) table.set(phrase, [meaning]);
    else if (meaning.type !== 'ordinary' && !known.some((other) => same(other, meaning))) known.push(meaning);
  }
}

function same(a: WordMeaning, b: WordMeaning): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
