import { describe, expect, test } from 'vitest';
import { indexNames, type NameTarget, nameKeys, withoutS } from '../../../dialogs/understand/names.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { CUSTOMERS, SERVICES } from '../support/written-list.ts';

const names = indexNames(builtSnapshot());

/** Whom the telling words of a name lead to. */
function foundBy(text: string): readonly NameTarget[] {
  const words = text.split(' ');
  return nameKeys(words).flatMap((key) => names.whole.get(key) ?? []);
}

const customersBy = (text: string) => [
  ...new Set(foundBy(text).flatMap((target) => (target.type === 'customer' ? [target.number] : []))),
];

describe('the index of names', () => {
  test.for([
    ['jarva', [701]],
    ['jarva sdf', [701]],
    ['jarva stadsdelsforvaltning', [701]],
    ['jarva stadsdelsnamnd', [701]],
    ['jarvas', [701]],
    ['sisab', [235]],
    ['trafikkontoret', [181]],
    ['trafiknamnden', [181]],
    ['trafikforvaltningen', [181]],
    ['stadsbyggnadskontoret', [116]],
    ['stadsbyggnadsforvaltningen', [116]],
    ['revisionskollegiet', [131]],
    ['rinkeby kista', [701]],
    ['alvsjo', [722]],
    ['hagersten alvsjo', [722]],
    ['ab stokab', [212]],
    ['stokab ab', [212]],
    ['kalle anka', []],
    ['goteborg', []],
    ['ab', []],
    ['forvaltningen', []],
  ] as const)('leads from %j to %j', ([text, numbers]) => {
    expect(customersBy(text)).toEqual(numbers);
  });

  test('holds a word of its own for every customer', () => {
    const reached = new Set([...names.parts.values()].flat().map(({ number }) => number));
    expect(CUSTOMERS.map(({ number }) => number).filter((number) => !reached.has(number))).toEqual([]);
  });

  test('weighs a rare word more than a common one, and all parts of a word as one', () => {
    for (const [, parts] of names.parts) {
      const sum = parts.reduce((total, { weight }) => total + weight, 0);
      expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
    }
    const weight = (word: string) => Math.max(0, ...(names.parts.get(word) ?? []).map((part) => part.weight));
    expect(weight('stockholm')).toBeLessThan(weight('markutveckling'));
    expect(weight('markutveckling')).toBe(1);
  });

  test('leads from the short names of every service to it', () => {
    const keys = SERVICES.map(({ sv }) =>
      foundBy(sv.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('-', ' ')).flatMap((target) =>
        target.type === 'service' ? [target.key] : [],
      ),
    );
    expect(keys.map((found) => [...new Set(found)])).toEqual(SERVICES.map(({ key }) => [key]));
  });

  test('has its words in order, so that a cut name is found by halving', () => {
    expect(names.sortedParts).toEqual([...names.sortedParts].sort());
  });
});

describe('withoutS', () => {
  test.for([
    ['jarvas', 'jarva'],
    ['shis', 'shi'],
    ['abs', 'abs'],
    ['bromma', 'bromma'],
  ] as const)('makes %j into %j', ([word, stem]) => {
    expect(withoutS(word)).toBe(stem);
  });
});
