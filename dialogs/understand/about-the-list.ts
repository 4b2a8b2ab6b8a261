import type { Measure } from '../question.ts';
import { type Operation, paysForOneOnly, pluralGroups, rank } from './operation.ts';
import type { Reading } from './reading.ts';
import { isOrdinary } from './says.ts';

/** Where figures stand, when they were measured, whether they agree, who is in, what there is. */
export function aboutTheList(r: Reading, measure: Measure): Operation | null {
  // "Bolagens delsumma mot raderna": the sum says both.
  const ofBlock = r.customers.length === 0 && pluralGroups(r).some((group) => group !== 'all');
  // "Stämmer det att Järva betalar mest?" asks for its place.
  const [only] = r.customers.length === 1 ? r.customers : [];
  if (r.has('agree') && only && r.has('most', 'least') && !r.has('rounding'))
    return rank(r, measure, only.numbers[0] ?? null);
  if (r.has('agree', 'rounding') || asksWhetherItAddsUp(r))
    return ofBlock ? { kind: 'sum', measure } : { kind: 'reconciliation' };
  if (r.has('on-top') && r.customers.length === 0) return { kind: 'on-top' };
  const counted = r.has('how-many') && r.has('cases', 'calls', 'users') && r.customers.length > 0;
  if (
    (r.has('period') && !counted && !r.has('why')) ||
    (r.has('when') && !r.has('why') && r.has('cases', 'calls', 'users', 'count'))
  )
    return { kind: 'period' };
  const where = r.has('where') || r.tokens[0]?.word === 'where';
  const afterFee = r.has('fee') && r.customers.length > 0 && !where && r.at('source') > r.at('fee');
  // "Where does the increase come from?" asks why.
  const moved = r.has('rose', 'fell') && r.mentions.some(({ word }) => /^c(?:o|a)mes? from$/.test(word));
  const lacks = r.has('without', 'none') && r.has('who');
  // "The list says 30,613. What does the calculation give?"
  const recomputes = r.has('explain') && r.customers.length > 0 && r.amounts.length > 0;
  if (r.has('source') && !recomputes && !afterFee && !lacks && !moved && !r.has('place', 'why'))
    return { kind: 'source' };
  if (r.has('customer-number')) return { kind: 'list', of: 'numbers' };
  // "Vilken tjänst har flest kunder?", "hur många kunder har varje tjänst?"
  const perService =
    r.has('service') &&
    r.mentions.some(({ word }) => /^(?:kund|customer|betalare|payer)/.test(word)) &&
    r.has('how-many', 'most', 'least', 'count') &&
    !r.has('fee', 'sum', 'it', 'them');
  if (perService && r.customers.length + r.services.length + r.amounts.length === 0)
    return { kind: 'list', of: 'services' };
  const superlative = r.has('most', 'least', 'change', 'rose', 'fell', 'rank');
  const otherThan = r.has('other', 'except') && r.has('who');
  if (r.has('member') && !otherThan && r.customers.length + r.services.length > 0) {
    const asksWho = r.has('who') && r.customers.length === 1 && r.has('count');
    // "Vilka är inte med i KCP?"
    const isOut = r.has('who', 'list') && r.customers.length === 0 && r.has('none', 'without');
    const plain =
      measure === 'fee' &&
      !isOut &&
      !paysForOneOnly(r) &&
      !superlative &&
      !r.has('sum') &&
      !r.has('how-many', 'how-much', 'rule', 'explain', 'why');
    if (asksWho || plain) return { kind: 'membership' };
  }
  if (
    r.has('service') &&
    r.customers.length > 0 &&
    r.services.length === 0 &&
    r.has('who', 'list') &&
    !superlative &&
    !r.has('fee')
  ) {
    return { kind: 'membership' };
  }
  return whatThereIs(r);
}

/** "Does the list add up?", "do the fees for KCP add up right": with "to" and an amount it would add something up. */
function asksWhetherItAddsUp({ tokens, mentions }: Reading): boolean {
  const last = mentions.findLast((mention) => !isOrdinary(mention));
  return /^(?:do|does|did)$/.test(tokens[0]?.word ?? '') && /^adds? up$/.test(last?.word ?? '');
}

function whatThereIs(r: Reading): Operation | null {
  if (r.customers.length + r.services.length > 0) return null;
  if (
    r.has(
      'fee',
      'most',
      'least',
      'top',
      'bottom',
      'change',
      'rose',
      'fell',
      'share',
      'without',
      'rule',
      'explain',
      'compare',
    )
  )
    return null;
  if (r.has('years')) return { kind: 'list', of: 'years' };
  const counted = r.has('how-many', 'count') && !r.has('cases', 'calls', 'users', 'kronor');
  const members = r.has('customer') || r.groups.length > 0;
  if (members && r.has('exist', 'member', 'list') && (counted || r.has('who', 'list', 'exist', 'member'))) {
    return { kind: 'list', of: 'customers' };
  }
  if (
    r.has('service') &&
    r.groups.length === 0 &&
    !r.has('customer', 'sum', 'how-much', 'each', 'it', 'them')
  ) {
    return { kind: 'list', of: 'services' };
  }
  return members &&
    r.has('customer') &&
    r.has('who') &&
    !r.has('over', 'under', 'between', 'at-least', 'at-most')
    ? { kind: 'list', of: 'customers' }
    : null;
}
