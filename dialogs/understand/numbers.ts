import type { Token } from './tokens.ts';

/** What a number counts, as far as the words around it say. */
export type NumberUnit =
  | 'kr'
  | 'percent'
  | 'percentage-points'
  | 'cases'
  | 'calls'
  | 'users'
  | 'customers'
  | 'ordinal'
  /** A part of something: "en tredjedel", "half". */
  | 'fraction'
  /** How many times as many: "tre gånger", "1.5 times". */
  | 'times'
  | 'none';

/** A number in a message: its value, its unit and the tokens that it takes up (`from` inclusive, `to` exclusive). */
export interface NumberMention {
  readonly value: number;
  readonly unit: NumberUnit;
  readonly from: number;
  readonly to: number;
  /** Of a fraction: numerator and denominator, because no decimal is a third. */
  readonly fraction?: readonly [number, number];
  /** Written with digits, as customer numbers and years are. */
  readonly digits: boolean;
}

const WORDS: Readonly<Record<string, number>> = {
  noll: 0,
  en: 1,
  ett: 1,
  tva: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  atta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  attio: 80,
  nittio: 90,
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Places: "tvåa", "third", "näst" (mest). "andra" and "second" are other words too and count only before a superlative. */
const ORDINALS: Readonly<Record<string, number>> = {
  nast: 2,
  tvaa: 2,
  trea: 3,
  femma: 5,
  sexa: 6,
  sjua: 7,
  nia: 9,
  tia: 10,
  tredje: 3,
  fjarde: 4,
  femte: 5,
  sjatte: 6,
  sjunde: 7,
  attonde: 8,
  nionde: 9,
  tionde: 10,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const DOUBTFUL_ORDINALS: ReadonlySet<string> = new Set(['andra', 'second']);
const AFTER_AN_ORDINAL =
  /^(?:mest|minst|hogst|lagst|dyrast|billigast|storst|flest|plats|most|least|highest|lowest|largest|biggest|smallest|cheapest|place|dearest)/;
const ORDINAL_ENDING = /^(?:a|e|st|nd|rd|th)$/;

const SCALES: Readonly<Record<string, number>> = {
  hundra: 100,
  hundred: 100,
  tusen: 1000,
  tusental: 1000,
  thousand: 1000,
  t: 1000,
  k: 1000,
  miljon: 1e6,
  miljoner: 1e6,
  million: 1e6,
  millions: 1e6,
  mn: 1e6,
  milj: 1e6,
  mio: 1e6,
  miljard: 1e9,
  miljarder: 1e9,
  billion: 1e9,
};

// A scale and kronor in one word.
const SCALED_KRONOR: Readonly<Record<string, number>> = {
  tkr: 1000,
  ksek: 1000,
  tsek: 1000,
  mkr: 1e6,
  msek: 1e6,
  mnkr: 1e6,
};

const UNITS: Readonly<Record<string, NumberUnit>> = {
  kr: 'kr',
  kronor: 'kr',
  krona: 'kr',
  kronorna: 'kr',
  sek: 'kr',
  spann: 'kr',
  procent: 'percent',
  percent: 'percent',
  proc: 'percent',
  prosent: 'percent',
  procnet: 'percent',
  precent: 'percent',
  procentenhet: 'percentage-points',
  procentenheter: 'percentage-points',
  pp: 'percentage-points',
  arenden: 'cases',
  arende: 'cases',
  cases: 'cases',
  case: 'cases',
  samtal: 'calls',
  anrop: 'calls',
  calls: 'calls',
  call: 'calls',
  anvandare: 'users',
  licenser: 'users',
  licens: 'users',
  users: 'users',
  user: 'users',
  licences: 'users',
  licenses: 'users',
  ganger: 'times',
  gang: 'times',
  times: 'times',
  kunder: 'customers',
  customers: 'customers',
};

/** Reads every number of a message, in digits or words, with its scale and unit. Ambiguous words ("en", "ett") need a scale. */
export function readNumbers(tokens: readonly Token[]): readonly NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention =
      fractionAt(tokens, at) ?? ordinalAt(tokens, at) ?? digitsAt(tokens, at) ?? wordsAt(tokens, at);
    if (mention === undefined) at += 1;
    else {
      found.push(mention);
      at = mention.to;
    }
  }
  return found;
}

