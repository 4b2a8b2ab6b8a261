import { cameOrWent } from './came-or-went.ts';
import { abolishesEqualPart, givenTo, isYear } from './change-words.ts';
import { saysOneMore, seeksACount, seeksATotal, spans } from './goals.ts';
import { likeOf, orderToSplit } from './member-changes.ts';
import type { NumberMention } from './numbers.ts';
import { takesFromAnotherYear } from './read-changes.ts';
import type { Reading } from './reading.ts';
import { says } from './says.ts';
import type { Concept } from './vocabulary.ts';

/**
 * Whether a message changes inputs, undoes that, asks about what is changed, or seeks an input: anything that the list
 * alone cannot answer. A count, a movement with its size, or a coming and going of customers is a change, however it
 * is said; "om" alone is not.
 */
export function isHypothetical(r: Reading): boolean {
  return isAboutChanges(r) || isGoal(r) || isMemberChange(r) || isChange(r);
}

function isAboutChanges(r: Reading): boolean {
  // "Which district is hit hardest by the fee?" asks who pays most.
  const paysMost = r.has('most') && r.has('fee') && r.has('who');
  // "Vem förlorar mest på 2026 års avgifter?" sets two years side by side.
  if (r.has('winners', 'losers') && !paysMost && (r.years.length === 0 || r.has('if'))) return true;
  if (r.has('undo', 'redo', 'reset', 'scenario', 'affected')) return true;
  return r.has('remove') && (r.has('change', 'customer', 'sum') || r.customers.length > 0);
}

/** "Vilken total ger 20 000?", "hur många ärenden … max 40 000 kr?", "när blir Micasa billigare än Stokab?" */
function isGoal(r: Reading): boolean {
  if (saysOneMore(r) || r.has('steps') || spans(r.amounts)) return true;
  const unit = r.has('cases', 'calls', 'users');
  const paid = (amount: NumberMention) =>
    amount.unit === 'kr' ||
    // "Hur många licenser kan Micasa ha för 80 000?"
    (amount.unit === 'none' &&
      amount.value >= 1000 &&
      /^(?:for|pa|with|med)$/.test(r.tokens[amount.from - 1]?.word ?? ''));
  if (unit && r.has('how-many') && r.amounts.some(paid)) return true;
  if (seeksATotal(r) || seeksACount(r)) return true;
  if (r.has('yields', 'aim') && sizes(r).length > 0 && r.customers.length > 0) return true;
  const when = r.has('when') || (r.has('at-what') && r.has('cases', 'calls', 'users', 'count'));
  return (
    when &&
    !r.has('leave', 'join', 'merge', 'split') &&
    r.customers.length >= 2 &&
    r.has('more', 'fewer', 'rose', 'fell', 'over', 'under')
  );
}

/** Somebody joins, leaves, merges or splits. */
function isMemberChange(r: Reading): boolean {
  // "Vilka bolag har lämnat växeln?"
  if (cameOrWent(r) !== null) return false;
  const groups = r.groups.some(({ plural }) => plural);
  if (r.has('merge')) return true;
  if (r.has('leave') && (r.customers.length > 0 || groups)) return true;
  if (r.has('newcomer') && sizes(r).length > 0) return true;
  if (orderToSplit(r.mentions)) return r.customers.length > 0;
  const comes = r.has('join', 'split') && (r.customers.length > 0 || r.has('newcomer'));
  return (
    comes &&
    (r.has('if', 'hypothetical', 'conditional') || sizes(r).length > 0 || likeOf(r.mentions) !== null)
  );
}

/** With these a message asks about what is. */
const ABOUT_WHAT_IS = ['why', 'agree', 'source', 'history', 'what-is', 'explain'] as const;

function isChange(r: Reading): boolean {
  if (r.has('hypothetical')) return true;
  const asksWhetherMoved = r.startsWithVerb && r.has('change', 'rose', 'fell');
  if (takesFromAnotherYear(r.mentions) && !r.has('how-many') && !asksWhetherMoved) return true;
  const supposed = r.has('if', 'conditional');
  const asksHow = r.has('why', 'agree', 'source', 'explain') && !r.has('if');
  if (asksHow || (r.has(...ABOUT_WHAT_IS) && !supposed && !movesBySize(r))) return false;
  // "Vilka har över 500 ärenden?" asks who, whatever the number.
  if (isAboutWho(r)) return false;
  if (givenTo(r.mentions) !== null) return true;
  if (setsCount(r) || movesBySize(r) || setsTotal(r) || setsEqualPart(r)) return true;
  const comparesSides = r.customers.length >= 2 && (r.startsWithVerb || r.has('than', 'compare'));
  if (r.has('change-order') && !comparesSides) return true;
  if (likeOf(r.mentions) !== null && r.customers.length > 0) return supposed || !r.has('compare', 'fee');
  return supposed && supposes(r);
}

