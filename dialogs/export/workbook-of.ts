import type { PriceList } from '../ports.ts';
import { answerSheet } from './answer-sheet.ts';
import { changeSheets } from './change-sheet.ts';
import { explanationSheet } from './explanation-sheet.ts';
import { type ExportedAnswer, nameOf } from './exported-answer.ts';
import { reconciliationSheets } from './reconciliation-sheets.ts';
import { simulationSheets } from './simulation-sheets.ts';
import type { Workbook, Worksheet } from './workbook.ts';

/** An answer as a workbook: the answer itself and, where it was computed, the computation as formulas. */
export function workbookOf(exported: ExportedAnswer, priceList: PriceList): Workbook {
  const { answer, reply } = exported;
  return {
    name: nameOf(exported),
    language: reply.language,
    sheets: [answerSheet(answer, reply, priceList), ...computationSheets(exported, priceList)],
  };
}

function computationSheets(
  { question, answer, saying }: ExportedAnswer,
  priceList: PriceList,
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
