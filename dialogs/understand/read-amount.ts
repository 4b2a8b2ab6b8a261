import type { WeightUnit } from '../ports.ts';
import type { NumberUnit } from './number-words.ts';
import { readNumbers } from './numbers.ts';
import { tidied, tokenize } from './tokens.ts';

/**
 * Returns the number that a field holds, as people write one ("1 000", "−5", "10 %", "0,7 mkr", "tio"); `null` when it
 * holds anything beside it, none, or counts something else than the field asks for.
 * @example readAmount('0,7 mkr', 'kr') // 700000
 */
export function readAmount(text: string, counts: 'kr' | 'percent' | WeightUnit): number | null {
  // A sign stands by itself as often as at its number.
  const written = tidied(text)
    .trim()
    .replace(/^([-−–+])\s+/, '$1');
  const tokens = tokenize(written);
  const [number, ...others] = readNumbers(tokens);
  if (number === undefined || others.length > 0 || number.to !== tokens.length) return null;
  const [first] = tokens;
  const isWhole = number.from === 0 || (number.from === 1 && /^(?:kr|sek)$/.test(first?.word ?? ''));
  const before = first?.gap ?? '';
  const after = tokens[tokens.length - 1]?.after ?? '';
  if (!isWhole || !/^[-−–+]?$/.test(before) || !/^\s?[%.]?$/.test(after)) return null;
  return UNITS[counts].includes(number.unit) ? number.value : null;
}

const UNITS: Readonly<Record<'kr' | 'percent' | WeightUnit, readonly NumberUnit[]>> = {
  kr: ['none', 'kr'],
  percent: ['none', 'percent'],
  cases: ['none', 'units', 'cases'],
  calls: ['none', 'units', 'calls'],
  users: ['none', 'units', 'users'],
};
