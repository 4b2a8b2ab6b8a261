import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reply } from '../../dialogs/index.ts';
import { CONVERSATIONS } from '../accuracy/cases.ts';
import { leftOut } from '../long.ts';
import { kronorIn } from './support/cell-sentence.ts';
import { NOW, realConversation } from './support/real-conversation.ts';
import { wholeText } from './support/reply-text.ts';

const { turn, hear, ask } = realConversation();

/** Words of real questions, so that generated texts get past the first rule. */
const WORDS = [
  ...new Set(CONVERSATIONS.flatMap(({ turns }) => turns.flatMap(({ say }) => say.split(/\s+/)))),
];

test('any text gets a sentence in one of the languages', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), isAnswered), { numRuns: 2000 });
});

test('any grapheme, also decomposed or combined, gets a sentence', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), isAnswered), { numRuns: 2000 });
});

test.skipIf(leftOut('any mixture of words'))('any mixture of the words of questions gets a sentence', () => {
  const mixture = fc.array(fc.constantFrom(...WORDS), { maxLength: 15 }).map((words) => words.join(' '));
  fc.assert(fc.property(mixture, isAnswered), { numRuns: 5000 });
});

test('any mixture of words gets a sentence in the middle of any conversation', () => {
  const mixture = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.constantFrom(...CONVERSATIONS), mixture, ({ turns }, text) => {
      let state: unknown;
      for (const { say } of turns) state = turn(state, { text: say }, NOW).state;
      turn(state, { text }, NOW).replies.forEach(checkSentence);
    }),
    { numRuns: 1500 },
  );
});

test('a text of more than 20 000 characters and any repetition gets a sentence', () => {
  const repeated = fc
    .tuple(fc.oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.constantFrom(...WORDS)), fc.nat(400))
    .map(([piece, extra]) => `${piece} `.repeat(Math.ceil((20_001 + extra) / (piece.length + 1))));
  fc.assert(fc.property(repeated, isAnswered), { numRuns: 150 });
});

// A rule that asks itself at each further word takes twice as long for each: thirty would not come to an end.
test.skipIf(leftOut('every word, repeated'))(
  'every word of the questions gets a sentence when it is repeated',
  () => {
    for (const word of WORDS) for (const gap of [' ', '-', ', ']) isAnswered(`${word}${gap}`.repeat(30));
  },
);

test('some words get a sentence when they are repeated in any way', () => {
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 });
  const gap = fc.constantFrom(' ', '-', ', ', '. ', ' och ', '\n');
  fc.assert(
    fc.property(words, gap, gap, fc.integer({ min: 10, max: 60 }), (piece, within, between, times) =>
      isAnswered(`${piece.join(within)}${between}`.repeat(times)),
    ),
    { numRuns: 1000 },
  );
});

test.for([
  ['one letter', 'a'],
  ['digits', '7'],
  ['blanks', ' '],
  ['line breaks', '\n'],
  ['a combining accent', '\u0301'],
  ['a zero-width joiner', '\u200d'],
  ['half an emoji', '\ud83c'],
  ['a control character', '\u0000'],
  ['a right-to-left mark', '\u202e'],
  ['opened brackets', '('],
  ['thousands', '1 000 '],
  ['colons between letters', 'a:'],
  ['one name', 'Järva och '],
])('a text of nothing but %s gets a sentence', ([, piece]) => {
  for (const length of [1, 2, 599, 12_000, 25_000]) isAnswered((piece ?? '').repeat(length).slice(0, 25_000));
});

test('an empty message gets a sentence', () => {
  isAnswered('');
});

test('the words of a message that are not understood are never repeated as markup', () => {
  const reply = ask('Vad betalar <img src=x onerror=alert(1)> för växeln?');
  expect(wholeText(reply)).not.toMatch(/<\w/);
});

test('a refusal names no amount but the one that was asked about', () => {
  const mixture = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(mixture, (text) => {
      for (const { kind, sentence } of hear([text]).flat()) {
        if (kind !== 'refuse' && kind !== 'clarify') continue;
        expect(kronorIn(sentence).length === 0 || NUMBER.test(text)).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

/** Numbers among the words, in digits and in letters; "tjugofem" begins with one. */
const SMALL_NUMBERS = [
  'noll en ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
  'halv hälften zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen half',
];
const TENS = [
  'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
  'twenty thirty forty fifty sixty seventy eighty ninety',
];
const either = (lines: readonly string[]) => lines.join(' ').replaceAll(' ', '|');
const NUMBER = new RegExp(
  `\\d|mkr|tkr|hundra|tusen|hundred|thousand|miljon|million|(?<!\\p{L})(?:(?:${either(SMALL_NUMBERS)})(?!\\p{L})|${either(TENS)})`,
  'iu',
);

function isAnswered(text: string): void {
  const replies = hear([text]).flat();
  expect(replies.length).toBeGreaterThan(0);
  replies.forEach(checkSentence);
}

function checkSentence(reply: Reply): void {
  expect(['sv', 'en']).toContain(reply.language);
  expect(reply.sentence.trim()).not.toBe('');
  expect(wholeText(reply)).not.toMatch(/undefined|NaN|\[object|Infinity|\bnull\b/);
}
