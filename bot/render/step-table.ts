import type { ReplyStep } from '../../dialogs/index.ts';
import type { Table, TextBlock } from './adaptive-card.ts';
import { literalText } from './literal-text.ts';

/**
 * Returns the steps of an explanation, one row each: what and how it came about to the left, how much to the right.
 * The way stands under its label, because a third column does not fit on a phone.
 */
export function stepTable(steps: readonly ReplyStep[]): Table {
  return {
    type: 'Table',
    firstRowAsHeader: false,
    firstRowAsHeaders: false,
    columns: [{ width: 3 }, { width: 2, horizontalCellContentAlignment: 'Right' }],
    rows: steps.map(({ label, value, how }) => ({
      type: 'TableRow',
      cells: [
        { type: 'TableCell', items: how === '' ? [line(label)] : [line(label), way(how)] },
        { type: 'TableCell', items: [line(value)] },
      ],
    })),
  };
}

function line(text: string): TextBlock {
  return { type: 'TextBlock', text: literalText(text), wrap: true };
}

function way(how: string): TextBlock {
  return { ...line(how), size: 'Small', isSubtle: true, spacing: 'None' };
}
