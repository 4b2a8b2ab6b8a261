/** What a text in a cell for numbers comes to. */
export type WrittenNumber =
  /** Decimal text with a point and the decimals as written. */
  | { readonly kind: 'number'; readonly text: string; readonly isPercent: boolean }
  /** A dash, which a price list prints for nothing. */
  | { readonly kind: 'dash' }
  /** One separator before three digits: thousands, or decimals; both ways, and the text for the second. */
  | {
      readonly kind: 'ambiguous';
      readonly whole: string;
      readonly decimal: string;
      readonly isPercent: boolean;
    }
  | { readonly kind: 'negative' }
  /** Letters that look like digits; what it would be with those. */
  | { readonly kind: 'letters'; readonly meant: string }
  | { readonly kind: 'other' };

/**
 * Reads a number as people write it: blanks of any kind between thousands, points or commas where there is only one way
 * to read them, "kr" or "%" behind it.
 * @example writtenNumber('1 841 kr') // { kind: 'number', text: '1841', isPercent: false }
 * @example writtenNumber('1.234') // { kind: 'ambiguous', whole: '1234', decimal: '1.234', … }
 */
export function writtenNumber(written: string): WrittenNumber {
  const text = written.replaceAll(INVISIBLE, '').replaceAll(/\s/g, ' ').trim();
  const isPercent = PERCENT.test(text);
  const bare = text.replace(PERCENT, '').replace(UNIT, '').replace(UNIT_BEFORE, '').trim();
  if (/^[-\u2012-\u2015\u2212]+$/.test(bare)) return { kind: 'dash' };
  if (/^(?:[-\u2012-\u2015\u2212] ?\d|\(.*\d.*\)$)/.test(bare)) return { kind: 'negative' };
  const number = digits(bare);
  if (number !== null) return { ...number, isPercent };
  const meant = bare.replaceAll(/[oO]/g, '0').replaceAll(/[lI]/g, '1');
  if (meant !== bare && digits(meant) !== null) return { kind: 'letters', meant };
  return { kind: 'other' };
}

// Zero width, soft hyphens and marks of direction come along when text is copied from a web page or a PDF.
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const PERCENT = /\s*(?:%|procent)$/i;
const UNIT = /\s*(?:kr|kronor|sek|st|:-|,-)\.?$/i;
const UNIT_BEFORE = /^(?:kr|sek)\.?\s*/i;

type Digits =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'ambiguous'; readonly whole: string; readonly decimal: string };

function digits(text: string): Digits | null {
  if (/^\d+$/.test(text)) return { kind: 'number', text: plain(text) };
  // Blanks, or a typist's apostrophes, are nothing but thousands.
  const spaced = /^(\d{1,3}(?:[ '’]\d{3})+)(?:[.,](\d+))?$/.exec(text);
  if (spaced !== null) return decimal(spaced[1], spaced[2]);
  const single = /^(\d+)[.,](\d+)$/.exec(text);
  if (single !== null) {
    const [, before = '', after = ''] = single;
    const isThousand = after.length === 3 && before.length <= 3 && !before.startsWith('0');
    if (!isThousand) return decimal(before, after);
    return { kind: 'ambiguous', whole: plain(before + after), decimal: `${before}.${after}` };
  }
  const both = /^(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(text) ?? /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(text);
  if (both !== null) return decimal(both[1], both[2]);
  // Two or more are never decimals.
  const grouped = /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/.exec(text);
  return grouped === null ? null : decimal(text, undefined);
}

function decimal(whole: string | undefined, fraction: string | undefined): Digits {
  const before = plain((whole ?? '').replaceAll(/\D/g, ''));
  return { kind: 'number', text: fraction === undefined ? before : `${before}.${fraction}` };
}

function plain(text: string): string {
  return text.replace(/^0+(?=\d)/, '');
}