/** A condition that holds a change: a movement, an amount, or the equal part. */
function supposes(r: Reading): boolean {
  // "Undrar om det stämmer att …" asks, it supposes nothing.
  if (r.has('agree')) return false;
  const after = (...concepts: readonly Concept[]) =>
    concepts.some((concept) => r.at(concept) > Math.max(r.at('if'), -1));
  const moved = after('rose', 'fell', 'change', 'equal', 'leave');
  const graded = r.amounts.length > 0 && after('more', 'fewer');
  return moved || graded || sizes(r).length > 0 || hasUnit(r, 'fraction', 'times');
}

function isAboutWho(r: Reading): boolean {
  if (r.has('if', 'conditional') && !r.has('anybody', 'exist')) return false;
  const limits = r.has('over', 'under', 'between', 'at-least', 'at-most', 'exactly');
  const moves = r.has('rose', 'fell', 'change-order', 'hypothetical', 'plus', 'minus');
  // "Kunder med färre än 15 användare"
  if (limits && r.amounts.length > 0 && r.customers.length === 0 && !moves) return true;
  const bounded = limits || r.has('more', 'fewer', 'only', 'most', 'least');
  const chooses =
    r.has('who', 'anybody', 'list') || (r.has('how-many') && r.has('customer', 'fee', 'cases', 'users'));
  const named = r.customers.length > 0 && !r.has('who');
  return chooses && !named && (bounded || r.amounts.length > 0);
}

/** Numbers that can be the size of a change. */
function sizes(r: Reading): readonly NumberMention[] {
  return r.amounts.filter(
    ({ unit, value }) => unit !== 'ordinal' && unit !== 'customers' && (unit !== 'none' || value > 20),
  );
}

const COUNTED: ReadonlySet<NumberMention['unit']> = new Set(['cases', 'calls', 'users', 'units']);

function hasUnit(r: Reading, ...units: readonly NumberMention['unit'][]): boolean {
  return r.mentions.some((mention) => mention.type === 'number' && units.includes(mention.number.unit));
}

function isNamed(r: Reading): boolean {
  return r.customers.length > 0 || r.has('newcomer') || r.groups.some(({ plural }) => plural);
}

/** "Bromma får 400 ärenden", "SVOA går till 30 licenser", "med 300 ärenden": a count is somebody's from now on. */
function setsCount(r: Reading): boolean {
  const counted = r.mentions.some(
    (mention, index) =>
      mention.type === 'number' && COUNTED.has(mention.number.unit) && !isWholeOf(r.mentions, index),
  );
  if (counted && (isNamed(r) || r.has('rose', 'fell', 'more', 'fewer'))) return !r.has('than', 'unit-cost');
  // "Järvas ärenden blir 1 000"
  const becomes = r.mentions.some(
    (mention, index) =>
      says(mention, 'cases', 'calls', 'users') &&
      /^(?:blir|becomes?|=)$/i.test(r.mentions[index + 1]?.word ?? '') &&
      r.mentions[index + 2]?.type === 'number',
  );
  if (becomes && isNamed(r) && !r.has('how-many', 'agree')) return true;
  const [from, to] = r.amounts.filter(({ unit }) => unit === 'none' || COUNTED.has(unit));
  const goes =
    r.mentions.some(({ word }) => /^(?:till|to|->|→)$/i.test(word)) ||
    r.mentions.some(({ gap }) => /->|→/.test(gap));
  return isNamed(r) && from !== undefined && to !== undefined && goes && !r.has('between');
}

/** "Hur många av de 2 846 ärendena …", "with its 20 users": what there is. */
function isWholeOf(mentions: Reading['mentions'], index: number): boolean {
  return (
    /^(?:its|their|sina)$/.test(mentions[index - 1]?.word ?? '') ||
    (/^(?:de|the|dessa|these|samtliga|alla|all)$/.test(mentions[index - 1]?.word ?? '') &&
      /^(?:av|of)$/.test(mentions[index - 2]?.word ?? ''))
  );
}

