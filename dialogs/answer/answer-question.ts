import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import type { Answer } from './answer.ts';
import { answerAverage } from './average.ts';
import { answerChange } from './change.ts';
import { answerCompare } from './compare.ts';
import { answerBackground, answerSocial } from './conversation-answers.ts';
import { answerCount } from './count-value.ts';
import { answerExplain } from './explain.ts';
import { answerExport } from './export.ts';
import { answerFee } from './fee-value.ts';
import { answerFilter } from './filter.ts';
import { answerGoal } from './goal.ts';
import { inItsYear, ofToday } from './in-its-year.ts';
import { answerList } from './list.ts';
import { answerMembership } from './membership.ts';
import { message } from './message.ts';
import { answerOnTop } from './on-top.ts';
import { withParts } from './parts.ts';
import { answerPeriod } from './period.ts';
import { answerRank } from './rank.ts';
import { answerReconciliation } from './reconciliation.ts';
import { answerRule } from './rule.ts';
import { answerSaved } from './saved.ts';
import { answerScenario } from './scenario.ts';
import { answerScenarioComparison } from './scenario-comparison.ts';
import { answerShare } from './share-value.ts';
import { answerSource } from './source.ts';
import { withStage } from './stage.ts';
import { answerSum } from './sum.ts';
import { answerUnitCost } from './unit-cost.ts';
import { answerWhatIf } from './what-if.ts';

/**
 * The answer to a complete question, out of the price list alone. It is about the customers that there were in its year;
 * what is preliminary in it, and what adds up customers that have become one since, is said.
 */
export function answerQuestion(asked: Question, priceList: PriceList): Answer {
  const { question, notes } = inItsYear(asked, priceList);
  const bare = withParts(answerOf(question, priceList), question, priceList);
  const answer = withStage(bare, question, priceList);
  return {
    ...answer,
    notes: [...notes.map((note) => message('reading-note', { note })), ...answer.notes],
    suggestions: ofToday(answer.suggestions, priceList),
  };
}

function answerOf(question: Question, priceList: PriceList): Answer {
  switch (question.kind) {
    case 'value':
      return answerValue(question, priceList);
    case 'sum':
      return answerSum(question, priceList);
    case 'average':
      return answerAverage(question, priceList);
    case 'rank':
      return answerRank(question, priceList);
    case 'filter':
      return answerFilter(question, priceList);
    case 'compare':
      return answerCompare(question, priceList);
    case 'change':
      return answerChange(question, priceList);
    case 'explain':
      return answerExplain(question, priceList);
    case 'rule':
      return answerRule(question, priceList);
    case 'source':
      return answerSource(question, priceList);
    case 'on-top':
      return answerOnTop(question, priceList);
    case 'period':
      return answerPeriod(question, priceList);
    case 'reconciliation':
      return answerReconciliation(question, priceList);
    case 'membership':
      return answerMembership(question, priceList);
    case 'list':
      return answerList(question, priceList);
    case 'what-if':
      return answerWhatIf(question, priceList);
    case 'goal':
      return answerGoal(question, priceList);
    case 'scenario':
      return answerScenario(question, priceList);
    case 'scenario-comparison':
      return answerScenarioComparison(question, priceList);
    case 'saved':
      return answerSaved(question);
    case 'background':
      return answerBackground(question, priceList);
    case 'social':
      return answerSocial(question, priceList);
    case 'export':
      return answerExport(
        { format: question.format, question: question.of },
        () => answerQuestion(question.of, priceList),
        priceList,
      );
  }
}

function answerValue(question: Question & { kind: 'value' }, priceList: PriceList): Answer {
  switch (question.measure) {
    case 'fee':
      return answerFee(question, priceList);
    case 'count':
      return answerCount(question, priceList);
    case 'share':
      return answerShare(question, priceList);
    case 'unit-cost':
      return answerUnitCost(question, priceList);
  }
}
