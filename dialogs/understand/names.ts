import type { Customer, CustomerName, PriceList } from '../ports.ts';
import { fold } from './fold.ts';
import type { Token } from './tokens.ts';

/** Whom or what a name stands for. */
export type NameTarget =
  | { readonly type: 'customer'; readonly number: number; readonly name: CustomerName }
  | { readonly type: 'service'; readonly key: string }
  | { readonly type: 'quarter'; readonly name: string; readonly customer: number };

/** A whole word out of customers' names, with how much it tells: 1 when only one customer has it. */
export interface NamePart {
  readonly number: number;
  readonly weight: number;
}

/** All names of the price list, indexed so that a look-up does not depend on how many there are. */
export interface NameIndex {
  /** By the words that tell names apart, see {@link nameKeys}. */
  readonly whole: ReadonlyMap<string, readonly NameTarget[]>;
  /**
   * The first letters of the keys of `whole`, each with the letters of the longest such key: most words are seen to
   * begin no name, and most stretches to be too long for one, see {@link mayBegin} and {@link mayBeName}.
   */
  readonly beginnings: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, readonly NamePart[]>;
  /** Known words of the language that are one letter less than a customer's whole name, with those customers. */
  readonly slips: ReadonlyMap<string, readonly NameTarget[]>;
  /** Every word of every name, also without its genitive or its definite ending. */
  readonly words: ReadonlySet<string>;
  /** The words of `parts`, sorted, to find cut names by their beginning. */
  readonly sortedParts: readonly string[];
}

/** Words that stand in many names and tell nothing: they may be there or not. */
const GENERIC = new Set(
  `sdf sdn stadsdelsforvaltning stadsdelsforvaltningen stadsdelsnamnd stadsdelsnamnden stadsdel stadsdelen ab aktiebolag aktiebolaget
  forvaltning forvaltningen namnd namnden kontor kontoret stiftelse stiftelsen bolaget
  i och of the and district administration council board office committee department company foundation ltd inc`.split(
    /\s+/,
  ),
);

/** Nämnd, kontor and förvaltning stand for each other: the board, its office and its administration are one customer. */
const BODY = /s?(?:forvaltning|namnd|kontor)(?:en|et)?$/;
const BODY_WORD = /^(?:forvaltning|namnd|kontor)(?:en|et)?s?$/;
const MARK = '~';

// Shorter than any stem that nameKeys cuts.
const BEGINNING = 3;

/** Builds the index of customers, services and quarters of one price list. */
export function indexNames(priceList: PriceList): NameIndex {
  const whole = new Map<string, NameTarget[]>();
  const parts = new Map<string, Set<number>>();
  for (const customer of priceList.customers) {
    for (const name of namesOf(customer)) {
      for (const key of indexedKeys(name.text))
        put(whole, key, { type: 'customer', number: customer.number, name });
      for (const word of partsOf(name.text)) {
        const known = parts.get(word) ?? new Set();
        parts.set(word, known.add(customer.number));
      }
    }
  }
  for (const service of priceList.services) {
    for (const text of [
      service.name.sv,
      service.name.en,
      service.short.sv,
      service.short.en,
      ...service.aliases,
    ]) {
      for (const key of indexedKeys(text)) put(whole, key, { type: 'service', key: service.key });
    }
  }
  for (const quarter of priceList.quarters) {
    // A quarter never hides a customer, former or present, of the same name.
    for (const key of indexedKeys(quarter.name)) {
      if (!whole.has(key))
        put(whole, key, { type: 'quarter', name: quarter.name, customer: quarter.customer });
    }
  }
  addTails(parts);
  const weighted = new Map(
    [...parts].map(
      ([word, numbers]) =>
        [word, [...numbers].map((number) => ({ number, weight: 1 / numbers.size }))] as const,
    ),
  );
  const beginnings = new Map<string, number>();
  for (const key of whole.keys()) {
    const beginning = key.slice(0, BEGINNING);
    beginnings.set(beginning, Math.max(beginnings.get(beginning) ?? 0, key.replace(/[ ~]/g, '').length));
  }
  const words = new Set([...parts.keys(), ...[...whole.keys()].flatMap((key) => key.split(/[ ~]/))]);
  return {
    whole,
    slips: slipsOf(whole),
    beginnings,
    parts: weighted,
    words,
    sortedParts: [...weighted.keys()].sort(),
  };
}

/** Everything that a customer is called. What one that has ended was called to its end is its name, not a former one. */
export function namesOf({ name, names, until }: Customer): readonly CustomerName[] {
  const own = names.map(
    (one): CustomerName =>
      until !== null && one.kind === 'former' && one.until === until
        ? { text: one.text, kind: 'alias' }
        : one,
  );
  return [{ text: name, kind: 'current' }, ...own];
}

