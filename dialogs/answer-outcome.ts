import type { Answer } from './answer/answer.ts';
import { answerQuestion } from './answer/answer-question.ts';
import { controlsOf } from './answer/controls.ts';
import { answerClarification, answerRefusal } from './answer/conversation-answers.ts';
import { hasRows } from './answer/export.ts';
import { type Message, message } from './answer/message.ts';
import type { PriceList } from './ports.ts';
import { type Scenario, stepsOf } from './scenario.ts';
import type { Deed, Outcome } from './understand/outcome.ts';

/**
 * The answer to what a message or an act came to: a question's, with what is said about how it was read and done, and
 * what can be done with it. `asked` is the message, `scenario` what is changed from now on.
 */
export function answerOutcome(
  outcome: Outcome,
  asked: string,
  scenario: Scenario,
  priceList: PriceList,
): Answer {
  switch (outcome.type) {
    case 'question': {
      const { question, did, form } = outcome;
      const answer = answerQuestion(question, priceList);
      // A form to be filled in is what was asked for, not that nothing is changed.
      const isBlank = form !== undefined && question.kind === 'scenario' && question.steps.length === 0;
      const notes = outcome.notes.map((note) => message('reading-note', { note }));
      return {
        ...answer,
        lead: [...(did === undefined ? [] : [said(did)]), ...(isBlank ? [message('form', {})] : answer.lead)],
        notes: [...notes, ...answer.notes],
        controls: controlsOf(question, stepsOf(scenario), form, priceList),
        exportable: question.kind !== 'export' && hasRows(answer) ? question : null,
      };
    }
    case 'clarify':
      return answerClarification(outcome.clarification, asked, priceList);
    case 'refuse':
      return answerRefusal(outcome.refusal, priceList);
  }
}

function said(did: Deed): Message {
  return did.type === 'opened'
    ? message('scenario-opened', { name: did.name, year: did.year })
    : message('scenario-saved', { name: did.name, replaced: did.replaced });
}
