import type { Mention } from './mentions.ts';
import type { NumberMention } from './numbers.ts';
import { anySays, says } from './says.ts';

/** A factor as a quotient of whole numbers or decimals, because no decimal is a third. */
export type Ratio = readonly [number, number];

/** A number that changes something: no place, no number of customers, no year. */
export function isAmount(mention: Mention): mention is Mention & { readonly type: 'number' } {
  return mention.type === 'number' && !NO_AMOUNT.has(mention.number.unit) && !isYear(mention.number);
}

const NO_AMOUNT: ReadonlySet<NumberMention['unit']> = new Set(['ordinal', 'customers', 'other']);

/** 2024 and the like: no count is written so without being meant as a year. */
export function isYear({ value, digits }: NumberMention): boolean {
  return digits && Number.isInteger(value) && value >= 1990 && value <= 2099;
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

/** "Helt efter samtal", "by calls only": nothing is split equally. */
export function isByBaseAlone(clause: readonly Mention[]): boolean {
  const whole = clause.some(({ word }) =>
    /^(?:helt|bara|enbart|endast|uteslutande|entirely|only|purely|solely)$/.test(word),
  );
  return whole && anySays(clause, 'rule') && anySays(clause, 'cases', 'calls', 'users');
}

/** Plain digits, without the noise of binary fractions. */
export function decimalText(value: number): string {
  const rounded = Math.round(value * 1e10) / 1e10;
  return Number.isInteger(rounded) ? BigInt(rounded).toString() : String(rounded);
}

/** A factor as a change has it: decimal digits where they end, else a quotient. */
export function factorOf([numerator, denominator]: Ratio):
  | string
  | { numerator: string; denominator: string } {
  const quotient = (numerator * 1e6) / denominator;
  return Number.isInteger(quotient)
    ? decimalText(quotient / 1e6)
    : { numerator: decimalText(numerator), denominator: decimalText(denominator) };
}
