import { describe, expect, test } from 'vitest';
import { EN } from '../../../dialogs/say/en.ts';
import { SV } from '../../../dialogs/say/sv.ts';
import { CONVERSATIONS } from '../../accuracy/cases.ts';
import { realConversation } from '../support/real-conversation.ts';
import { wholeText } from '../support/reply-text.ts';

const { hear, ask, welcome, notice } = realConversation();

/** Every reply of the worked conversations. */
const REPLIES = CONVERSATIONS.flatMap(({ turns }) =>
  hear(turns.map(({ say }) => say)).flatMap((replies, index) =>
    replies.map((reply) => ({ say: turns[index]?.say, reply })),
  ),
);

describe('the two languages', () => {
  test('have the same sentences and the same labels', () => {
    expect(Object.keys(EN.sentences).sort()).toEqual(Object.keys(SV.sentences).sort());
    expect(Object.keys(EN.labels).sort()).toEqual(Object.keys(SV.labels).sort());
    expect(Object.keys(SV.sentences).length).toBeGreaterThan(80);
  });

  test('have no empty label', () => {
    for (const labels of [SV.labels, EN.labels])
      expect(Object.entries(labels).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('greet, welcome and apologise differently', () => {
    expect(welcome('sv').sentence).not.toBe(welcome('en').sentence);
    expect(notice('apology', 'sv').sentence).not.toBe(notice('apology', 'en').sentence);
    for (const reply of [welcome('sv'), welcome('en'), notice('apology', 'sv'), notice('apology', 'en')])
      expect(reply.sentence).toMatch(/^\p{Lu}.*[.!?”]$/u);
  });

  test('name the same amounts for the same question', () => {
    const pairs = [
      ['Vad betalar Järva för växeln?', 'What does Järva pay for the switchboard?'],
      ['Vem betalar mest för KCP?', 'Who pays the most for KCP?'],
      ['Hur fördelas växeln?', 'How is the switchboard split?'],
      ['Hur ändrades Järvas avgift för växeln?', "How did Järva's fee for the switchboard change?"],
      ['Vad betalar bolagen tillsammans för KCP?', 'What do the companies pay together for KCP?'],
      ['Jämför Bromma och Farsta i växeln', 'Compare Bromma and Farsta for the switchboard'],
    ] as const;
    const amounts = (text: string) => {
      const digits = ask(text).sentence.match(/\d[\d\u00a0.,]*\d|\d/g) ?? [];
      return digits.map((number) => number.replace(/\D/g, '')).sort();
    };
    for (const [sv, en] of pairs) expect(amounts(en), en).toEqual(amounts(sv));
  });
});

describe('every reply to the worked conversations', () => {
  test('is a whole sentence: a capital or a figure first, a full stop last, no blank too many', () => {
    const odd = REPLIES.filter(
      ({ reply: { sentence } }) =>
        !/^[\p{Lu}\d”“"’'’]/u.test(sentence) ||
        !/[.!?:”]$/.test(sentence) ||
        /[ ]{2}| [.,;]|\.\./.test(sentence),
    );
    expect(odd.map(({ say, reply }) => `${say} → ${reply.sentence}`)).toEqual([]);
  });

  test('shows nothing that only a program would say', () => {
    const odd = REPLIES.filter(({ reply }) =>
      /undefined|NaN|\[object|Infinity|\bnull\b|\btrue\b|\bfalse\b|switchboard-|contact-centre-platform|e-service-support/.test(
        wholeText(reply),
      ),
    );
    expect(odd.map(({ say, reply }) => `${say} → ${reply.sentence}`)).toEqual([]);
  });

  test('writes a minus as U+2212 and keeps a number in one piece', () => {
    const odd = REPLIES.filter(({ reply }) =>
      /(?:^|\s)-\d|\d (?:\d{3}\b|kr\b|%)|SEK \d/m.test([reply.sentence, ...reply.notes].join('\n')),
    );
    expect(odd.map(({ say, reply }) => `${say} → ${reply.sentence}`)).toEqual([]);
  });

  test('has as many cells in every row of its table as columns', () => {
    for (const { reply } of REPLIES)
      for (const { cells } of reply.table?.rows ?? [])
        expect(cells).toHaveLength(reply.table?.columns.length ?? 0);
  });

  test('says where its figures come from when it names an amount', () => {
    const silent = REPLIES.filter(
      ({ reply }) => /\d\u00a0kr|SEK\u00a0\d/.test(reply.sentence) && reply.source === '',
    ).filter(({ reply }) => !['refuse', 'clarify', 'source', 'background'].includes(reply.kind));
    expect(silent.map(({ say, reply }) => `${say} → ${reply.kind}: ${reply.sentence}`)).toEqual([]);
  });

  test('says how it was understood when it gives a figure', () => {
    const silent = REPLIES.filter(
      ({ reply }) =>
        reply.understood === '' && !['social', 'background', 'refuse', 'clarify'].includes(reply.kind),
    );
    expect(silent.map(({ say }) => say)).toEqual([]);
  });
});
