import { expect, test } from 'vitest';
import { CONVERSATIONS } from '../accuracy/cases.ts';
import { faultsOf } from '../accuracy/grade.ts';
import { realConversation } from './support/real-conversation.ts';

const { hear } = realConversation();

test.for(CONVERSATIONS)('$about: $name', ({ turns }) => {
  const replies = hear(turns.map(({ say }) => say));
  const faults = turns.flatMap((turn, index) => {
    const heard = replies[index] ?? [];
    return faultsOf(turn, heard).map(
      (fault) => `${turn.say} → ${fault}; got ${heard.map(({ kind, sentence }) => `${kind}: ${sentence}`)}`,
    );
  });
  expect(faults).toEqual([]);
});

test('there are conversations of every kind, two hundred and more', () => {
  expect(CONVERSATIONS.length).toBeGreaterThanOrEqual(200);
  const about = new Set(CONVERSATIONS.map((one) => one.about));
  expect([...about].sort()).toEqual([
    'average',
    'background',
    'change',
    'clarify',
    'compare',
    'count-and-share',
    'english',
    'explain',
    'fee',
    'filter',
    'follow-up',
    'goal',
    'hostile',
    'letter',
    'list',
    'membership',
    'phrasing',
    'rank',
    'refuse',
    'scenarios',
    'several',
    'simulate',
    'social',
    'source',
    'sum',
    'total',
    'what-if',
  ]);
});
