import { createConversation, type Reply } from '../../../dialogs/index.ts';
import type { PriceList } from '../../../dialogs/ports.ts';
import { type Asked, askedSchema } from '../../../dialogs/question.ts';
import { CONVERSATIONS } from '../../accuracy/cases.ts';
import { NOW } from '../../accuracy/hear.ts';
import { lastQuestion } from '../support/last-question.ts';

/** A message of the worked conversations, what it asks, and the reply to it. */
export interface AnsweredQuestion {
  readonly say: string;
  readonly reply: Reply;
  readonly question: Asked;
}

/** Every worked question whose reply has a table or steps. */
export function answeredQuestions(priceList: PriceList): readonly AnsweredQuestion[] {
  const { turn } = createConversation(priceList);
  return CONVERSATIONS.flatMap(({ turns }) => {
    let state: unknown;
    return turns.flatMap(({ say }): AnsweredQuestion[] => {
      const result = turn(state, { text: say }, NOW);
      state = result.state;
      const [reply, ...others] = result.replies;
      const question = askedSchema.safeParse(lastQuestion(result.state)).data;
      const fits = reply !== undefined && others.length === 0 && question?.kind === reply.kind;
      return fits && (reply.table !== null || reply.steps.length > 0) ? [{ say, reply, question }] : [];
    });
  });
}
