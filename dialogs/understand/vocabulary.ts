import type { Group } from '../question.ts';
import { fold } from './fold.ts';
import { ENGLISH } from './vocabulary-en.ts';
import { SWEDISH } from './vocabulary-sv.ts';

/** What a word or phrase says about the operation that is asked for. */
export const CONCEPTS = [
  // what is asked about
  'fee',
  'count',
  'how-many',
  'how-much',
  'share',
  'unit-cost',
  'cases',
  'calls',
  'users',
  'kronor',
  'percent',
  // over several
  'sum',
  'mean',
  'median',
  'most',
  'least',
  'most-or-at-most',
  'least-or-at-least',
  'rank',
  'place',
  'top',
  'bottom',
  'compare',
  'than',
  'against',
  'more',
  'fewer',
  'over',
  'under',
  'between',
  'at-least',
  'at-most',
  'without',
  'each',
  // through time
  'change',
  'rose',
  'fell',
  'since',
  'newer',
  // where from and why
  'why',
  'how',
  'explain',
  'rule',
  'equal',
  'source',
  'where',
  'period',
  'when',
  'agree',
  'rounding',
  // what there is
  'member',
  'who',
  'list',
  'customer',
  'service',
  'years',
  'exist',
  'none',
  'only',
  // conversation
  'follow-up',
  'and',
  'we',
  'them',
  'it',
  'same',
  'hypothetical',
  'if',
  'change-order',
  'greeting',
  'help',
  'thanks',
  'goodbye',
  'english',
  'swedish',
  'history',
  'elsewhere',
  'unrelated',
  'per',
  'previous',
  'yes',
  'no',
  'other-way',
] as const;

/** One meaning out of {@link CONCEPTS}. */
export type Concept = (typeof CONCEPTS)[number];

/** What a known word or phrase can mean, apart from names. */
export type WordMeaning =
  | { readonly type: 'concept'; readonly concept: Concept }
  | { readonly type: 'group'; readonly group: Group; readonly plural: boolean }
  | { readonly type: 'relative-year'; readonly offset: number }
  /** A word of the language that says nothing here; it is known so that it is never taken for a name. */
  | { readonly type: 'ordinary' };

/** The words of one language: per meaning, phrases separated by commas; `stem/a/b` stands for stem, stema and stemb. */
export interface Vocabulary {
  readonly concepts: Readonly<Partial<Record<Concept, string>>>;
  readonly groups: Readonly<Partial<Record<Group, { readonly plural: string; readonly singular: string }>>>;
  readonly relativeYears: Readonly<Record<string, string>>;
  readonly ordinary: string;
}

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

function add(table: Map<string, WordMeaning[]>, phrases: string, meaning: WordMeaning): void {
  for (const phrase of expand(phrases)) {
    const known = table.get(phrase);
    if (known === undefined) table.set(phrase, [meaning]);
    else if (meaning.type !== 'ordinary' && !known.some((other) => same(other, meaning))) known.push(meaning);
  }
}

/** @example expand('avgift/en/er, i år') // ['avgift', 'avgiften', 'avgifter', 'i ar'] */
export function expand(phrases: string): readonly string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) => {
      const [stem = '', ...endings] = phrase.split('/');
      return [stem, ...endings.map((ending) => stem + ending)];
    })
    .map((phrase) => fold(phrase).replace(/[-:']/g, ' ').replace(/\s+/g, ' ').trim());
}

function same(a: WordMeaning, b: WordMeaning): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