/** "Ökar 10 %", "öka med 10", "minskar till 80 %", "en tredjedel färre", "ändra till 700": a movement and its size. */
function movesBySize(r: Reading): boolean {
  const moved = r.has('rose', 'fell', 'more', 'fewer', 'minus', 'change', 'change-order', 'plus');
  // "Har ringt 40 gånger" is no "40 gånger så många".
  const times =
    hasUnit(r, 'times') &&
    (r.has('more', 'compare', 'equal', 'change-order', 'rose') ||
      r.mentions.some(
        (mention, index) =>
          mention.type === 'number' &&
          mention.number.unit === 'times' &&
          /^(?:sa|as)$/.test(r.mentions[index + 1]?.word ?? ''),
      ));
  const relative = hasUnit(r, 'percent', 'percentage-points', 'fraction') || times;
  // "Järva −25 %", "+10 % för Bromma"
  const signed = r.mentions.some(
    (mention) =>
      mention.type === 'number' &&
      mention.from > 0 &&
      (mention.number.value < 0 || /\+\s*$/.test(mention.gap)),
  );
  if (relative && signed && (isNamed(r) || r.services.length > 0)) return true;
  const asksFee = r.has('how', 'how-many') && !r.has('rose', 'fell', 'conditional', 'if');
  if (relative && moved && !asksFee && !isPast(r)) return true;
  if (
    relative &&
    !r.has(
      'rule',
      'equal',
      'share',
      'over',
      'under',
      'between',
      'at-least',
      'at-most',
      'who',
      'fee',
      'how-much',
    )
  )
    return isNamed(r) || r.services.length > 0 || r.has('sum');
  const led = r.mentions.some(
    (mention, index) =>
      mention.type === 'number' &&
      !isYear(mention.number) &&
      mention.number.unit !== 'ordinal' &&
      /(?:^|\s)(?:med|by|till|to)$/i.test(r.mentions[index - 1]?.word ?? ''),
  );
  const orders = r.has('rose', 'fell', 'change', 'change-order') || ORDERS.test(r.mentions[0]?.word ?? '');
  if (led && orders && !isPast(r)) return true;
  return r.has('rose', 'fell', 'minus') && sizes(r).length > 0 && !r.has('who', 'why') && !isPast(r);
}

const ORDERS = /^(?:andra|change|set|satt|lat|let|make)$/i;

/** "Har ökat med 10 % sedan 2024": what the two years of the list say. */
function isPast(r: Reading): boolean {
  return r.years.length > 0 && r.has('since', 'previous', 'change') && !r.has('if', 'conditional');
}

/** "KCP-totalen 1,8 mkr", "växelns total sätts till 700 tkr", "Stockholm Direkts fasta del hamnar på 2,5 mkr". */
function setsTotal(r: Reading): boolean {
  const total = r.mentions.some(({ word }) => TOTAL.test(word));
  const large = r.amounts.some(({ unit, value }) => unit === 'kr' || (unit === 'none' && value >= 10_000));
  const bounds = r.has('over', 'under', 'between', 'at-least', 'at-most', 'agree', 'than');
  return total && large && !bounds;
}

const TOTAL = /^(?:total|budget|pott|klump)/i;

const BECOMES = /^(?:blir|till|to|becomes?|is)$/;

/** "Lika delen 30 %", "30 % delas lika", "25/75 i stället för 20/80". */
function setsEqualPart(r: Reading): boolean {
  if (!r.has('equal') || (r.has('how-many') && !r.has('if', 'conditional'))) return false;
  const orders = r.has('if', 'conditional', 'change-order', 'hypothetical', 'instead-of');
  // "Tänk om allt delas lika", "om den lika delen slopas"
  if (orders && r.has('remove', 'leave', 'sum')) return true;
  if (abolishesEqualPart(r.mentions)) return true;
  const part = r.mentions.some(
    (mention, index) =>
      mention.type === 'number' &&
      (['percent', 'percentage-points', 'fraction'].includes(mention.number.unit) ||
        (mention.number.unit === 'none' && BECOMES.test(r.mentions[index - 1]?.word ?? ''))) &&
      r.mentions.slice(Math.max(0, index - 4), index + 6).some((near) => says(near, 'equal')),
  );
  // "Är lika delen 20 %?", "what does a 20 % equal part mean?" ask about the one there is.
  const asks = r.startsWithVerb || /^(?:vad|what|whats)$/.test(r.tokens[0]?.word ?? '');
  return part && (orders || !(asks || r.has('why', 'what-is', 'how', 'agree', 'rule')));
}
