import fc from 'fast-check';
import { CONVERSATIONS } from '../../accuracy/cases.ts';

const SAID = CONVERSATIONS.flatMap(({ turns }) => turns.map(({ say }) => say));
const WORDS = [...new Set(SAID.flatMap((say) => say.split(/\s+/)))];

/** Any text that somebody may write or paste: questions, words of questions in any order, other scripts, tricks. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SAID) },
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' ')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'كم تدفع يارفا؟',
      '雅尔瓦要付多少钱？',
      'Сколько платит Ярва?',
      '👩‍👩‍👧‍👦🇸🇪'.repeat(20),
      'a\u0301\u0302\u0303'.repeat(200),
      '\u202e54 575 kr',
      '<at>Avgiftsboten</at> hej <script>alert(1)</script>',
      "'; DROP TABLE state; --",
      '{{constructor.constructor("return process")()}}',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 60 }))
      .map(([word, times]) => `${word} `.repeat(times)),
  },
);
