import type { Mention } from './mentions.ts';
import type { Concept } from './vocabulary.ts';

/** The mention has one of the concepts. */
export function says(mention: Mention | undefined, ...concepts: readonly Concept[]): boolean {
  return (
    mention?.type === 'words' &&
    mention.meanings.some((meaning) => meaning.type === 'concept' && concepts.includes(meaning.concept))
  );
}

/** Something in the clause has one of the concepts. */
export function anySays(clause: readonly Mention[], ...concepts: readonly Concept[]): boolean {
  return clause.some((mention) => says(mention, ...concepts));
}

/** Words that say nothing about fees. */
export function isOrdinary(mention: Mention): mention is Mention & { readonly type: 'words' } {
  return mention.type === 'words' && mention.meanings.every(({ type }) => type === 'ordinary');
}
