import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { type Answer, answer } from './answer.ts';
import { message } from './message.ts';
import { changesByService } from './saved.ts';
import { understood } from './scope.ts';

/** The changes made so far, over all services. */
export function answerScenario(question: Question & { kind: 'scenario' }, priceList: PriceList): Answer {
  return answer({
    kind: 'scenario',
    lead: question.steps.length === 0 ? [message('no-scenario', {})] : changesByService(question.steps),
    places: question.steps.flatMap(({ service }) => {
      const sheet = priceList.sheet(service, question.year);
      return sheet ? [{ place: sheet.place, customer: null, printedName: null }] : [];
    }),
    understood: understood(question),
  });
}
