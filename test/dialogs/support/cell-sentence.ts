import type { Language } from '../../../dialogs/index.ts';
import type { WrittenCell } from './written-list.ts';

const NO_BREAK = '\u00a0';

const NO_FIGURE = {
  sv: {
    dash: /ingen fast avgift/,
    blank: /tom i prislistan/,
    'not-listed': /finns inte med i prislistan/,
    'no-fixed-fee': /hade ingen fast avgift/,
  },
  en: {
    dash: /no fixed fee/,
    blank: /is empty/,
    'not-listed': /is not in the price list/,
    'no-fixed-fee': /had no fixed fee/,
  },
} as const;

/** Kronor as the language writes them: "54 575 kr" with no-break spaces, "SEK 54,575". */
export function kronor(amount: number, language: Language): string {
  const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? NO_BREAK : ',');
  return language === 'sv' ? `${grouped}${NO_BREAK}kr` : `SEK${NO_BREAK}${grouped}`;
}

/** Every amount of kronor that a text names, as it is written there. */
export function kronorIn(text: string): readonly string[] {
  return text.match(/(?:\u2212)?\d[\d\u00a0]*(?:,\d+)?\u00a0kr|SEK\u00a0[\u2212\d][\d,]*(?:\.\d+)?/g) ?? [];
}

/**
 * What is wrong with a sentence about one cell of the list, or `null`: it must name exactly the printed fee,
 * or, where there is none, no amount at all and the reason.
 */
export function faultOfCellSentence(sentence: string, cell: WrittenCell, language: Language): string | null {
  const expected = typeof cell === 'number' ? [kronor(cell, language)] : [];
  const named = kronorIn(sentence);
  if (named.join(';') !== expected.join(';'))
    return `expected ${expected.join() || 'no amount'}, got: ${sentence}`;
  if (typeof cell === 'number') return null;
  return NO_FIGURE[language][cell].test(sentence) ? null : `expected the words for ${cell}, got: ${sentence}`;
}
