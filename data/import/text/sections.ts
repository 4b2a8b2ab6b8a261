import type { ServiceSource } from '../../register.ts';
import { findService } from '../find-service.ts';
import { shown, type Tell } from '../problem.ts';
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

/** A line of a table with its headings. */
export interface TableLine {
  readonly kind: 'row' | 'sum';
  readonly line: TextLine;
  readonly head: TableHead;
}

/** Everything printed about a service. */
export interface Section {
  readonly service: ServiceSource;
  readonly heading: TextLine;
  /** From the heading to the first table: what the service is, how it is shared, the totals. */
  readonly introduction: readonly TextLine[];
  readonly table: TableLine[];
  /** Footnotes, lines that go on put together, marks included. */
  readonly footnotes: { readonly line: TextLine; text: string }[];
}

/**
 * Cuts a list into sections: each begins with a heading that names a service, before a table. A table without such a
 * heading and without totals goes on with the section before it. Lines with figures that belong to no table are told.
 */
export function cutSections(
  lines: readonly TextLine[],
  services: readonly ServiceSource[],
  file: string,
  tell: Tell,
): readonly Section[] {
  const sections: Section[] = [];
  let section: Section | null = null;
  let head: TableHead | null = null;
  let gap: TextLine[] = [];
  let footnote: Section['footnotes'][number] | null = null;

  const tellLost = (lost: readonly TextLine[]) => {
    for (const line of lost.filter(holdsFigures)) {
      const expected = 'en kundrad, en summa eller en rubrik';
      tell({ code: 'unreadable-line', place: placeOf(file, line), expected, got: shown(line.text) });
    }
  };
  const open = (line: TextLine) => {
    const start = headingIn(gap, services);
    if (start !== undefined) {
      if (section !== null) tellLost(gap.slice(0, start.index));
      const introduction = gap.slice(start.index + 1);
      section = { service: start.service, heading: start.line, introduction, table: [], footnotes: [] };
      sections.push(section);
    } else if (section === null || gap.some(holdsAmount)) {
      section = null;
      tellUnknown(gap, line);
    } else tellLost(gap);
    // Headings above the headings stand on the last lines with tabs.
    const tabbed = gap.filter(({ cells }) => cells.length > 1);
    head = { columns: line, before: tabbed.slice(-2), after: [] };
    gap = [];
  };
  const tellUnknown = (before: readonly TextLine[], line: TextLine) => {
    const candidate = before.findLast(isHeading) ?? line;
    const names = services.map(({ name_sv }) => name_sv).join('; ');
    const expected = `en rubrik med namnet på en tjänst (${names}); en ny tjänst läggs först till i services.csv`;
    tell({ code: 'unknown-service', place: placeOf(file, candidate), expected, got: shown(candidate.text) });
  };
  const add = (kind: 'row' | 'sum', line: TextLine) => {
    if (head !== null && head.after.length === 0 && section?.table.at(-1)?.head !== head) {
      head.after.push(...gap.filter((each) => each.cells.length > 1 && !holdsFigures(each)));
      gap = gap.filter(holdsFigures);
    }
    if (gap.some((each) => holdsAmount(each) || findService(each.text.trim(), services)?.by === 'name')) {
      if (section !== null || head === null) {
        const expected = 'en rad med kolumnrubrikerna Nr och Kund före tabellen';
        tell({ code: 'missing-column', place: placeOf(file, line), expected, got: 'den saknas' });
      }
      section = null;
      head = null;
    } else if (section !== null) tellLost(gap);
    gap = [];
    if (section !== null && head !== null) section.table.push({ kind, line, head });
  };

  for (const line of lines) {
    const kind = lineKind(line);
    if (kind !== 'other') {
      if (kind !== 'footnote') footnote = null;
    } else if (footnote !== null && line.cells.length === 1) {
      footnote.text += ` ${line.text.trim()}`;
      continue;
    }
    switch (kind) {
      case 'blank':
      case 'ornament':
        break;
      case 'columns':
        open(line);
        break;
      case 'row':
      case 'sum':
        add(kind, line);
        break;
      case 'footnote':
        footnote = { line, text: line.text.trim() };
        // The compiler does not see that the functions above set it.
        (section as Section | null)?.footnotes.push(footnote);
        break;
      case 'other':
        gap.push(line);
    }
  }
  if (section !== null) tellLost(gap);
  return sections;
}

/** The last line that is a service's name, or else its alias: a table of contents may stand before it. */
function headingIn(gap: readonly TextLine[], services: readonly ServiceSource[]) {
  const found = gap.flatMap((line, index) => {
    const named = line.cells.length > 1 ? undefined : findService(line.text.trim(), services);
    return named === undefined ? [] : [{ ...named, line, index }];
  });
  return found.findLast(({ by }) => by === 'name') ?? found.at(-1);
}

function isHeading({ text, cells }: TextLine): boolean {
  const trimmed = text.trim();
  return cells.length === 1 && trimmed.length <= 80 && !/[.\d]$|kr/.test(trimmed) && !PER_CALL.test(trimmed);
}

function holdsAmount({ text }: TextLine): boolean {
  return AMOUNT.test(text);
}

/** The sentence that says that a price per call comes on top. */
export const PER_CALL = /pris per samtal tillkommer/i;

/** An amount as a list prints a total. */
export const AMOUNT = /(\d[\d ]*|(?<![\p{L}\d])[-–—−]) ?kr(?!\p{L})/iu;

function placeOf(file: string, { number }: TextLine) {
  return { file, sheet: null, line: number, cell: null };
}
