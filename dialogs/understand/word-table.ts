import type { Group } from '../question.ts';
import { fold } from './fold.ts';
import { CONCEPTS, expand, inflected, type WordMeaning } from './vocabulary.ts';
import { ENGLISH } from './vocabulary-en.ts';
import { SWEDISH } from './vocabulary-sv.ts';

/** Every known word and phrase, folded, with all that it can mean. */
export type WordTable = ReadonlyMap<string, readonly WordMeaning[]>;

/** Builds the table of both languages; a phrase may mean several things, and the grammar decides. */
export function buildWordTable(): WordTable {
  const table = new Map<string, WordMeaning[]>();
  for (const vocabulary of [SWEDISH, ENGLISH]) {
    for (const concept of CONCEPTS) {
      const phrases = vocabulary.concepts[concept];
      if (phrases !== undefined) add(table, phrases, { type: 'concept', concept });
    }
    for (const [group, words] of Object.entries(vocabulary.groups)) {
      // `groups` is keyed by Group; Object.entries forgets it.
      const name = group as Group;
      add(table, words.plural, { type: 'group', group: name, plural: true });
      add(table, words.singular, { type: 'group', group: name, plural: false });
    }
    for (const [offset, phrases] of Object.entries(vocabulary.relativeYears)) {
      add(table, phrases, { type: 'relative-year', offset: Number(offset) });
    }
    add(table, vocabulary.ordinary, { type: 'ordinary' });
  }
  return table;
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
  return new Map(dotted.map((word) => [fold(word), word]));
}

function add(table: Map<string, WordMeaning[]>, phrases: string, meaning: WordMeaning): void {
  for (const phrase of expand(phrases)) {
    const known = table.get(phrase);
    if (known === undefined) table.set(phrase, [meaning]);
    else if (meaning.type !== 'ordinary' && !known.some((other) => same(other, meaning))) known.push(meaning);
  }
}

function same(a: WordMeaning, b: WordMeaning): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
