import { expect, test } from 'vitest';
import { only, realConversation } from './support/real-conversation.ts';

const { turn } = realConversation();

test.each([
  ['2025-01-01T00:00:00Z', 2025],
  ['2024-12-31T23:00:00Z', 2025],
  ['2024-12-31T22:59:59Z', 2024],
  ['2025-07-01T00:00:00Z', 2025],
  ['2025-12-31T22:59:59Z', 2025],
])('at %s it is %i in Stockholm', (now, year) => {
  const { replies } = turn(undefined, { text: 'Vad betalar Järva för växeln i år?' }, new Date(now));
  expect(only(replies).sentence).toContain(`växeln ${year}`);
});
