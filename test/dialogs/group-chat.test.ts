import { expect, test } from 'vitest';
import { NOW, realConversation } from './support/real-conversation.ts';

const { turn } = realConversation();

/** What each message of some people in one chat is answered. */
function chat(
  ...messages: readonly (readonly [from: string, text: string, hours?: number])[]
): readonly string[] {
  let state: unknown;
  return messages.map(([from, text, hours = 0]) => {
    const result = turn(state, { from, text }, new Date(NOW.getTime() + hours * 3_600_000));
    state = result.state;
    return result.replies.map(({ sentence }) => sentence).join(' ');
  });
}

test('a question back is answered by the one who was asked, whatever others write between', () => {
  const [asked, other, answered] = chat(
    ['anna', 'Vad betalar St Erik för växeln?'],
    ['bo', 'Vad betalar Farsta för växeln?'],
    ['anna', '1'],
  );
  expect(asked).toContain('Vilken menar du?');
  expect(other).toContain('17\u00a0482\u00a0kr');
  expect(answered).toContain('S:t Erik');
});

test('a question back is not answered by somebody else', () => {
  const [, other, answered] = chat(['anna', 'Vad betalar St Erik för växeln?'], ['bo', '2'], ['anna', '2']);
  expect(other).not.toMatch(/betalar \d/);
  expect(answered).not.toBe(other);
});

test('a follow-up goes on from what was last asked in the chat, whoever asks', () => {
  const [, followed] = chat(['anna', 'Vad betalar Farsta för växeln?'], ['bo', 'och Bromma?']);
  expect(followed).toContain('16\u00a0906\u00a0kr');
});

test('a question back waits for a day', () => {
  const [, , late] = chat(['anna', 'Vad betalar St Erik för växeln?'], ['bo', 'hej'], ['anna', '1', 25]);
  expect(late).not.toMatch(/S:t Erik/);
});
