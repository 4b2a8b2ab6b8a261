import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composed, tokenize } from '../../../dialogs/understand/tokens.ts';

const CUT = [
  ['Vad betalar Järva?', ['vad', 'betalar', 'jarva']],
  ['SISAB:s avgift', ['sisab', 'avgift']],
  ["Bromma's fee", ['bromma', 'fee']],
  ['Bromma’s fee', ['bromma', 'fee']],
  ['S:t Erik', ['st', 'erik']],
  ['47 868 kr', ['47', '868', 'kr']],
  ['47868:-', ['47868']],
  ['KCP-avgiften', ['kcp', 'avgiften']],
  ['1,5 mkr', ['1', '5', 'mkr']],
  ['700tkr', ['700', 'tkr']],
  ['växeln2025', ['vaxeln', '2025']],
  ['kl 12:30', ['kl', '12', '30']],
  ['７０１', ['701']],
  ['٧٠١', ['701']],
  ['!?…', []],
  ['', []],
] as const;

describe('tokenize', () => {
  test.for(CUT)('cuts %j into %j', ([text, words]) => {
    expect(tokenize(text).map(({ word }) => word)).toEqual(words);
  });

  test('reads composed and decomposed letters alike', () => {
    const text = 'Hägersten-Älvsjö och Årsta';
    expect(tokenize(text.normalize('NFD'))).toEqual(tokenize(text.normalize('NFC')));
  });

  test('marks a capital inside a sentence, not at its start', () => {
    expect(tokenize('Vad betalar Kalle? Lisa frågar').map(({ capital }) => capital)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  test('keeps what stands between two tokens on both of them', () => {
    const [first, second] = tokenize('20 %, lika');
    expect(first?.after).toBe(' %, ');
    expect(second?.gap).toBe(' %, ');
  });

  test('reads no more than 600 words and 12 000 characters', () => {
    expect(tokenize('a '.repeat(5000))).toHaveLength(600);
    expect(tokenize('a'.repeat(25_000))[0]?.text).toHaveLength(12_000);
  });

  test('gives gaps and tokens that add to the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const tokens = tokenize(text);
        const whole = tokens.map(({ gap, text: word }) => gap + word).join('') + (tokens.at(-1)?.after ?? '');
        // As it is read: "1½" is 1,5.
        expect(tokens.length === 0 ? '' : whole).toBe(tokens.length === 0 ? '' : composed(text));
      }),
    );
  });

  test('gives words of small letters without accents, or of digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { word, numeric } of tokenize(text)) {
          expect(word).not.toMatch(/\s|\p{Lu}|[:'’´]/u);
          if (numeric) expect(word).toMatch(/^[0-9]*$/);
        }
      }),
    );
  });
});
