import type { CustomerKind } from '../../../dialogs/ports.ts';
import { isInBlock } from '../../blocks.ts';
import type { RowDraft, SumDraft } from '../draft.ts';
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
  readonly blocks: ReadonlyMap<PrintedRow, RowDraft['block']>;
  readonly sums: readonly PrintedSumLine[];
  readonly columns: readonly Column[];
}

/** The kind of the customer with a number; `undefined` for an unknown one. */
export type KindOf = (number: number) => CustomerKind | undefined;

/**
 * Reads rows and sums. A "Delsumma" adds up the rows since the one before it, and is that of the departments or of the
 * companies as its known customers are; a "Total" adds up all.
 */
export function readTables(
  { tables }: Section,
  years: readonly number[],
  kindOf: KindOf,
  file: string,
  tell: Tell,
): ReadTables {
  const rows: PrintedRow[] = [];
  const sums: PrintedSumLine[] = [];
  const columns: Column[] = [];
  const blocks = new Map<PrintedRow, RowDraft['block']>();
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
      const block = blockOf(line, open, kindOf);
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

function blockOf(line: TextLine, rows: readonly PrintedRow[], kindOf: KindOf): SumDraft['block'] | null {
  const heading = line.cells.find((cell) => SUM_HEADING.test(cell)) ?? '';
  if (!/^delsumm/i.test(heading)) return 'all';
  const kinds = rows.flatMap(({ number }) => kindOf(number.value) ?? []);
  const [block, ...others] = (['departments', 'companies'] as const).filter((each) =>
    kinds.every((kind) => isInBlock(kind, each)),
  );
  return block === undefined || others.length > 0 ? null : block;
}

function placeOf(file: string, { number }: TextLine) {
  return { file, sheet: null, line: number, cell: null };
}
