import { Decimal, type Exact, type Explanation, toDecimal } from '../../calc/index.ts';
import type { ExplainedFee } from '../answer/answer.ts';
import type { PriceList, Sheet } from '../ports.ts';
import type { Language } from '../reply.ts';
import { explanationSteps } from '../say/steps.ts';
import { payersOf } from './derived-remark.ts';
import { closest } from './side.ts';
import type { NumberFormat } from './workbook.ts';

/** One step of an explanation as the chat shows it, and the formula that it follows by. */
export interface FeeStep {
  readonly label: string;
  readonly how: string;
  /** A percentage has 100 as the whole. */
  readonly value: Decimal;
  readonly format: NumberFormat;
  /** Of the steps before, by their keys; `null` for what is given. */
  readonly formula: ((at: (key: string) => string) => string) | null;
  readonly key: string;
}

/** A step without its words, which are those of the chat. */
type Bare = Omit<FeeStep, 'label' | 'how'>;

/** The steps of a fee from the total to the rounded fee, in the order and with the words of the chat. */
export function feeSteps(
  explained: ExplainedFee,
  language: Language,
  priceList: PriceList,
): readonly FeeStep[] {
  const sheet = priceList.sheet(explained.service, explained.year);
  if (sheet === undefined) return [];
  const said = explanationSteps(explained, language, priceList);
  return bareSteps(explained, sheet).map((step, index) => ({
    ...step,
    label: said[index]?.label ?? '',
    how: said[index]?.how ?? '',
  }));
}

function bareSteps({ explanation, printed }: ExplainedFee, sheet: Sheet): readonly Bare[] {
  const exactFee = explanation.inputs[0];
  const pools = exactFee?.inputs ?? [];
  const several = pools.length > 1;
  const total = pools[0]?.inputs[0]?.inputs[0];
  const exactKey = several ? 'exact' : 'fee-0';
  return [
    kr('total', total?.value ?? whole(sheet.total), null),
    ...pools.flatMap((pool, index) => poolSteps(pool, index, several, sheet)),
    ...(exactFee && several
      ? [kr('exact', exactFee.value, (at) => pools.map((_, index) => at(`fee-${index}`)).join('+'))]
      : []),
    kr('rounded', explanation.value, (at) => `ROUND(${at(exactKey)},0)`),
    ...(printed === null ? [] : [kr('printed', whole(Number(printed.value)), null)]),
  ];
}

function poolSteps(pool: Explanation, index: number, several: boolean, sheet: Sheet): readonly Bare[] {
  const [poolTotal, second, third] = pool.inputs;
  const part = poolTotal?.inputs[1];
  if (poolTotal === undefined || second === undefined || part === undefined) return [];
  const key = (name: string) => `${name}-${index}`;
  const totalKey = several ? key('pool') : 'total';
  const ofTotal = kr(key('pool'), poolTotal.value, (at) => `${at('total')}*${percentOf(part)}%`);
  if (third === undefined)
    return [
      ofTotal,
      counted(key('members'), second.value, null),
      kr(key('fee'), pool.value, (at) => `${at(totalKey)}/${at(key('members'))}`),
    ];
  // A derived weight is said in kronor, and kept multiplied by the number of those that pay.
  const weight = (name: string, value: Exact): Bare =>
    sheet.origin === 'derived'
      ? kr(
          key(name),
          { ...value, denominator: value.denominator * BigInt(payersOf(sheet)) },
          () => `${closest(value).toFixed()}/${payersOf(sheet)}`,
        )
      : counted(key(name), value, null);
  return [
    ...(several ? [ofTotal] : []),
    weight('weight', second.value),
    weight('sum', third.value),
    {
      key: key('share'),
      value: closest({
        numerator: 100n * second.value.numerator * third.value.denominator,
        denominator: second.value.denominator * third.value.numerator,
      }),
      format: { unit: 'percent', decimals: 4 },
      formula: (at) => `${at(key('weight'))}/${at(key('sum'))}`,
    },
    kr(key('fee'), pool.value, (at) => `${at(totalKey)}*${at(key('weight'))}/${at(key('sum'))}`),
  ];
}

function kr(key: string, value: Exact, formula: Bare['formula']): Bare {
  const shown = toDecimal(value, 2);
  return {
    key,
    value: closest(value),
    format: { unit: 'kr', decimals: shown.isInteger() ? 0 : 2 },
    formula,
  };
}

function counted(key: string, value: Exact, formula: Bare['formula']): Bare {
  const shown = toDecimal(value, 6);
  return {
    key,
    value: closest(value),
    format: { unit: 'number', decimals: Math.min(shown.decimalPlaces(), 3) },
    formula,
  };
}

function percentOf({ value }: Explanation): string {
  return closest(value).times(100).toFixed();
}

function whole(value: number): Exact {
  return { numerator: BigInt(new Decimal(value).toFixed(0)), denominator: 1n };
}
