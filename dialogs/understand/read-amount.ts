import type { WeightUnit } from '../ports.ts';
import type { Language } from '../reply.ts';
import type { DecimalMark } from './decimal-mark.ts';
import type { NumberUnit } from './number-words.ts';
import { readNumbers } from './numbers.ts';
import { tidied, tokenize } from './tokens.ts';

/**
 * Returns the number that a field holds, as people write one in `language` ("1 000", "−5", "10 %", "0,7 mkr",
 * "minus tio"); `null` when it holds anything beside it, none, or counts something else than the field asks for.
 * Nobody means thousands of per cent, so that both marks begin decimals there.
 * @example readAmount('0,7 mkr', 'kr', 'sv') // 700000
 */
export function readAmount(
  text: string,
  counts: 'kr' | 'percent' | WeightUnit,
  language: Language,
): number | null {
  const tokens = tokenize(signed(text));
  const mark = counts === 'percent' ? 'either' : MARKS[language];
  const [number, ...others] = readNumbers(tokens, undefined, mark);
  if (number === undefined || others.length > 0 || number.to !== tokens.length) return null;
  const [first] = tokens;
  const isWhole = number.from === 0 || (number.from === 1 && /^(?:kr|sek)$/.test(first?.word ?? ''));
  const before = first?.gap ?? '';
  const after = tokens[tokens.length - 1]?.after ?? '';
  if (!isWhole || !/^[-−–+]?$/.test(before) || !AFTER[counts === 'kr' ? 'kr' : 'other'].test(after))
    return null;
  if (!UNITS[counts].includes(number.unit)) return null;
  // Words have no sign of their own, nor has what stands after "kr".
  return /[-−–]/.test(before) ? -Math.abs(number.value) : number.value;
}

/** The sign stands by itself, or is a word, as often as it stands at its number. */
function signed(text: string): string {
  return tidied(text)
    .trim()
    .replace(/^minus\s+/i, '−')
    .replace(/^plus\s+/i, '+')
    .replace(/^([-−–+])\s+/, '$1');
}

const MARKS: Readonly<Record<Language, DecimalMark>> = { sv: ',', en: '.' };

/** "10 %.", "700 000 :-" */
const AFTER = { kr: /^\s?(?::[-−–])?\.?$/, other: /^\s?%?\.?$/ } as const;

const UNITS: Readonly<Record<'kr' | 'percent' | WeightUnit, readonly NumberUnit[]>> = {
  kr: ['none', 'kr'],
  percent: ['none', 'percent'],
  cases: ['none', 'units', 'cases'],
  calls: ['none', 'units', 'calls'],
  users: ['none', 'units', 'users'],
};