/** Single names with one letter left out: fasta for Farsta. */
function slipsOf(
  whole: ReadonlyMap<string, readonly NameTarget[]>,
): ReadonlyMap<string, readonly NameTarget[]> {
  const slips = new Map<string, readonly NameTarget[]>();
  for (const [key, targets] of whole) {
    if (key.length < 6 || /[ ~]/.test(key) || targets[0]?.type === 'service') continue;
    for (let at = 1; at < key.length; at += 1) slips.set(key.slice(0, at) + key.slice(at + 1), targets);
  }
  return slips;
}

/**
 * The keys under which a stretch of words may be found: the telling words without genitives, apart and joined,
 * and with {@link BODY} words made alike.
 */
export function nameKeys(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !GENERIC.has(word) && !GENERIC.has(withoutS(word)));
  if (telling.length === 0) return [];
  const stems = telling.map(withoutS);
  const keys = [stems.join(' ')];
  // "Bostads-förmedlingen" keeps the s between its parts.
  if (stems.length > 1) keys.push(stems.join(''), ...nameKeys([telling.join('')]));
  const last = stems[stems.length - 1] ?? '';
  const root = last.replace(BODY, '');
  if (root !== last && root.length > 2) keys.push([...stems.slice(0, -1), root + MARK].join(' '));
  else if (words.some((word) => BODY_WORD.test(word))) keys.push(stems.join(' ') + MARK);
  return keys;
}

/** False when no name can begin with tokens `from` to `to`; a key begins as its first telling word does. */
export function mayBegin(
  tokens: readonly Token[],
  from: number,
  to: number,
  { beginnings }: NameIndex,
): boolean {
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (!isGeneric(word)) return word.length < BEGINNING || beginnings.has(word.slice(0, BEGINNING));
  }
  return false;
}

/** False when these words have more letters than any name that begins as they do. */
export function mayBeName(words: readonly string[], { beginnings }: NameIndex): boolean {
  let first = '';
  let last = '';
  let letters = 0;
  for (const word of words) {
    if (isGeneric(word)) continue;
    if (first === '') first = word;
    last = word;
    letters += withoutS(word).length;
  }
  // "Nämnden" and the like stand for shorter keys.
  const longest = beginnings.get(first.slice(0, BEGINNING)) ?? 0;
  return letters <= longest || first.length < BEGINNING || BODY.test(last) || BODY.test(withoutS(last));
}

/** True for one word that is a name by itself, by whichever of its bodies: trafiknämnden, trafikkontoret. */
export function isWholeName(word: string, { whole }: NameIndex): boolean {
  return nameKeys([word]).some((key) => whole.has(key));
}

/** True for a word that can stand in a name without saying whose. */
export function isGeneric(word: string): boolean {
  return GENERIC.has(word) || GENERIC.has(withoutS(word));
}

/** The telling words of a name, as `parts` has them. */
export function withoutS(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

function indexedKeys(text: string): readonly string[] {
  const words = split(text);
  const keys = new Set(nameKeys(words));
  // The indefinite form of the last word: kulturhuset, kulturhus.
  const last = words[words.length - 1] ?? '';
  for (const ending of ['en', 'et', 'n', 't', 'na']) {
    if (last.length - ending.length >= 5 && last.endsWith(ending)) {
      for (const key of nameKeys([...words.slice(0, -1), last.slice(0, -ending.length)])) keys.add(key);
    }
  }
  return [...keys];
}

function partsOf(text: string): readonly string[] {
  const found = new Set<string>();
  for (const word of split(text)) {
    if (isGeneric(word) || word.length < 3) continue;
    const stem = withoutS(word);
    found.add(stem);
    const root = stem.replace(BODY, '');
    if (root !== stem && root.length > 2) found.add(root);
  }
  return [...found];
}

function split(text: string): readonly string[] {
  return fold(text.replace(/(?<=\p{L})[:'’](?=\p{L})/gu, ''))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** A word that ends in another whole name word is found by that one too: "bostäder" finds Familjebostäder. */
function addTails(parts: Map<string, Set<number>>): void {
  for (const [word, numbers] of parts) {
    for (let at = 3; at <= word.length - 5; at += 1) {
      const tail = parts.get(word.slice(at));
      if (tail !== undefined) for (const number of numbers) tail.add(number);
    }
  }
}

function put(index: Map<string, NameTarget[]>, key: string, target: NameTarget): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [target]);
  else if (!known.some((other) => sameTarget(other, target))) known.push(target);
}

function sameTarget(a: NameTarget, b: NameTarget): boolean {
  if (a.type === 'customer' && b.type === 'customer') return a.number === b.number;
  if (a.type === 'service' && b.type === 'service') return a.key === b.key;
  return false;
}
