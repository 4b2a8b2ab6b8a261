import type { Answer } from '../answer/answer.ts';
import type { PriceList } from '../ports.ts';
import type { Asked } from '../question.ts';
import type { Language } from '../reply.ts';
import { phrase } from '../say/reply.ts';
import { answerSheet } from './answer-sheet.ts';
import { changeSheets } from './change-sheet.ts';
import { explanationSheet, explanationTitle } from './explanation-sheet.ts';
import { exportedAnswer } from './exported-answer.ts';
import { reconciliationSheets } from './reconciliation-sheets.ts';
import { type Saying, sayingOf } from './saying.ts';
import { simulationSheets } from './simulation-sheets.ts';
import type { Workbook, Worksheet } from './workbook.ts';

/**
 * The answer to a question as a workbook: the answer itself and, where it was computed, the computation as formulas.
 * `null` where the answer has neither a table, an explanation nor facts.
 */
export function workbookOf(question: Asked, language: Language, priceList: PriceList): Workbook | null {
  const answer = exportedAnswer(question, priceList);
  if (answer === null) return null;
  const saying = sayingOf(answer, language, priceList);
  return {
    name: nameOf(answer, saying, priceList),
    language,
    sheets: [
      answerSheet(answer, phrase(answer, language, priceList), priceList),
      ...computationSheets(question, answer, priceList, saying),
    ],
  };
}

/** What a file of the answer is about: the title of its table, or of its explanation, or whose fee for what it is. */
export function nameOf(answer: Answer, saying: Saying, priceList: PriceList): string {
  if (answer.explained !== null && answer.table === null) return explanationTitle(answer.explained, saying);
  const { table, facts } = phrase(answer, saying.language, priceList);
  const [customer, service] = facts;
  return table?.title ?? [customer?.value, service?.value].join(' ');
}

function computationSheets(
  question: Asked,
  answer: Answer,
  priceList: PriceList,
  saying: Saying,
): readonly Worksheet[] {
  if (answer.explained !== null) return [explanationSheet(answer.explained, priceList, saying)];
  if (answer.table === null) return [];
  switch (question.kind) {
    case 'what-if':
      return simulationSheets(question, priceList, saying);
    case 'reconciliation':
      return reconciliationSheets(answer.table, priceList, saying);
    case 'change':
      return changeSheets(answer.table, priceList, saying);
    default:
      return [];
  }
}