/** "En tredjedel", "två tredjedelar", "a quarter", "hälften", "1/3". */
function fractionAt(tokens: readonly Token[], from: number): NumberMention | undefined {
  const [first, second, third] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  const found = (numerator: number, denominator: number, to: number): NumberMention => ({
    value: numerator / denominator,
    unit: 'fraction',
    fraction: [numerator, denominator],
    from,
    to,
    digits: false,
  });
  if (first === undefined) return undefined;
  if (HALVES.has(first.word)) return found(1, 2, from + 1);
  if (second !== undefined && HALVES.has(second.word) && ONE.has(first.word)) return found(1, 2, from + 2);
  const isWhole = first.word.length < 3 && second?.word.length === 1 && second.numeric && second.gap === '/';
  // "24/25" are years, "1/3" is a part.
  if (first.numeric && isWhole && third?.gap !== '/') {
    const [numerator, denominator] = [Number(first.word), Number(second?.word)];
    if (numerator > 0 && numerator < denominator) return found(numerator, denominator, from + 2);
  }
  if (second === undefined) {
    const alone = PARTS_ALONE[first.word];
    return alone === undefined ? undefined : found(1, alone, from + 1);
  }
  const several = first.numeric ? Number(first.word) : ONE.has(first.word) ? 1 : WORDS[first.word];
  const part = Object.hasOwn(PARTS, second.word) ? PARTS[second.word] : undefined;
  if (several !== undefined && part !== undefined && several >= 1 && several < part)
    return found(several, part, from + 2);
  const alone = Object.hasOwn(PARTS_ALONE, first.word) ? PARTS_ALONE[first.word] : undefined;
  return alone === undefined ? undefined : found(1, alone, from + 1);
}

const ONE: ReadonlySet<string> = new Set(['en', 'ett', 'a', 'an', 'one']);
const HALVES: ReadonlySet<string> = new Set(['halften', 'half']);

/** Words that are a part whatever stands before them. */
const PARTS_ALONE: Readonly<Record<string, number>> = {
  tredjedel: 3,
  tredjedelen: 3,
  fjardedel: 4,
  fjardedelen: 4,
  femtedel: 5,
  femtedelen: 5,
  sjattedel: 6,
  attondel: 8,
  tiondel: 10,
  tiondelen: 10,
};

/** Words that are a part after a number or an article: "a third", "två tredjedelar". */
const PARTS: Readonly<Record<string, number>> = {
  ...PARTS_ALONE,
  tredjedelar: 3,
  fjardedelar: 4,
  femtedelar: 5,
  tiondelar: 10,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tenths: 10,
};

function ordinalAt(tokens: readonly Token[], from: number): NumberMention | undefined {
  const [token, next] = [tokens[from], tokens[from + 1]];
  if (token === undefined) return undefined;
  if (token.numeric) {
    const ending = next !== undefined && /^:?$/.test(next.gap) && ORDINAL_ENDING.test(next.word);
    return ending && token.word.length < 3
      ? { value: Number(token.word), unit: 'ordinal', from, to: from + 2, digits: true }
      : undefined;
  }
  const doubtful = DOUBTFUL_ORDINALS.has(token.word) && AFTER_AN_ORDINAL.test(next?.word ?? '');
  const value = doubtful ? 2 : Object.hasOwn(ORDINALS, token.word) ? ORDINALS[token.word] : undefined;
  return value === undefined ? undefined : { value, unit: 'ordinal', from, to: from + 1, digits: false };
}

function digitsAt(tokens: readonly Token[], from: number): NumberMention | undefined {
  const first = tokens[from];
  if (first === undefined || !first.numeric) return undefined;
  let text = first.word;
  let to = from + 1;
  // Groups of three: 47 868, 47.868, 47,868 (also with no-break and narrow spaces). A comma or a dot before
  // three digits is a decimal point only when the number starts with 0.
  while (isGroup(tokens[to], first.word, to - from)) {
    text += tokens[to]?.word ?? '';
    to += 1;
  }
  const next = tokens[to];
  if (next?.numeric && /^[.,]$/.test(next.gap)) {
    text += `.${next.word}`;
    to += 1;
  }
  const negative = /[-−–]$/.test(first.gap) && (from === 0 || /\s[-−–]$/.test(first.gap));
  return withUnit(tokens, from, to, (negative ? -1 : 1) * Number(text), true);
}

