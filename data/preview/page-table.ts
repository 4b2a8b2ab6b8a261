import { type Html, html } from './html.ts';

/** A column of a table on the page: its heading, and whether it holds figures. */
export interface PageColumn {
  readonly heading: string;
  readonly isFigure: boolean;
}

/** Columns from headings, in which `>` marks those with figures. */
export function pageColumns(...headings: readonly string[]): readonly PageColumn[] {
  return headings.map((heading) => ({
    heading: heading.replace(/^>/, ''),
    isFigure: heading.startsWith('>'),
  }));
}

/** A table with a caption; the first cell of each row is its heading, and `last` makes the last row a sum. */
export function pageTable(
  caption: string,
  columns: readonly PageColumn[],
  rows: readonly (readonly string[])[],
  last: 'row' | 'sum' = 'row',
): Html {
  const cell = (text: string, index: number): Html => {
    const kind = columns[index]?.isFigure === true ? 'figure' : 'words';
    return index === 0 ? html`<th scope="row">${text}</th>` : html`<td class="${kind}">${text}</td>`;
  };
  const line = (cells: readonly string[], index: number): Html =>
    html`<tr${last === 'sum' && index === rows.length - 1 ? SUM : NOTHING}>${cells.map(cell)}</tr>
`;
  // A box of its own that can be scrolled, also with the keyboard: on a phone the page itself must not be wider.
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map(
    ({ heading, isFigure }) => html`<th scope="col" class="${isFigure ? 'figure' : 'words'}">${heading}</th>`,
  )}</tr></thead>
<tbody>
${rows.map(line)}</tbody>
</table></div>`;
}

const SUM: Html = html` class="sum"`;
const NOTHING: Html = html``;
