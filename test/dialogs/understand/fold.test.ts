import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../dialogs/understand/fold.ts';

const FOLDED = [
  ['Älvsjö', 'alvsjo'],
  ['Hägersten-Ålvsjö', 'hagersten-alvsjo'],
  ['SISAB', 'sisab'],
  ['Café', 'cafe'],
  ['Ørsted', 'orsted'],
  ['æ', 'a'],
  ['Straße', 'strasse'],
  ['701', '701'],
  ['', ''],
] as const;

describe('fold', () => {
  test.for(FOLDED)('makes %j into %j', ([text, folded]) => {
    expect(fold(text)).toBe(folded);
  });

  test('does not care whether å, ä and ö are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('å', 'Ä', 'ö', 'é', 'a', 'Z', ' ') }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});
