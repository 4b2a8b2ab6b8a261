import { Decimal } from '../../calc/index.ts';
import type { Mention } from './mentions.ts';
import type { NumberMention } from './numbers.ts';
import { anySays, says } from './says.ts';

/** A factor as a quotient, because no decimal is a third. */
export type Ratio = readonly [numerator: number | Decimal, denominator: number | Decimal];

/** A number that changes something: no place, no number of customers, no year. */
export function isAmount(mention: Mention): mention is Mention & { readonly type: 'number' } {
  return mention.type === 'number' && !NO_AMOUNT.has(mention.number.unit) && !isYear(mention.number);
}

const NO_AMOUNT: ReadonlySet<NumberMention['unit']> = new Set(['ordinal', 'customers', 'other']);

/** 2024 and the like: neither "2 024", which has thousands, nor "2024 ärenden", which are counted. */
export function isYear({ value, digits, unit, from, to }: NumberMention): boolean {
  const isBare = digits && unit === 'none' && to - from === 1;
  return isBare && value >= 1990 && value <= 2099;
}

/** The number of a mention, when it changes something. */
export function amountsIn(clause: readonly Mention[]): readonly NumberMention[] {
  return clause.flatMap((mention) => (isAmount(mention) ? [mention.number] : []));
}

/** "Dubblas", "half as many", "three times": a factor said by words alone. */
export function factorSaid(mention: Mention): Ratio | null {
  return FACTORS.find(([words]) => words.test(mention.word))?.[1] ?? null;
}

const FACTORS: readonly (readonly [RegExp, Ratio])[] = [
  [/^(?:(?:for)?dubbl|doubl|twice|dubbelt)/i, [2, 1]],
  [/^(?:halver|halve|halving|halften sa|half as)/i, [1, 2]],
  [/^(?:(?:tre|tri)(?:dubbl|ple)|tripl)/i, [3, 1]],
];

/** The clause does something to the inputs with this mention. */
export function acts(mention: Mention): boolean {
  return (
    isAmount(mention) ||
    says(mention, 'leave', 'remove', 'merge', 'join', 'split', 'newcomer') ||
    factorSaid(mention) !== null
  );
}

/** "Scrap the equal part", "if we drop the equal share", but not "the equal part drops to 10 %". */
export function abolishesEqualPart(clause: readonly Mention[]): boolean {
  const equal = clause.findIndex((mention) => says(mention, 'equal'));
  return (
    equal >= 0 &&
    clause.some(
      ({ word }, index) => ABOLISHING.test(word) || (index < equal && /^(?:drop|dropping)$/i.test(word)),
    )
  );
}

const ABOLISHING =
  /^(?:scrap|ditch|abolish|axe|eliminat|do(?:es)? away with|get(?:s|ting)? rid of|slopa|avskaffa|skrota|skippa|ta bort|remove)/i;

/** "Give Järva 50 of Bromma's cases": the one who gets them; `null` where nobody gives. */
export function givenTo(clause: readonly Mention[]): readonly number[] | null {
  const at = clause.findIndex(({ word }) => /^(?:give|gives|ge|ger)$/i.test(word));
  const [getter, amount, of, giver] = clause.slice(at + 1, at + 5);
  const takes = of !== undefined && /^(?:av|of)$/i.test(of.word) && giver?.type === 'customer';
  return at >= 0 && getter?.type === 'customer' && amount !== undefined && isAmount(amount) && takes
    ? getter.numbers
    : null;
}

/** "Helt efter samtal", "by calls only": nothing is split equally. */
export function isByBaseAlone(clause: readonly Mention[]): boolean {
  const whole = clause.some(({ word }) =>
    /^(?:helt|bara|enbart|endast|uteslutande|entirely|only|purely|solely)$/.test(word),
  );
  return whole && anySays(clause, 'rule') && anySays(clause, 'cases', 'calls', 'users');
}

/** Plain digits, with as many decimals as are computed on. */
export function decimalText(value: number | Decimal): string {
  return new Decimal(value).toDecimalPlaces(MOST_DECIMALS).toFixed();
}

const MOST_DECIMALS = 40;

/** A factor as a change has it: decimal digits where they end, else a quotient. */
export function factorOf([numerator, denominator]: Ratio):
  | string
  | { numerator: string; denominator: string } {
  const quotient = new Decimal(numerator).div(denominator);
  const ends = quotient.decimalPlaces() <= MOST_DECIMALS;
  return ends
    ? quotient.toFixed()
    : { numerator: decimalText(numerator), denominator: decimalText(denominator) };
}
