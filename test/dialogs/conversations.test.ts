import { expect, test } from 'vitest';
import type { Reply } from '../../dialogs/index.ts';
import { CONVERSATIONS, type TurnCase } from './support/conversation-cases.ts';
import { realConversation } from './support/real-conversation.ts';
import { plain, wholeText } from './support/reply-text.ts';

const { converse } = realConversation();

test.for(CONVERSATIONS)('$about: $name', ({ turns }) => {
  const replies = converse(...turns.map(({ say }) => say));
  const faults = turns.flatMap((turn, index) => {
    const reply = replies[index];
    return reply === undefined ? [`${turn.say} → no reply`] : faultsOf(turn, reply);
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
    'explain',
    'fee',
    'filter',
    'follow-up',
    'list',
    'membership',
    'phrasing',
    'rank',
    'refuse',
    'scenarios',
    'simulate',
    'social',
    'source',
    'sum',
    'total',
    'what-if',
  ]);
});

function faultsOf({ say, expect: expected }: TurnCase, reply: Reply): readonly string[] {
  const sentence = plain(reply.sentence);
  const whole = wholeText(reply);
  const titles = plain(reply.choices.map(({ title }) => title).join('\n'));
  const wrong = [
    ...(expected.kind !== undefined && expected.kind !== reply.kind ? [`kind ${reply.kind}`] : []),
    ...(expected.language !== undefined && expected.language !== reply.language
      ? [`language ${reply.language}`]
      : []),
    ...(expected.contains ?? [])
      .filter((text) => !sentence.includes(text))
      .map((text) => `no "${text}" in the sentence`),
    ...(expected.also ?? []).filter((text) => !whole.includes(text)).map((text) => `no "${text}" anywhere`),
    ...(expected.lacks ?? []).filter((text) => sentence.includes(text)).map((text) => `"${text}" is there`),
    ...(expected.choices ?? [])
      .filter((text) => !titles.includes(text))
      .map((text) => `no choice with "${text}"`),
  ];
  return wrong.length === 0 ? [] : [`${say} → ${wrong.join(', ')}; got ${reply.kind}: ${sentence}`];
}
