import type { Question } from '../question.ts';
import { changesOf, standing } from '../scenario.ts';
import { type Answer, answer } from './answer.ts';
import { type Message, message } from './message.ts';

type Saved = Question & { kind: 'saved' };

/** What was done with saved scenarios, and what they change. */
export function answerSaved(question: Saved): Answer {
  const { did, name, scenarios } = question;
  const understood = { kind: 'saved', who: null, services: [], years: [] } as const;
  if (did !== 'listed')
    return answer({ kind: 'saved', lead: leadOf(question), notes: notesOf(question), understood });
  return answer({
    kind: 'saved',
    lead: [
      scenarios.length === 0
        ? message('scenarios-none', {})
        : message('scenarios-listed', { names: scenarios.map((scenario) => scenario.name) }),
    ],
    table:
      scenarios.length === 0
        ? null
        : {
            title: message('table-scenarios', {}),
            columns: [
              { label: 'scenario' },
              { label: 'service' },
              { label: 'changes' },
              { label: 'saved-on' },
            ],
            rows: scenarios.map((scenario) => ({
              cells: [
                { type: 'text', text: scenario.name },
                { type: 'services', keys: scenario.services },
                { type: 'count', count: scenario.changes },
                { type: 'date', date: scenario.at.slice(0, 10) },
              ],
            })),
          },
    understood,
    notes: scenarios.length === 0 ? [] : [message('scenarios-how', { name: scenarios[0]?.name ?? name })],
  });
}

function leadOf({ did, name, was }: Saved): readonly Message[] {
  switch (did) {
    case 'saved':
    case 'replaced':
      return [message('scenario-saved', { name, replaced: did === 'replaced' })];
    case 'renamed':
      return [message('scenario-renamed', { name, was: was ?? '' })];
    case 'deleted':
      return [message('scenario-deleted', { name })];
    case 'shared':
      return [message('scenario-shared', {})];
    case 'listed':
      return [];
  }
}

function notesOf({ did, name, code, steps }: Saved): readonly Message[] {
  return [
    ...(code === null ? [] : [message('scenario-code', { code })]),
    ...changesByService(steps),
    ...(did === 'saved' ? [message('scenarios-how', { name })] : []),
  ];
}

/** What a scenario changes, one sentence for each service. */
export function changesByService(steps: Saved['steps']): readonly Message[] {
  return [...new Set(steps.map(({ service }) => service))].map((service) =>
    message('changes', { service, changes: standing(changesOf(steps, service)) }),
  );
}
