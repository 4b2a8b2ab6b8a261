import { Decimal } from '../../../calc/index.ts';
import { exactNumber } from '../../say/index.ts';
import { type ImportProblemCode, shown, type Tell } from '../problem.ts';
import type { Spot } from './grid.ts';
import { writtenNumber } from './written-number.ts';

/** A number as a cell has it. */
export interface NumberSeen {
  /** Decimal text with a point, at least 0; a number written as text keeps its decimals. */
  readonly text: string;
  /** Whether the cell shows it as a percentage; then the text is that percentage. */
  readonly isPercent: boolean;
}

/** What a number in a cell has to be. */
export interface NumberRule {
  /** In Swedish, as it goes into the problem: "ett antal utan decimaler". */
  readonly expected: string;
  /** Everything above is a slip of the hand. */
  readonly largest: number;
  /** Whether decimals are what one expects, so that "9,100" is read as 9.1. */
  readonly isFraction: boolean;
  /** Whether what counts is the number as the cell shows it, rounded: a share is printed so. */
  readonly isAsShown?: boolean;
}

/**
 * The number of a cell, or null for a blank one and for one that is told: text, dates, errors, what is negative, larger
 * than sense or could be read in two ways.
 */
export function readNumber(spot: Spot, rule: NumberRule, tell: Tell): NumberSeen | null {
  const { content, place } = spot;
  const fail = (code: ImportProblemCode, got: string, expected = rule.expected): null => {
    tell({ code, place, expected, got });
    return null;
  };
  switch (content?.kind) {
    case undefined:
      return null;
    case 'number': {
      const value = exact(content.number, content.isPercent, rule.isAsShown ? content.decimals : null);
      if (value.isNegative() && !value.isZero()) return fail('negative-number', exactNumber(value));
      if (value.greaterThan(rule.largest)) return fail('number-too-large', exactNumber(value), limited(rule));
      return { text: value.toFixed(), isPercent: content.isPercent };
    }
    case 'text':
      return readWritten(spot, content.text, rule, fail);
    case 'day':
      return fail(
        'date-for-number',
        `datumet ${content.day}. Ändra cellens format till tal och skriv om siffran`,
      );
    case 'truth':
      return fail('not-a-number', shown(content.truth ? 'SANT' : 'FALSKT'));
    case 'error':
      return fail('error-value', `felet ${shown(content.text)}`);
    case 'formula':
      return fail(
        'formula-without-value',
        'en formel utan uträknat värde. Öppna filen i Excel och spara den',
      );
    case 'covered':
      return fail('merged-cells', `cellen är sammanslagen med andra (${content.range})`);
  }
}

function readWritten(
  { isPlain }: Spot,
  text: string,
  rule: NumberRule,
  fail: (code: ImportProblemCode, got: string, expected?: string) => null,
): NumberSeen | null {
  if (text.trim() === '') return null;
  const written = writtenNumber(text);
  switch (written.kind) {
    case 'dash':
      return { text: '0', isPercent: false };
    case 'negative':
      return fail('negative-number', shown(text));
    case 'other':
      return fail('not-a-number', shown(text));
    case 'letters': {
      const got = `${shown(text)} med bokstäver som liknar siffror. Skriv ${written.meant} om det är det som menas`;
      return fail('not-a-number', got);
    }
    case 'ambiguous':
      if (!(isPlain && text.includes(',')) && !rule.isFraction) {
        const ways = `${written.whole} eller ${written.decimal.replace('.', ',')}`;
        return fail('ambiguous-number', `${shown(text)}, som kan betyda ${ways}`);
      }
      return within({ text: written.decimal, isPercent: written.isPercent }, text, rule, fail);
    case 'number':
      return within(written, text, rule, fail);
  }
}

function within(
  { text, isPercent }: NumberSeen,
  written: string,
  rule: NumberRule,
  fail: (code: ImportProblemCode, got: string, expected?: string) => null,
): NumberSeen | null {
  if (new Decimal(text).greaterThan(rule.largest)) {
    return fail('number-too-large', shown(written), limited(rule));
  }
  return { text, isPercent };
}

function limited({ expected, largest }: NumberRule): string {
  return `${expected}, högst ${exactNumber(largest)}`;
}

/** What a spreadsheet means by a floating number: it keeps 15 digits, so 0.30000000000000004 is 0.3. */
function exact(number: number, isPercent: boolean, decimals: number | null): Decimal {
  const kept = new Decimal(number.toPrecision(SPREADSHEET_DIGITS)).times(isPercent ? 100 : 1);
  return decimals === null ? kept : kept.toDecimalPlaces(decimals);
}

const SPREADSHEET_DIGITS = 15;
