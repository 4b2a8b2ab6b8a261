import { isYear } from './change-words.ts';
import { seeksACount, seeksATotal, spans } from './goals.ts';
import { likeOf, orderToSplit } from './member-changes.ts';
import type { NumberMention } from './numbers.ts';
import { decideOperation, type Operation } from './operation.ts';
import { takesFromAnotherYear } from './read-changes.ts';
import type { Reading } from './reading.ts';

/** Something that a message asks for besides operations on figures. */
export type Aside =
  | 'greeting'
  | 'help'
  | 'thanks'
  | 'goodbye'
  | 'language'
  | 'background'
  | 'hypothetical'
  | 'unrelated'
  | 'elsewhere';

/** What a message wants; `null` when its words do not say (a name alone, or nothing known). */
export type Intent =
  | { readonly type: 'operation'; readonly operation: Operation }
  | { readonly type: 'aside'; readonly aside: Aside };

/** Decides whether a message is about figures, and what it wants. */
export function decideIntent(reading: Reading): Intent | null {
  const aside = decideAside(reading);
  if (aside !== null) return { type: 'aside', aside };
  const operation = decideOperation(reading);
  return operation === null ? null : { type: 'operation', operation };
}

function decideAside(r: Reading): Aside | null {
  const scoped =
    r.customers.length + r.services.length + r.groups.length + r.quarters.length + r.near.length > 0;
  if (r.has('elsewhere')) return 'elsewhere';
  if (r.has('unrelated')) return 'unrelated';
  if (isHypothetical(r)) return 'hypothetical';
  if (asksForBackground(r, scoped)) return 'background';
  const figures = r.has(
    'fee',
    'share',
    'count',
    'how-many',
    'most',
    'least',
    'why',
    'change',
    'sum',
    'agree',
    'source',
    'years',
  );
  if (scoped || r.years.length > 0 || figures) return null;
  if (r.has('help')) return 'help';
  if (r.has('english', 'swedish')) return 'language';
  if (r.words <= 12 && r.unknown.length === 0) {
    if (r.has('thanks')) return 'thanks';
    if (r.has('goodbye')) return 'goodbye';
    if (r.has('greeting') && !r.has('explain', 'rule', 'period', 'list', 'who')) return 'greeting';
  }
  return r.has('greeting') && r.words <= 4 ? 'greeting' : null;
}

/** With these a percentage is asked about, not applied. */
const ABOUT_A_PERCENTAGE = [
  'rule',
  'equal',
  'what-is',
  'explain',
  'agree',
  'over',
  'under',
  'at-least',
  'at-most',
  'between',
  'who',
  'why',
  'source',
  'history',
] as const;

/** "Om Järva ökar 10 %?": a condition with a change or a number, or a word that only a what-if has. */
function isHypothetical(r: Reading): boolean {
  const sides = r.customers.length >= 2 && (r.startsWithVerb || r.has('than', 'compare'));
  if (r.has('one-more', 'steps')) return true;
  // "Hur många ärenden … max 40 000 kr?": a count for an amount.
  const unit = r.has('cases', 'calls', 'users');
  if (unit && r.has('how-many') && r.amounts.some((amount) => amount.unit === 'kr')) return true;
  if (r.has('hypothetical', 'merge', 'undo', 'redo', 'reset', 'winners', 'losers')) return true;
  if (r.has('change-order') && !sides) return true;
  if (r.has('remove') && (r.has('change', 'customer', 'sum') || r.customers.length > 0)) return true;
  if (takesFromAnotherYear(r.mentions) && !r.has('how-many')) return true;
  if (r.has('join', 'split') && (r.customers.length > 0 || r.has('newcomer')) && (r.has('if') || counted(r)))
    return true;
  if (
    r.has('scenario', 'affected') ||
    (r.has('leave') && (r.customers.length > 0 || r.groups.some(({ plural }) => plural)))
  )
    return true;
  if (withCount(r) || isOrder(r) || spans(r.amounts) || seeksATotal(r) || seeksACount(r)) return true;
  const counts = r.amounts.filter(
    ({ unit, value }) => unit !== 'ordinal' && unit !== 'customers' && (unit !== 'none' || value > 20),
  );
  const moved = r.has('rose', 'fell', 'change');
  if (r.has('conditional') && (moved || r.has('if') || counts.length > 0)) return true;
  // "Vilken total ger 20 000?" and "när blir Micasa billigare än Stokab?" seek a goal.
  if (r.has('yields') && counts.length > 0) return true;
  if (r.has('when') && r.customers.length >= 2 && r.has('more', 'fewer', 'rose', 'fell', 'over', 'under'))
    return true;
  // "Öka med 10"
  const by = r.mentions.some(
    (mention, index) => mention.type === 'number' && /^(?:med|by)$/i.test(r.mentions[index - 1]?.text ?? ''),
  );
  if (by && r.has('rose', 'fell')) return true;
  // "Ändra Järvas ärenden till 700"
  const towards = r.mentions.some(
    (mention, index) =>
      mention.type === 'number' &&
      !isYear(mention.number) &&
      /^(?:till|to)$/i.test(r.mentions[index - 1]?.text ?? ''),
  );
  if (
    towards &&
    (r.has('change', 'rose', 'fell') || /^(?:ändra|change|set|sätt)$/i.test(r.mentions[0]?.text ?? ''))
  )
    return true;
  const percent = r.amounts.some(({ unit }) => unit === 'percent' || unit === 'percentage-points');
  if (percent && !r.has(...ABOUT_A_PERCENTAGE)) return true;
  // A movement by a given size is not in the list; "vilka ökade mer än …" asks who, and that is.
  if (r.has('rose', 'fell', 'minus') && counts.length > 0 && !r.has('who', 'why', 'how', 'agree'))
    return true;
  const condition = r.at('if');
  // "Undrar om det stämmer att …" asks, it supposes nothing.
  if (condition < 0 || r.has('agree')) return false;
  if (r.amounts.length > 0 && Math.max(r.at('more'), r.at('fewer')) > condition) return true;
  return (
    Math.max(r.at('rose'), r.at('fell'), r.at('change'), r.at('equal'), r.at('leave')) > condition ||
    counts.length > 0
  );
}

