import { fold } from './fold.ts';

/** One word or run of digits of a message, with what stood before it. */
export interface Token {
  /** As written, composed. */
  readonly text: string;
  /** Folded, and put right where it was misspelt; the only form that words are compared in. */
  readonly word: string;
  /** `word` is not what was written, but the known word nearest to it. */
  readonly corrected: boolean;
  readonly numeric: boolean;
  /** Where it stands in the text, {@link composed}. */
  readonly start: number;
  /** What stands between the previous token and this one ("" where they touch). */
  readonly gap: string;
  /** What stands between this token and the next, or the end. */
  readonly after: string;
  /** Strong punctuation stands before it: no name and no phrase goes on from the token before. */
  readonly apart: boolean;
  /** Written with a capital although no sentence starts here. */
  readonly capital: boolean;
}

/** Words beyond this many are not read; no question about a fee is that long. */
const MAX_TOKENS = 600;
const MAX_CHARACTERS = 12_000;

// Letters with apostrophes or colons inside (S:t, SISAB:s), or digits; everything else separates.
const PIECES = /(\p{L}(?:[\p{L}\p{M}]|[:'’´](?=\p{L}))*)|(\p{Nd}+)/gu;

/** Cuts a message into words and numbers; what cannot be a word becomes a gap. Linear in its length. */
export function tokenize(message: string): readonly Token[] {
  const text = composed(message);
  // In A Message Like This, Or All In Capitals, they say nothing.
  const capitals = (text.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length;
  const shouts = !/\p{Ll}/u.test(text) || capitals * 2 > (text.match(/\p{L}+/gu) ?? []).length + 4;
  const tokens: Token[] = [];
  let end = 0;
  const matches = [...text.matchAll(PIECES)].slice(0, MAX_TOKENS);
  for (const [index, match] of matches.entries()) {
    const written = match[0];
    const gap = text.slice(end, match.index);
    end = match.index + written.length;
    tokens.push({
      text: written,
      word: match[2] === undefined ? fold(bare(written)) : asciiDigits(written),
      corrected: false,
      numeric: match[2] !== undefined,
      start: match.index,
      gap,
      apart: gap !== ' ' && APART.test(gap),
      after: text.slice(end, matches[index + 1]?.index ?? text.length),
      capital: !shouts && CAPITAL.test(written) && tokens.length > 0 && !SENTENCE_END.test(gap),
    });
  }
  return tokens;
}

/** The part of a message that is read, each letter one character. */
export function composed(message: string): string {
  return withDecimals(message.slice(0, MAX_CHARACTERS).normalize('NFC'));
}

/** A message with no run of blanks or empty lines longer than it says anything. */
export function tidied(message: string): string {
  return (
    message
      .replace(/[^\S\n]+/g, ' ')
      .replace(/\n{3,}/g, '\n\n')
      // "I %?" has the sign as a word of its own.
      .replace(/(?<![\d\s])( |^)%(?=[\s?.!,]|$)/gm, '$1pct')
  );
}

const VULGAR: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75' };

/** "1½" and "½" are 1,5 and 0,5. */
function withDecimals(text: string): string {
  if (!/[½¼¾]/.test(text)) return text;
  return text.replace(/(\d*)\s?([½¼¾])/g, (_, whole, part) => `${whole || '0'},${VULGAR[part] ?? ''}`);
}

const CAPITAL = /^\p{Lu}/u;
const SENTENCE_END = /[.!?:\n\r]/;
const APART = /[!?;\n\r()"”]|[.,:]\s/;

/** Without the genitive of an abbreviation (SISAB:s, Bromma's) and without inner colons (S:t). */
function bare(written: string): string {
  return /[:'’´]/.test(written) ? written.replace(/[:'’´]s$/i, '').replace(/[:'’´]/g, '') : written;
}

/** Digits of any script: in Unicode they stand in blocks of ten that begin with zero. */
function asciiDigits(digits: string): string {
  if (/^[0-9]+$/.test(digits)) return digits;
  return [...digits]
    .map((digit) => {
      let value = 0;
      const code = digit.codePointAt(0) ?? 0;
      while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
      return String(value);
    })
    .join('');
}
