import type { Measure } from '../question.ts';
import { type Operation, pluralGroups } from './operation.ts';
import type { Reading } from './reading.ts';

/** How a fee came about, and by what rule. */
export function aboutTheRule(r: Reading, measure: Measure): Operation | null {
  // "What does a single case work out at?"
  if (measure === 'unit-cost' && !r.has('how', 'why')) return null;
  // "Hur rökas avgiften fram?": whatever the verb, it asks how.
  const comesOut = r.tokens[0]?.word === 'hur' && r.tokens.at(-1)?.word === 'fram';
  const explains =
    comesOut ||
    (r.has('explain') &&
      !(r.has('mean', 'median') && !r.has('how', 'why')) &&
      (r.has('how', 'fee', 'why', 'sum') || r.words <= 6 || r.amounts.length > 0));
  if (r.has('why') || explains) {
    return r.customers.length === 0 && r.amounts.length === 0 && r.has('rule')
      ? { kind: 'rule' }
      : explanation(r);
  }
  // "Hur många ärenden bygger det på?" asks how many.
  const counts = r.has('how-many', 'count', 'sum') && r.has('cases', 'calls', 'users');
  const ranks = r.has('rank', 'top', 'bottom', 'most', 'least') && pluralGroups(r).length > 0;
  if ((r.has('rule') && !counts && !ranks) || (r.has('equal') && r.customers.length === 0))
    return { kind: 'rule' };
  if (
    r.has('what-is') &&
    r.services.length > 0 &&
    r.customers.length + r.groups.length === 0 &&
    !r.has('fee', 'sum', 'share', 'count', 'mean', 'median', 'unit-cost')
  ) {
    return { kind: 'rule' };
  }
  if (asksForMeaning(r)) return { kind: 'rule' };
  return r.has('explain') && !r.has('how-much', 'mean', 'median') ? explanation(r) : null;
}

/** "Vad menas med fast grundavgift?", "vad är en samtidig användare?": the rule has the word. */
function asksForMeaning(r: Reading): boolean {
  const about = r.customers.length + r.groups.length + r.amounts.length + r.services.length;
  const meant = r.mentions.some(
    ({ word }) => /^(?:vad menas med|vad innebar|what is meant by)$/.test(word) && r.has('fee'),
  );
  const unit = r.has('what-is') && r.has('cases', 'calls', 'users') && !r.has('fee', 'sum', 'mean', 'median');
  return about === 0 && r.words <= 6 && (meant || (unit && !r.has('count', 'share', 'it', 'unit-cost')));
}

function explanation(r: Reading): Operation {
  return { kind: 'explain', nothing: r.has('none', 'without'), changes: [] };
}
