import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realConversation } from './support/real-conversation.ts';

// Written for this test by people of the project, about other things than fees: everyday Swedish at an office.
const SENTENCES = readFileSync(join(import.meta.dirname, '../cases/prose/swedish.txt'), 'utf8')
  .split('\n')
  .filter((sentence) => sentence.trim() !== '');

const { hear } = realConversation();

test('there are sentences enough to see one in a thousand', () => {
  expect(SENTENCES.length).toBeGreaterThan(1500);
});

test('prose about other things gets no figure, and nobody of the list is offered for it', () => {
  const linked = SENTENCES.flatMap((sentence) =>
    hear([sentence])
      .flat()
      .filter(
        ({ kind, choices }) =>
          kind !== 'refuse' && kind !== 'social' && (kind !== 'clarify' || choices.length > 0),
      )
      .map(({ kind }) => `${sentence} → ${kind}`),
  );
  expect(linked.length, linked.join('\n')).toBeLessThanOrEqual(SENTENCES.length / 1000);
});
