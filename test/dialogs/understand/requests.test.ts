import { expect, test } from 'vitest';
import { buildLexicon } from '../../../dialogs/index.ts';
import { splitRequests } from '../../../dialogs/understand/requests.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';

const lexicon = buildLexicon(builtSnapshot());

const CASES = [
  ['one question', 'Vad betalar Järva för växeln?', ['Vad betalar Järva för växeln?']],
  [
    'a greeting and a name under it',
    'Hej!\nVad betalar Järva för växeln?\nMvh\nAnna',
    ['Vad betalar Järva för växeln?'],
  ],
  [
    'words that only lead in',
    'Kan du säga mig: vad betalar Järva för växeln?',
    ['vad betalar Järva för växeln?'],
  ],
  [
    'two questions in two sentences',
    'Vad betalar Järva för växeln? Och vad betalar Bromma för KCP?',
    ['Vad betalar Järva för växeln?', 'Och vad betalar Bromma för KCP?'],
  ],
  [
    'two questions in one sentence',
    'Vad betalar Järva för växeln och vad betalar Bromma för Stockholm Direkt?',
    ['Vad betalar Järva för växeln', 'vad betalar Bromma för Stockholm Direkt?'],
  ],
  ['a place before the question', 'För växeln, vad betalar Järva?', ['För växeln, vad betalar Järva?']],
  [
    'those that are meant before the question',
    'Bland de bolag som alls betalar för växeln, vem betalar minst?',
    ['Bland de bolag som alls betalar för växeln, vem betalar minst?'],
  ],
  [
    'how much, when the answer says it already',
    'Betalar Bromma mer än Farsta för växeln? Med hur mycket?',
    ['Betalar Bromma mer än Farsta för växeln?'],
  ],
  ['an abbreviation with a full stop', 'kundnr. 701, växeln avg. 2025?', ['kundnr. 701, växeln avg. 2025?']],
  [
    'changes and what is asked about them',
    'Järva får 1 000 ärenden i Stockholm Direkt. Vad betalar Bromma då?',
    ['Järva får 1 000 ärenden i Stockholm Direkt. Vad betalar Bromma då?'],
  ],
  [
    'two customers, each with its service',
    'Stokabs växelavgift och Micasas KCP-kostnad',
    ['Stokabs växelavgift', 'Micasas KCP-kostnad'],
  ],
] as const;

test.for(CASES)('%s', ([, message, texts]) => {
  expect(splitRequests(message, lexicon, 2025).map(({ text }) => text)).toEqual(texts);
});

test('what stands around the question stands beside it', () => {
  const [only] = splitRequests(
    'Vi på Bromma gör budget nu. Hur stor är vår avgift för växeln?',
    lexicon,
    2025,
  );
  expect(only?.text).toBe('Hur stor är vår avgift för växeln?');
  expect(only?.beside).toContain('Bromma');
});
