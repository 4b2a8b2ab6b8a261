import type { Answer } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { isExportable } from '../answer/export.ts';
import type { PriceList } from '../ports.ts';
import type { Asked } from '../question.ts';
import type { Language, Reply } from '../reply.ts';
import { phrase } from '../say/reply.ts';
import { explanationTitle } from './explanation-sheet.ts';
import { type Saying, sayingOf } from './saying.ts';

/** What a file holds: an answer as data and in words, and what else is said in the file. */
export interface ExportedAnswer {
  readonly question: Asked;
  readonly answer: Answer;
  readonly reply: Reply;
  readonly saying: Saying;
}

/**
 * The answer that a file holds: of a simulation with the rows of every customer, of everything else as the chat shows
 * it. `null` where it has neither a table, an explanation nor facts.
 * @throws CalcError, RangeError as `answerQuestion`
 */
export function exportedAnswer(
  question: Asked,
  language: Language,
  priceList: PriceList,
): ExportedAnswer | null {
  const answer = answerQuestion(
    question.kind === 'what-if' ? { ...question, view: 'all' } : question,
    priceList,
  );
  if (!isExportable(answer)) return null;
  return {
    question,
    answer,
    reply: phrase(answer, language, priceList),
    saying: sayingOf(answer, language, priceList),
  };
}

/** What a file of the answer is about: the title of its table, or of its explanation, or whose fee for what it is. */
export function nameOf({ answer, reply: { table, facts }, saying }: ExportedAnswer): string {
  if (answer.explained !== null && answer.table === null) return explanationTitle(answer.explained, saying);
  const [customer, service] = facts;
  return table?.title ?? [customer?.value, service?.value].join(' ');
}
