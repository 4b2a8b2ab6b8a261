import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { complete, ownScope } from './complete.ts';
import { question } from './conclusion.ts';
import { doubtfulName, unknownName } from './doubt.ts';
import { feeAskedByAmount } from './fee-by-amount.ts';
import { inherit } from './inherit.ts';
import type { Lexicon } from './lexicon.ts';
import { type Aside, decideIntent } from './operation.ts';
import type { Outcome } from './outcome.ts';
import { type Reading, readMessage } from './reading.ts';

/** What the conversation knows when a message comes in. */
export interface Context {
  /** The question before this one, while it is fresh enough to be continued. */
  readonly last: Question | null;
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
  const intent = decideIntent(reading);
  if (context.last?.kind === 'background' && goesOnInBackground(reading))
    return asideOutcome('background', reading);
  if (intent?.type === 'aside') return asideOutcome(intent.aside, reading);
  const operation = intent?.operation ?? null;
  const doubt = doubtfulName(reading);
  if (doubt !== null) return doubt;
  const unknown = unknownName(reading, operation);
  if (unknown !== null) return { type: 'refuse', refusal: unknown };
  const byAmount = feeAskedByAmount(reading, operation, context.last, priceList);
  if (byAmount !== null) return byAmount;
  if (operation === null && reading.has('other-way') && context.last)
    return question(reversed(context.last), reading);
  const own = ownScope(reading, operation, priceList);
  const draft = inherit(reading, own, operation, context.last);
  if (draft === null) return { type: 'refuse', refusal: { type: 'not-understood' } };
  return complete(draft.operation, draft.scope, reading, priceList);
}

function asideOutcome(aside: Aside, reading: Reading): Outcome {
  switch (aside) {
    case 'hypothetical':
    case 'elsewhere':
    case 'unrelated':
      return { type: 'refuse', refusal: { type: aside } };
    case 'background': {
      const best = [...reading.cues].sort(([, a], [, b]) => b - a);
      const top = best[0]?.[1] ?? 0;
      const facts = best.filter(([, count]) => count === top).map(([fact]) => fact);
      if (facts.length === 0) return { type: 'refuse', refusal: { type: 'not-understood' } };
      return question({ kind: 'background', facts: facts.slice(0, 3) }, reading);
    }
    case 'greeting':
    case 'help':
    case 'thanks':
    case 'goodbye':
    case 'language':
      return question({ kind: 'social', about: aside }, reading);
  }
}

/** "Hur många samtal var det?" after a fact from the background asks for another one. */
function goesOnInBackground(reading: Reading): boolean {
  const scoped =
    reading.customers.length + reading.services.length + reading.groups.length + reading.years.length > 0;
  return !scoped && reading.cues.size > 0 && !reading.has('fee');
}

/** "Och tvärtom?" */
function reversed(last: Question): Question {
  if (last.kind === 'rank') return { ...last, direction: last.direction === 'most' ? 'least' : 'most' };
  return 'customers' in last ? { ...last, customers: [...last.customers].reverse() } : last;
}
