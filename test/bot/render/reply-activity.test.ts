import { describe, expect, test } from 'vitest';
import { type ChatKind, replyActivity } from '../../../bot/render/index.ts';
import {
  choiceReply,
  explanationReply,
  feeReply,
  helloReply,
  tableReply,
} from '../support/sample-replies.ts';

const suggestions = [
  { title: 'Växeln', text: 'Vad kostar växeln?' },
  { title: 'Hjälp', text: 'hjälp' },
];

describe('the activity of a turn', () => {
  test.each([
    ['facts', feeReply],
    ['steps', explanationReply],
    ['a table', tableReply(3)],
  ])('is a card for a reply with %s', (_, reply) => {
    const activity = replyActivity([reply], 'personal');
    expect(activity.text).toBeUndefined();
    expect(activity.summary).toBe(reply.sentence);
    expect(activity.attachments).toHaveLength(1);
  });

  test('is text, notes and source for words alone', () => {
    const reply = { ...helloReply, notes: ['En sak till.'], source: 'Prislista 2025' };
    expect(replyActivity([reply], 'personal')).toStrictEqual({
      type: 'message',
      text: 'Hej! Fråga om en avgift.\n\nEn sak till.\n\nPrislista 2025',
      textFormat: 'plain',
    });
  });

  test('offers up to three choices as suggested actions in a personal chat', () => {
    const activity = replyActivity([choiceReply(3)], 'personal');
    expect(activity.suggestedActions?.actions).toHaveLength(3);
    expect(activity.suggestedActions?.actions[0]).toStrictEqual({
      type: 'imBack',
      title: 'Kund 1',
      value: 'Vad betalar kund 1?',
    });
    expect(activity.attachments).toBeUndefined();
  });

  test.each<[number, ChatKind]>([
    [4, 'personal'],
    [2, 'groupChat'],
    [2, 'channel'],
  ])('offers %d choices in a chat of kind %s as buttons of a card', (count, chat) => {
    const activity = replyActivity([choiceReply(count)], chat);
    expect(activity.suggestedActions).toBeUndefined();
    expect(activity.attachments).toHaveLength(1);
  });

  test('offers suggestions beside words in a personal chat, and on a card where others read too', () => {
    const reply = { ...helloReply, suggestions };
    expect(replyActivity([reply], 'personal').suggestedActions?.actions).toHaveLength(2);
    expect(replyActivity([reply], 'channel').suggestedActions).toBeUndefined();
    expect(replyActivity([reply], 'channel').attachments?.[0]?.content.actions).toHaveLength(2);
  });

  test('never has suggested actions beside a card', () => {
    expect(replyActivity([feeReply], 'personal').suggestedActions).toBeUndefined();
  });

  test('is one for several replies', () => {
    expect(replyActivity([helloReply, helloReply], 'personal').text).toBe(
      'Hej! Fråga om en avgift.\n\nHej! Fråga om en avgift.',
    );
    expect(replyActivity([feeReply, helloReply], 'personal')).toMatchObject({
      summary: `${feeReply.sentence} ${helloReply.sentence}`,
      attachments: [{ content: { body: [{ type: 'Container' }, { type: 'Container' }] } }],
    });
  });
});
