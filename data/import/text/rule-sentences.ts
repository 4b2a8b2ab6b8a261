import { Decimal } from '../../../calc/index.ts';
import { MONTHS, monthNumber } from '../../say/index.ts';
import type { Given, InputPlace } from '../draft.ts';
import { shown, type Tell } from '../problem.ts';
import { PER_CALL, type Section } from './sections.ts';

/** What the sentences of a section say about how it is shared. */
export interface RuleSentences {
  readonly pricePerCall: boolean;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly equalPart: Given<string>;
}

/** Reads the measuring period, the part that is split equally, and whether a price per call comes on top. */
export function readRuleSentences(
  { introduction, heading }: Section,
  file: string,
  tell: Tell,
): RuleSentences {
  const placeOf = (number: number): InputPlace => ({ file, sheet: null, line: number, cell: null });
  // Sentences run over lines where the text was broken.
  const text = introduction.map((line) => line.text.trim()).join(' ');
  const lineOf = (pattern: RegExp) =>
    introduction.find((line) => pattern.test(line.text))?.number ?? heading.number;
  return {
    pricePerCall: PER_CALL.test(text),
    period: readPeriod(text, (got) => {
      const expected =
        'en mätperiod, till exempel "perioden juli 2023 till juni 2024" eller "läses av den 15 juni varje år"';
      tell({ code: 'unreadable-line', place: placeOf(lineOf(PERIOD_WORDS)), expected, got: shown(got) });
    }),
    equalPart: {
      value: readEqualPart(text, (got) => {
        const expected = 'delar i procent som blir 100, till exempel "20% lika" och "resterande 80%"';
        tell({ code: 'unreadable-line', place: placeOf(lineOf(/%/)), expected, got: shown(got) });
      }),
      place: placeOf(lineOf(/%/)),
    },
  };
}

const MONTH = `(?:${MONTHS.join('|')})`;
const PERIOD_WORDS = /perioden|läses av|avläs/i;
const BETWEEN = '\\s*(?:till och med|t\\.?o\\.?m\\.?|till|[-–—]{1,2})\\s*';

function readPeriod(text: string, fail: (got: string) => void): RuleSentences['period'] {
  const start = text.search(PERIOD_WORDS);
  if (start < 0) return null;
  const rest = text.slice(start);
  const words = new RegExp(
    `(?:(\\d{1,2}) )?(${MONTH}) (\\d{4})${BETWEEN}(?:(\\d{1,2}) )?(${MONTH}) (\\d{4})`,
    'i',
  ).exec(rest);
  if (words !== null) {
    const [, fromDay, fromMonth = '', fromYear = '', toDay, toMonth = '', toYear = ''] = words;
    return { from: day(fromYear, fromMonth, fromDay), to: day(toYear, toMonth, toDay) };
  }
  const digits = new RegExp(`(20\\d\\d)-?(0[1-9]|1[0-2])${BETWEEN}(20\\d\\d)-?(0[1-9]|1[0-2])(?!\\d)`).exec(
    rest,
  );
  if (digits !== null) return { from: `${digits[1]}-${digits[2]}`, to: `${digits[3]}-${digits[4]}` };
  const once = new RegExp(`(\\d{1,2}) (${MONTH}) (?:(varje år)|(\\d{4}))`, 'i').exec(rest);
  if (once !== null) {
    const [, dayOfMonth, month = '', everyYear, year = ''] = once;
    const read = day(everyYear === undefined ? year : '-', month, dayOfMonth);
    return { from: read, to: read };
  }
  fail(rest);
  return null;
}

/** `2023-07`, `2024-06-15`, or `--06-15` for a day of every year (year "-"). */
function day(year: string, month: string, dayOfMonth: string | undefined): string {
  const number = String(monthNumber(month)).padStart(2, '0');
  return [year, number, ...(dayOfMonth === undefined ? [] : [dayOfMonth.padStart(2, '0')])].join('-');
}

function readEqualPart(text: string, fail: (got: string) => void): string {
  // "Andel, %" is a heading, no part.
  const parts = [...text.matchAll(/(\d{1,3}(?:,\d+)?) ?(?:%|procent)\s*(lika\b)?/gi)];
  if (parts.length === 0 && !/\blika\b/i.test(text)) return '0';
  const equal = parts.filter(([, , equally]) => equally !== undefined);
  const sum = parts.reduce((added, [, part = '0']) => added.plus(part.replace(',', '.')), new Decimal(0));
  const [only] = equal;
  if (only === undefined || equal.length > 1 || !sum.equals(100)) {
    fail(parts.map(([part]) => part).join(', ') || 'lika');
    return '0';
  }
  return new Decimal((only[1] ?? '0').replace(',', '.')).div(100).toString();
}
