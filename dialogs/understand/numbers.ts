import { Decimal } from '../../calc/index.ts';
import { areDecimals, type DecimalMark, joins } from './decimal-mark.ts';
import {
  HALVES,
  type NumberUnit,
  ORDINALS,
  PARTS,
  PARTS_ALONE,
  PARTS_OF_A_SCALE,
  SCALED_KRONOR,
  SCALES,
  UNITS,
  wordValue,
} from './number-words.ts';
import type { Token } from './tokens.ts';

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
  /** The upper end of a range whose lower end is the number before: "5–10 tkr". */
  readonly endsRange?: true;
}

/** "andra" and "second" are other words too and count only before a superlative. */
const DOUBTFUL_ORDINALS: ReadonlySet<string> = new Set(['andra', 'second']);
const AFTER_AN_ORDINAL =
  /^(?:mest|minst|hogst|lagst|dyrast|billigast|storst|flest|plats|most|least|highest|lowest|largest|biggest|smallest|cheapest|place|dearest)/;
const ORDINAL_ENDING = /^(?:a|e|st|nd|rd|th)$/;

/**
 * Reads every number of a message, in digits or words, with its scale and unit. Ambiguous words ("en", "ett") need a
 * scale. `customers` are numbers that customers have: "701 718" are two of them. `mark` begins decimals also before
 * three digits, which are thousands else.
 */
export function readNumbers(
  tokens: readonly Token[],
  customers: ReadonlySet<number> = new Set(),
  mark: DecimalMark = 'none',
): readonly NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention =
      fractionAt(tokens, at) ??
      ordinalAt(tokens, at) ??
      digitsAt(tokens, at, mark) ??
      partOfScaleAt(tokens, at) ??
      wordsAt(tokens, at);
    if (mention === undefined) at += 1;
    else {
      if (areCustomers(mention, tokens, customers)) {
        found.push({ value: Number(tokens[at]?.word), unit: 'none', from: at, to: at + 1, digits: true });
        at += 1;
        continue;
      }
      // What no amount, year or customer number has as many digits as is no number that anybody asks about.
      found.push(Math.abs(mention.value) > MOST ? { ...mention, value: 0, unit: 'other' } : mention);
      at = mention.to;
    }
  }
  return found.length < 2 ? found : withRanges(found, tokens);
}

/** Numbers of customers one after the other, which would be thousands if they were one number. */
function areCustomers(
  { from, to, unit }: NumberMention,
  tokens: readonly Token[],
  customers: ReadonlySet<number>,
): boolean {
  const parts = tokens.slice(from, to);
  return (
    unit === 'none' &&
    parts.length > 1 &&
    parts.every(({ word, numeric }) => numeric && word.length === 3 && customers.has(Number(word)))
  );
}

const MOST = 1e18;

/** In "5–10 tkr" and "mellan 5 och 10 %" the scale and the unit stand only once, at the end. */
function withRanges(found: readonly NumberMention[], tokens: readonly Token[]): readonly NumberMention[] {
  const ranged = [...found];
  for (let index = ranged.length - 1; index > 0; index -= 1) {
    const [low, high] = [ranged[index - 1], ranged[index]];
    if (low === undefined || high === undefined || low.unit === 'ordinal') continue;
    if (!isRange(low, high, tokens)) continue;
    ranged[index] = { ...high, endsRange: true };
    const bare = digitsOf(high, tokens);
    const scale = new Decimal(high.value).div(bare);
    const shares = low.unit === 'none' && !isScaled(low, tokens);
    // "1,125–2,375 %": what follows the end says for both that they are decimals.
    const isShare = high.unit === 'percent' || high.unit === 'percentage-points';
    const isDecimal =
      (isShare || scale.gte(1000)) &&
      low.to - low.from === 2 &&
      areDecimals(tokens, low.from, low.from + 1, 'either');
    const start = isDecimal ? digitsOf(low, tokens, 'either') : low.value;
    // "500 till 2 tkr" is not a range from 500 000.
    const scales = shares && scale.gte(1000) && start < bare;
    if (shares && (high.unit !== 'none' || scales))
      ranged[index - 1] = { ...low, unit: high.unit, value: scales ? scale.times(start).toNumber() : start };
  }
  return ranged;
}

