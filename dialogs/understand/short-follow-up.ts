import type { ScopedQuestion } from '../question.ts';
import { type Continued, filledIn, NOTHING, type Scope, withoutScope } from './draft.ts';
import { continued } from './go-on.ts';
import type { Operation } from './operation.ts';
import type { Reading } from './reading.ts';
import type { Thread } from './thread.ts';

/** What a message without operation, customer and service turns the question before into; `null` where it does not. */
export function shortFollowUp(
  reading: Reading,
  own: Scope,
  thread: Thread,
  before: ScopedQuestion,
): Continued | null {
  return (
    yearBefore(reading, own, before) ??
    placeAfter(reading, own, before) ??
    otherMovement(reading, own, before) ??
    whoTheyAre(reading, own, before) ??
    movedBetween(reading, thread, before)
  );
}

/** "Och året innan?"; the figure, also after its source was asked for. */
function yearBefore(reading: Reading, own: Scope, before: ScopedQuestion): Continued | null {
  if (own.years.length > 0 || !reading.has('previous')) return null;
  const scope = { ...own, years: [before.year - 1] };
  return before.kind === 'reconciliation' || before.kind === 'source'
    ? { operation: { kind: 'value', measure: 'fee' }, scope: filledIn(scope, before, null) }
    : continued(scope, before);
}

/** "Och minskningen?" after the largest rises: the same the other way. */
function otherMovement(reading: Reading, own: Scope, before: ScopedQuestion): Continued | null {
  if (before.kind !== 'rank' || before.by !== 'change' || reading.words > 3) return null;
  const [rose, fell] = [reading.has('rose'), reading.has('fell')];
  if (rose === fell) return null;
  const operation: Operation = {
    ...withoutScope(before),
    direction: fell ? 'least' : 'most',
    smallest: false,
  };
  return { operation, scope: { ...filledIn(own, before, operation), customers: [] } };
}

/** "Vilka?" after how many there are: the same with their names. */
function whoTheyAre(reading: Reading, own: Scope, before: ScopedQuestion): Continued | null {
  if (!reading.has('who') || reading.words > 3) return null;
  if ((before.kind !== 'filter' && before.kind !== 'rank') || !before.countOnly) return null;
  const operation: Operation =
    before.kind === 'filter'
      ? { ...withoutScope(before), countOnly: false }
      : { ...withoutScope(before), countOnly: false };
  return { operation, scope: filledIn(own, before, operation) };
}

/** "Så det är en ökning på?" after the fee of two years. */
function movedBetween(
  reading: Reading,
  { years, customers, services }: Thread,
  before: ScopedQuestion,
): Continued | null {
  const ofYears =
    before.kind === 'value' && years.length > 1 && customers.length === 1 && services.length < 2;
  if (!ofYears || !reading.has('rose', 'fell', 'change')) return null;
  return {
    operation: { kind: 'change', measure: 'fee' },
    scope: { ...filledIn(NOTHING, before, null), years: [...years] },
  };
}

/** "Och därefter?", "trean?", "second?" after a ranking: another place of it. */
function placeAfter(reading: Reading, own: Scope, before: ScopedQuestion): Continued | null {
  if (before.kind !== 'rank') return null;
  const says = (words: RegExp) => reading.mentions.some(({ word }) => words.test(word));
  const isNext = before.placeOf === null && says(NEXT_PLACE);
  const said = reading.amounts.find(({ unit }) => unit === 'ordinal')?.value;
  const at = isNext
    ? Math.min(100, (before.at ?? before.limit ?? 1) + 1)
    : reading.words <= 2 && says(/^(?:andra|second)$/)
      ? 2
      : said;
  if (at === undefined) return null;
  const operation: Operation = { ...withoutScope(before), at, limit: null, placeOf: null };
  return { operation, scope: { ...filledIn(own, before, operation), customers: [] } };
}

const NEXT_PLACE = /^(?:darefter|darnast|nasta|nast|efter det|after that|next|thereafter)$/;
