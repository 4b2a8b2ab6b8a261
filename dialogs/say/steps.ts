import { Decimal, type Explanation, toDecimal } from '../../calc/index.ts';
import type { ExplainedFee } from '../answer/answer.ts';
import { computed, percentOfExact, printed } from '../answer/figure.ts';
import type { PriceList, Sheet, WeightUnit } from '../ports.ts';
import type { Language, ReplyStep } from '../reply.ts';
import { formatFigure, formatNumber } from './format.ts';

/** The words of the steps. */
interface StepWords {
  readonly total: string;
  readonly equalTotal: (part: string) => string;
  readonly poolTotal: (part: string) => string;
  readonly members: string;
  readonly weight: Readonly<Record<WeightUnit, string>>;
  readonly derivedWeight: string;
  readonly weightsSum: Readonly<Record<WeightUnit, string>>;
  readonly derivedSum: string;
  readonly share: Readonly<Record<WeightUnit, string>>;
  readonly equalFee: string;
  readonly poolFee: string;
  readonly exact: string;
  readonly rounded: string;
  readonly halfUp: string;
  readonly printed: string;
  readonly inList: (column: string) => string;
  /** Marks an input that a what-if has changed. */
  readonly changedFrom: (before: string) => string;
}

const WORDS: Readonly<Record<Language, StepWords>> = {
  sv: {
    total: 'Tjänstens total',
    equalTotal: (part) => `Lika del, ${part}`,
    poolTotal: (part) => `Rörlig del, ${part}`,
    members: 'Kunder som delar lika',
    weight: { cases: 'Kundens ärenden', calls: 'Kundens samtal', users: 'Kundens användare' },
    derivedWeight: 'Kundens vikt (avgiften minus den lika delen)',
    weightsSum: { cases: 'Alla ärenden', calls: 'Alla samtal', users: 'Alla användare' },
    derivedSum: 'Summan av vikterna',
    share: { cases: 'Andel av ärendena', calls: 'Andel av samtalen', users: 'Andel av användarna' },
    equalFee: 'Kundens lika del',
    poolFee: 'Kundens rörliga del',
    exact: 'Exakt avgift',
    rounded: 'Avrundad avgift',
    halfUp: 'till hela kronor, halva uppåt',
    printed: 'Tryckt avgift',
    inList: (column) => `prislistan, kolumn ${column}`,
    changedFrom: (before) => `ändrat från ${before}`,
  },
  en: {
    total: 'Total of the service',
    equalTotal: (part) => `Equal part, ${part}`,
    poolTotal: (part) => `Variable part, ${part}`,
    members: 'Customers sharing equally',
    weight: { cases: 'The customer’s cases', calls: 'The customer’s calls', users: 'The customer’s users' },
    derivedWeight: 'The customer’s weight (fee less the equal part)',
    weightsSum: { cases: 'All cases', calls: 'All calls', users: 'All users' },
    derivedSum: 'Sum of the weights',
    share: { cases: 'Share of the cases', calls: 'Share of the calls', users: 'Share of the users' },
    equalFee: 'The customer’s equal part',
    poolFee: 'The customer’s variable part',
    exact: 'Exact fee',
    rounded: 'Rounded fee',
    halfUp: 'to whole kronor, half upwards',
    printed: 'Printed fee',
    inList: (column) => `price list, column ${column}`,
    changedFrom: (before) => `changed from ${before}`,
  },
};

/** The explanation of one fee as steps, from what the list prints to the fee, each with its own computation. */
export function explanationSteps(
  explained: ExplainedFee,
  language: Language,
  priceList: PriceList,
): readonly ReplyStep[] {
  const sheet = priceList.sheet(explained.service, explained.year);
  const unit = priceList.service(explained.service)?.unit ?? 'cases';
  const words = WORDS[language];
  if (sheet === undefined) return [];
  const exactFee = explained.explanation.inputs[0];
  const pools = exactFee?.inputs ?? [];
  const context: StepContext = { words, language, unit, sheet };
  const before = explained.before?.inputs[0]?.inputs ?? [];
  const isSame = explained.before?.customer === explained.customer;
  const total = pools[0]?.inputs[0]?.inputs[0];
  const mark = marker(words);
  return [
    {
      label: words.total,
      value: total === undefined ? kr(new Decimal(sheet.total), language) : exactKr(total, language),
      how: mark(
        words.inList(sheet.place.column),
        total && exactKr(total, language),
        before[0]?.inputs[0]?.inputs[0] && exactKr(before[0].inputs[0].inputs[0], language),
        true,
      ),
    },
    ...pools.flatMap((pool) => {
      const was = before.find((other) => other.pool === pool.pool);
      return poolSteps(pool, was && { pool: was, isSame }, pools.length > 1, context);
    }),
    ...(exactFee && pools.length > 1
      ? [
          {
            label: words.exact,
            value: exactKr(exactFee, language),
            how: pools.map((pool) => exactKr(pool, language)).join(' + '),
          },
        ]
      : []),
    {
      label: words.rounded,
      value: kr(toDecimal(explained.explanation.value, 0), language),
      how: words.halfUp,
    },
    ...(explained.printed === null
      ? []
      : [
          {
            label: words.printed,
            value: formatFigure(printed(explained.printed.value, 'kr', sheet, explained.customer), language),
            how: words.inList(sheet.place.column),
          },
        ]),
  ];
}

