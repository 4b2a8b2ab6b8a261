import { membersOf } from '../groups.ts';
import type { PriceList } from '../ports.ts';
import type { Group } from '../question.ts';
import { isAmount, isByBaseAlone } from './change-words.ts';
import type { Mention } from './mentions.ts';
import { anySays, says } from './says.ts';

/** Whom or what a change is about. */
export interface Subject {
  /** The clause names any of these. */
  readonly says: boolean;
  /** Named one by one. */
  readonly customers: readonly number[];
  /** Everybody meant: those named and those of the groups, without who is excepted. */
  readonly all: readonly number[];
  /** The only group meant, when nobody is named or excepted. */
  readonly group: Group | null;
  readonly excepted: readonly number[];
  readonly total: boolean;
  /** The total is meant only because a service is named and nobody else. */
  readonly byService: boolean;
  readonly equal: boolean;
}

/** Nothing is named. */
export function nobodyBut(customers: readonly number[]): Subject {
  return {
    says: false,
    customers,
    all: customers,
    group: null,
    excepted: [],
    total: false,
    byService: false,
    equal: false,
  };
}

/**
 * Reads whom or what a clause is about. `apart` says that the message sets departments against districts, so that
 * "förvaltningarna" are the departments alone.
 */
export function subjectOf(
  clause: readonly Mention[],
  priceList: PriceList,
  apart: boolean,
  before: readonly number[] = [],
): Subject {
  const named: Named = { customers: [], groups: [] };
  const excepted: Named = { customers: [], groups: [] };
  let side = named;
  const others = anySays(clause, 'other');
  for (const [index, mention] of clause.entries()) {
    if (excepts(mention, clause[index + 1], others)) side = excepted;
    else if (isAmount(mention) || says(mention, 'rose', 'fell', 'leave', 'join', 'merge', 'fee'))
      side = named;
    if (mention.type === 'customer' && mention.numbers.length === 1) side.customers.push(...mention.numbers);
    side.groups.push(...groupsIn(mention, apart));
  }
  // "SISAB undantaget": the name stands before the word.
  const last = clause.findLastIndex((mention) => says(mention, 'except') && !says(mention, 'minus'));
  const isBare = last > 0 && excepted.customers.length + excepted.groups.length === 0;
  const stated = isBare ? clause[last - 1] : undefined;
  if (stated?.type === 'customer') excepted.customers.push(...stated.numbers);
  // "Alla andra än Bromma" are everybody; "de andra stadsdelarna" are those not named before.
  if (others && named.groups.length === 0 && excepted.customers.length > 0) named.groups.push('all');
  // "Vad blir det för Järva om alla andra minskar 10 %?"
  const nobody = named.customers.length + named.groups.length + excepted.customers.length === 0;
  if (others && nobody && before.length > 0) named.groups.push('all');
  if (others && named.groups.length > 0 && excepted.customers.length === 0)
    excepted.customers.push(...before);
  const meant = expand(named, priceList);
  const without = new Set(expand(excepted, priceList));
  const all = meant.filter((customer) => !without.has(customer));
  const counts = anySays(clause, 'cases', 'calls', 'users');
  // "Växeln ökar 10 %" is about its total, unless somebody or a count is named.
  const service = clause.some(({ type }) => type === 'service') && meant.length === 0 && !counts && !others;
  const total = clause.some(
    (mention) => says(mention, 'sum') || /^(?:budget|kostnad|pris|avgift|fee|cost|price)/i.test(mention.word),
  );
  const equal = anySays(clause, 'equal') || isByBaseAlone(clause);
  const [group, ...more] = withoutAll(named.groups);
  const isGroup =
    group !== undefined && more.length === 0 && named.customers.length === 0 && without.size === 0;
  return {
    says: meant.length > 0 || total || equal || service,
    customers: named.customers.filter((customer) => !without.has(customer)),
    all,
    group: isGroup ? group : null,
    excepted: [...without],
    total: total || service,
    byService: service && !total && !equal,
    equal,
  };
}

interface Named {
  readonly customers: number[];
  readonly groups: Group[];
}

function groupsIn(mention: Mention, apart: boolean): readonly Group[] {
  if (mention.type !== 'words') return [];
  return mention.meanings.flatMap((meaning) => {
    if (meaning.type !== 'group' || !meaning.plural) return [];
    return [apart && meaning.group === 'administrations' ? 'departments' : meaning.group];
  });
}

/** What follows is left out: "utom …", "dock inte …", "alla andra än …". */
function excepts(mention: Mention, next: Mention | undefined, others: boolean): boolean {
  if (says(mention, 'except', 'without')) return true;
  if (others && says(mention, 'than')) return true;
  const names = next?.type === 'customer' || (next !== undefined && groupsIn(next, false).length > 0);
  return names && /^(?:dock inte|inte|ej|not)$/i.test(mention.word);
}

/** "Alla bolag" are the companies. */
function withoutAll(groups: readonly Group[]): readonly Group[] {
  const others = groups.filter((group) => group !== 'all');
  return [...new Set(others.length > 0 ? others : groups)];
}

function expand({ customers, groups }: Named, priceList: PriceList): readonly number[] {
  return [...new Set([...customers, ...withoutAll(groups).flatMap((group) => membersOf(group, priceList))])];
}
