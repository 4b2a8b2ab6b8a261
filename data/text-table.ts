/** A column of a table in plain text. */
export interface TextColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/**
 * Rows in aligned columns under their headings, two blanks apart, ready for a terminal.
 * @example textTable([{ heading: 'kr', align: 'right' }], [['54 575']])
 */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ heading }, index) =>
    Math.max(heading.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => {
        const cell = cells[index] ?? '';
        const width = widths[index] ?? 0;
        return align === 'right' ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [columns.map(({ heading }) => heading), widths.map((width) => '─'.repeat(width)), ...rows]
    .map((cells) => line(cells))
    .join('\n');
}
