/**
 * Returns `text` so that a card shows it as it is: cards read a subset of Markdown, and a footnote's "*" or a
 * line that begins with "110." would otherwise turn into emphasis or a list. No more than that is escaped, because
 * a client that reads no Markdown shows the backslash: "+44,83 %" begins no list without a space.
 * @example literalText('** 110. Stadsledningskontoret') // '\\*\\* 110. Stadsledningskontoret'
 */
export function literalText(text: string): string {
  // Most texts hold nothing to escape, and a card has many.
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(/[\\*_`~[\]]/g, '\\$&')
    .replace(/^(\s*)([#>]|[-+](?=[\s-]|$))/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2');
}

const SPECIAL = /[\\*_`~[\]]|^\s*(?:[#>]|[-+](?:[\s-]|$)|\d+[.)](?:\s|$))/m;
