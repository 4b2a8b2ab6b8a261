import type { ReplyChart } from '../../dialogs/index.ts';
import type { BarChart, CardElement, Table, TableRow, TextBlock } from './adaptive-card.ts';
import { literalText } from './literal-text.ts';

/**
 * Returns figures as bars: Teams' own chart, or, where some are below zero, a table whose bars stand to the left and
 * to the right, since Teams' charts draw nothing for those. Each bar asked about is marked by a sign, not by colour
 * alone.
 */
export function barChart({ title, bars, sides }: ReplyChart): CardElement {
  const largest = Math.max(...bars.map(({ value }) => Math.abs(value)));
  return sides === null ? chart(title, bars, largest) : divergingTable(bars, sides, largest);
}

type Bar = ReplyChart['bars'][number];

function chart(title: string, bars: readonly Bar[], largest: number): BarChart {
  return {
    type: 'Chart.HorizontalBar',
    title,
    displayMode: 'AbsoluteWithAxis',
    data: bars.map((bar) => ({
      x: named(bar),
      y: bar.value,
      color: bar.emphasis ? 'categoricalMarigold' : 'categoricalBlue',
    })),
    fallback: {
      ...FRAME,
      columns: [{ width: 1 }, { width: 1 }],
      rows: bars.map((bar) => row(bar, [[figure(bar.text), drawn(bar, largest)]])),
    },
  };
}

function divergingTable(
  bars: readonly Bar[],
  { below, above }: NonNullable<ReplyChart['sides']>,
  largest: number,
): Table {
  return {
    ...FRAME,
    columns: [{ width: 4 }, { width: 3, horizontalCellContentAlignment: 'Right' }, { width: 3 }],
    rows: [
      cells([[figure('')], [heading(below)], [heading(above)]]),
      ...bars.map((bar) => {
        const side = [figure(bar.text), drawn(bar, largest)];
        return row(bar, bar.value < 0 ? [side, [figure('')]] : [[figure('')], side]);
      }),
    ],
  };
}

const FRAME = {
  type: 'Table',
  showGridLines: false,
  firstRowAsHeader: false,
  firstRowAsHeaders: false,
} as const;

function row(bar: Bar, sides: readonly (readonly TextBlock[])[]): TableRow {
  const name: TextBlock = { ...figure(named(bar)), ...(bar.emphasis && { weight: 'Bolder' }) };
  return cells([[name], ...sides]);
}

function cells(items: readonly (readonly TextBlock[])[]): TableRow {
  return { type: 'TableRow', cells: items.map((blocks) => ({ type: 'TableCell', items: blocks })) };
}

/** As in a table, the one asked about stands out. */
function named({ label, emphasis }: Bar): string {
  return emphasis ? `▸ ${label}` : label;
}

function figure(text: string): TextBlock {
  // Clients drop a block without text.
  return { type: 'TextBlock', text: literalText(text) || '\u00a0', wrap: true, size: 'Small' };
}

function heading(text: string): TextBlock {
  return { ...figure(text), isSubtle: true };
}

function drawn({ value }: Bar, largest: number): TextBlock {
  const length = largest === 0 ? 0 : Math.round((Math.abs(value) / largest) * LONGEST);
  return {
    ...figure('█'.repeat(Math.max(length, value === 0 ? 0 : 1))),
    color: value < 0 ? 'Good' : 'Accent',
    spacing: 'None',
  };
}

// So many blocks stand on one line in a third of a phone's card.
const LONGEST = 8;
