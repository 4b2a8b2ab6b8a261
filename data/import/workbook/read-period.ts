import { monthNumber } from '../../say/index.ts';
import { shown, type Tell } from '../problem.ts';
import type { Spot } from './grid.ts';
import { isDay, readText } from './read-value.ts';

/** When something was measured, from and to: months, days, or a day of every year. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The period between two cells; null where both are blank, or where one is told. */
export function readPeriod(from: Spot | undefined, to: Spot | undefined, tell: Tell): Period | null {
  const first = from === undefined ? null : readMoment(from, tell);
  const last = to === undefined ? null : readMoment(to, tell);
  if (first !== null && last !== null) {
    if (first.startsWith('--') || last.startsWith('--') || first <= last) return { from: first, to: last };
    const expected = `en tid efter ${shown(first)}`;
    if (to !== undefined) tell({ code: 'not-allowed', place: to.place, expected, got: shown(last) });
    return null;
  }
  for (const [spot, other] of [
    [from, last],
    [to, first],
  ] as const) {
    if (spot?.content === null && other !== null) {
      tell({ code: 'missing-value', place: spot.place, expected: EXPECTED, got: 'cellen är tom' });
    }
  }
  return null;
}

const EXPECTED = 'en månad som 2024-07, en dag som 2025-06-15 eller "15 juni varje år"';

function readMoment(spot: Spot, tell: Tell): string | null {
  const text = readText(spot, EXPECTED, tell).toLowerCase();
  if (text === '') return null;
  const moment = monthOf(text) ?? dayOf(text) ?? dayOfEveryYear(text);
  if (moment === null) tell({ code: 'not-allowed', place: spot.place, expected: EXPECTED, got: shown(text) });
  return moment;
}

/** "2024-07", "202407" or "juli 2024". */
function monthOf(text: string): string | null {
  const [, year, month] = /^(\d{4})[-/. ]?(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (year !== undefined) return `${year}-${month}`;
  const [, name = '', after] = /^(\p{L}+)\.? (\d{4})$/u.exec(text) ?? [];
  const found = monthOfName(name);
  return found === null || after === undefined ? null : `${after}-${found}`;
}

/** "2025-06-15", "20250615" or "15 juni 2025". */
function dayOf(text: string): string | null {
  const day = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text)?.slice(1).join('-');
  if (day !== undefined) return isDay(day) ? day : null;
  const [, date = '', name = '', year] = /^(?:den )?(\d{1,2})(?::?e)? (\p{L}+)\.? (\d{4})$/u.exec(text) ?? [];
  const month = monthOfName(name);
  const written = `${year}-${month}-${date.padStart(2, '0')}`;
  return month !== null && isDay(written) ? written : null;
}

/** "15 juni varje år", "15 juni" or "--06-15". */
function dayOfEveryYear(text: string): string | null {
  const iso = /^--(\d\d)-(\d\d)$/.exec(text)?.slice(1);
  const [, date = '', name = ''] =
    /^(?:varje år )?(?:den )?(\d{1,2})(?::?e)? (\p{L}+)\.?(?: varje år)?$/u.exec(text) ?? [];
  const [month, day] = iso ?? [monthOfName(name), date.padStart(2, '0')];
  if (month === null || month === undefined) return null;
  // A leap year, so that 29 February is a day too.
  return isDay(`2024-${month}-${day}`) ? `--${month}-${day}` : null;
}

/** "07" for "juli". */
function monthOfName(name: string): string | null {
  const month = monthNumber(name);
  return month === null ? null : String(month).padStart(2, '0');
}
