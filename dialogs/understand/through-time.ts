import type { Measure } from '../question.ts';
import { ABOVE_ZERO } from './bounds.ts';
import { filtered, limitOf, type Operation, ordinalOf } from './operation.ts';
import type { Reading } from './reading.ts';

/** From one year to another. */
export function throughTime(r: Reading, measure: Measure): Operation | null {
  const notIn = deniedYear(r);
  if (notIn !== null) return { ...filtered(r, 'fee', ABOVE_ZERO), notIn, countOnly: r.has('how-many') };
  const years = new Set(r.years.map((year) => year.year)).size;
  // "Vem vinner på 2025 års avgifter?", "vilken förvaltning har blivit billigast?"
  const turned =
    r.tokens.some(({ word }) => /^(?:blivit|blev|become|became)$/.test(word)) &&
    r.tokens.some(({ word }) => /^(?:billigast|dyrast|cheapest|dearest)/.test(word));
  const moved = r.has('change', 'rose', 'fell') || turned || (years > 0 && r.has('winners', 'losers'));
  const counted = r.has('cases', 'calls', 'users');
  const sides = r.customers.length >= 2 || r.groups.length >= 2;
  // "Is that more than 2024?"
  const graded = r.has('over', 'under') && r.years.length > 0 && r.amounts.length === 0;
  const relation = graded || r.has('compare', 'than', 'against', 'since');
  // "Dyrare än" with two sides compares them, unless a year is named.
  if (sides && (relation || r.has('more', 'fewer')) && !r.has('change', 'since', 'previous') && years === 0)
    return null;
  const bothYears = BOTH_YEARS.test(r.tokens.map(({ word }) => word).join(' '));
  const twoYears = years >= 2 || bothYears || (relation && (years >= 1 || r.has('previous')));
  // "Varför är avgiften högre i år?", "har växeln blivit billigare?", "fick någon stadsdel högre avgift?"
  const became = r.tokens.some(({ word }) => BECAME.test(word));
  const dearer =
    !sides &&
    (r.has('why', 'explain')
      ? years > 0 || became || r.has('newer')
      : became || r.years.some(({ relative }) => relative)) &&
    r.has('more', 'fewer') &&
    r.amounts.length === 0 &&
    !r.has('than', 'cases', 'calls', 'users', 'compare', 'mean', 'median');
  if (!moved && !dearer && !(twoYears && !sides)) return null;
  // "Hur många fick höjd avgift?"
  const counts =
    r.has('how-many') &&
    !r.has('cases', 'calls', 'users', 'kronor', 'percent', 'change') &&
    r.customers.length + r.amounts.length === 0 &&
    (r.has('rose') || r.has('more')) !== (r.has('fell') || r.has('fewer'));
  if (counts)
    return {
      kind: 'rank',
      measure: 'fee',
      by: 'change',
      direction: r.has('fell', 'fewer') ? 'least' : 'most',
      smallest: false,
      limit: null,
      at: null,
      placeOf: null,
      together: false,
      countOnly: true,
    };
  // A lone "drop" or "upp" is no question about years.
  const asks = r.has(
    'change',
    'who',
    'why',
    'how',
    'how-much',
    'fee',
    'most',
    'least',
    'since',
    'than',
    'what-is',
    'percent',
  );
  const groups = r.groups.filter(({ group }) => group !== 'all').length;
  if (!asks && r.customers.length + r.services.length + groups + years === 0) return null;
  // "Kan man säga upp KCP?" asks for no movement.
  if (!asks && r.customers.length + groups + years === 0 && r.words > 4 && !r.startsWithVerb) return null;
  const whose =
    r.has('who', 'anybody') &&
    r.customers.length === 0 &&
    r.has('rose', 'fell', 'more', 'fewer', 'over', 'under', 'change', 'winners', 'losers');
  // "Vilket år var växeln dyrast, 2024 eller 2025?" has the years side by side.
  const whichYear = r.has('years') && years >= 2 && r.customers.length > 0;
  if (!whichYear && (whose || r.has('most', 'least', 'rank', 'top', 'bottom', 'place'))) {
    const down = r.has('fell', 'fewer', 'under', 'winners') && !r.has('rose', 'losers');
    const moves = r.has('rose', 'fell');
    const placeOf = r.has('place') ? (r.customers[0]?.numbers[0] ?? null) : null;
    return {
      kind: 'rank',
      measure,
      by: 'change',
      direction: down || (r.has('least') && !moves) ? 'least' : 'most',
      // "Minst sänkning": the smallest of the movements down.
      smallest: r.has('least') && !r.has('most') && moves,
      limit: limitOf(r) ?? (asksForOne(r) ? 1 : null),
      at: ordinalOf(r),
      placeOf,
      together: false,
      countOnly: false,
    };
  }
  // "I procent" asks for the size of the change, "andelen" for that of the share.
  const somebody =
    r.customers.length > 0 ||
    r.groups.some(({ group, plural }) => plural && group !== 'all') ||
    !r.has('sum');
  const ofShare = measure === 'share' && r.has('share') && somebody;
  return { kind: 'change', measure: ofShare || (measure === 'count' && counted) ? measure : 'fee' };
}

/** "Vilka betalade 2024 men gör det inte 2025?": the year that is denied; `null` when none is. */
function deniedYear(r: Reading): number | null {
  const asksWho = r.has('who', 'anybody', 'list', 'how-many') && r.customers.length === 0;
  const [one, other, ...more] = [...new Set(r.years.map(({ year }) => year))];
  if (!asksWho || one === undefined || other === undefined || more.length > 0) return null;
  const denial = Math.max(r.at('none'), r.at('without'), r.at('except'));
  if (denial < 0 || r.has('most', 'least', 'rose', 'fell', 'change')) return null;
  const after = r.years.find(({ from }) => from > denial);
  return after?.year ?? other;
}

const BECAME = /^(?:fatt|blivit|blev|blitt|fick|got|gotten|become|became|gone)$/;

const BOTH_YEARS = /\b(?:bada|bagge|tva|2|both|two)(?: senaste| last| past| of the| the)? (?:aren|years)\b/;

/** "Vem ökade mest?", "which of the districts …": one is asked for, not several. */
function asksForOne(r: Reading): boolean {
  const one = r.mentions.some(
    ({ word }, index) =>
      /^(?:vem|vilken|vilket|who|whose)$/i.test(word) ||
      (/^which$/i.test(word) &&
        /^(?:of|one|customer|company|district|department)$/i.test(r.mentions[index + 1]?.word ?? '')),
  );
  return one && r.has('most', 'least') && !r.has('top', 'bottom', 'list');
}
