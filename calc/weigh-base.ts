import type { Decimal } from './decimal.ts';
import { CalcError } from './error.ts';
import { checkNumber, LARGEST_WEIGHT } from './limit.ts';
import { type MemberEdits, membersOf, type Roster } from './roster.ts';
import { EQUAL, type Member } from './scheme.ts';
import { fractionWords, toWhole, wordScale } from './whole.ts';

/**
 * The members' weights on one allocation base as whole numbers over one `scale`. Those of the listed members are
 * kept (the i-th weight is `listed[i] × factor / scale`), those of changed members are read from the roster.
 */
export interface BaseWeights {
  readonly base: string;
  readonly listed: readonly bigint[];
  /** Above 1 where a changed weight has more decimals than the listed ones. */
  readonly factor: bigint;
  /** The sum of all weights, times `scale`. */
  readonly sum: bigint;
  readonly scale: bigint;
}

/**
 * The weights of all members of a roster on the base; 1 each for the equal base.
 * @throws CalcError `missing-weight`, `negative-weight`, `weights-sum-to-zero`, and those of a bad number
 */
export function weighBase(base: string, members: readonly Member[]): BaseWeights {
  const { listed, scale } = base === EQUAL ? equalWeights(members) : namedWeights(base, members);
  let sum = 0n;
  for (const weight of listed) sum += weight;
  return checked({ base, listed: Object.freeze(listed), factor: 1n, sum, scale });
}

/**
 * The weights after edits of the members of `roster`; takes time in proportion to the edits.
 * @throws CalcError as {@link weighBase} does, for the edited members
 */
export function reweighBase(weights: BaseWeights, roster: Roster, edits: MemberEdits): BaseWeights {
  const { base } = weights;
  const edited = [...edits.values()].map((member) => (member === null ? 0 : wordsOf(base, member)));
  const scale = edited.map(wordScale).reduce((a, b) => (a > b ? a : b), weights.scale);
  const growth = scale / weights.scale;
  const finer = { ...weights, factor: weights.factor * growth, scale };
  let sum = weights.sum * growth;
  for (const [customer, member] of edits) {
    const after = member === null ? 0n : wholeOf(finer, member);
    sum += after - wholeWeight(finer, roster, customer);
  }
  return checked({ ...finer, sum });
}

/** `weigh`, done when a base is first asked for; pools may share a base. */
export function weighOnce(weigh: (base: string) => BaseWeights): (base: string) => BaseWeights {
  const weighed = new Map<string, BaseWeights>();
  return (base) => {
    const weights = weighed.get(base) ?? weigh(base);
    weighed.set(base, weights);
    return weights;
  };
}

/** The whole number behind one member's weight, which is this over `scale`; 0 for who is no member. */
export function wholeWeight(weights: BaseWeights, { positions, changed }: Roster, customer: number): bigint {
  const edited = changed.get(customer);
  if (edited === null) return 0n;
  if (edited !== undefined) return wholeOf(weights, edited);
  const position = positions.get(customer);
  return position === undefined ? 0n : (weights.listed[position] ?? 0n) * weights.factor;
}

/** The whole numbers behind the weights of all members, in their order. */
export function wholeWeights(weights: BaseWeights, roster: Roster): readonly bigint[] {
  if (roster.changed.size === 0 && weights.factor === 1n) return weights.listed;
  return membersOf(roster).map(({ customer }) => wholeWeight(weights, roster, customer));
}

/**
 * The member's weight on the base, checked.
 * @throws CalcError `missing-weight`, `negative-weight`, and those of a bad number
 */
export function weightOn(base: string, { customer, weights }: Member): Decimal {
  const weight = weights[base];
  if (weight === undefined) throw new CalcError({ code: 'missing-weight', base, customer });
  checkNumber(weight, 'weight', LARGEST_WEIGHT, { base, customer });
  if (weight.s < 0 && !weight.isZero()) {
    throw new CalcError({ code: 'negative-weight', base, customer, got: weight.toString() });
  }
  return weight;
}

function equalWeights(members: readonly Member[]): { listed: bigint[]; scale: bigint } {
  return { listed: members.map(() => 1n), scale: 1n };
}

function namedWeights(base: string, members: readonly Member[]): { listed: bigint[]; scale: bigint } {
  let words = 0;
  const weights = members.map((member) => {
    const weight = weightOn(base, member);
    words = Math.max(words, fractionWords(weight));
    return weight;
  });
  return { listed: weights.map((weight) => toWhole(weight, words)), scale: wordScale(words) };
}

function wordsOf(base: string, member: Member): number {
  return base === EQUAL ? 0 : fractionWords(weightOn(base, member));
}

function wholeOf({ base, scale }: BaseWeights, member: Member): bigint {
  if (base === EQUAL) return scale;
  const weight = weightOn(base, member);
  const words = fractionWords(weight);
  return toWhole(weight, words) * (scale / wordScale(words));
}

function checked(weights: BaseWeights): BaseWeights {
  if (weights.sum === 0n) throw new CalcError({ code: 'weights-sum-to-zero', base: weights.base });
  return Object.freeze(weights);
}
