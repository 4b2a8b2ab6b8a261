import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import type { Scenario } from '../scenario.ts';
import { complete, ownScope } from './complete.ts';
import { question } from './conclusion.ts';
import { doubtfulName, unknownName } from './doubt.ts';
import { feeAskedByAmount } from './fee-by-amount.ts';
import { inherit } from './inherit.ts';
import { type Aside, decideIntent } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import type { Outcome } from './outcome.ts';
import { type Reading, readMessage } from './reading.ts';
import { threadOf } from './thread.ts';
import { understandWhatIf } from './what-if.ts';

/** What the conversation knows when a message comes in. */
export interface Context {
  /** The run of questions that the message may continue, oldest first; empty when there is none or it is too old. */
  readonly recent: readonly Question[];
  /** The customer that the last answer found in a ranking. */
  readonly subject: number | null;
  /** The changed inputs so far. */
  readonly scenario: Scenario;
  /** The current calendar year. */
  readonly year: number;
}

/** A message understood, with the parts it was read from. */
export interface Understanding {
  readonly reading: Reading;
  readonly outcome: Outcome;
}

/**
 * Turns a message into a question, a clarifying question, or a refusal with its reason. Nothing is guessed:
 * a name that is not known, is not clear, or is too far from a known one never becomes a customer.
 */
export function understand(
  message: string,
  context: Context,
  priceList: PriceList,
  lexicon: Lexicon,
): Understanding {
  const reading = readMessage(message, lexicon, context.year);
  return { reading, outcome: conclude(reading, context, priceList) };
}

function conclude(reading: Reading, context: Context, priceList: PriceList): Outcome {
  const last = context.recent[context.recent.length - 1] ?? null;
  const intent = decideIntent(reading);
  if (last?.kind === 'background' && goesOnInBackground(reading))
    return asideOutcome('background', reading, null);
  const operation = intent?.type === 'operation' ? intent.operation : null;
  const thread = threadOf(context.recent, context.subject);
  const draft = inherit(reading, ownScope(reading, operation, thread, priceList), operation, thread);
  const whole = draft === null ? null : complete(draft, reading, priceList);
  if (intent?.type === 'aside' && intent.aside === 'hypothetical') {
    const doubtful = doubtfulName(reading);
    if (doubtful !== null) return doubtful;
    const stranger = unknownName(reading, null);
    if (stranger !== null && stranger.type !== 'not-understood')
      return { type: 'refuse', refusal: stranger, question: null };
    return understandWhatIf(reading, {
      thread,
      scenario: context.scenario,
      year: context.year,
      priceList,
    });
  }
  // "In English please": the last answer again, in that language.
  if (intent?.type === 'aside' && intent.aside === 'language' && last !== null && last.kind !== 'social') {
    return question(last, reading, true);
  }
  if (intent?.type === 'aside') return asideOutcome(intent.aside, reading, whole?.question ?? null);
  const doubt = doubtfulName(reading);
  if (doubt !== null) return doubt;
  const unknown = unknownName(reading, operation);
  if (unknown !== null) return { type: 'refuse', refusal: unknown, question: whole?.question ?? null };
  const byAmount = feeAskedByAmount(reading, operation, last, priceList);
  if (byAmount !== null) return byAmount;
  const turned = operation === null && reading.has('other-way') ? reversed(last) : null;
  if (turned !== null) return question(turned, reading, true);
  return whole ?? { type: 'refuse', refusal: { type: 'not-understood' }, question: null };
}

function asideOutcome(aside: Aside, reading: Reading, rest: Question | null): Outcome {
  switch (aside) {
    case 'hypothetical':
    case 'elsewhere':
    case 'unrelated':
      return { type: 'refuse', refusal: { type: aside }, question: rest };
    case 'background': {
      const best = [...reading.cues].sort(([, a], [, b]) => b - a);
      const top = best[0]?.[1] ?? 0;
      const facts = best.filter(([, count]) => count === top).map(([fact]) => fact);
      if (facts.length === 0) return { type: 'refuse', refusal: { type: 'not-understood' }, question: null };
      return question({ kind: 'background', facts: facts.slice(0, 3) }, reading, false);
    }
    case 'greeting':
    case 'help':
    case 'thanks':
    case 'goodbye':
    case 'language':
      return question({ kind: 'social', about: aside }, reading, false);
  }
}

/** "Hur många samtal var det?" after a fact from the background asks for another one. */
function goesOnInBackground(reading: Reading): boolean {
  const scoped =
    reading.customers.length + reading.services.length + reading.groups.length + reading.years.length > 0;
  return !scoped && reading.cues.size > 0 && !reading.has('fee');
}

/** "Och tvärtom?": the other end of a ranking, the other side of a comparison first. */
function reversed(last: Question | null): Question | null {
  if (last?.kind === 'rank') return { ...last, direction: last.direction === 'most' ? 'least' : 'most' };
  return last?.kind === 'compare' ? { ...last, customers: [...last.customers].reverse() } : null;
}
