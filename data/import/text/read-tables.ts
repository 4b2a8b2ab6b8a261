import type { RowDraft } from '../draft.ts';
import type { Tell } from '../problem.ts';
import { type Column, readColumns } from './columns.ts';
import { SUM_HEADING } from './line-kind.ts';
import type { TextLine } from './lines.ts';
import { type PrintedRow, readRow } from './rows.ts';
import type { Section } from './sections.ts';
import { type PrintedSumLine, readSumLine } from './sums.ts';

/** What the tables of a section hold. */
export interface ReadTables {
  readonly rows: readonly PrintedRow[];
  /** The block of a row, where a "Delsumma" shows it. */
  readonly blocks: ReadonlyMap<PrintedRow, Block>;
  readonly sums: readonly PrintedSumLine[];
  readonly columns: readonly Column[];
}

/** A block that a "Delsumma" adds up. */
export type Block = NonNullable<RowDraft['block']>;

/** The block that a number's customer stands in; `undefined` for an unknown one. */
export type BlockOf = (number: number) => Block | undefined;

/**
 * Reads rows and sums. A "Delsumma" adds up the rows since the one before it, and is that of the departments or of the
 * companies as its known customers are; a "Total" adds up all.
 */
export function readTables(
  { tables }: Section,
  years: readonly number[],
  blockOf: BlockOf,
  file: string,
  tell: Tell,
): ReadTables {
  const rows: PrintedRow[] = [];
  const sums: PrintedSumLine[] = [];
  const columns: Column[] = [];
  const blocks = new Map<PrintedRow, Block>();
  let open: PrintedRow[] = [];
  let isSummed = false;
  for (const { head, lines } of tables) {
    const headings = readColumns(head, years, placeOf(file, head.columns), tell);
    columns.push(...headings.figures);
    for (const { kind, line } of lines) {
      if (kind === 'row') {
        if (isSummed) open = [];
        isSummed = false;
        const row = readRow(line, headings, file, tell);
        rows.push(row);
        open.push(row);
        continue;
      }
      isSummed = true;
      const block = summedBlock(line, open, blockOf);
      if (block === null) {
        const expected = 'en delsumma för antingen förvaltningar eller bolag, med kända kunder ovanför';
        const got = 'raderna ovanför är av båda slagen eller okända';
        tell({ code: 'unknown-block', place: placeOf(file, line), expected, got });
        continue;
      }
      if (block !== 'all') for (const row of open) blocks.set(row, block);
      sums.push(readSumLine(line, headings, block, years[0] ?? 0, file, tell));
    }
  }
  return { rows, blocks, sums, columns };
}

function summedBlock(line: TextLine, rows: readonly PrintedRow[], blockOf: BlockOf): Block | 'all' | null {
  const heading = line.cells.find((cell) => SUM_HEADING.test(cell)) ?? '';
  if (!/^delsumm/i.test(heading)) return 'all';
  const [block, ...others] = new Set(rows.flatMap(({ number }) => blockOf(number.value) ?? []));
  return block === undefined || others.length > 0 ? null : block;
}

function placeOf(file: string, { number }: TextLine) {
  return { file, sheet: null, line: number, cell: null };
}
