/**
 * Returns `text` so that a card shows it as it is: cards read a subset of Markdown, and a footnote's "*" or a
 * line that begins with "110." would otherwise turn into emphasis or a list.
 * @example literalText('** 110. Stadsledningskontoret') // '\\*\\* 110. Stadsledningskontoret'
 */
export function literalText(text: string): string {
  return text
    .replace(/[\\*_`~[\]]/g, '\\$&')
    .replace(/^(\s*)([-+#>])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2');
}
