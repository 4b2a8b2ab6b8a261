import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../calc/index.ts';
import { decimalText, factorOf, isYear, type Ratio } from '../../../dialogs/understand/change-words.ts';
import { readNumbers } from '../../../dialogs/understand/numbers.ts';
import { tokenize } from '../../../dialogs/understand/tokens.ts';

const FACTORS: readonly (readonly [Ratio, ReturnType<typeof factorOf>])[] = [
  [[new Decimal(100).plus(33.3333), 100], '1.333333'],
  [[new Decimal(100).minus(99.99), 100], '0.0001'],
  [[new Decimal(100).plus(0.001), 100], '1.00001'],
  [[110, 100], '1.1'],
  [[7, 8], '0.875'],
  [[2, 1], '2'],
  [[0.1, 100], '0.001'],
  [[2, 3], { numerator: '2', denominator: '3' }],
  [[1, 7], { numerator: '1', denominator: '7' }],
];

describe('factorOf', () => {
  test.for(FACTORS)('writes %j as %j', ([ratio, factor]) => {
    expect(factorOf(ratio)).toEqual(factor);
  });
});

test.for([
  [0.1, '0.1'],
  [1e-7, '0.0000001'],
  [-0, '0'],
  [1_234_567.89, '1234567.89'],
  [1e18, '1000000000000000000'],
] as const)('decimalText writes %d as %s', ([value, text]) => {
  expect(decimalText(value)).toBe(text);
});

const YEARS: readonly (readonly [string, boolean])[] = [
  ['2024', true],
  ['1999', true],
  ['2024 års användare', true],
  ["2024 users' counts", true],
  ["2024's users", true],
  ['the 2024 user counts', true],
  ['2 024', false],
  ['2\u00a0024', false],
  ['2,024', false],
  ['2024 ärenden', false],
  ['2024 fler ärenden', false],
  ['2024 samtal', false],
  ['2024 användare', false],
  ['2024 cases', false],
  ['2000 users', false],
  ['2000 kr', false],
  ['SEK 2000', false],
  ['2000 %', false],
  ['2k', false],
];

test.for(YEARS)('%s begins with a year: %s', ([text, is]) => {
  const [number] = readNumbers(tokenize(text));
  expect(number === undefined ? null : isYear(number)).toBe(is);
});
