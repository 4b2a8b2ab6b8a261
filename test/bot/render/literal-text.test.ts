import { describe, expect, test } from 'vitest';
import { literalText } from '../../../bot/render/literal-text.ts';

const cases = [
  ['54\u00a0575\u00a0kr', '54\u00a0575\u00a0kr'],
  ['−72\u00a0767\u00a0kr', '−72\u00a0767\u00a0kr'],
  ['126 Överförmyndarnämnden **', '126 Överförmyndarnämnden \\*\\*'],
  ['** 110. Stadsledningskontoret', '\\*\\* 110. Stadsledningskontoret'],
  ['110. Stadsledningskontoret', '110\\. Stadsledningskontoret'],
  ['2) två', '2\\) två'],
  ['5.5 kr', '5.5 kr'],
  ['- streck', '\\- streck'],
  ['+21\u00a0459\u00a0kr', '+21\u00a0459\u00a0kr'],
  ['-4 kr', '-4 kr'],
  ['+ plus', '\\+ plus'],
  ['-', '\\-'],
  ['---', '\\---'],
  ['# ett', '\\# ett'],
  ['[text](http://example.org)', '\\[text\\](http://example.org)'],
  ['snake_case_name', 'snake\\_case\\_name'],
  ['en\n- två', 'en\n\\- två'],
  ['600 000 × 0,8 / 44', '600 000 × 0,8 / 44'],
] as const;

describe('literal text', () => {
  test.each(cases)('shows %j as it is', (text, escaped) => {
    expect(literalText(text)).toBe(escaped);
  });
});
