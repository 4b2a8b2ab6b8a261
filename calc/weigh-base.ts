import { CalcError } from './error.ts';
import { checkNumber, LARGEST_WEIGHT } from './limit.ts';
import { EQUAL, type Member } from './scheme.ts';
import { fractionWords, toWhole, wordScale } from './whole.ts';

/** The members' weights on one allocation base as whole numbers: the i-th weight is `whole[i] / scale`. */
export interface BaseWeights {
  readonly whole: readonly bigint[];
  readonly sum: bigint;
  readonly scale: bigint;
}

/**
 * The weights of all members on the base, in their order; 1 each for the equal base.
 * @throws CalcError `missing-weight`, `negative-weight`, `weights-sum-to-zero`, and those of a bad number
 */
export function weighBase(base: string, members: readonly Member[]): BaseWeights {
  const { whole, scale } = base === EQUAL ? equalWeights(members) : namedWeights(base, members);
  let sum = 0n;
  for (const weight of whole) sum += weight;
  if (sum === 0n) throw new CalcError({ code: 'weights-sum-to-zero', base });
  return Object.freeze({ whole: Object.freeze(whole), sum, scale });
}

function equalWeights(members: readonly Member[]): { whole: bigint[]; scale: bigint } {
  return { whole: members.map(() => 1n), scale: 1n };
}

function namedWeights(base: string, members: readonly Member[]): { whole: bigint[]; scale: bigint } {
  let words = 0;
  const weights = members.map(({ customer, weights }) => {
    const weight = weights[base];
    if (weight === undefined) throw new CalcError({ code: 'missing-weight', base, customer });
    checkNumber(weight, 'weight', LARGEST_WEIGHT, { base, customer });
    if (weight.s < 0 && !weight.isZero()) {
      throw new CalcError({ code: 'negative-weight', base, customer, got: weight.toString() });
    }
    words = Math.max(words, fractionWords(weight));
    return weight;
  });
  return { whole: weights.map((weight) => toWhole(weight, words)), scale: wordScale(words) };
}
