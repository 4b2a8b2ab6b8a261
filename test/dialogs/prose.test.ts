import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realConversation } from './support/real-conversation.ts';

// Written for this test, about other things than fees: everyday Swedish, with the names of quarters, offices and
// services in their ordinary meaning ("hamnen i Ystad"), numbers, dates and questions.
const SENTENCES = readFileSync(join(import.meta.dirname, '../cases/prose/swedish.txt'), 'utf8')
  .split('\n')
  .filter((sentence) => sentence.trim() !== '');

const { hear } = realConversation();

test('there are sentences enough to see one in a thousand', () => {
  expect(SENTENCES.length).toBeGreaterThan(1500);
});

test('prose about other things gets no amount, and no customer or service is offered for it', () => {
  const linked = SENTENCES.filter((sentence) =>
    hear([sentence])
      .flat()
      .some(
        ({ kind, choices, sentence: said }) =>
          kind !== 'social' && kind !== 'refuse' && (choices.length > 0 || /\d\u00a0(?:kr|%)/.test(said)),
      ),
  );
  expect(linked.length, linked.join('\n')).toBeLessThanOrEqual(SENTENCES.length / 1000);
});
