import type { ReplyTable } from '../../dialogs/index.ts';
import type { Table, TableRow } from './adaptive-card.ts';
import { phoneLayout } from './phone-layout.ts';

/**
 * Returns `table` laid out for its width; the rows asked about are bold and tinted, so that colour alone says
 * nothing. No more than `letters` of JSON: rows that do not fit give way to one row that says how many they are, the
 * rows asked about last of all.
 */
export function figureTable(table: ReplyTable, letters: number): Table {
  const { columns, header, rows, remark } = phoneLayout(table);
  const head = header === null ? [] : [header];
  const frame = (shown: readonly TableRow[]): Table => ({
    type: 'Table',
    columns,
    rows: [...head, ...shown],
    ...(header === null && { firstRowAsHeader: false as const, firstRowAsHeaders: false as const }),
  });
  const all = table.rows.map(({ cells, emphasis }) => ({ emphasis, rows: rows(cells, emphasis) }));
  const omission = (count: number) => remark(`… +${count}`);
  const kept = keepWithin(all, letters - size(frame([omission(all.length)])));
  const shown = all.filter((_, index) => kept.has(index)).flatMap((one) => one.rows);
  const omitted = all.length - kept.size;
  return frame(omitted === 0 ? shown : [...shown, omission(omitted)]);
}

interface LaidOutRow {
  readonly emphasis: boolean;
  readonly rows: readonly TableRow[];
}

function keepWithin(rows: readonly LaidOutRow[], letters: number): ReadonlySet<number> {
  const byRank = [...rows.keys()].sort(
    (a, b) => Number(rows[b]?.emphasis) - Number(rows[a]?.emphasis) || a - b,
  );
  const kept = new Set<number>();
  let left = letters;
  for (const index of byRank) {
    left -= size(rows[index]?.rows);
    if (left < 0) break;
    kept.add(index);
  }
  return kept;
}

function size(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}
