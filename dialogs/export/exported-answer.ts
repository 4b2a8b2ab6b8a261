import type { Answer } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { isExportable } from '../answer/export.ts';
import type { PriceList } from '../ports.ts';
import type { Asked } from '../question.ts';

/**
 * The answer that a file holds: of a simulation with the rows of every customer, of everything else as the chat shows
 * it. `null` where it has neither a table, an explanation nor facts.
 */
export function exportedAnswer(question: Asked, priceList: PriceList): Answer | null {
  const answer = answerQuestion(
    question.kind === 'what-if' ? { ...question, view: 'all' } : question,
    priceList,
  );
  return isExportable(answer) ? answer : null;
}
