/** A line of a text that was handed in: its number from 1, and its cells, trimmed, as they stand between tabs. */
export interface TextLine {
  readonly number: number;
  /** The line with its tabs, in plain blanks. */
  readonly text: string;
  readonly cells: readonly string[];
}

/**
 * The lines of a text. Tags of a conversion (`<i>`), form feeds and invisible characters are taken away, and every kind
 * of blank becomes a plain one: they come from typesetting and say nothing.
 */
export function textLines(text: string): readonly TextLine[] {
  return text
    .normalize('NFC')
    .replaceAll(/<\/?[a-z][^<>\n\r]{0,200}>/gi, '')
    .replaceAll(/\p{Zs}+/gu, ' ')
    .replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cf}]/gu, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({
      number: index + 1,
      text: line.trimEnd(),
      cells: line.split('\t').map((cell) => cell.trim()),
    }));
}
