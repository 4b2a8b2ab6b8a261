import { expect, test } from 'vitest';
import type { Reply, TurnState } from '../../dialogs/index.ts';
import { questionSchema } from '../../dialogs/question.ts';
import { CONVERSATIONS } from '../accuracy/cases.ts';
import { leftOut } from '../long.ts';
import { lastQuestion } from './support/last-question.ts';
import { NOW, realConversation } from './support/real-conversation.ts';

const first = realConversation();
const second = realConversation();

/** Freezes all of a value, so that a change to it throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

interface Turn {
  readonly state: TurnState;
  readonly replies: readonly Reply[];
}

function turnsOf(conversation: typeof first, says: readonly string[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const text of says)
    turns.push(conversation.turn(frozen(turns.at(-1)?.state), frozen({ text, locale: 'sv-SE' }), NOW));
  return turns;
}

test.skipIf(leftOut('every conversation, begun otherwise'))(
  'the same conversation gives the same replies, also from another start and in another order',
  () => {
    const says = CONVERSATIONS.map(({ turns }) => turns.map(({ say }) => say));
    const there = says.map((one) => turnsOf(first, one));
    const back = [...says].reverse().map((one) => turnsOf(second, one));
    expect(back.reverse()).toEqual(there);
  },
);

test('a turn changes neither the state nor the message that it was given', () => {
  // The inputs are frozen: a change would have thrown.
  for (const { turns } of CONVERSATIONS)
    expect(() =>
      turnsOf(
        first,
        turns.map(({ say }) => say),
      ),
    ).not.toThrow();
});

test('the clock is used for nothing but the year and the age of what was said', () => {
  const ask = (now: string) =>
    first.turn(undefined, { text: 'Vad betalar Järva för växeln 2025?' }, new Date(now)).replies;
  expect(ask('2019-01-01T00:00:00Z')).toEqual(ask('2031-12-31T23:59:59Z'));
});

test('the year is the one in Stockholm', () => {
  const year = (now: string) =>
    first.turn(undefined, { text: 'Vad betalar Järva för växeln i år?' }, new Date(now)).replies[0]?.sentence;
  expect(year('2023-12-31T22:59:59Z')).toContain('2023');
  expect(year('2023-12-31T23:00:00Z')).toContain('2024');
  expect(year('2025-12-31T23:00:00Z')).toContain('2026');
});

test('every question that is understood is one that the schema reads back', () => {
  const questions = CONVERSATIONS.flatMap(({ turns }) =>
    turnsOf(
      first,
      turns.map(({ say }) => say),
    ).flatMap(({ state }) => lastQuestion(state) ?? []),
  );
  expect(questions.length).toBeGreaterThan(200);
  for (const question of questions)
    expect(questionSchema.parse(JSON.parse(JSON.stringify(question)))).toEqual(question);
  // Greetings are not remembered; what is computed on changed inputs has tests of its own.
  expect([...new Set(questions.map(({ kind }) => kind))]).toEqual(
    expect.arrayContaining([
      'value',
      'sum',
      'average',
      'rank',
      'filter',
      'compare',
      'change',
      'explain',
      'rule',
      'on-top',
      'source',
      'period',
      'reconciliation',
      'membership',
      'list',
      'background',
    ]),
  );
});