/** The number as its digits say, without its scale: 0.2 of "0,2 mkr". */
function digitsOf({ from }: NumberMention, tokens: readonly Token[], mark?: DecimalMark): number {
  const [whole, part] = [tokens[from], tokens[from + 1]];
  if (whole?.numeric !== true) return Number.NaN;
  const hasDecimals =
    part?.numeric &&
    /^[,.]$/.test(part.gap) &&
    (part.word.length !== 3 || areDecimals(tokens, from, from + 1, mark));
  return Number(hasDecimals ? `${whole.word}.${part.word}` : whole.word);
}

function isScaled({ from, to }: NumberMention, tokens: readonly Token[]): boolean {
  return tokens.slice(from + 1, to).some(({ numeric }) => !numeric);
}

/** A dash between two numbers, or "mellan … och …", "från … till …" around them. */
function isRange(low: NumberMention, high: NumberMention, tokens: readonly Token[]): boolean {
  const gap = tokens[high.from]?.gap ?? '';
  if (high.from === low.to) return /^\s*[-–—]\s*$/.test(gap) && low.value >= 0;
  if (high.from - low.to > 3) return false;
  const between = tokens.slice(low.to, high.from).map(({ word }) => word);
  const before = tokens.slice(Math.max(0, low.from - 2), low.from).map(({ word }) => word);
  return (
    between.every((word) => LINKS.has(word)) &&
    before.some((word) => /^(?:mellan|between|emellan|fran|from|inom|intervallet)$/.test(word))
  );
}

const LINKS: ReadonlySet<string> = new Set('och and o till to upp up kr kronor sek'.split(' '));

const ONE: ReadonlySet<string> = new Set(['en', 'ett', 'a', 'an', 'one']);

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
  if (first === undefined || partOfScaleAt(tokens, from) !== undefined) return undefined;
  if (HALVES.has(first.word)) return found(1, 2, from + 1);
  if (second !== undefined && HALVES.has(second.word) && ONE.has(first.word)) return found(1, 2, from + 2);
  const isWhole = first.word.length < 3 && second?.word.length === 1 && second.numeric && second.gap === '/';
  // "24/25" are years, "1/3" is a part.
  if (first.numeric && isWhole && third?.gap !== '/') {
    const [numerator, denominator] = [Number(first.word), Number(second?.word)];
    if (numerator > 0 && numerator < denominator) return found(numerator, denominator, from + 2);
  }
  const several = first.numeric ? Number(first.word) : ONE.has(first.word) ? 1 : wordValue(first.word);
  const part = second === undefined ? undefined : PARTS.get(second.word);
  if (several !== undefined && part !== undefined && several >= 1 && several < part)
    return found(several, part, from + 2);
  const alone = PARTS_ALONE.get(first.word);
  return alone === undefined ? undefined : found(1, alone, from + 1);
}

/** "En halv miljon", "half a million", "en kvarts miljon", "a quarter of a million". */
function partOfScaleAt(tokens: readonly Token[], from: number): NumberMention | undefined {
  const start = ONE.has(tokens[from]?.word ?? '') ? from + 1 : from;
  const part = PARTS_OF_A_SCALE.get(tokens[start]?.word ?? '');
  if (part === undefined) return undefined;
  let at = start + 1;
  while (at <= start + 2 && /^(?:of|a|an|av|en)$/.test(tokens[at]?.word ?? '')) at += 1;
  const scale = SCALES.get(tokens[at]?.word ?? '');
  return scale === undefined || scale < 1000
    ? undefined
    : withUnit(tokens, from, at + 1, part * scale, false);
}

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
  const value = doubtful ? 2 : ORDINALS.get(token.word);
  return value === undefined ? undefined : { value, unit: 'ordinal', from, to: from + 1, digits: false };
}

function digitsAt(tokens: readonly Token[], from: number, mark: DecimalMark): NumberMention | undefined {
  const first = tokens[from];
  if (first === undefined || !first.numeric) return undefined;
  let text = first.word;
  let to = from + 1;
  // Groups of three: 47 868, 47.868, 47,868 (also with no-break and narrow spaces). A comma or a dot before
  // three digits is a decimal point only when the number starts with 0, or when what stands around says so.
  while (isGroup(tokens[to], first.word, to - from) && !areDecimals(tokens, from, to, mark)) {
    text += tokens[to]?.word ?? '';
    to += 1;
  }
  const next = tokens[to];
  const time =
    next?.numeric === true &&
    /^[:.]$/.test(next.gap) &&
    next.word.length === 2 &&
    /^(?:kl|klockan|at|til|till|fran)$/.test(tokens[from - 1]?.word ?? '');
  if (time || (next?.numeric && next.gap === ':' && next.word.length === 2))
    return { value: Number(text), unit: 'other', from, to: to + 1, digits: true };
  if (
    /^(?:kl|klockan|rum|room|sal|plan|floor)$/.test(tokens[from - 1]?.word ?? '') ||
    MONTHS.test(next?.word ?? '')
  )
    return { value: Number(text), unit: 'other', from, to, digits: true };
  if (next?.numeric && /^[.,]$/.test(next.gap)) {
    text += `.${next.word}`;
    to += 1;
  }
  const negative = /[-−–]$/.test(first.gap) && (from === 0 || /\s[-−–]$/.test(first.gap));
  return withUnit(tokens, from, to, (negative ? -1 : 1) * Number(text), true);
}

