import type { PriceList } from '../ports.ts';
import { keepRecent, type Recent } from '../recent.ts';
import type { Proofread } from './correct.ts';
import { fold } from './fold.ts';
import type { Intent } from './intent.ts';
import { indexNames, isWholeName, type NameIndex } from './names.ts';
import { NUMBER_WORDS } from './number-words.ts';
import type { Reading } from './reading.ts';
import type { Request } from './requests.ts';
import { indexSpelling, type SpellingIndex } from './spelling.ts';
import { buildWordTable, commonWords, spellings, type WordTable } from './word-table.ts';

/** Everything that words are looked up in; built once for a price list. */
export interface Lexicon {
  readonly words: WordTable;
  /** Every single word that is known and no name, also those that stand in phrases only. */
  readonly known: ReadonlySet<string>;
  /** Ordinary words that a name may be made of too: "Kalle". */
  readonly common: ReadonlySet<string>;
  /** How known words with å, ä or ö are spelt. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Single words that say something, which may end a compound. */
  readonly tails: ReadonlySet<string>;
  /** How many words the longest phrase has that begins with a word. */
  readonly phraseLengths: ReadonlyMap<string, number>;
  readonly names: NameIndex;
  readonly spelling: SpellingIndex;
  /** Cue words of the background facts, folded, with the facts that they ask for. */
  readonly cues: ReadonlyMap<
    string,
    { readonly facts: readonly string[]; readonly weight: number; readonly isRare: boolean }
  >;
  /** The cues of several words. */
  readonly cuePhrases: readonly string[];
  /** Customer numbers, as written. */
  readonly numbers: ReadonlySet<number>;
  /** Years of the list: such a number is a year before anything else. */
  readonly years: ReadonlySet<number>;
  /** What messages came to that were read with it last, by their text and, where that decides too, the year. */
  readonly proofread: Recent<Proofread>;
  readonly readings: Recent<Reading>;
  readonly requests: Recent<readonly Request[]>;
  /** What the readings that are still of use want; see `intentOf`. */
  readonly intents: WeakMap<Reading, Intent | null>;
}

/** Builds the lexicon of a price list: the languages' words and the list's own names. */
export function buildLexicon(priceList: PriceList): Lexicon {
  const words = buildWordTable();
  const names = indexNames(priceList);
  const single = (keys: Iterable<string>) => [...keys].filter((key) => !/[ ~]/.test(key));
  const telling = [...words]
    .filter(([, meanings]) => meanings.some((meaning) => meaning.type !== 'ordinary'))
    .map(([word]) => word);
  const cues = indexCues(priceList, words, names);
  const known = new Set([
    ...[...words.keys()].flatMap((phrase) => phrase.split(' ')),
    ...NUMBER_WORDS,
    ...cues.keys(),
  ]);
  return {
    words,
    known,
    common: commonWords(words),
    spellings: spellings(),
    tails: new Set(single(telling)),
    phraseLengths: phraseLengths(words),
    names,
    spelling: indexSpelling([...single(names.whole.keys()), ...names.words, ...known]),
    cues,
    cuePhrases: [...cues.keys()].filter((cue) => cue.includes(' ')),
    // A number that somebody else has by now means that customer.
    numbers: new Set(
      priceList.customers.flatMap(({ number, printedNumber }) => (number === printedNumber ? [number] : [])),
    ),
    years: new Set(priceList.years),
    proofread: keepRecent(MOST_KEPT),
    readings: keepRecent(MOST_KEPT),
    requests: keepRecent(MOST_KEPT),
    intents: new WeakMap(),
  };
}

// Of about 5 KB each.
const MOST_KEPT = 2000;

function phraseLengths(words: WordTable): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const phrase of words.keys()) {
    const [first = '', ...others] = phrase.split(' ');
    lengths.set(first, Math.max(lengths.get(first) ?? 0, 1 + others.length));
  }
  return lengths;
}

/** A cue that is also a word of other questions ("samtal") says half as much; a bare number or "när" says nothing. */
function indexCues(priceList: PriceList, words: WordTable, names: NameIndex): Lexicon['cues'] {
  const facts = new Map<string, Set<string>>();
  for (const fact of priceList.background) {
    for (const cue of fact.cues) {
      const word = fold(cue);
      facts.set(word, (facts.get(word) ?? new Set()).add(fact.key));
    }
  }
  const cues = new Map<string, { facts: readonly string[]; weight: number; isRare: boolean }>();
  for (const [word, keys] of facts) {
    const weight = cueWeight(word, words);
    // Said of nothing else in any question: it asks for the fact by itself.
    const isRare =
      !names.words.has(word) &&
      !isWholeName(word, names) &&
      !words.has(word) &&
      !NUMBER_WORDS.includes(word) &&
      !/\d/.test(word) &&
      keys.size < 3;
    if (weight > 0) cues.set(word, { facts: [...keys], weight, isRare });
  }
  return cues;
}

const SAYS_NOTHING = new Set([
  'who',
  'when',
  'how',
  'how-many',
  'why',
  'where',
  'fee',
  'we',
  'it',
  'and',
  'if',
  'service',
]);

function cueWeight(word: string, words: WordTable): number {
  if (/^\d{1,3}$/.test(word)) return 0;
  const meanings = words.get(word);
  if (
    meanings === undefined ||
    meanings.some((meaning) => meaning.type === 'concept' && meaning.concept === 'history')
  )
    return 1;
  return meanings.some((meaning) => meaning.type === 'concept' && !SAYS_NOTHING.has(meaning.concept))
    ? 0.5
    : 0.25;
}
