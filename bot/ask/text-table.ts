/** A column of a text table. */
export interface TextColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/**
 * Returns `rows` under their headings as lines of equal width, two spaces between columns; `marked` rows begin with
 * ">". Width counts what a terminal shows, so accents and no-break spaces do not shift the figures.
 * @example textTable([{ heading: 'kr', align: 'right' }], [['600 000']], [false]) // ['       kr', …]
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  marked: readonly boolean[],
): readonly string[] {
  const headings = columns.map(({ heading }) => heading);
  const widths = columns.map((_, column) =>
    Math.max(...[headings, ...rows].map((cells) => width(cells[column] ?? ''))),
  );
  const line = (cells: readonly string[], mark: string) =>
    `${mark} ${columns
      .map(({ align }, column) => pad(cells[column] ?? '', widths[column] ?? 0, align))
      .join('  ')}`.trimEnd();
  const rule = line(
    widths.map((columnWidth) => '─'.repeat(columnWidth)),
    ' ',
  );
  const head = headings.some((heading) => heading !== '') ? [line(headings, ' '), rule] : [];
  return [...head, ...rows.map((cells, index) => line(cells, marked[index] ? '>' : ' '))];
}

function pad(text: string, columnWidth: number, align: TextColumn['align']): string {
  const filling = ' '.repeat(columnWidth - width(text));
  return align === 'right' ? filling + text : text + filling;
}

/** Letters as a person counts them: "å" may be stored as two code points. */
function width(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}