/** "Vad betalar Bromma med 300 ärenden?" */
function withCount(r: Reading): boolean {
  const given = r.mentions.some(
    (mention, index) =>
      mention.type === 'number' &&
      ['cases', 'calls', 'users'].includes(mention.number.unit) &&
      /^(?:med|vid|with|at)$/i.test(r.mentions[index - 1]?.text ?? ''),
  );
  return given && r.customers.length > 0 && !r.has('who', 'over', 'under', 'agree', 'than');
}

/** With these a message asks about what is, and orders nothing. */
const ASKING = [
  'who',
  'how',
  'how-many',
  'how-much',
  'why',
  'fee',
  'agree',
  'share',
  'over',
  'under',
  'between',
  'at-least',
  'at-most',
  'compare',
  'than',
  'against',
  'what-is',
  'explain',
  'source',
  'yields',
  'when',
  'most',
  'least',
  'rank',
  'unit-cost',
] as const;

/** "Järva får 700 ärenden", "kcp totalen 1,8 mkr", "lika delen 30 %", "Bromma 1,5 gånger så många": said as an order. */
function isOrder(r: Reading): boolean {
  if (orderToSplit(r.mentions) || likeOf(r.mentions) !== null)
    return r.customers.length > 0 && !r.has('who', 'agree');
  const named = r.customers.length > 0 || r.has('newcomer') || r.groups.some(({ plural }) => plural);
  const part = r.mentions.some(
    (mention) =>
      mention.type === 'number' && (mention.number.unit === 'fraction' || mention.number.unit === 'times'),
  );
  const moves = r.has(
    'rose',
    'fell',
    'more',
    'fewer',
    'change-order',
    'if',
    'cases',
    'calls',
    'users',
    'sum',
    'equal',
  );
  const asksFee = (r.has('fee') || r.startsWithVerb) && !r.has('if');
  if (
    part &&
    moves &&
    !asksFee &&
    !r.has('who', 'why', 'than', 'compare', 'against', 'agree', 'rule', 'explain')
  )
    return true;
  if (r.has(...ASKING) || r.startsWithVerb) return false;
  const has = (...units: readonly NumberMention['unit'][]) =>
    r.amounts.some(({ unit }) => units.includes(unit));
  if (named && has('cases', 'calls', 'users')) return true;
  const [from, to] = r.amounts;
  const goes = r.mentions.some(({ text }) => /^(?:till|to)$/i.test(text));
  if (named && from && to && goes && r.has('cases', 'calls', 'users')) return true;
  const signed = r.mentions.some(
    (mention) =>
      mention.type === 'number' &&
      mention.number.unit !== 'ordinal' &&
      /[+−-]\s*$/.test(mention.gap) &&
      mention.from > 0,
  );
  if (named && signed && r.has('cases', 'calls', 'users')) return true;
  const total = r.mentions.some(({ text }) => /^total/i.test(text));
  if (total && r.amounts.some(({ unit, value }) => unit === 'kr' || (unit === 'none' && value >= 10_000)))
    return true;
  return r.has('equal') && has('percent', 'percentage-points') && r.words <= 10 && !r.has('rule');
}

function counted(r: Reading): boolean {
  return r.amounts.some(({ unit }) => unit !== 'ordinal');
}

function asksForBackground(r: Reading, scoped: boolean): boolean {
  const cues = Math.max(0, ...r.cues.values());
  if (r.has('history')) return !r.has('fee', 'share', 'change', 'rose') && r.customers.length === 0;
  return cues >= 2 && !r.has('fee', 'share', 'most', 'least') && !(scoped && r.customers.length > 0);
}
