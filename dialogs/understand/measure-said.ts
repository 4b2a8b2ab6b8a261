import type { Measure } from '../question.ts';
import type { Reading } from './reading.ts';
import { says } from './says.ts';

/** The measure that a message is about; `said` is false when no word says it and the fee is only assumed. */
export interface SaidMeasure {
  readonly measure: Measure;
  readonly said: boolean;
}

/** Fee unless a word says otherwise: "flest ärenden" counts, "per ärende" divides, "andel" shares. */
export function saidMeasure(r: Reading): SaidMeasure {
  const unit = r.has('cases', 'calls', 'users');
  const money = r.has('fee', 'kronor', 'how-much') || r.tokens.some(({ word }) => DEAR.test(word));
  if (
    r.has('unit-cost') ||
    (r.has('per') && unit && (money || !counted(r))) ||
    (saysOneUnit(r) &&
      (money || !r.has('what-is')) &&
      !r.has('more', 'how-many', 'who') &&
      (money || r.words <= 8))
  )
    return { measure: 'unit-cost', said: true };
  if (r.has('how-many') && unit && !r.has('percent')) return { measure: 'count', said: true };
  const percentAsked = r.has('percent') && r.amounts.every((amount) => amount.unit !== 'percent');
  const bounded =
    r.has('over', 'under', 'between', 'at-least', 'at-most') &&
    r.amounts.some(({ unit: of }) => of === 'percent');
  if (r.has('share') || percentAsked || bounded) return { measure: 'share', said: true };
  // "With its 20 users, doesn't it pay less?"
  const paysMore = r.mentions.some(
    (mention, index) =>
      says(mention, 'fee') &&
      says(r.mentions[index + 1], 'more', 'fewer', 'over', 'under') &&
      r.amounts.length > 0,
  );
  if (paysMore) return { measure: 'fee', said: true };
  if (unit && (!r.has('fee') || counted(r))) return { measure: 'count', said: true };
  if (r.has('count') && !r.has('fee', 'customer') && r.groups.length === 0)
    return { measure: 'count', said: true };
  return { measure: 'fee', said: r.has('fee', 'kronor') || r.tokens.some(({ word }) => DEAR.test(word)) };
}

const DEAR = /^(?:dyr|billig|cheap|pricey|pricier|dear|expensive|costl)/;

/** "Ett SD-ärende", "a single case": what one of them costs. */
function saysOneUnit(r: Reading): boolean {
  return r.mentions.some(
    (mention, index) =>
      /^(?:ett|en|one|a|an|single|varje|each|per|styck)$/i.test(mention.word) &&
      r.mentions
        .slice(index + 1, index + 6)
        .some(({ word }) => /(?:arende|samtal|anvandare|licens|case|call|user|licence|license)$/i.test(word)),
  );
}

/** Something is counted, compared or ordered by number. */
function counted(r: Reading): boolean {
  return r.has(
    'how-many',
    'count',
    'most',
    'least',
    'over',
    'under',
    'at-least',
    'at-most',
    'between',
    'mean',
    'median',
  );
}
