import type { WorkbookCell, WorksheetRow } from './workbook.ts';

const NARROWEST = 13;
const WIDEST = 46;

/** How many letters wide each column must be for its longest text and its numbers with their unit. */
export function columnWidths(rows: readonly WorksheetRow[]): readonly number[] {
  const tabular = rows.filter(({ look }) => look !== 'paragraph' && look !== 'title');
  const columns = Math.max(2, ...tabular.map(({ cells }) => cells.length));
  return Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(...tabular.map(({ cells }) => lettersOf(cells[column])));
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  });
}

function lettersOf(cell: WorkbookCell | undefined): number {
  switch (cell?.type) {
    case 'text':
      return cell.text.length;
    case 'number':
    case 'formula':
      // Grouped thousands and the unit take about a third more than the digits.
      return Math.round(String(Math.trunc(cell.value ?? 0)).length * 1.34) + cell.format.decimals + 4;
    default:
      return 0;
  }
}
