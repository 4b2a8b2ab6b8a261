import type { PriceList } from '../ports.ts';
import { fold } from './fold.ts';
import { indexNames, type NameIndex } from './names.ts';
import { indexSpelling, type SpellingIndex } from './spelling.ts';
import { buildWordTable, type WordTable } from './vocabulary.ts';

/** Everything that words are looked up in; built once for a price list. */
export interface Lexicon {
  readonly words: WordTable;
  readonly names: NameIndex;
  readonly spelling: SpellingIndex;
  /** Cue words of the background facts, folded, with the facts that they ask for. */
  readonly cues: ReadonlyMap<string, readonly string[]>;
  /** Customer numbers, as written. */
  readonly numbers: ReadonlySet<number>;
}

/** Builds the lexicon of a price list: the languages' words and the list's own names. */
export function buildLexicon(priceList: PriceList): Lexicon {
  const words = buildWordTable();
  const names = indexNames(priceList);
  const single = (keys: Iterable<string>) => [...keys].filter((key) => !/[ ~]/.test(key));
  const telling = [...words]
    .filter(([, meanings]) => meanings.some((meaning) => meaning.type !== 'ordinary'))
    .map(([word]) => word);
  return {
    words,
    names,
    spelling: indexSpelling([...single(names.whole.keys()), ...names.sortedParts, ...single(telling)]),
    cues: indexCues(priceList),
    numbers: new Set(priceList.customers.map((customer) => customer.number)),
  };
}

function indexCues(priceList: PriceList): ReadonlyMap<string, readonly string[]> {
  const cues = new Map<string, string[]>();
  for (const fact of priceList.background) {
    for (const cue of fact.cues) {
      const word = fold(cue);
      cues.set(word, [...(cues.get(word) ?? []), fact.key]);
    }
  }
  return cues;
}
