import { Decimal } from '../../../calc/index.ts';
import { decimalText } from '../../say/index.ts';
import type { Given } from '../draft.ts';
import { shown, type Tell } from '../problem.ts';
import type { Spot } from './grid.ts';
import { type NumberRule, readNumber } from './read-number.ts';

/** The text of a cell without blanks at its ends, letters composed; "" for a blank one and for what is told. */
export function readText({ content, place }: Spot, expected: string, tell: Tell): string {
  switch (content?.kind) {
    case undefined:
      return '';
    case 'text':
      return content.text
        .normalize('NFC')
        .replaceAll(/[\s\p{Cc}\u200B\uFEFF]+/gu, ' ')
        .trim();
    case 'number':
      return new Decimal(content.number.toPrecision(15)).toFixed().replace('.', ',');
    case 'day':
      return content.showsDay ? content.day : content.day.slice(0, 'YYYY-MM'.length);
    case 'truth':
      return content.truth ? 'SANT' : 'FALSKT';
    case 'error':
      tell({ code: 'error-value', place, expected, got: `felet ${shown(content.text)}` });
      return '';
    case 'formula': {
      const got = 'en formel utan uträknat värde. Öppna filen i Excel och spara den';
      tell({ code: 'formula-without-value', place, expected, got });
      return '';
    }
    case 'covered':
      tell({
        code: 'merged-cells',
        place,
        expected,
        got: `cellen är sammanslagen med andra (${content.range})`,
      });
      return '';
  }
}

/** A count as decimal text; null where there is none or it is told. */
export function readCount(spot: Spot, tell: Tell): Given<string | null> {
  const seen = readNumber(spot, COUNT, tell);
  if (seen?.isPercent) {
    tell({
      code: 'not-a-number',
      place: spot.place,
      expected: COUNT.expected,
      got: shown(`${decimalText(seen.text)} %`),
    });
    return { value: null, place: spot.place };
  }
  const value = seen === null ? null : nearlyWhole(seen.text);
  if (value !== null && !new Decimal(value).isInteger()) {
    tell({
      code: 'fractional-count',
      place: spot.place,
      expected: COUNT.expected,
      got: shown(decimalText(value)),
    });
  }
  return { value, place: spot.place };
}

/** A share in percent as decimal text; null where there is none or it is told. */
export function readShare(spot: Spot, tell: Tell): Given<string | null> {
  return { value: readNumber(spot, SHARE, tell)?.text ?? null, place: spot.place };
}

/** Whole kronor; null where there is none or it is told. */
export function readKronor(spot: Spot, tell: Tell): Given<number | null> {
  const { place } = spot;
  const seen = readNumber(spot, KRONOR, tell);
  if (seen === null) return { value: null, place };
  const text = nearlyWhole(seen.text);
  if (seen.isPercent || !new Decimal(text).isInteger()) {
    const got = shown(`${decimalText(text)}${seen.isPercent ? ' %' : ''}`);
    tell({ code: seen.isPercent ? 'not-a-number' : 'not-whole', place, expected: KRONOR.expected, got });
    return { value: null, place };
  }
  return { value: Number(text), place };
}

/** The part of the total that all share alike, "0.2" for 20 %; null where there is none or it is told. */
export function readEqualPart(spot: Spot, tell: Tell): Given<string> | null {
  const seen = readNumber(spot, EQUAL_PART, tell);
  if (seen === null) return null;
  const percent = new Decimal(seen.text);
  // 0,2 where 20 is meant is what one writes who thinks in parts.
  if (!seen.isPercent && percent.greaterThan(0) && percent.lessThanOrEqualTo(1)) {
    const ways = `${decimalText(percent.times(100).toFixed())} % eller ${decimalText(seen.text)} %`;
    const got = `${shown(decimalText(seen.text))}, som kan betyda ${ways}. Skriv procenttecknet med`;
    tell({ code: 'ambiguous-number', place: spot.place, expected: EQUAL_PART.expected, got });
    return null;
  }
  return { value: percent.div(100).toFixed(), place: spot.place };
}

/** A whole number such as a year; null where there is none or it is told. */
export function readWhole(spot: Spot, expected: string, largest: number, tell: Tell): number | null {
  const rule = { expected, largest, isFraction: false };
  const seen = readNumber(spot, rule, tell);
  if (seen === null) return null;
  const value = new Decimal(seen.text);
  if (seen.isPercent || !value.isInteger() || value.isZero()) {
    tell({ code: 'not-whole', place: spot.place, expected, got: shown(decimalText(seen.text)) });
    return null;
  }
  return value.toNumber();
}

/** The number of a customer; null where there is none or it is told. */
export function readCustomerNumber(spot: Spot, expected: string, tell: Tell): number | null {
  return readWhole(spot, expected, LARGEST_CUSTOMER_NUMBER, tell);
}

// Five digits at most, as in the source files.
const LARGEST_CUSTOMER_NUMBER = 99_999;

/** One of the words of a choice, in any case; null where there is none or it is told. */
export function readChoice<K extends string>(
  spot: Spot,
  words: Readonly<Record<K, string>>,
  tell: Tell,
): K | null {
  const expected = Object.values<string>(words)
    .map((word) => `"${word}"`)
    .join(' eller ');
  const text = readText(spot, expected, tell);
  if (text === '') return null;
  for (const key in words) {
    if (words[key].toLocaleLowerCase('sv') === text.toLocaleLowerCase('sv')) return key;
  }
  tell({ code: 'not-allowed', place: spot.place, expected, got: shown(text) });
  return null;
}

/** A calendar day, "2026-06-30"; null where there is none or it is told. */
export function readDay(spot: Spot, tell: Tell): string | null {
  const expected = 'ett datum som 2026-06-30';
  const { content, place } = spot;
  if (content?.kind === 'day') return content.day;
  const text = readText(spot, expected, tell);
  if (text === '') return null;
  const day = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text)?.slice(1).join('-');
  if (day !== undefined && isDay(day)) return day;
  tell({ code: 'not-a-day', place, expected, got: shown(text) });
  return null;
}

/** Whether there is such a day in the calendar. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const COUNT: NumberRule = { expected: 'ett antal utan decimaler', largest: 100_000_000, isFraction: false };
const SHARE: NumberRule = { expected: 'en andel i procent', largest: 100, isFraction: true, isAsShown: true };
const EQUAL_PART: NumberRule = {
  expected: 'en procentsats mellan 0 och 100',
  largest: 100,
  isFraction: true,
};
const KRONOR: NumberRule = {
  expected: 'ett belopp i hela kronor',
  largest: 10_000_000_000,
  isFraction: false,
};

/** A computed number that is whole but for the noise of floating arithmetic. */
function nearlyWhole(text: string): string {
  const value = new Decimal(text);
  const whole = value.round();
  return value.minus(whole).abs().lessThan(NOISE) ? whole.toFixed() : text;
}

const NOISE = '0.000001';
