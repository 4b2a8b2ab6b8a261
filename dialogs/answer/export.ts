import type { PriceList } from '../ports.ts';
import type { Asked } from '../question.ts';
import { type Answer, answer } from './answer.ts';
import { answerRefusal } from './conversation-answers.ts';
import { message } from './message.ts';

/** What is handed out as a file: the answer to a question. */
export interface AnswerFile {
  readonly format: 'xlsx' | 'csv';
  readonly question: Asked;
}

/** An answer as a file; without a table or a computation there is nothing to put in one. */
export function answerExport(file: AnswerFile, asked: Answer, priceList: PriceList): Answer {
  if (!isExportable(asked)) return answerRefusal({ type: 'nothing-to-export' }, priceList);
  return answer({
    kind: 'export',
    lead: [message('export', { format: file.format })],
    file,
    understood: { kind: 'export', who: null, services: [], years: [] },
  });
}

/** Whether an answer has what a file can hold: a table, a computation, or facts. */
export function isExportable(asked: Answer): boolean {
  return hasRows(asked) || asked.facts.length > 0;
}

/** Whether an answer has so much that a file of it is offered without being asked for. */
export function hasRows({ table, explained }: Answer): boolean {
  return table !== null || explained !== null;
}