const MONTHS =
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)$/;

function isGroup(token: Token | undefined, start: string, index: number): boolean {
  if (token === undefined || !token.numeric || token.word.length !== 3) return false;
  if (start.length > 3 || start === '0') return false;
  if (/^[ \u00a0\u202f\u2009]$/.test(token.gap)) return true;
  // "47.868" and "47,868" group; "1,5" does not, and neither does a list such as "701, 706".
  return /^[.,'’]$/.test(token.gap) && index >= 1;
}

/** Several words: "tjugo tusen", "two hundred and fifty", "två och en halv miljon". */
function wordsAt(tokens: readonly Token[], from: number): NumberMention | undefined {
  const none = noneAt(tokens, from);
  if (none !== undefined) return none;
  const percent = percentIn(tokens[from]?.word ?? '');
  if (percent !== undefined) return { value: percent, unit: 'percent', from, to: from + 1, digits: false };
  let to = from;
  let sum = 0;
  let part = 0;
  let scaled = false;
  for (; to < tokens.length; to += 1) {
    const token = tokens[to];
    const word = token?.word ?? '';
    if (to > from && (token?.apart || /,/.test(token?.gap ?? ''))) break;
    const small = token?.numeric ? undefined : wordValue(word);
    if (small !== undefined && (to === from || fitsAfter(part, small) || (part === 0 && sum > 0)))
      part += small;
    else if (to > from && part === 20 && small !== undefined && small >= 10 && small < 100)
      part = 2000 + small;
    else if (
      SCALES.has(word) &&
      word.length > 2 &&
      (to > from || /^(?:tusen|hundra|thousand|hundred)$/.test(word))
    ) {
      const scale = SCALES.get(word) ?? 1;
      // "Två hundra tusen": the hundred is scaled once more.
      if (scale === 100) part = (part || 1) * 100;
      else {
        sum += (part || 1) * scale;
        part = 0;
      }
      scaled = true;
    } else if (scaled && /^(?:och|and)$/.test(word) && continues(tokens[to + 1], part)) continue;
    else if (/^(?:och|and)$/.test(word) && isHalf(tokens, to + 1)) {
      part += 0.5;
      to += 2;
    } else break;
  }
  if (to === from) return undefined;
  const value = sum + part;
  // "en" and "ett" are articles far more often than numbers.
  if (value === 1 && !scaled) return undefined;
  return withUnit(tokens, from, to, value, false);
}

/** "Inte ett enda samtal", "not a single call", "inga ärenden": nothing of what is counted. */
function noneAt(tokens: readonly Token[], from: number): NumberMention | undefined {
  const word = tokens[from]?.word ?? '';
  const only = ONE.has(word) && /^(?:enda|single)$/.test(tokens[from + 1]?.word ?? '');
  const denied = tokens
    .slice(Math.max(0, from - 4), from)
    .some((token) => /^(?:inte|ej|not|aldrig|never)$/.test(token.word));
  if (!(only && denied) && !/^(?:inga|inget|no)$/.test(word)) return undefined;
  const unit = UNITS.get(tokens[from + (only ? 2 : 1)]?.word ?? '');
  return unit !== undefined && COUNTED.has(unit)
    ? { value: 0, unit, from, to: from + (only ? 3 : 2), digits: false }
    : undefined;
}

/** "Tioprocentig" */
function percentIn(word: string): number | undefined {
  const at = word.indexOf('procent');
  return at > 1 ? wordValue(word.slice(0, at)) : undefined;
}

/** A smaller number goes on after hundreds and tens: "femhundra tjugo fem". */
function fitsAfter(part: number, small: number): boolean {
  return (
    part > 0 && ((part % 100 === 0 && small < 100) || (part % 10 === 0 && part % 100 !== 10 && small < 10))
  );
}

/** "… hundred and fifty" */
function continues(token: Token | undefined, part: number): boolean {
  const value = token === undefined || token.numeric ? undefined : wordValue(token.word);
  return value !== undefined && value > 1 && (part === 0 || fitsAfter(part, value));
}

/** "… och en halv", "… and a half" */
function isHalf(tokens: readonly Token[], at: number): boolean {
  return ONE.has(tokens[at]?.word ?? '') && /^(?:halv|half)$/.test(tokens[at + 1]?.word ?? '');
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
  const kronor = next !== undefined && joins(next) ? SCALED_KRONOR.get(next.word) : undefined;
  if (kronor !== undefined) return { value: scaled(value, kronor), unit: 'kr', from, to: to + 1, digits };
  const gap = tokens[to - 1]?.after ?? '';
  // "2,5M" touches its number; a lone "m" is no word of its own. So does "20'", which is 20 thousand.
  if (digits && next?.gap === '' && next.word === 'm') {
    value = scaled(value, 1e6);
    to += 1;
  } else if (digits && /^['’´′]/.test(gap) && (next === undefined || gap.length > 1)) {
    value = scaled(value, 1000);
  } else if (next !== undefined && joins(next) && SCALES.has(next.word)) {
    value = scaled(value, SCALES.get(next.word) ?? 1);
    to += 1;
  }
  const after = tokens[to];
  const gapAfter = tokens[to - 1]?.after ?? '';
  const said = after !== undefined && joins(after) ? UNITS.get(after.word) : undefined;
  if (after?.word === 'per' && tokens[to + 1]?.word === 'cent') {
    unit = 'percent';
    to += 2;
  } else if (/^\s*%/.test(gapAfter))
    unit = /^enhet/.test(after?.word ?? '') ? 'percentage-points' : 'percent';
  else if (
    /^(?:percentage|procent)$/.test(after?.word ?? '') &&
    /^(?:points?|enheter|enhet)$/.test(tokens[to + 1]?.word ?? '')
  ) {
    unit = 'percentage-points';
    to += 2;
  } else if (said !== undefined && !(COUNTED.has(said) && isYearOf(tokens, from, to))) {
    unit = said;
    to += 1;
  } else if (
    value < 100 &&
    Number.isInteger(value) &&
    WHO_PAY.test(`${after?.word} ${tokens[to + 1]?.word}`)
  ) {
    unit = 'customers';
  } else if (countedLater(tokens, to) !== undefined) unit = countedLater(tokens, to) ?? 'none';
  else if (/^:-/.test(gapAfter) || BEFORE_AN_AMOUNT.has(tokens[from - 1]?.word ?? '')) unit = 'kr';
  return { value, unit, from, to, digits };
}

/** "2024 users' weights", "the 2024 user counts": of that year, because as many would be "2024 users". */
function isYearOf(tokens: readonly Token[], from: number, to: number): boolean {
  const [number, noun] = [tokens[from], tokens[to]];
  if (to - from !== 1 || !/^20\d\d$/.test(number?.word ?? '')) return false;
  return /^['’´]\s/.test(noun?.after ?? '') || /^(?:user|case|call)$/.test(noun?.word ?? '');
}

/** "Tio som betalar", "ten that pay" */
const WHO_PAY = /^(?:som|that|who) (?:betalar|betalade|har|pay|paid|have)$/;

/** "50 fler ärenden", "åtta av sina grundlicenser": what is counted stands a word or two later. */
function countedLater(tokens: readonly Token[], at: number): NumberUnit | undefined {
  let to = at;
  while (to < at + 3 && BEFORE_COUNTED.has(tokens[to]?.word ?? '') && tokens[to]?.apart === false) to += 1;
  if (to === at) return undefined;
  const word = tokens[to]?.word ?? '';
  const unit = UNITS.get(word) ?? UNITS.get(word.replace(/^.*(?=licens|anvandare|arenden|samtal)/, ''));
  return unit !== undefined && COUNTED.has(unit) ? unit : undefined;
}

const COUNTED: ReadonlySet<NumberUnit> = new Set(['cases', 'calls', 'users']);
const BEFORE_COUNTED: ReadonlySet<string> = new Set(
  'fler farre nya extra ytterligare av sina deras sin samtidiga generella inloggade of more fewer less additional extra new their its concurrent such of the'.split(
    ' ',
  ),
);

/** Without the noise of binary fractions. */
function scaled(value: number, scale: number): number {
  return new Decimal(value).times(scale).toNumber();
}

/** "SEK 100,000" */
const BEFORE_AN_AMOUNT: ReadonlySet<string> = new Set(['sek', 'kr']);
