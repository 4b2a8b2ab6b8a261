/** A column of a table in plain text. */
export interface TextColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/**
 * Rows in aligned columns under their headings, two blanks apart, ready for a terminal. What makes a line longer than
 * `widest` letters is cut off the widest column of words.
 * @example textTable([{ heading: 'kr', align: 'right' }], [['54 575']])
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  widest = Number.POSITIVE_INFINITY,
): string {
  const widths = fit(
    columns,
    columns.map(({ heading }, index) =>
      rows.reduce((width, row) => Math.max(width, row[index]?.length ?? 0), heading.length),
    ),
    widest,
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => {
        const width = widths[index] ?? 0;
        const cell = cut(cells[index] ?? '', width);
        return align === 'right' ? cell.padStart(width) : cell.padEnd(width);
      })
      .join(GAP)
      .trimEnd();
  return [columns.map(({ heading }) => heading), widths.map((width) => '─'.repeat(width)), ...rows]
    .map((cells) => line(cells))
    .join('\n');
}

/** Columns from headings; `>` before one aligns its column to the right. */
export function textColumns(headings: readonly string[]): readonly TextColumn[] {
  return headings.map((heading) => ({
    heading: heading.replace(/^>/, ''),
    align: heading.startsWith('>') ? 'right' : 'left',
  }));
}

const GAP = '  ';

/** Figures are never cut: half of one would be another. */
function fit(columns: readonly TextColumn[], wanted: readonly number[], widest: number): readonly number[] {
  const widths = [...wanted];
  let over = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1)) - widest;
  // A letter at a time, so that two long columns share what is cut.
  for (; over > 0; over -= 1) {
    const words = widths.map((width, index) => (columns[index]?.align === 'left' ? width : 0));
    const most = Math.max(...words);
    if (most <= LEAST) break;
    widths[words.indexOf(most)] = most - 1;
  }
  return widths;
}

const LEAST = 8;

function cut(cell: string, width: number): string {
  return cell.length <= width ? cell : `${cell.slice(0, width - 1)}…`;
}