function isGroup(token: Token | undefined, start: string, index: number): boolean {
  if (token === undefined || !token.numeric || token.word.length !== 3) return false;
  if (start.length > 3 || start === '0') return false;
  if (/^[ \u00a0\u202f\u2009]$/.test(token.gap)) return true;
  // "47.868" and "47,868" group; "1,5" does not, and neither does a list such as "701, 706".
  return /^[.,'’]$/.test(token.gap) && index >= 1;
}

function wordsAt(tokens: readonly Token[], from: number): NumberMention | undefined {
  let to = from;
  let sum = 0;
  let part = 0;
  let scaled = false;
  for (; to < tokens.length; to += 1) {
    const word = tokens[to]?.word ?? '';
    const small = smallNumber(word);
    if (small !== undefined && (to === from || part % 100 === 0 || (part % 10 === 0 && small < 10)))
      part += small;
    else if (to > from && SCALES[word] !== undefined && word.length > 1) {
      sum += (part || 1) * SCALES[word];
      part = 0;
      scaled = true;
    } else break;
  }
  if (to === from) return undefined;
  const value = sum + part;
  // "en" and "ett" are articles far more often than numbers.
  if (value === 1 && !scaled) return undefined;
  return withUnit(tokens, from, to, value, false);
}

/** Also compounds such as "tjugofem" and "femhundra". */
function smallNumber(word: string): number | undefined {
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  const tens =
    /^(tjugo|trettio|fyrtio|femtio|sextio|sjuttio|attio|nittio)(en|ett|tva|tre|fyra|fem|sex|sju|atta|nio)$/.exec(
      word,
    );
  if (tens) return (WORDS[tens[1] ?? ''] ?? 0) + (WORDS[tens[2] ?? ''] ?? 0);
  const big =
    /^(en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|tjugo|trettio|fyrtio|femtio)(hundra|tusen)$/.exec(word);
  if (big) return (WORDS[big[1] ?? ''] ?? 0) * (big[2] === 'hundra' ? 100 : 1000);
  return undefined;
}

function withUnit(
  tokens: readonly Token[],
  from: number,
  end: number,
  bare: number,
  digits: boolean,
): NumberMention {
  let to = end;
  let value = bare;
  let unit: NumberUnit = 'none';
  const next = tokens[to];
  if (next !== undefined && joins(next) && Object.hasOwn(SCALED_KRONOR, next.word)) {
    return { value: value * (SCALED_KRONOR[next.word] ?? 1), unit: 'kr', from, to: to + 1, digits };
  }
  // "2,5M" touches its number; a lone "m" is no word of its own.
  if (digits && next?.gap === '' && next.word === 'm') {
    value *= 1e6;
    to += 1;
  } else if (next !== undefined && joins(next) && Object.hasOwn(SCALES, next.word)) {
    value *= SCALES[next.word] ?? 1;
    to += 1;
  }
  const after = tokens[to];
  const gapAfter = tokens[to - 1]?.after ?? '';
  if (/^\s*%/.test(gapAfter))
    unit = after?.word === 'enheter' || after?.word === 'enhet' ? 'percentage-points' : 'percent';
  else if (after?.word === 'percentage' && /^points?$/.test(tokens[to + 1]?.word ?? '')) {
    unit = 'percentage-points';
    to += 2;
  } else if (after !== undefined && joins(after) && Object.hasOwn(UNITS, after.word)) {
    unit = UNITS[after.word] ?? 'none';
    to += 1;
  } else if (/^:-/.test(gapAfter) || BEFORE_AN_AMOUNT.has(tokens[from - 1]?.word ?? '')) unit = 'kr';
  return { value: Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6, unit, from, to, digits };
}

/** "SEK 100,000" */
const BEFORE_AN_AMOUNT: ReadonlySet<string> = new Set(['sek', 'kr']);

function joins(token: Token): boolean {
  return /^[\s\u00a0\u202f-]?$/.test(token.gap);
}
