import { correct, isKnown } from '../understand/correct.ts';
import type { Lexicon } from '../understand/lexicon.ts';
import { isGeneric } from '../understand/names.ts';
import type { SpellingIndex } from '../understand/spelling.ts';
import { type Token, tokenize } from '../understand/tokens.ts';
import type { Concept } from '../understand/vocabulary.ts';

/** One word of a search that is no year; half a word while somebody types. */
export interface Term {
  /** As typed. */
  readonly text: string;
  /** What it may stand for, folded: itself, or the known words nearest to a misspelt one. */
  readonly words: readonly string[];
  readonly corrected: boolean;
  /** The word that a conversation would read it as, where that is another one; else `null`. */
  readonly meant: string | null;
}

/** What is typed in a search: the words that look for somebody or something, and the years. */
export interface Typed {
  readonly terms: readonly Term[];
  /** Years as typed, each once; also those that no list is for. */
  readonly years: readonly { readonly year: number; readonly relative: boolean }[];
}

/** Reads what is typed; "i år" is meant in `thisYear`. A text that is no search, because it is too long, is `null`. */
export function readTyped(text: string, lexicon: Lexicon, thisYear: number): Typed | null {
  const tokens = tokenize(text);
  if (tokens.length > MOST_WORDS) return null;
  const meant = correct(tokens, lexicon);
  const terms: Term[] = [];
  const years = new Map<number, { year: number; relative: boolean }>();
  for (let at = 0; at < tokens.length; ) {
    const relative = relativeYear(tokens, at, lexicon);
    const token = tokens[at];
    if (relative !== null) {
      const year = thisYear + relative.offset;
      years.set(year, { year, relative: true });
    } else if (token !== undefined && isYear(token)) {
      const year = Number(token.word);
      years.set(year, { year, relative: false });
    } else if (token !== undefined) {
      const known = meant[at];
      terms.push({
        text: token.text,
        words: [token.word],
        corrected: false,
        meant: known?.corrected ? known.word : null,
      });
    }
    at += relative?.length ?? 1;
  }
  return { terms, years: [...years.values()] };
}

/** The terms without the words that a question is made of ("vad betalar … för") and years that are typed by half. */
export function telling(terms: readonly Term[], lexicon: Lexicon): readonly Term[] {
  return terms.filter(({ words: [word = ''] }) => !isFrame(word, lexicon) && !beginsYear(word, lexicon));
}

/** The terms with words that nobody knows put right, by what stands in `spelling`, else as a conversation does. */
export function corrected(
  terms: readonly Term[],
  lexicon: Lexicon,
  spelling: SpellingIndex,
): readonly Term[] {
  return terms.map((term) => {
    const [word = ''] = term.words;
    if (/\d/.test(word) || isKnown(word, lexicon)) return term;
    const { words } = spelling.nearest(word);
    const meant = words.length === 0 && term.meant !== null ? [term.meant] : words;
    return meant.length === 0 ? term : { ...term, words: meant, corrected: true };
  });
}

/** Nobody looks for a fee in more words; a pasted text is no search. */
const MOST_WORDS = 20;

function isYear({ numeric, word }: Token): boolean {
  return numeric && /^(?:19|2\d)\d\d$/.test(word);
}

function relativeYear(
  tokens: readonly Token[],
  at: number,
  { words, phraseLengths }: Lexicon,
): { readonly offset: number; readonly length: number } | null {
  const longest = Math.min(phraseLengths.get(tokens[at]?.word ?? '') ?? 0, tokens.length - at);
  for (let length = longest; length > 0; length -= 1) {
    const phrase = tokens.slice(at, at + length).map(({ word }) => word);
    const meanings = words.get(phrase.join(' ')) ?? [];
    const offsets = meanings.flatMap((meaning) => (meaning.type === 'relative-year' ? [meaning.offset] : []));
    if (offsets[0] !== undefined) return { offset: offsets[0], length };
  }
  return null;
}

const FRAME: ReadonlySet<Concept> = new Set<Concept>([
  'fee',
  'how',
  'what-is',
  'sum',
  'it',
  'and',
  'list',
  'kronor',
  'customer',
  'service',
  'years',
]);

/** A word that names are made of ("direkt") is one of them here, whatever else it means. */
function isFrame(word: string, { words, names }: Lexicon): boolean {
  if (isGeneric(word)) return true;
  const meanings = words.get(word) ?? [];
  return (
    meanings.length > 0 &&
    !names.words.has(word) &&
    meanings.every(
      (meaning) => meaning.type === 'ordinary' || (meaning.type === 'concept' && FRAME.has(meaning.concept)),
    )
  );
}

/** "202" on the way to 2025. */
function beginsYear(word: string, { years }: Lexicon): boolean {
  return /^\d{2,3}$/.test(word) && [...years].some((year) => String(year).startsWith(word));
}
