import type { Answer, Understood } from './answer/answer.ts';
import { answerOutcome } from './answer-outcome.ts';
import type { PriceList } from './ports.ts';
import { keepRecent } from './recent.ts';
import type { Language, Reply } from './reply.ts';
import { phrase } from './say/reply.ts';
import { type Scenario, stepsOf } from './scenario.ts';
import type { Outcome } from './understand/outcome.ts';

/** What is answered: what a message or an act came to. */
export interface Answered {
  readonly outcome: Outcome;
  /** The message; empty for an act. */
  readonly asked: string;
  /** What is changed from now on. */
  readonly scenario: Scenario;
  /** The amounts that were read in the message and the words that were put right; null for an act. */
  readonly read: Required<Pick<Understood, 'numbers' | 'corrections'>> | null;
}

/** An answer, and the words for it. */
export interface SaidAnswer {
  readonly answer: Answer;
  readonly reply: Reply;
}

/** Answers in one language; the same each time, so what was answered lately is not computed anew. */
export type SayAnswer = (answered: Answered, language: Language) => SaidAnswer;

/** Prepares to answer from one price list. */
export function createSayAnswer(priceList: PriceList): SayAnswer {
  const kept = keepRecent<SaidAnswer>(MOST_KEPT);
  return (answered, language) => {
    const { outcome, asked, scenario, read } = answered;
    const say = () => {
      const answer = withRead(answerOutcome(outcome, asked, scenario, priceList), read);
      return { answer, reply: phrase(answer, language, priceList) };
    };
    return isAnybodys(answered) ? kept.get(JSON.stringify([language, outcome, read]), say) : say();
  };
}

// Of about 10 KB each.
const MOST_KEPT = 1000;

/** Whether the answer depends on the question only, which others ask too. */
function isAnybodys({ outcome, scenario }: Answered): boolean {
  return (
    outcome.type === 'question' &&
    outcome.question.kind !== 'saved' &&
    outcome.scenario === undefined &&
    outcome.user === undefined &&
    outcome.did === undefined &&
    outcome.form === undefined &&
    stepsOf(scenario).length === 0
  );
}

/** The answer with what was read beside names and years. */
function withRead(answer: Answer, read: Answered['read']): Answer {
  return answer.understood === null || read === null
    ? answer
    : { ...answer, understood: { ...answer.understood, ...read } };
}
