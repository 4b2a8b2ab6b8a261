import type { Group } from '../question.ts';
import { fold } from './fold.ts';

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
  'appeared',
  'vanished',
  'newer',
  // where from and why
  'why',
  'how',
  'explain',
  'rule',
  'equal',
  'source',
  'status',
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
  'on-top',
  'customer-number',
  'anybody',
  'what-is',
  'plus',
  'except',
  'other',
  'minus',
  'yields',
  'none',
  'only',
  'exactly',
  // conversation
  'follow-up',
  'and',
  'we',
  'both',
  'them',
  'it',
  'same',
  'hypothetical',
  'leave',
  'one-more',
  'aim',
  'at-what',
  'instead',
  'instead-of',
  'steps',
  'merge',
  'join',
  'split',
  'newcomer',
  'weights',
  'affected',
  'undo',
  'redo',
  'reset',
  'remove',
  'scenario',
  'winners',
  'losers',
  'conditional',
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
  'area',
  'contact',
  'unrelated',
  'per',
  'part-of-year',
  'previous',
  'yes',
  'no',
  'other-way',
  // what is done with an answer
  'simulate',
  'export',
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

/** @example expand('avgift/en/er, i år') // ['avgift', 'avgiften', 'avgifter', 'i ar'] */
export function expand(phrases: string): readonly string[] {
  return inflected(phrases).map((phrase) => fold(phrase).replace(/[-:']/g, ' ').replace(/\s+/g, ' ').trim());
}

/**
 * Every form of some phrases; endings after a slash are those of the word they stand at.
 * @example inflected('år/et, kom/mer ner') // ['år', 'året', 'kom ner', 'kommer ner']
 */
export function inflected(phrases: string): readonly string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) =>
      phrase.split(/\s+/).reduce<readonly string[]>(
        (begun, word) => {
          const [stem = '', ...endings] = word.split('/');
          const forms = [stem, ...endings.map((ending) => stem + ending)];
          return begun.flatMap((before) => forms.map((form) => (before === '' ? form : `${before} ${form}`)));
        },
        [''],
      ),
    );
}
