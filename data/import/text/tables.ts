import { holdsFigures, lineKind } from './line-kind.ts';
import type { TextLine } from './lines.ts';

/** The lines of column headings that a row stands under. */
export interface TableHead {
  /** The line with the headings of number and customer. */
  readonly columns: TextLine;
  /** Lines with tabs just before and after it, which name columns, too. */
  readonly before: readonly TextLine[];
  readonly after: TextLine[];
}

/** A line of a table. */
export interface TableLine {
  readonly kind: 'row' | 'sum';
  readonly line: TextLine;
}

/** A table with what stands before it and after it. */
export interface PrintedTable {
  /** Lines since the table before, footnotes apart. */
  readonly introduction: readonly TextLine[];
  /** `null` where rows follow new text without column headings. */
  readonly head: TableHead | null;
  readonly lines: TableLine[];
  /** Other lines between its rows and, at the end of the text, after them. */
  readonly between: TextLine[];
  readonly footnotes: Footnote[];
}

/** A footnote, marks included, with its lines put together. */
export interface Footnote {
  readonly line: TextLine;
  text: string;
}

/** Cuts a text into its tables. Where a line is as `startsAnew` says, rows after it are no longer those of the table before. */
export function cutTables(
  lines: readonly TextLine[],
  startsAnew: (line: TextLine) => boolean,
): readonly PrintedTable[] {
  const tables: PrintedTable[] = [];
  let gap: TextLine[] = [];
  let footnote: Footnote | null = null;
  const begin = (head: TableHead | null): void => {
    tables.push({ introduction: gap, head, lines: [], between: [], footnotes: [] });
    gap = [];
  };
  for (const line of lines) {
    const kind = lineKind(line);
    if (kind === 'other' && footnote !== null && line.cells.length === 1) {
      footnote.text += ` ${line.text.trim()}`;
      continue;
    }
    footnote = null;
    switch (kind) {
      case 'blank':
      case 'ornament':
        break;
      case 'other':
        gap.push(line);
        break;
      case 'columns':
        begin({ columns: line, before: gap.filter(hasTabs).slice(-2), after: [] });
        break;
      case 'footnote':
        footnote = { line, text: line.text.trim() };
        tables.at(-1)?.footnotes.push(footnote);
        break;
      case 'row':
      case 'sum':
        if (tables.length === 0 || gap.some(startsAnew)) begin(null);
        addLine(tables, { kind, line }, gap);
        gap = [];
    }
  }
  tables.at(-1)?.between.push(...gap);
  return tables;
}

/** Lines between the headings and the first row are headings, too; later ones are no part of the table. */
function addLine(tables: readonly PrintedTable[], line: TableLine, gap: readonly TextLine[]): void {
  const table = tables.at(-1);
  if (table === undefined) return;
  const isFirst = table.lines.length === 0;
  const isHeading = (each: TextLine) => isFirst && hasTabs(each) && !holdsFigures(each);
  table.head?.after.push(...gap.filter(isHeading));
  table.between.push(...gap.filter((each) => !isHeading(each)));
  table.lines.push(line);
}

function hasTabs({ cells }: TextLine): boolean {
  return cells.length > 1;
}
