import type { ServiceSource } from '../../register.ts';
import { findService } from '../find-service.ts';
import { shown, type Tell } from '../problem.ts';
import { holdsFigures } from './line-kind.ts';
import type { TextLine } from './lines.ts';
import { cutTables, type Footnote, type PrintedTable, type TableHead } from './tables.ts';

/** Everything printed about a service. */
export interface Section {
  readonly service: ServiceSource;
  readonly heading: TextLine;
  /** From the heading to the first table: what the service is, how it is shared, the totals. */
  readonly introduction: readonly TextLine[];
  readonly tables: (PrintedTable & { readonly head: TableHead })[];
  readonly footnotes: Footnote[];
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
  const isNamed = ({ text, cells }: TextLine) =>
    cells.length === 1 && findService(text.trim(), services)?.by === 'name';
  for (const table of cutTables(lines, (line) => holdsTotal(line) || isNamed(line))) {
    const { introduction, head } = table;
    const start = headingIn(introduction, services);
    if (start !== undefined) {
      if (section !== null) tellLost(introduction.slice(0, start.index), file, tell);
      const { service, line, index } = start;
      section = {
        service,
        heading: line,
        introduction: introduction.slice(index + 1),
        tables: [],
        footnotes: [],
      };
      sections.push(section);
    } else if (section === null || introduction.some(holdsTotal)) {
      section = null;
      tellUnknown(table, services, file, tell);
    } else tellLost(introduction, file, tell);
    if (section === null) continue;
    tellLost(table.between, file, tell);
    section.footnotes.push(...table.footnotes);
    if (head !== null) section.tables.push({ ...table, head });
    else {
      const place = placeOf(file, table.lines[0]?.line ?? section.heading);
      const expected = 'en rad med kolumnrubrikerna Nr och Kund före tabellen';
      tell({ code: 'missing-column', place, expected, got: 'den saknas' });
    }
  }
  return sections;
}

/** The last line that is a service's name, or else its alias: a table of contents may stand before it. */
function headingIn(lines: readonly TextLine[], services: readonly ServiceSource[]) {
  const found = lines.flatMap((line, index) => {
    const named = line.cells.length > 1 ? undefined : findService(line.text.trim(), services);
    return named === undefined ? [] : [{ ...named, line, index }];
  });
  return found.findLast(({ by }) => by === 'name') ?? found.at(-1);
}

function tellLost(lines: readonly TextLine[], file: string, tell: Tell): void {
  for (const line of lines.filter(holdsFigures)) {
    const expected = 'en kundrad, en summa eller en rubrik';
    tell({ code: 'unreadable-line', place: placeOf(file, line), expected, got: shown(line.text) });
  }
}

function tellUnknown(
  { introduction, head, lines }: PrintedTable,
  services: readonly ServiceSource[],
  file: string,
  tell: Tell,
): void {
  const line = introduction.findLast(isHeading) ?? head?.columns ?? lines[0]?.line;
  if (line === undefined) return;
  const names = services.map(({ name_sv }) => name_sv).join('; ');
  const expected = `en rubrik med namnet på en tjänst (${names}); en ny tjänst läggs först till i services.csv`;
  tell({ code: 'unknown-service', place: placeOf(file, line), expected, got: shown(line.text) });
}

function isHeading({ text, cells }: TextLine): boolean {
  const trimmed = text.trim();
  return cells.length === 1 && trimmed.length <= 80 && !/[.\d]$|kr/.test(trimmed) && !PER_CALL.test(trimmed);
}

/** An amount that is no fee of a lost row, which has a share or begins with a customer's number. */
function holdsTotal({ text }: TextLine): boolean {
  return AMOUNT.test(text) && !text.includes('%') && !/^\s*\d{3,5}[ \t]+\p{L}/u.test(text);
}

/** The sentence that says that a price per call comes on top. */
export const PER_CALL = /pris per samtal tillkommer/i;

/** An amount as a list prints a total; no longer than one can be, so that an endless line is read in time. */
export const AMOUNT = /(\d[\d ]{0,24}|(?<![\p{L}\d])[-–—−]) ?kr(?!\p{L})/iu;

function placeOf(file: string, { number }: TextLine) {
  return { file, sheet: null, line: number, cell: null };
}
