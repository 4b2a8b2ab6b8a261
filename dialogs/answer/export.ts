import { CalcError } from '../../calc/index.ts';
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

/**
 * An answer as a file; without a table or a computation there is nothing to put in one. `answerAsked` answers the file's
 * question, which may come from a card of any age.
 */
export function answerExport(file: AnswerFile, answerAsked: () => Answer, priceList: PriceList): Answer {
  try {
    if (!isExportable(answerAsked())) return answerRefusal({ type: 'nothing-to-export' }, priceList);
  } catch (error) {
    const why = whyNoAnswer(error);
    if (why === null) throw error;
    return answerRefusal({ type: why }, priceList);
  }
  return answer({
    kind: 'export',
    lead: [message('export', { format: file.format })],
    file,
    understood: { kind: 'export', who: null, services: [], years: [] },
  });
}

/**
 * Why a question that was kept has no answer now: its changes cannot be computed on this list, or it asks about nothing
 * that there is; `null` for every other error.
 */
export function whyNoAnswer(error: unknown): 'outdated-file' | 'nothing-to-export' | null {
  if (error instanceof CalcError) return 'outdated-file';
  return error instanceof RangeError ? 'nothing-to-export' : null;
}

/** Whether an answer has what a file can hold: a table, a computation, or facts. */
export function isExportable(asked: Answer): boolean {
  return hasRows(asked) || asked.facts.length > 0;
}

/** Whether an answer has so much that a file of it is offered without being asked for. */
export function hasRows({ table, explained }: Answer): boolean {
  return table !== null || explained !== null;
}
