import type { Asked } from '../../../dialogs/question.ts';
import type { ScenarioChange } from '../../../dialogs/scenario.ts';

const scope: { customers: number[]; group: null; services: string[]; year: number } = {
  customers: [],
  group: null,
  services: [],
  year: 2025,
};

type QuestionName =
  | 'thanks'
  | 'fee'
  | 'overview'
  | 'sum'
  | 'rank'
  | 'compare'
  | 'change'
  | 'explain'
  | 'reconciliation'
  | 'steps';

/** The fees of a service with changed inputs, as asked about some customers. */
export function whatIf(
  service: string,
  changes: readonly ScenarioChange[],
  customers: readonly number[] = [],
): Asked {
  return {
    kind: 'what-if',
    changes: [...changes],
    view: 'focus',
    ...scope,
    customers: [...customers],
    services: [service],
  };
}

/** How one fee comes about. */
export function explain(service: string, customer: number, changes: readonly ScenarioChange[] = []): Asked {
  return {
    kind: 'explain',
    nothing: false,
    changes: [...changes],
    ...scope,
    customers: [customer],
    services: [service],
  };
}

/** Whether the printed fees of a service agree with the computed ones. */
export function reconciliation(service: string): Asked {
  return { kind: 'reconciliation', ...scope, services: [service] };
}

/** What a file may be asked for, one of each kind, with everything that a question of it needs. */
export const QUESTIONS: Readonly<Record<QuestionName, Asked>> = {
  /** Answered by a sentence and facts: nothing for a file. */
  fee: { kind: 'value', measure: 'fee', ...scope, customers: [701], services: ['switchboard'] },
  /** Answered in words alone. */
  thanks: { kind: 'social', about: 'thanks' },
  overview: { kind: 'value', measure: 'fee', ...scope, customers: [701] },
  sum: { kind: 'sum', measure: 'fee', ...scope, group: 'districts', services: ['switchboard'] },
  rank: {
    kind: 'rank',
    measure: 'fee',
    by: 'value',
    smallest: false,
    direction: 'most',
    limit: 5,
    at: null,
    placeOf: null,
    together: false,
    countOnly: false,
    ...scope,
    services: ['switchboard'],
  },
  compare: { kind: 'compare', measure: 'fee', against: [], asked: null, ...scope, customers: [701, 706] },
  change: {
    kind: 'change',
    measure: 'fee',
    from: 2024,
    to: 2025,
    ...scope,
    customers: [701],
    services: ['switchboard'],
  },
  explain: {
    kind: 'explain',
    nothing: false,
    changes: [],
    ...scope,
    customers: [701],
    services: ['switchboard'],
  },
  reconciliation: reconciliation('e-service-support'),
  steps: {
    kind: 'goal',
    goal: 'steps',
    amount: null,
    changes: [],
    ...scope,
    customers: [701],
    services: ['stockholm-direkt'],
  },
};