/**
 * The computation of a fee in one line: each pool's total × weight ÷ sum, or its equal part.
 * @example '2 340 000 kr × 684 ÷ 33 437 = 47 867,93 kr'
 */
export function formula(explanation: Explanation, derived: boolean, language: Language): string {
  const exactFee = explanation.inputs[0];
  if (exactFee === undefined) return '';
  const terms = exactFee.inputs.map((pool) => {
    const [total, weight, sum] = pool.inputs;
    if (total === undefined || weight === undefined || sum === undefined) return exactKr(pool, language);
    // Derived weights are no counts, so only their ratio is shown.
    return derived
      ? `${exactKr(total, language)} × ${shareOf(weight, sum, language)}`
      : `${exactKr(total, language)} × ${plain(weight, language)} ÷ ${plain(sum, language)}`;
  });
  return `${terms.join(' + ')} = ${exactKr(exactFee, language)}`;
}

interface StepContext {
  readonly words: StepWords;
  readonly language: Language;
  readonly unit: WeightUnit;
  readonly sheet: Sheet;
}

/**
 * Returns what says how a step came about: its own way, and what it was before where that is something else.
 * `instead` leaves the own way out then, because it no longer holds.
 */
function marker(words: StepWords) {
  return (how: string, now: string | undefined, before: string | undefined, instead = false): string => {
    if (before === undefined || now === before) return how;
    return instead || how === '' ? words.changedFrom(before) : `${how}; ${words.changedFrom(before)}`;
  };
}

/** A pool's step before the changes, and whether it is the same customer's. */
interface PoolBefore {
  readonly pool: Explanation;
  readonly isSame: boolean;
}

function poolSteps(
  pool: Explanation,
  before: PoolBefore | undefined,
  several: boolean,
  { words, language, unit, sheet }: StepContext,
): readonly ReplyStep[] {
  const [poolTotal, second, third] = pool.inputs;
  const [total, part] = poolTotal?.inputs ?? [];
  if (poolTotal === undefined || second === undefined || total === undefined || part === undefined) return [];
  const ofAll = percentOfExact(part.value, 'quotient');
  const isWhole = new Decimal(ofAll.value).isInteger();
  const percent = formatFigure(isWhole ? { ...ofAll, decimals: 0 } : ofAll, language);
  const ofTotal = `${exactKr(total, language)} × ${percent}`;
  const mark = marker(words);
  const [wasTotal, wasSecond, wasThird] = before?.pool.inputs ?? [];
  const poolTotalHow = mark(ofTotal, exactKr(poolTotal, language), wasTotal && exactKr(wasTotal, language));
  if (third === undefined) {
    return [
      { label: words.equalTotal(percent), value: exactKr(poolTotal, language), how: poolTotalHow },
      {
        label: words.members,
        value: plain(second, language),
        how: mark('', plain(second, language), wasSecond && plain(wasSecond, language)),
      },
      {
        label: words.equalFee,
        value: exactKr(pool, language),
        how: `${exactKr(poolTotal, language)} ÷ ${plain(second, language)}`,
      },
    ];
  }
  const derived = sheet.origin === 'derived';
  const own = weightText(second, { language, sheet });
  const all = weightText(third, { language, sheet });
  return [
    ...(several
      ? [{ label: words.poolTotal(percent), value: exactKr(poolTotal, language), how: poolTotalHow }]
      : []),
    {
      label: derived ? words.derivedWeight : words.weight[unit],
      value: own,
      how: before?.isSame ? mark('', own, wasSecond && weightText(wasSecond, { language, sheet })) : '',
    },
    {
      label: derived ? words.derivedSum : words.weightsSum[unit],
      value: all,
      how: mark('', all, wasThird && weightText(wasThird, { language, sheet })),
    },
    {
      label: words.share[unit],
      value: shareOf(second, third, language),
      how: `${own} ÷ ${all}`,
    },
    {
      label: several ? words.poolFee : words.exact,
      value: exactKr(pool, language),
      how: `${exactKr(poolTotal, language)} × ${own} ÷ ${all}`,
    },
  ];
}

/**
 * A count as it is; a derived weight in kronor, as what the fee holds above the equal part. It is kept multiplied by
 * the number of payers, so that it is whole.
 */
function weightText(step: Explanation, { language, sheet }: Pick<StepContext, 'language' | 'sheet'>): string {
  if (sheet.origin !== 'derived') return plain(step, language);
  const payers = BigInt(sheet.rows.filter(({ fee }) => (fee ?? 0) > 0).length || 1);
  const { numerator, denominator } = step.value;
  return kr(toDecimal({ numerator, denominator: denominator * payers }, 2), language);
}

/** Weight by sum of weights, in percent with four decimals. */
function shareOf(weight: Explanation, sum: Explanation, language: Language): string {
  const share = toDecimal(
    {
      numerator: weight.value.numerator * sum.value.denominator,
      denominator: weight.value.denominator * sum.value.numerator,
    },
    6,
  );
  return formatFigure(computed(share.times(100), 'percent', 'quotient', 4), language);
}

/** Kronor with two decimals where there are any. */
function exactKr(step: Explanation, language: Language): string {
  return kr(toDecimal(step.value, 2), language);
}

function kr(value: Decimal, language: Language): string {
  return formatFigure(computed(value, 'kr', 'allocation', 2), language);
}

function plain(step: Explanation, language: Language): string {
  const value = toDecimal(step.value, 6);
  return formatNumber(value, Math.min(value.decimalPlaces(), 3), language);
}
